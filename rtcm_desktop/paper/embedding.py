"""Fonts inside the PDF: which glyphs a paper uses, and the font objects that carry just these.

Each face becomes one Type 0 font (Identity-H). A character code is the glyph number of the face; where one glyph stands
for two different texts (the space glyph also for a no-break space) the second text gets a code of its own behind the
last glyph, so that every code has exactly one text and copying gives back what was typed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from rtcm_desktop.paper.faces import Face
from rtcm_desktop.paper.fontobjects import FontParts, font_parts
from rtcm_desktop.paper.looks import Style
from rtcm_desktop.paper.numbers import number
from rtcm_desktop.paper.shaping import Direction, Run, shape


@dataclass(frozen=True, slots=True)
class Raised:
    """A mark above or below its letter, drawn as a filled path: its place and `outline` in font units."""

    x: int
    y: int
    outline: str


@dataclass(frozen=True, slots=True)
class Encoded:
    """A run as codes of an embedded font; `width` is for type of size 1, already enlarged.

    Marks moved up or down are kept apart: as text at a height of its own, programs copy them as lines of their own.
    """

    font: str
    enlargement: float
    units: int
    width: float
    glyphs: int
    codes: str
    raised: tuple[Raised, ...]


@dataclass(slots=True)
class _Used:
    """What one face has to carry: the code of each (glyph, text)."""

    name: str
    face: Face
    codes: dict[tuple[int, str], int] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    def code(self, glyph: int, text: str) -> int:
        """The number of the glyph, or one behind the last glyph when that already stands for another text."""
        found = self.codes.get((glyph, text))
        if found is None:
            behind = self.face.source.glyph_count + len(self.codes) - len(self.taken)
            found = behind if glyph in self.taken else glyph
            self.codes[glyph, text] = found
            self.taken.add(glyph)
        return found


class FontBook:
    """The fonts of one paper, or of many papers that share one subset of each font.

    Texts are encoded while papers are drawn; with the first finished paper the subsets are made and the book is closed.
    """

    def __init__(self) -> None:
        self._used: dict[Face, _Used] = {}
        self._encoded: dict[tuple[str, Style, Direction | None], tuple[Encoded, ...]] = {}
        self._parts: dict[str, FontParts] = {}

    def encode(self, text: str, style: Style, direction: Direction | None = None) -> tuple[Encoded, ...]:
        """The runs of a line, from left to right, as codes of the embedded fonts."""
        key = (text, style, direction)
        if key not in self._encoded:
            self._encoded[key] = tuple(self._encode_run(run) for run in shape(text, style, direction) if run.glyphs)
        return self._encoded[key]

    def add_to(self, document: Any, names: set[str]) -> None:
        """Puts the named fonts into a ReportLab document, as objects of their own that its pages and forms share."""
        if not self._parts:
            self._parts = {used.name: font_parts(face, used.codes) for face, used in self._used.items()}
        fonts = document.idToObject["BasicFonts"].dict
        for name in sorted(names):
            fonts[name] = self._parts[name].add_to(document, name)

    def _encode_run(self, run: Run) -> Encoded:
        if self._parts:
            raise RuntimeError("text drawn after the first paper of this font book was finished")
        used = self._used.setdefault(run.face, _Used(f"F{len(self._used)}", run.face))
        return Encoded(
            font=used.name,
            enlargement=run.face.enlargement,
            units=run.face.units,
            width=run.width,
            glyphs=len(run.glyphs),
            codes=_codes(run, used.code),
            raised=tuple(_raised(run)),
        )


def _codes(run: Run, code: Callable[[int, str], int]) -> str:
    """The operand of TJ; a number in it moves the pen back by thousandths of the size."""
    scale = 1000 / run.face.units
    operand, string, back = "", "", 0.0
    for glyph in run.glyphs:
        if glyph.shift_y:
            back -= glyph.advance * scale
            continue
        back -= glyph.shift_x * scale
        if round(back, 2):
            operand += f"{_string(string)}{number(back)}"
            string, back = "", 0.0
        string += f"{code(glyph.index, glyph.text):04X}"
        back += run.face.width(glyph.index) + (glyph.shift_x - glyph.advance) * scale
    return operand + _string(string)


def _raised(run: Run) -> Iterator[Raised]:
    pen = 0
    for glyph in run.glyphs:
        if glyph.shift_y:
            yield Raised(pen + glyph.shift_x, glyph.shift_y, run.face.outline(glyph.index))
        pen += glyph.advance


def _string(codes: str) -> str:
    return f"<{codes}>" if codes else ""
