"""Making texts fit: wrapped and balanced lines, smaller type, names that must not be cut."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import floor
from unicodedata import combining

from rtcm_desktop.paper.looks import POINTS_PER_MM, Look, Style
from rtcm_desktop.paper.shaping import measure, missing_glyphs

__all__ = [
    "FittedName",
    "balance",
    "fit",
    "fit_name",
    "measure",
    "missing_glyphs",
    "wrap",
]

NAME_LEADING = 1.16
_SIZE_STEP = 2  # sizes go in half points
_BREAK = re.compile(r"(?<=[-‐/])(?=\w)")
_PLACES = (re.compile(" +"), re.compile(r" +|(?<=[-‐])(?=\w)"))
"""Where a name may break: at a space, and after a hyphen only where that does not help."""
_LARGEST_IN_TWO_LINES = 24.0


def wrap(text: str, width: float, look: Look) -> list[str]:
    """Lines no wider than `width` mm, each as full as possible; words wider than that are parted as a last resort."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_fill(_words(paragraph, width, look), width, look))
    return lines


def balance(text: str, width: float, look: Look) -> list[str]:
    """As many lines as `wrap` makes, but as even in length as possible."""
    lines = wrap(text, width, look)
    narrow, wide = width * 0.35, width
    while len(lines) > 1 and wide - narrow > 1:
        middle = (narrow + wide) / 2
        tried = wrap(text, middle, look)
        fits = len(tried) <= len(lines) and all(measure(line, look) <= middle for line in tried)
        narrow, wide, lines = (narrow, middle, tried) if fits else (middle, wide, lines)
    return lines


def fit(text: str, width: float, look: Look, smallest: float) -> Look:
    """The look in the largest size, by half points, in which the line is no wider; `smallest` where none is."""
    return look.sized(min(look.size, max(smallest, _largest_size(text, width, look))))


@dataclass(frozen=True, slots=True)
class FittedName:
    """A name in the lines and the size in which it is printed; widths in mm."""

    lines: tuple[str, ...]
    look: Look
    width: float
    too_long: bool

    @property
    def leading(self) -> float:
        """Distance of the baselines in mm."""
        return self.look.size * NAME_LEADING / POINTS_PER_MM


def fit_name(
    text: str,
    width: float,
    largest: float = 36,
    one_line: float = 26,
    two_lines: float = 18,
    style: Style = Style.DISPLAY,
) -> FittedName:
    """A name in one line down to the size `one_line`, else in two balanced ones down to `two_lines`, else flagged.

    Nothing is cut, squeezed or hyphenated: a name that is `too_long` even in two lines has to be shortened by a person.
    """
    look = Look(largest, style)
    if measure(text, look.sized(one_line)) <= width:
        return _fitted((text,), width, look, one_line)
    smaller = look.sized(min(largest, _LARGEST_IN_TWO_LINES))
    at_spaces, anywhere = (_fitted(_in_two(text, places, smaller), width, smaller, two_lines) for places in _PLACES)
    return anywhere if at_spaces.too_long and not anywhere.too_long else at_spaces


def _fitted(lines: tuple[str, ...], width: float, look: Look, smallest: float) -> FittedName:
    chosen = min(
        (fit(line, width, look, smallest) for line in lines),
        key=lambda tried: tried.size,
    )
    widest = max(measure(line, chosen) for line in lines)
    return FittedName(lines, chosen, widest, widest > width)


def _in_two(text: str, places: re.Pattern[str], look: Look) -> tuple[str, ...]:
    """The text in two lines as even as the places allow, in one where there is no place."""
    pairs = ((text[: match.start()], text[match.end() :]) for match in places.finditer(text))
    return min(pairs, key=lambda pair: max(measure(line, look) for line in pair), default=(text,))


def _largest_size(text: str, width: float, look: Look) -> float:
    needed = measure(text, look)
    return look.size if needed <= width else floor(look.size * width / needed * _SIZE_STEP) / _SIZE_STEP


def _fill(words: list[str], width: float, look: Look) -> Iterator[str]:
    line, length = "", 0.0
    for word in words:
        step = _length(word.rstrip(" "), look)
        if line and length + step > width:
            yield line.rstrip(" ")
            line, length = "", 0.0
        line += word
        length += _length(word, look)
    yield line.rstrip(" ")


def _words(text: str, width: float, look: Look) -> list[str]:
    """Parts between which a line may break, each with the spaces behind it."""
    words: list[str] = []
    for word in re.findall(r"[^ ]+ *", text.lstrip(" ")):
        parts = _BREAK.split(word) if _length(word.rstrip(" "), look) > width else [word]
        words.extend(piece for part in parts for piece in _parted(part, width, look))
    return words


def _parted(word: str, width: float, look: Look) -> Iterator[str]:
    start = 0
    for end in range(1, len(word)):
        too_wide = _length(word[start : end + 1].rstrip(" "), look) > width
        if too_wide and end > start and not combining(word[end]):
            yield word[start:end]
            start = end
    yield word[start:]


@lru_cache(maxsize=16384)
def _length(text: str, look: Look) -> float:
    return measure(text, look)
