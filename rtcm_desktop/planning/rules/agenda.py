"""Drafts a complete agenda out of topics and a number of days.

The day's frame is laid first (`day.py`). The time it leaves is counted through without its interruptions and shared among
the sessions in the curriculum's order, each in proportion to its items (`sharing.py`); then each session is cut where a
break, a lunch or a night interrupts it, and a long one closes each round of input with group work.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from rtcm_desktop.planning.model import HalfDays, SlotKind
from rtcm_desktop.planning.rules.day import STEP, DraftSlot, Stretch, fixed_slots, stretches, teaching_minutes
from rtcm_desktop.planning.rules.sharing import SCRAP, borders

PRACTICAL_FROM = 75
"""Minutes from which a session has group work: a third of its time."""

ROUND = 180
"""Minutes that input and its group work take at most before the next input."""

PRACTICE_ITEMS = 3
PRACTICE_LONGEST = 90
"""Regional best practices take as much time as a session with so many items, and so many minutes at most."""


@dataclass(frozen=True, slots=True)
class CourseSession:
    """A session to be held; `items` is the number of its items in the curriculum."""

    id: str
    title: str
    items: int


@dataclass(frozen=True, slots=True)
class Course:
    """A topic as the agenda needs it; the days are None where the curriculum names none."""

    code: str
    title: str
    sessions: tuple[CourseSession, ...]
    best_practices: bool
    days_min: int | None
    days_max: int | None


@dataclass(frozen=True, slots=True)
class _Matter:
    """Something to be taught, weighted by its items."""

    kind: SlotKind
    title: str
    session: str | None
    weight: float


def draft_agenda(courses: Sequence[Course], days: int, frame: HalfDays | None = None) -> list[DraftSlot]:
    """The slots of an event on these topics, by day and time.

    Raises ValueError where there are not even five minutes for each session: see `least_days`.
    """
    frame = frame or HalfDays()
    fixed = fixed_slots(days, frame)
    free = list(stretches(fixed, days, frame))
    edges = [0, *accumulate(stretch.minutes for stretch in free)]
    matters = _matters(courses, edges[-1])
    if len(matters) * STEP > edges[-1]:
        raise ValueError(f"{len(matters)} sessions do not fit into {days} days")
    limits = pairwise(borders([matter.weight for matter in matters], edges))
    taught = [slot for matter, limit in zip(matters, limits, strict=True) for slot in _held(matter, limit, free, edges)]
    return sorted([*fixed, *taught], key=lambda slot: (slot.day, slot.start))


def least_days(courses: Sequence[Course], frame: HalfDays | None = None) -> int:
    """The fewest days into which the topics can be pressed at all."""
    count = sum(len(course.sessions) + course.best_practices for course in courses)
    days = 1
    while teaching_minutes(days, frame or HalfDays()) < count * STEP:
        days += 1
    return days


def _matters(courses: Sequence[Course], minutes: int) -> list[_Matter]:
    """What is to be taught, in order: the sessions of each topic, then what the region does well in it."""
    practice_weight = _practice_weight(courses, minutes)
    matters: list[_Matter] = []
    for course in courses:
        matters += [_Matter(SlotKind.SESSION, s.title, s.id, max(s.items, 1)) for s in course.sessions]
        if course.best_practices:
            title = course.title if len(courses) > 1 else ""
            matters.append(_Matter(SlotKind.PRACTICE, title, None, practice_weight))
    return matters


def _practice_weight(courses: Sequence[Course], minutes: int) -> float:
    """The weight that gives best practices their usual share of the minutes, but not more than the longest."""
    items = sum(max(session.items, 1) for course in courses for session in course.sessions)
    left = minutes - PRACTICE_LONGEST * sum(course.best_practices for course in courses)
    return min(PRACTICE_ITEMS, PRACTICE_LONGEST * items / left) if left > 0 else PRACTICE_ITEMS


def _held(
    matter: _Matter, limits: tuple[int, int], free: Sequence[Stretch], edges: Sequence[int]
) -> Iterator[DraftSlot]:
    """A matter's slots; its limits are counted without interruptions, which lie at the edges."""
    parts = {matter.kind: 0, SlotKind.PRACTICAL: 0}
    for kind, begin, finish in _rounds(matter, limits, edges):
        slot = DraftSlot(1, begin, finish, kind, title=matter.title, session=matter.session)
        for piece in _cut(slot, free, edges):
            parts[kind] += 1
            yield replace(piece, part=parts[kind])


def _rounds(matter: _Matter, limits: tuple[int, int], edges: Sequence[int]) -> Iterator[tuple[SlotKind, int, int]]:
    """A matter as (kind, begin, end): the whole of it or, where it is long, input and group work in turn."""
    begin, finish = limits
    if matter.kind is not SlotKind.SESSION or finish - begin < PRACTICAL_FROM:
        yield matter.kind, begin, finish
        return
    count = -(-(finish - begin) // ROUND)
    for start, end in pairwise(borders([1] * count, [edge - begin for edge in (*_within(edges, limits), finish)])):
        turn = _turn(begin + start, begin + end, edges)
        yield matter.kind, begin + start, turn
        yield SlotKind.PRACTICAL, turn, begin + end


def _within(edges: Sequence[int], limits: tuple[int, int]) -> list[int]:
    return [edge for edge in edges if limits[0] < edge < limits[1]]


def _turn(begin: int, finish: int, edges: Sequence[int]) -> int:
    """When input turns into group work: at two thirds, or at a break near by."""
    turn = finish - (finish - begin) // 3 // STEP * STEP
    nearest = min(edges, key=lambda edge: abs(edge - turn))
    apart = min(nearest - begin, finish - nearest) >= SCRAP
    return nearest if abs(nearest - turn) <= SCRAP and apart else turn


def _cut(slot: DraftSlot, free: Sequence[Stretch], edges: Sequence[int]) -> Iterator[DraftSlot]:
    """The pieces of a slot between the interruptions, set to days and times of day."""
    for stretch, (edge, next_edge) in zip(free, pairwise(edges), strict=True):
        begin, finish = max(slot.start, edge), min(slot.end, next_edge)
        if begin < finish:
            shift = stretch.start - edge
            yield replace(slot, day=stretch.day, start=begin + shift, end=finish + shift)
