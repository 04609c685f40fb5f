"""What runs at the same time, and what of it is in the way."""

from dataclasses import replace

import pytest

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning.model import Slot, SlotState, minutes_of
from rtcm_desktop.planning.rules.overlap import in_the_way, meanwhile, place_of
from tests.planning.builders import an_event, slots_of


@pytest.fixture
def two(workspace: Workspace) -> tuple[Slot, Slot]:
    """The first two slots of a day, one right after the other."""
    first, second, *_ = slots_of(workspace, an_event(workspace))
    assert first.end == second.start
    return first, second


def test_slots_that_only_touch_do_not_run_at_the_same_time(two: tuple[Slot, Slot]) -> None:
    first, second = two
    assert meanwhile(two, place_of(first)) == [first]
    assert in_the_way(two, first, place_of(first)) is None
    later = (first.date, minutes_of(first.start) + 5, minutes_of(first.end) + 5)
    assert meanwhile(two, later) == [first, second]
    assert in_the_way(two, first, later) == second


def test_another_day_another_group_and_what_is_not_held_are_in_nobody_s_way(two: tuple[Slot, Slot]) -> None:
    first, second = two
    over = (first.date, minutes_of(first.start), minutes_of(second.end))
    for change in ({"group": "B"}, {"state": SlotState.NOT_HELD}, {"date": first.date.replace(day=20)}):
        assert in_the_way([first, replace(second, **change)], first, over) is None
