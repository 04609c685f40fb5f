"""What to say about an agenda that fits its days badly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rtcm_desktop.planning.model import SlotKind
from rtcm_desktop.planning.rules.agenda import Course
from rtcm_desktop.planning.rules.day import DraftSlot
from rtcm_desktop.planning.rules.sharing import COMFORTABLE


@dataclass(frozen=True, slots=True)
class Fault:
    """A code with what its text needs."""

    code: str
    params: dict[str, object] = field(default_factory=dict)


def agenda_notices(courses: Sequence[Course], days: int, slots: Sequence[DraftSlot]) -> list[Fault]:
    """What the user should know: days outside the curriculum's range, sessions that got very little time."""
    return [*_days_notices(courses, days), *_length_notices(slots)]


def _days_notices(courses: Sequence[Course], days: int) -> Iterator[Fault]:
    least = sum(course.days_min or 0 for course in courses)
    most = sum(course.days_max or course.days_min or 0 for course in courses)
    for course in courses:
        if course.days_min is None:
            yield Fault("TOPIC_WITHOUT_DAYS", {"topic": course.code})
    if least > days:
        topics = ", ".join(course.code for course in courses)
        code = "TOPIC_NEEDS_MORE_DAYS" if len(courses) == 1 else "TOPICS_NEED_MORE_DAYS"
        yield Fault(code, {"topic": topics, "least": least, "most": most, "days": days})
    elif most and days > most:
        topics = ", ".join(course.code for course in courses)
        yield Fault("MORE_DAYS_THAN_TOPIC", {"topic": topics, "least": least, "most": most, "days": days})


def _length_notices(slots: Sequence[DraftSlot]) -> Iterator[Fault]:
    minutes: dict[str, int] = {}
    for slot in slots:
        if slot.session and slot.kind in {SlotKind.SESSION, SlotKind.PRACTICAL}:
            minutes[slot.session] = minutes.get(slot.session, 0) + slot.end - slot.start
    short = sum(length < COMFORTABLE for length in minutes.values())
    if short:
        yield Fault("SESSIONS_TOO_SHORT", {"count": short, "minutes": COMFORTABLE})
