"""Charts: bars from a visible base line with their counts on them, nothing else.

Counts of answers diverge from the middle of the scale; women and men stand in one bar; key figures stand in a row. Where
only black is printed, tones become patterns and digits get a white plate.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rtcm_desktop.paper.fitting import measure, wrap
from rtcm_desktop.paper.flow import Block
from rtcm_desktop.paper.looks import LABEL, NAME, NOTE, TABLE, TABLE_NOTE, Ink, Look, Stroke, Style
from rtcm_desktop.paper.page import Page

SCALE = (Ink.SCALE_1, Ink.SCALE_2, Ink.SCALE_3, Ink.SCALE_4, Ink.SCALE_5)
_BAR, _ROW = 5.0, 7.4
_COUNT = Look(7, Style.STRONG)
_TWO_LINES = TABLE.sized(7.2)
_DIGIT_ROOM = 1.75
_GAP = 0.3
_BASE_LINE = Stroke(0.6, Ink.BLACK)
_OUTLINE = Stroke(0.4, Ink.BLACK)
_FIGURE = Look(27, Style.FIGURES, Ink.ACCENT)


def segment(page: Page, x: float, y: float, width: float, height: float, ink: Ink) -> None:
    """A part of a bar: its colour, or its pattern and outline where only black is printed."""
    page.box(x, y, width, height, ink)
    if not page.palette.patterns:
        return
    pattern = page.palette.patterns.get(ink)
    if pattern:
        page.hatch(x, y, width, height, pattern, Stroke(0.5, Ink.BLACK))
    page.box(x, y, width, height, stroke=_OUTLINE)


def count_inside(page: Page, x: float, y: float, count: int, ink: Ink) -> None:
    """A count in the middle of a part of a bar, readable on its ink; `y` is the top of the bar."""
    text = str(count)
    if ink in page.palette.patterns:
        width = measure(text, _COUNT) + 0.8
        page.box(x - width / 2, y + 0.9, width, _BAR - 1.8, Ink.WHITE)
    colour = Ink.WHITE if page.palette.is_dark(ink) and ink not in page.palette.patterns else Ink.BLACK
    page.text(x, y + 3.4, text, _COUNT.inked(colour), "centre", "ltr")


@dataclass(frozen=True, slots=True)
class StackedRow:
    """Women, men and not stated of one label; `share` stands at the right edge."""

    label: str
    women: int
    men: int
    not_stated: int = 0
    share: str = ""

    @property
    def parts(self) -> tuple[tuple[int, Ink], ...]:
        """Counts and inks from the base line on."""
        return (self.women, Ink.ACCENT), (self.men, Ink.ACCENT_30), (self.not_stated, Ink.WHITE)

    @property
    def total(self) -> int:
        """All of the row."""
        return self.women + self.men + self.not_stated


def stacked(rows: Sequence[StackedRow], *, left: float = 18.0, width: float = 174.0, labels: float = 36.0) -> Block:
    """One bar a row, women first, the total behind; `labels` is the room for the names in mm."""
    base = left + labels
    shares = 14.0 if any(row.share for row in rows) else 0.0
    largest = max((row.total for row in rows), default=0) or 1
    scale = (width - labels - shares - 12) / largest

    def draw(page: Page, y: float) -> None:
        for index, row in enumerate(rows):
            _row_label(page, row.label, (base - 2, y + index * _ROW + 4.6), labels - 2)
            _stacked_row(page, row, (base, y + index * _ROW + 1.2), scale)
            if row.share:
                page.text(left + width, y + index * _ROW + 4.6, row.share, TABLE_NOTE, "right")
        page.rule(base, y, base, y + len(rows) * _ROW, _BASE_LINE)

    return Block(len(rows) * _ROW, draw, space_before=1.5)


def _row_label(page: Page, label: str, place: tuple[float, float], room: float) -> None:
    """A name right of which its bar begins, in two lines at most."""
    look = TABLE if len(wrap(label, room, TABLE)) == 1 else _TWO_LINES
    lines = wrap(label, room, look)[:2]
    page.lines(place[0], place[1] - (len(lines) - 1) * look.step / 2, lines, look, "right")


def _stacked_row(page: Page, row: StackedRow, place: tuple[float, float], scale: float) -> None:
    base, y = place
    x, hidden = base, False
    for count, ink in row.parts:
        if not count:
            continue
        length = count * scale
        _share_segment(page, x, y, length, ink)
        if length >= _DIGIT_ROOM * len(str(count)) + 0.5:
            count_inside(page, x + length / 2, y, count, ink)
        else:
            hidden = True
        x += length
    x += 1.8 + page.text(x + 1.8, y + 3.5, str(row.total), _COUNT.sized(8), "left", "ltr")
    if hidden:
        shown = " + ".join(str(count) for count, _ in row.parts if count)
        page.text(x + 1.2, y + 3.5, shown, NOTE, "left", "ltr")


def _share_segment(page: Page, x: float, y: float, length: float, ink: Ink) -> None:
    if ink is Ink.WHITE:
        page.box(x, y + 0.1, length - _GAP, _BAR - 0.2, stroke=Stroke(0.4, Ink.RULE, (1.5, 1.2)))
    else:
        segment(page, x, y, max(length - _GAP, 0.2), _BAR, ink)


def key(entries: Sequence[tuple[Ink, str]], *, left: float = 18.0, headings: Sequence[tuple[float, str]] = ()) -> Block:
    """What the inks of a chart mean, and headings of columns at their right edges."""

    def draw(page: Page, y: float) -> None:
        x = left
        for ink, word in entries:
            if ink is Ink.WHITE:
                page.box(x, y, 4.6, 3.4, stroke=Stroke(0.4, Ink.RULE, (1.5, 1.2)))
            else:
                segment(page, x, y, 4.6, 3.4, ink)
            x += 5.8 + page.text(x + 5.8, y + 2.6, word, TABLE) + 4
        for right, word in headings:
            page.text(right, y + 2.6, word, LABEL, "right")

    return Block(5.0, draw, space_before=1.5, keep_with_next=True)


def share_key(women: str, men: str, not_stated: str = "", *, share: str = "", right: float = 192.0) -> Block:
    """The key of women and men; without a word for "not stated" that part is left out."""
    entries = [(Ink.ACCENT, women), (Ink.ACCENT_30, men), (Ink.WHITE, not_stated)]
    headings = [(right, share)] if share else []
    return key([entry for entry in entries if entry[1]], headings=headings)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, what it counts, and one line of explanation."""

    number: str
    label: str
    note: str = ""


