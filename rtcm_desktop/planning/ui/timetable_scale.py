"""Where days and minutes lie in the timetable."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect

from rtcm_desktop.planning.model import Slot, minutes_of
from rtcm_desktop.planning.rules.day import STEP
from rtcm_desktop.planning.rules.overlap import Place

HOUR = 60
HEAD = 40
TIMES = 60
GAP = 4
FOOT = 12
USUAL_DAY = (9 * HOUR, 17 * HOUR)
LOWEST_HOUR = 44
"""Pixels of an hour below which the timetable scrolls rather than getting lower."""


class Grip(StrEnum):
    """Where a slot was taken hold of."""

    WHOLE = "whole"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Scale:
    """The days seen side by side and the span of the day in minutes, on a widget of this size."""

    width: int
    height: int
    days: tuple[date, ...] = ()
    span: tuple[int, int] = USUAL_DAY

    @staticmethod
    def span_of(slots: Sequence[Slot]) -> tuple[int, int]:
        """Whole hours around all slots, at least the usual day."""
        times = [minutes_of(time) for slot in slots for time in (slot.start, slot.end)]
        first, last = min([*times, USUAL_DAY[0]]), max([*times, USUAL_DAY[1]])
        return first // HOUR * HOUR, -(-last // HOUR) * HOUR

    @property
    def least_height(self) -> int:
        """The height below which short slots cannot be read."""
        return HEAD + FOOT + (self.span[1] - self.span[0]) * LOWEST_HOUR // HOUR

    def column(self, place: int) -> QRect:
        """The column of a day by its place."""
        width = (self.width - TIMES - GAP) // max(len(self.days), 1)
        return QRect(TIMES + place * width, HEAD, width - GAP, self.height - HEAD)

    def y(self, minute: int) -> int:
        """Where a minute of the day lies."""
        first, last = self.span
        return HEAD + round((self.height - HEAD - FOOT) * (minute - first) / (last - first)) + 4

    def minutes(self, pixels: int) -> int:
        """A way in pixels as minutes, to the nearest step."""
        first, last = self.span
        return round(pixels * (last - first) / (self.height - HEAD - FOOT) / STEP) * STEP

    def place_at(self, x: int) -> int:
        """The place of the day at this x, the nearest one beside the columns."""
        width = self.column(0).width() + GAP
        return min(max((x - TIMES) // max(width, 1), 0), max(len(self.days) - 1, 0))

    def minute_at(self, y: int) -> int:
        """The minute of the day at this y, to the step before."""
        first, last = self.span
        minute = first + (y - HEAD - 4) * (last - first) / (self.height - HEAD - FOOT)
        return min(max(int(minute // STEP) * STEP, first), last - STEP)

    def day_and_minute(self, point: QPoint) -> tuple[date, int]:
        """What lies at a point."""
        return self.days[self.place_at(point.x())], self.minute_at(point.y())

    def rect(self, place: int, start: int, end: int, beside: tuple[int, int] = (0, 1)) -> QRect:
        """The rectangle of a slot; `beside` says which one of how many that run at the same time."""
        column = self.column(place)
        width = column.width() // beside[1]
        top, bottom = self.y(start), self.y(end)
        return QRect(column.left() + beside[0] * width, top + 1, width - 2, max(bottom - top - 1, 8))

    def dragged(self, slot: Slot, way: QPoint, grip: Grip) -> Place:
        """Where a slot lies after it was taken this way, within the hours and the days that are seen."""
        start, end, by = minutes_of(slot.start), minutes_of(slot.end), self.minutes(way.y())
        first, last = self.span
        if grip is Grip.END:
            return slot.date, start, min(max(end + by, start + STEP), last)
        if grip is Grip.START:
            return slot.date, max(min(start + by, end - STEP), first), end
        begin = min(max(start + by, first), last - slot.minutes)
        middle = self.column(self.days.index(slot.date)).center().x() + way.x()
        return self.days[self.place_at(middle)], begin, begin + slot.minutes
