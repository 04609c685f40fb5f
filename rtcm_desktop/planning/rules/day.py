"""The frame of a training day: what stands in every agenda whatever its topics are, and the time that is left."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rtcm_desktop.planning.model import HalfDays, SlotKind, minutes_of

STEP = 5
"""Minutes; everything in an agenda begins and ends on a multiple of it."""

COFFEE, OPENING, INTRODUCTIONS, CHECK, EVALUATION, CLOSING = 15, 30, 30, 15, 20, 30
QUARTER = 15


@dataclass(frozen=True, slots=True)
class DraftSlot:
    """One row of a drafted agenda: `day` from 1, times in minutes after midnight.

    `text` names the wording of rows that every agenda has ("opening"); `title` is the session's or topic's title.
    `part` counts the pieces of one matter that goes on after a break, from 1.
    """

    day: int
    start: int
    end: int
    kind: SlotKind
    text: str = ""
    title: str = ""
    session: str | None = None
    part: int = 1

    @property
    def minutes(self) -> int:
        """Its length."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Stretch:
    """Time on one day that nothing interrupts, in minutes after midnight."""

    day: int
    start: int
    end: int

    @property
    def minutes(self) -> int:
        """Its length."""
        return self.end - self.start


def fixed_slots(days: int, frame: HalfDays) -> list[DraftSlot]:
    """Opening and introductions first, evaluation and closing last, every day its breaks and a check with the group."""
    return [slot for day in range(1, days + 1) for slot in (*_morning(day, frame), *_afternoon(day, days, frame))]


def stretches(fixed: Sequence[DraftSlot], days: int, frame: HalfDays) -> Iterator[Stretch]:
    """The time between the fixed slots, in order."""
    first, last = minutes_of(frame.morning[0]), minutes_of(frame.afternoon[1])
    for day in range(1, days + 1):
        borders = [first, *(time for slot in fixed if slot.day == day for time in (slot.start, slot.end)), last]
        for start, end in zip(borders[::2], borders[1::2], strict=True):
            if start < end:
                yield Stretch(day, start, end)


def teaching_minutes(days: int, frame: HalfDays) -> int:
    """Minutes that an event of so many days leaves for its topics."""
    return sum(stretch.minutes for stretch in stretches(fixed_slots(days, frame), days, frame))


def _morning(day: int, frame: HalfDays) -> Iterator[DraftSlot]:
    start, noon = (minutes_of(time) for time in frame.morning)
    if day == 1:
        yield DraftSlot(day, start, start + OPENING, SlotKind.CEREMONY, "opening")
        start += OPENING
        yield DraftSlot(day, start, start + INTRODUCTIONS, SlotKind.INTRODUCTION, "introductions")
        start += INTRODUCTIONS
    yield _coffee(day, start, noon)
    yield DraftSlot(day, noon, minutes_of(frame.afternoon[0]), SlotKind.LUNCH, "lunch")


def _afternoon(day: int, days: int, frame: HalfDays) -> Iterator[DraftSlot]:
    """The check stands at the end of the day, on the last day right after lunch while there is time to adjust."""
    start, end = (minutes_of(time) for time in frame.afternoon)
    if day < days:
        yield _coffee(day, start, end - CHECK)
        yield DraftSlot(day, end - CHECK, end, SlotKind.CHECK, "check")
        return
    evaluation, closing = end - CLOSING - EVALUATION, end - CLOSING
    yield DraftSlot(day, start, start + CHECK, SlotKind.CHECK, "check")
    yield _coffee(day, start + CHECK, evaluation)
    yield DraftSlot(day, evaluation, closing, SlotKind.EVALUATION, "evaluation")
    yield DraftSlot(day, closing, end, SlotKind.CEREMONY, "closing")


def _coffee(day: int, start: int, end: int) -> DraftSlot:
    """The coffee break in the middle of what a half-day leaves for the topics, at a quarter of an hour."""
    middle = (start + end - COFFEE) / 2
    begin = int(middle / QUARTER + 0.5) * QUARTER
    return DraftSlot(day, begin, begin + COFFEE, SlotKind.BREAK, "coffee")
