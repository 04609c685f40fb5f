"""Units follow from the event's days and its agenda."""

import pytest

from rtcm_desktop.attendance.rules import find_unit, unit_title, units_of
from rtcm_desktop.planning.model import EventState, SlotKind, SlotState, UnitKind
from tests.attendance.builders import AFTERNOON, MORNING, a_slot, an_event, span


def test_each_day_has_two_half_days_with_ids_of_their_own() -> None:
    units = units_of(an_event(days=3), [])
    assert [unit.label for unit in units] == ["D1-AM", "D1-PM", "D2-AM", "D2-PM", "D3-AM", "D3-PM"]
    assert len({unit.id for unit in units}) == 6
    assert {unit.held for unit in units} == {(MORNING,), (AFTERNOON,)}
    assert [unit.id for unit in units_of(an_event(days=3), [])] == [unit.id for unit in units]


def test_a_half_day_of_which_nothing_was_held_is_not_held() -> None:
    slots = [a_slot("09:00", "10:30", state=SlotState.NOT_HELD), a_slot("10:30", "11:00", kind=SlotKind.BREAK)]
    assert units_of(an_event(), slots)[0].held == ()


def test_a_last_session_not_held_takes_the_break_before_it_along() -> None:
    slots = [
        a_slot("09:00", "10:30"),
        a_slot("10:30", "11:00", kind=SlotKind.BREAK),
        a_slot("11:00", "12:30", state=SlotState.NOT_HELD),
    ]
    assert units_of(an_event(), slots)[0].held == (span("09:00", "10:30"),)


def test_a_session_not_held_between_others_falls_out() -> None:
    slots = [a_slot("09:00", "10:00"), a_slot("10:00", "11:00", state=SlotState.NOT_HELD), a_slot("11:00", "12:30")]
    assert units_of(an_event(), slots)[0].minutes == 150


def test_a_shortened_session_ends_the_half_day_early() -> None:
    slots = [a_slot("09:00", "10:30"), a_slot("10:45", "12:30", state=SlotState.SHORTENED, actual_end="11:30")]
    assert units_of(an_event(), slots)[0].held == (span("09:00", "11:30"),)


def test_a_group_that_did_not_meet_does_not_shorten_the_half_day_of_the_others() -> None:
    slots = [a_slot("09:00", "12:30", group="A"), a_slot("09:00", "12:30", group="B", state=SlotState.NOT_HELD)]
    assert units_of(an_event(), slots)[0].held == (MORNING,)


def test_a_cancelled_event_holds_nothing() -> None:
    assert not any(unit.held for unit in units_of(an_event(state=EventState.CANCELLED), []))


def test_sessions_can_be_units_of_their_own() -> None:
    slots = [
        a_slot("09:00", "10:30"),
        a_slot("10:30", "11:00", kind=SlotKind.BREAK),
        a_slot("11:00", "12:00", mandatory=True),
    ]
    units = units_of(an_event(unit_kind=UnitKind.SESSION), slots)
    assert [(unit.label, unit.minutes, unit.mandatory) for unit in units] == [("D1-S1", 90, False), ("D1-S2", 60, True)]
    assert unit_title(units[1]) == "Tue 8 Dec, 11:00–12:00"


@pytest.mark.parametrize("text", ["D2-AM", "d2-am", " D2-AM "])
def test_units_are_found_by_label_in_any_case(text: str) -> None:
    units = units_of(an_event(), [])
    assert find_unit(units, text, 3) == units[2]
    assert find_unit(units, units[2].id, 3) == units[2]


@pytest.mark.parametrize("text", ["D4-AM", "D0-PM", "morning", ""])
def test_what_is_no_unit_is_not_found(text: str) -> None:
    assert find_unit(units_of(an_event(), []), text, 3) is None
