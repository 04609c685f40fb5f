"""Shaped text: from a line of any scripts to glyphs in the order in which they stand on paper.

The line is cut into runs of one direction and one face, each run is shaped by HarfBuzz with its direction given, and the
runs are put into visual order. Every glyph remembers the characters it stands for, so that text can be copied from the
PDF as it was typed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Literal
from unicodedata import category, normalize

import uharfbuzz

from rtcm_desktop.paper.direction import base_level, levels, visual_order
from rtcm_desktop.paper.faces import Face, chain
from rtcm_desktop.paper.looks import POINTS_PER_MM, Look, Style

Direction = Literal["ltr", "rtl"]

_LETTERS = "LN"
_OPENING = frozenset({"Ps", "Pi"})
_UNPRINTED = frozenset({"Cf", "Cc", "Zs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its number in the face, where the next begins, its own shift (font units), its characters."""

    index: int
    advance: int
    shift_x: int
    shift_y: int
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face and direction, from left to right; `width` is for type of size 1."""

    face: Face
    glyphs: tuple[Glyph, ...]
    width: float


@lru_cache(maxsize=16384)
def shape(text: str, style: Style, direction: Direction | None = None) -> tuple[Run, ...]:
    """The runs of a line from left to right; without a direction the first letter decides."""
    line = normalize("NFC", text).translate({10: " ", 13: " ", 9: " "})
    base = base_level(line) if direction is None else int(direction == "rtl")
    pieces = [(level, (used, piece)) for level, used, piece in _pieces(line, style, base)]
    return tuple(_shape_run(piece, used, level % 2 == 1) for level, (used, piece) in visual_order(pieces))


def measure(text: str, look: Look, direction: Direction | None = None) -> float:
    """Width of a line in mm, as it will be printed."""
    runs = shape(text, look.style, direction)
    spacing = look.spacing * sum(len(run.glyphs) for run in runs)
    return (sum(run.width for run in runs) * look.size + spacing) / POINTS_PER_MM


def missing_glyphs(text: str, style: Style) -> tuple[str, ...]:
    """The characters that no face of the style can print, each once, in order."""
    faces = chain(style)
    return tuple(
        dict.fromkeys(
            character
            for character in normalize("NFC", text)
            if category(character) not in _UNPRINTED and not any(ord(character) in one.characters for one in faces)
        )
    )


def _pieces(line: str, style: Style, base: int) -> Iterator[tuple[int, Face, str]]:
    if line.isascii() and not base:
        if line:
            yield 0, chain(style)[0], line
        return
    parts = zip(levels(line, base), _faces(line, chain(style)), line, strict=True)
    for (level, used), group in groupby(parts, key=lambda part: part[:2]):
        yield level, used, "".join(character for _, _, character in group)


def _faces(line: str, faces: tuple[Face, ...]) -> Iterator[Face]:
    """The face of each character: spaces and signs keep that of the letter before, opening brackets that after."""
    current = faces[0]
    for index, character in enumerate(line):
        wanted = current
        if category(character)[0] in _LETTERS:
            wanted = current = _first_with(character, faces)
        elif category(character) in _OPENING:
            wanted = next(
                (_first_with(one, faces) for one in line[index:] if category(one)[0] in _LETTERS),
                current,
            )
        invisible = category(character) == "Cf"
        yield wanted if invisible else _first_with(character, (wanted, *faces))


def _first_with(character: str, faces: tuple[Face, ...]) -> Face:
    return next((one for one in faces if ord(character) in one.characters), faces[0])


def _shape_run(text: str, used: Face, from_right: bool) -> Run:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if from_right else "ltr"
    buffer.language = "en"  # else the language of the machine decides about the shapes of letters
    buffer.invisible_glyph = used.empty_glyph
    # A ligature of f and i has no dot: in Azerbaijani and Turkish names that is another letter.
    uharfbuzz.shape(used.font, buffer, {"kern": True, "liga": from_right})
    glyphs = tuple(_glyphs(buffer, text, used.empty_glyph, from_right))
    return Run(
        used,
        glyphs,
        sum(glyph.advance for glyph in glyphs) / used.units * used.enlargement,
    )


def _glyphs(buffer: uharfbuzz.Buffer, text: str, empty: int, from_right: bool) -> Iterator[Glyph]:
    """The glyphs with their texts, in a form that programs copy correctly.

    Such programs turn right-to-left text round letter by letter, also inside a ligature, and they take a raised mark for
    a line of its own. So a glyph in such a run carries one letter only, a raised mark none, and empty glyphs carry the
    others in their places.
    """
    infos, positions = buffer.glyph_infos or [], buffer.glyph_positions or []
    starts = sorted({info.cluster for info in infos})
    texts = {start: text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)}
    for info, position in zip(infos, positions, strict=True):
        own = texts.pop(info.cluster, "")
        carried = own if position.y_offset else own[:-1] if from_right else ""
        yield Glyph(
            info.codepoint,
            position.x_advance,
            position.x_offset,
            position.y_offset,
            own.removeprefix(carried),
        )
        yield from (Glyph(empty, 0, 0, 0, character) for character in (reversed(carried) if from_right else carried))