def figures(entries: Sequence[Figure]) -> Block:
    """Up to four key figures in a row."""
    width, step = 38.0, 45.0
    notes = [wrap(entry.note, width, TABLE_NOTE) if entry.note else [] for entry in entries]

    def draw(page: Page, y: float) -> None:
        for index, (entry, lines) in enumerate(zip(entries, notes, strict=True)):
            x = 18 + index * step
            page.rule(x, y, x + width, y, Stroke(0.9, Ink.ACCENT))
            page.text(x, y + 11.5, entry.number, _FIGURE, "left", "ltr")
            page.text(x, y + 17.4, entry.label, NAME.sized(8.6))
            page.lines(x, y + 21.7, lines, TABLE_NOTE.sized(7.4))

    return Block(19 + max((len(lines) for lines in notes), default=0) * 3.4, draw, space_before=3)


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two counts of one label that must not be added up, such as persons and participations."""

    label: str
    filled: int
    outlined: int


def pairs(rows: Sequence[PairRow], words: tuple[str, str], *, height: float = 24.0) -> Block:
    """Filled and outlined columns beside each other, the words for them above."""
    largest = max((max(row.filled, row.outlined) for row in rows), default=0) or 1
    step = 174.0 / max(len(rows), 1)
    column = min(13.0, step * 0.32)

    def draw(page: Page, y: float) -> None:
        _pair_key(page, y, words)
        ground = y + height + 11
        for index, row in enumerate(rows):
            middle = 18 + step * (index + 0.5)
            for count, left, fill in ((row.filled, middle - column, Ink.ACCENT), (row.outlined, middle, None)):
                tall = count / largest * height
                page.box(left + 0.4, ground - tall, column - 0.8, tall, fill, Stroke(0.6, Ink.ACCENT))
                page.text(left + column / 2, ground - tall - 1.3, str(count), _COUNT, "centre", "ltr")
            page.text(middle, ground + 4.2, row.label, TABLE_NOTE, "centre")
        page.rule(18, ground, 192, ground, _BASE_LINE)

    return Block(height + 17, draw, space_before=1.5)


def _pair_key(page: Page, y: float, words: tuple[str, str]) -> None:
    x = 18.0
    for word, fill in zip(words, (Ink.ACCENT, None), strict=True):
        page.box(x, y, 4.6, 3.4, fill, Stroke(0.6, Ink.ACCENT))
        x += 5.8 + page.text(x + 5.8, y + 2.6, word, TABLE) + 4
