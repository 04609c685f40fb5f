"""What marks and connection reports say about one unit, together."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.attendance.model import Evidence, Interval, Presence, Status, UnitState
from rtcm_desktop.attendance.rules import clipped, length, presence_of, united, without
from tests.attendance.builders import MORNING, a_connection, a_mark, a_unit, at, span

AFTERWARDS = at(1, "18:00")


def presence(*evidence: Evidence, held: list[Interval] | None = None) -> Presence:
    return presence_of(a_unit(held=held), evidence, AFTERWARDS)


def test_nothing_known_is_to_come_before_the_unit_ends_and_not_proven_afterwards() -> None:
    assert presence_of(a_unit(), [], at(1, "12:29")).state is UnitState.TO_COME
    assert presence_of(a_unit(), [], at(1, "12:30")).state is UnitState.NOT_PROVEN
    assert presence_of(a_unit(), [], at(1, "12:30")).minutes is None


def test_a_unit_that_was_not_held_asks_nobody() -> None:
    assert presence(a_mark(), held=[]).state is UnitState.NOT_HELD


@pytest.mark.parametrize(
    ("status", "minutes", "expected"),
    [
        (Status.PRESENT, None, 210),
        (Status.LATE, None, 210),
        (Status.LATE, 60, 60),
        (Status.LEFT_EARLY, 90, 90),
        (Status.PRESENT, 45, 45),
        (Status.EXCUSED, None, 0),
        (Status.ABSENT, None, 0),
    ],
)
def test_a_mark_counts_the_minutes_it_states_else_the_whole_unit(
    status: Status, minutes: int | None, expected: int
) -> None:
    found = presence(a_mark(status, minutes))
    assert (found.status, found.minutes, found.state) == (status, expected, UnitState.PROVEN)
    assert found.modes == ({"in_person"} if expected else set())


def test_a_shortened_unit_counts_its_held_minutes() -> None:
    assert presence(a_mark(), held=[span("09:00", "11:00")]).minutes == 120
    assert presence(a_mark(Status.LATE, 200), held=[span("09:00", "11:00")]).minutes == 120


def test_two_devices_at_once_count_once_and_a_reconnection_is_summed() -> None:
    assert presence(a_connection(span("09:00", "12:30"), span("09:00", "12:30"))).minutes == 210
    assert presence(a_connection(span("09:00", "10:00"), span("10:10", "12:30"))).minutes == 200


def test_room_and_on_line_presence_are_united_never_added() -> None:
    left_early = a_mark(Status.LEFT_EARLY, 60)
    found = presence(left_early, a_connection(span("09:30", "12:00")))
    assert found.minutes == length([span("09:00", "12:00")])
    assert found.sources == ("mark", "zoom")
    assert found.modes == {"in_person", "online"}


def test_absent_from_the_room_but_on_line_was_present() -> None:
    found = presence(a_mark(Status.ABSENT), a_connection(span("09:00", "12:30")))
    assert (found.status, found.minutes) == (Status.PRESENT, 210)
    assert found.modes == {"online"}


def test_two_reports_of_one_meeting_are_united() -> None:
    first = a_connection(span("09:00", "11:00"), report="r1")
    second = a_connection(span("10:00", "12:30"), report="r2")
    assert presence(first, second).minutes == 210


@pytest.mark.parametrize(
    ("interval", "status"),
    [
        (span("09:10", "12:20"), Status.PRESENT),
        (span("09:11", "12:30"), Status.LATE),
        (span("09:00", "12:19"), Status.LEFT_EARLY),
    ],
)
def test_a_report_says_who_came_late_and_who_left_early(interval: Interval, status: Status) -> None:
    assert presence(a_connection(interval)).status is status


def test_connections_outside_the_held_time_prove_nothing() -> None:
    found = presence(a_connection(span("11:30", "12:30")), held=[span("09:00", "11:00")])
    assert (found.status, found.minutes) == (Status.ABSENT, 0)


def test_a_total_without_times_counts_at_most_the_unit_and_is_not_added_to_times() -> None:
    assert presence(a_connection(minutes=500)).minutes == 210
    assert presence(a_connection(minutes=100), a_connection(span("09:00", "10:00"), report="r2")).minutes == 100


def test_an_unknown_length_is_named_and_never_nought() -> None:
    found = presence(a_connection())
    assert (found.state, found.status, found.minutes) == (UnitState.NOT_PROVEN, Status.PRESENT, None)
    assert found.was_present
    assert presence(a_connection(), a_mark()).minutes == 210


minutes_of_day = st.integers(0, 1439)
intervals = st.lists(st.tuples(minutes_of_day, minutes_of_day).map(lambda pair: (min(pair), max(pair))), max_size=6)


def points(found: list[Interval] | tuple[Interval, ...]) -> set[int]:
    return {minute for start, end in found for minute in range(start, end)}


@given(intervals, intervals)
def test_interval_arithmetic_is_that_of_sets_of_minutes(one: list[Interval], other: list[Interval]) -> None:
    assert points(united(one + other)) == points(one) | points(other)
    assert points(clipped(one, other)) == points(one) & points(other)
    assert points(without(one, other)) == points(one) - points(other)
    assert length(one) == len(points(one))


evidence = st.one_of(
    st.builds(a_mark, st.sampled_from(Status), st.none() | st.integers(0, 210)),
    st.builds(lambda spans: a_connection(*spans), intervals),
    st.builds(lambda minutes: a_connection(minutes=minutes), st.none() | st.integers(0, 400)),
)


@given(st.lists(evidence, min_size=1, max_size=5), st.randoms())
def test_proven_minutes_never_exceed_the_unit_and_do_not_depend_on_the_order(
    entries: list[Evidence], rng: Random
) -> None:
    found = presence(*entries)
    assert found.minutes is None or 0 <= found.minutes <= length([MORNING])
    shuffled = list(entries)
    rng.shuffle(shuffled)
    assert presence(*shuffled).minutes == found.minutes


@given(st.lists(evidence, min_size=1, max_size=4), evidence)
def test_more_evidence_never_proves_less(entries: list[Evidence], more: Evidence) -> None:
    assert (presence(*entries, more).minutes or 0) >= (presence(*entries).minutes or 0)
