"""Answers on the scale 1 to 5 as bars that diverge from the middle of the 3s.

Lengths are shares of the answers to a question, printed numbers are counts. Every question of a paper has the same zero
line, so that rows can be compared.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rtcm_desktop.paper.charts import SCALE, count_inside, key, segment
from rtcm_desktop.paper.fitting import wrap
from rtcm_desktop.paper.flow import Block
from rtcm_desktop.paper.looks import NOTE, TABLE, TABLE_NOTE, Ink, Look, Stroke, Style
from rtcm_desktop.paper.page import Page

_TEXT_LEFT, _TEXT_WIDTH = 18.0, 66.0
_BARS_LEFT, _BARS_RIGHT = 86.0, 163.0
_N, _MEDIAN, _MEAN = 170.0, 182.0, 192.0
_LOOK = TABLE.sized(7.8)
_BAR, _STEP = 5.0, 6.9
_LEAST_LOW_SHARE = 0.38
_DIGIT = 1.75


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """One question: how often each answer 1 to 5 was given. With `hidden` words nothing else is shown."""

    text: str
    counts: tuple[int, int, int, int, int]
    median: str = ""
    mean: str = ""
    hidden: str = ""

    @property
    def total(self) -> int:
        """All answers."""
        return sum(self.counts)

    @property
    def low_share(self) -> float:
        """The share that lies left of the middle of the 3s."""
        one, two, three, *_ = self.counts
        return (one + two + three / 2) / self.total if self.total and not self.hidden else 0.0


def low_share(rows: Iterable[ScaleRow]) -> float:
    """How much room the low side needs on this paper, at least the usual share."""
    return max((_LEAST_LOW_SHARE, *(row.low_share for row in rows)))


def diverging(rows: Sequence[ScaleRow], *, low: float | None = None) -> list[Block]:
    """One block a question; `low` is the `low_share` of all questions of the paper, so that the zero line stands still."""
    share = low_share(rows) if low is None else low
    unit = (_BARS_RIGHT - _BARS_LEFT) / (1 + share)
    zero = _BARS_LEFT + share * unit
    return [_row(row, zero, unit) for row in rows]


def scale_key(words: Sequence[str], headings: tuple[str, str, str]) -> Block:
    """The key of the five answers, with the headings of number, median and mean."""
    entries = list(zip(SCALE, words, strict=True))
    return key(entries, headings=list(zip((_N, _MEDIAN, _MEAN), headings, strict=True)))


def _row(row: ScaleRow, zero: float, unit: float) -> Block:
    lines = wrap(row.text, _TEXT_WIDTH, _LOOK)
    height = max(_STEP, len(lines) * _LOOK.step + 2.2)

    def draw(page: Page, y: float) -> None:
        middle = y + height / 2
        page.lines(_TEXT_LEFT, middle + 1 - (len(lines) - 1) * _LOOK.step / 2, lines, _LOOK)
        page.rule(zero, y, zero, y + height, Stroke(0.6, Ink.BLACK, (2.5, 1.5)))
        if row.hidden:
            page.box(zero + 1, middle - 2, 60, 4, Ink.WHITE)
            page.text(zero + 2, middle + 1, row.hidden, NOTE)
            return
        _bar(page, row, middle - _BAR / 2, zero - row.low_share * unit, unit)
        page.text(_N, middle + 1, str(row.total), TABLE_NOTE, "right", "ltr")
        page.text(_MEDIAN, middle + 1, row.median, Look(8, Style.STRONG), "right", "ltr")
        page.text(_MEAN, middle + 1, row.mean, TABLE_NOTE, "right", "ltr")

    return Block(height, draw)


def _bar(page: Page, row: ScaleRow, y: float, left: float, unit: float) -> None:
    x, outside = left, []
    for count, ink in zip(row.counts, SCALE, strict=True):
        length = count / row.total * unit if row.total else 0.0
        if count:
            segment(page, x, y, length, _BAR, ink)
            page.rule(x + length, y, x + length, y + _BAR, Stroke(0.7, Ink.WHITE))
            if length >= _DIGIT * len(str(count)) + 0.4:
                count_inside(page, x + length / 2, y, count, ink)
            else:
                outside.append(str(count))
        x += length
    if outside:
        page.text(left - 1.2, y + 3.4, " · ".join(outside), NOTE, "right", "ltr")
