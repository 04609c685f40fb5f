"""The measures of a printed form, and how long a text is in its letters: enough to know the page breaks before drawing."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

MILLIMETRES_PER_POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class PageMeasures:
    """A4 sheet: margins, heads of the first and of later pages, fiducials and page code, in millimetres."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    first_head: float
    next_head: float
    fiducial: float
    fiducial_inset: float
    code: float
    code_top: float
    code_left: float


@dataclass(frozen=True, slots=True)
class TextMeasures:
    """Type sizes in points and leadings in millimetres."""

    size: float
    leading: float
    option_size: float
    small_size: float
    small_leading: float
    title_size: float
    title_leading: float


@dataclass(frozen=True, slots=True)
class HeightMeasures:
    """Heights of what stands on a form, in millimetres; `most_lines` is how long a writing field may grow."""

    intro_gap: float
    section_gap: float
    section_title: float
    scale_ends: float
    row_smallest: float
    row_largest: float
    row_step: float
    row_pad: float
    choice_gap: float
    write_line: float
    text_gap: float
    closing: float
    label_gap: float
    keep_whole_rows: int
    most_lines: int


@dataclass(frozen=True, slots=True)
class WidthMeasures:
    """Widths of boxes, gaps and columns, in millimetres."""

    box: float
    box_pitch: float
    column_gap: float
    number: float
    option_box: float
    option_gap: float
    option_indent: float
    number_field: float


@dataclass(frozen=True, eq=False)
class Geometry:
    """All measures of a printed form. Compared by identity: there is one per installation."""

    page: PageMeasures
    text: TextMeasures
    height: HeightMeasures
    width: WidthMeasures
    advance: Mapping[str, int]
    default_advance: int

    @property
    def content(self) -> float:
        """Width between the margins."""
        return self.page.width - self.page.left - self.page.right

    @property
    def scale(self) -> float:
        """Width of five boxes."""
        return 5 * self.width.box_pitch

    @property
    def bottom(self) -> float:
        """Where content ends."""
        return self.page.height - self.page.bottom

    def top(self, page: int) -> float:
        """Where content begins on a page counted from 1."""
        return self.page.top + (self.page.first_head if page == 1 else self.page.next_head)

    def room(self, page: int) -> float:
        """Height for content on a page counted from 1."""
        return self.bottom - self.top(page)


def geometry_from(content: Mapping[str, Any]) -> Geometry:
    """Geometry out of resources/forms/paper.json."""
    return Geometry(
        page=PageMeasures(**content["page"]),
        text=TextMeasures(**content["text"]),
        height=HeightMeasures(**content["height"]),
        width=WidthMeasures(**content["width"]),
        advance={letter: int(width) for width, letters in content["advance"].items() for letter in letters},
        default_advance=content["default_advance"],
    )


@lru_cache(maxsize=20_000)
def text_width(geometry: Geometry, text: str, size: float) -> float:
    """Length of a text in millimetres at a type size in points."""
    thousandths = sum(geometry.advance.get(letter, geometry.default_advance) for letter in text)
    return thousandths / 1000 * size * MILLIMETRES_PER_POINT


@lru_cache(maxsize=20_000)
def wrap(geometry: Geometry, text: str, width: float, size: float) -> tuple[str, ...]:
    """Lines no longer than `width`, broken between words; a word longer than a line is cut."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if text_width(geometry, longer, size) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _cut(geometry, word, width, size)
        lines += whole
    return (*lines, line)


def _cut(geometry: Geometry, word: str, width: float, size: float) -> list[str]:
    """A word in pieces that fit, at least one letter each."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and text_width(geometry, pieces[-1] + letter, size) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
