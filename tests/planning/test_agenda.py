"""The drafted agenda holds what it promises for every topic of the curriculum and any number of days."""

import json
from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.core.resources import resource
from rtcm_desktop.planning.model import HalfDays, SlotKind, minutes_of
from rtcm_desktop.planning.rules import Course, CourseSession, DraftSlot, agenda_notices, draft_agenda, least_days
from rtcm_desktop.planning.rules.sharing import COMFORTABLE, SCRAP, share_out

CATALOGUE = json.loads(resource("curriculum", "catalogue.json").read_text(encoding="utf-8"))
TAUGHT = {SlotKind.SESSION, SlotKind.PRACTICAL}


def course_of(topic: dict) -> Course:
    return Course(
        code=topic["code"],
        title=topic["title"],
        sessions=tuple(
            CourseSession(f"{topic['code']}/{session['number']}", session["title"], len(session["items"]))
            for session in topic["sessions"]
        ),
        best_practices=any("best practice" in person.lower() for person in topic["resource_persons"]),
        days_min=topic["duration_days"]["min"],
        days_max=topic["duration_days"]["max"],
    )


COURSES = tuple(course_of(topic) for module in CATALOGUE["modules"] for topic in module["topics"])
FRAMES = [
    HalfDays(),
    HalfDays(("10:00", "13:00"), ("14:00", "18:00")),
    HalfDays(("08:30", "12:00"), ("12:45", "15:15")),
]


def minutes_by_session(slots: Iterable[DraftSlot]) -> dict[str, int]:
    found: dict[str, int] = {}
    for slot in slots:
        if slot.session and slot.kind in TAUGHT:
            found[slot.session] = found.get(slot.session, 0) + slot.minutes
    return found


def check(courses: Sequence[Course], days: int, frame: HalfDays) -> None:
    slots = draft_agenda(courses, days, frame)
    first, last = minutes_of(frame.morning[0]), minutes_of(frame.afternoon[1])
    for day in range(1, days + 1):
        of_day = [slot for slot in slots if slot.day == day]
        assert (of_day[0].start, of_day[-1].end) == (first, last)
        assert all(one.end == other.start for one, other in pairwise(of_day)), "neither overlap nor gap"
        assert sum(slot.kind is SlotKind.LUNCH for slot in of_day) == 1
        assert sum(slot.kind is SlotKind.BREAK for slot in of_day) == 2
        assert sum(slot.kind is SlotKind.CHECK for slot in of_day) == 1
    assert all(slot.start % 5 == slot.end % 5 == 0 and slot.start < slot.end for slot in slots)
    assert [slot.text for slot in slots[:2]] == ["opening", "introductions"]
    assert [slot.text for slot in slots[-2:]] == ["evaluation", "closing"]
    wanted = [session.id for course in courses for session in course.sessions]
    order = list(dict.fromkeys(slot.session for slot in slots if slot.session))
    assert order == wanted, "every session, in the curriculum's order"
    assert sum(slot.kind is SlotKind.PRACTICE and slot.part == 1 for slot in slots) == sum(
        course.best_practices for course in courses
    )


@pytest.mark.parametrize("days", range(1, 6))
@pytest.mark.parametrize("frame", FRAMES, ids=["usual", "late", "short"])
def test_every_topic_fits_any_number_of_days(days: int, frame: HalfDays) -> None:
    for course in COURSES:
        check([course], days, frame)


@given(
    st.lists(st.sampled_from(COURSES), min_size=1, max_size=6, unique=True), st.integers(1, 5), st.sampled_from(FRAMES)
)
def test_sets_of_topics_fit_or_are_refused(courses: list[Course], days: int, frame: HalfDays) -> None:
    if least_days(courses, frame) <= days:
        check(courses, days, frame)
    else:
        with pytest.raises(ValueError, match="do not fit"):
            draft_agenda(courses, days, frame)


@pytest.mark.parametrize("days", range(1, 6))
def test_time_is_in_proportion_to_items(days: int) -> None:
    """As far as a comfortable length for all and whole pieces between breaks leave it so."""
    for course in COURSES:
        minutes = minutes_by_session(draft_agenda([course], days))
        rate = sum(minutes.values()) / sum(session.items for session in course.sessions)
        for session in course.sessions:
            share = rate * session.items
            allowed = SCRAP + 0.2 * share
            assert minutes[session.id] >= COMFORTABLE or days * 390 < COMFORTABLE * 2 * len(course.sessions)
            assert abs(minutes[session.id] - share) <= max(allowed, COMFORTABLE), (course.code, session.title)


def test_a_session_that_goes_on_after_a_break_counts_its_parts() -> None:
    course = COURSES[0]
    slots = draft_agenda([course], 2)
    parts = [slot.part for slot in slots if slot.session == course.sessions[0].id and slot.kind is SlotKind.SESSION]
    assert parts == list(range(1, len(parts) + 1))


def test_a_long_session_closes_with_group_work() -> None:
    slots = [slot for slot in draft_agenda([COURSES[0]], 2) if slot.session]
    by_kind = {kind: sum(slot.minutes for slot in slots if slot.kind is kind) for kind in TAUGHT}
    assert 0.2 < by_kind[SlotKind.PRACTICAL] / by_kind[SlotKind.SESSION] < 0.8


def a_course(code: str = "M2.T06", *, days: tuple[int | None, int | None] = (4, 5), sessions: int = 6) -> Course:
    held = tuple(CourseSession(f"{code}/{number}", f"Session {number}", 4) for number in range(sessions))
    return Course(code, "Trafficking", held, best_practices=True, days_min=days[0], days_max=days[1])


@pytest.mark.parametrize(
    ("courses", "days", "codes"),
    [
        ([a_course()], 3, ["TOPIC_NEEDS_MORE_DAYS"]),
        ([a_course()], 4, []),
        ([a_course(days=(1, 2))], 3, ["MORE_DAYS_THAN_TOPIC"]),
        ([a_course(days=(None, None))], 3, ["TOPIC_WITHOUT_DAYS"]),
        ([a_course(), a_course("M3.T01", days=(1, 1))], 4, ["TOPICS_NEED_MORE_DAYS"]),
        ([a_course(days=(1, 1), sessions=30)], 1, ["SESSIONS_TOO_SHORT"]),
    ],
)
def test_a_bad_fit_of_topics_and_days_is_said(courses: list[Course], days: int, codes: list[str]) -> None:
    found = agenda_notices(courses, days, draft_agenda(courses, days))
    assert [fault.code for fault in found] == codes


@given(st.lists(st.integers(1, 12), min_size=1, max_size=40), st.integers(40, 400))
def test_shares_add_up_and_grow_with_their_weights(weights: list[int], steps: int) -> None:
    shares = share_out(steps * 5, weights)
    assert sum(shares) == steps * 5
    assert all(share % 5 == 0 for share in shares)
    ordered = sorted(zip(weights, shares, strict=True))
    assert all(one <= other + 5 for (_, one), (_, other) in pairwise(ordered))


def test_shares_below_the_least_are_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        share_out(50, [1, 1, 1], least=20)
