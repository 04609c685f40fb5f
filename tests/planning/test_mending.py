"""The order of the agenda: swapping slots, copying a day, and what a slot is about."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import Slot, SlotKind, SlotState, minutes_of, time_of
from rtcm_desktop.planning.rules.order import swapped
from tests.paper.builders import an_agenda
from tests.paper.builders import an_event as paper_event
from tests.planning.builders import again, an_event, slots_of, undo

DAY = an_agenda(paper_event())[:6]


def ordered(day: list[Slot], times: dict[str, tuple[int, int]]) -> list[tuple[str, int, int]]:
    """Slots by their new times."""
    known = {one.id: (minutes_of(one.start), minutes_of(one.end)) for one in day} | times
    return sorted(((id, *time) for id, time in known.items()), key=lambda entry: entry[1])


@given(place=st.integers(0, len(DAY) - 1), later=st.booleans())
def test_two_neighbours_change_places_and_keep_their_lengths(place: int, later: bool) -> None:
    times = swapped(DAY, DAY[place], later=later)
    other = place + (1 if later else -1)
    if not 0 <= other < len(DAY):
        assert times == {}
        return
    after = ordered(DAY, times)
    assert [id for id, *_ in after].index(DAY[place].id) == other
    assert all(end - start == DAY[[one.id for one in DAY].index(id)].minutes for id, start, end in after)
    assert all(before[2] <= behind[1] for before, behind in pairwise(after))


def test_a_slot_goes_behind_the_next_one_and_back(workspace: Workspace) -> None:
    event = an_event(workspace)
    first, second = [slot for slot in slots_of(workspace, event) if slot.date == event.start][2:4]

    service.swap_slot(workspace, slot=first.id, later=True)
    now = {one.id: one for one in slots_of(workspace, event)}
    assert now[second.id].start == first.start
    assert now[first.id].end == second.end

    service.swap_slot(workspace, slot=first.id, later=False)
    now = {one.id: one for one in slots_of(workspace, event)}
    assert (now[first.id].start, now[second.id].start) == (first.start, second.start)


def test_a_day_is_copied_with_its_trainers_over_another_and_it_can_be_undone(workspace: Workspace) -> None:
    event = an_event(workspace)
    person, *_ = people.add(workspace, person=Person(given="Tamar", family="Lomidze", country="GE")).value
    service.change_slot(workspace, event=event.id, at="D1 10:00", trainers=[person])
    before = slots_of(workspace, event)

    service.copy_day(workspace, event=event.id, day=event.dates[0], onto=event.dates[1])

    def rows(day: int) -> list[tuple[object, ...]]:
        found = [slot for slot in slots_of(workspace, event) if slot.date == event.dates[day]]
        return [(s.start, s.end, s.title(), s.kind, s.topic_session, [t.person for t in s.trainers]) for s in found]

    assert rows(0) == rows(1) != rows(2)
    undo(workspace)
    assert slots_of(workspace, event) == before


def test_a_day_on_which_something_was_held_is_not_overwritten(workspace: Workspace) -> None:
    event = an_event(workspace)
    slot = next(slot for slot in slots_of(workspace, event) if slot.date == event.dates[1])
    service.mark_slot(workspace, slot=slot.id, held=True)
    for onto, code in ((event.dates[1], "DAY_HELD"), (event.dates[0], "DAY_UNKNOWN")):
        with pytest.raises(UserError) as fault:
            service.copy_day(workspace, event=event.id, day=event.dates[0], onto=onto)
        assert fault.value.code == code


def test_kind_and_need_of_a_slot_are_changed_and_its_upper_edge_is_dragged(workspace: Workspace) -> None:
    event = an_event(workspace)
    slot = next(slot for slot in slots_of(workspace, event) if slot.topic_session)
    service.edit_slot(workspace, slot=slot.id, kind=SlotKind.VISIT, mandatory=True)
    service.place_slot(
        workspace, slot=slot.id, day=slot.date, start=minutes_of(slot.start) + 15, end=minutes_of(slot.end)
    )
    changed = next(one for one in slots_of(workspace, event) if one.id == slot.id)
    assert (changed.kind, changed.mandatory, changed.end) == (SlotKind.VISIT, True, slot.end)
    assert changed.start == time_of(minutes_of(slot.start) + 15)


def test_a_typed_title_stands_for_all_languages(workspace: Workspace) -> None:
    event = an_event(workspace)
    lunch = next(slot for slot in slots_of(workspace, event) if slot.kind is SlotKind.LUNCH)
    service.edit_slot(workspace, slot=lunch.id, title="Lunch in the garden")
    changed = next(one for one in slots_of(workspace, event) if one.id == lunch.id)
    assert changed.title("ru") == changed.title("en") == "Lunch in the garden"


def test_a_slot_is_inserted_with_its_kind_and_end(workspace: Workspace) -> None:
    event = an_event(workspace)
    wish = {"day": event.start, "start": "17:00", "title": "Dinner", "kind": SlotKind.BREAK}
    new = service.insert_slot(workspace, event=event.id, end="19:00", **wish).value
    inserted = next(one for one in slots_of(workspace, event) if one.id == new)
    assert (inserted.kind, inserted.end) == (SlotKind.BREAK, "19:00")
    with pytest.raises(UserError, match="too short"):
        service.insert_slot(workspace, event=event.id, end="17:00", **wish)
    with pytest.raises(UserError, match="empty"):
        service.insert_slot(workspace, event=event.id, day=event.start, start="18:00", title=" ")


def test_the_timetable_tells_topic_session_and_whether_the_outcomes_are_covered(workspace: Workspace) -> None:
    event = an_event(workspace)
    sessions = [slot for slot in slots_of(workspace, event) if slot.topic_session]
    topic = service.timetable(workspace, event=event.id).topics[sessions[0].topic_session or ""]
    assert (topic.code, topic.session[:12]) == ("M2.T06", "Session 1 of")
    assert topic.covered == f"All {len(topic.outcomes)} outcomes are covered."

    for slot in sessions:
        if slot.topic_session == sessions[0].topic_session:
            service.mark_slot(workspace, slot=slot.id, held=False)
    topic = service.timetable(workspace, event=event.id).topics[sessions[0].topic_session or ""]
    assert "not all covered" in topic.covered


def test_time_that_was_not_held_is_no_training_time(workspace: Workspace) -> None:
    event = an_event(workspace)
    slot = next(slot for slot in slots_of(workspace, event) if slot.topic_session)
    before = service.timetable(workspace, event=event.id).minutes[event.start]
    service.mark_slot(workspace, slot=slot.id, held=False)
    assert service.timetable(workspace, event=event.id).minutes[event.start] == before - slot.minutes
    assert SlotState.NOT_HELD in {one.state for one in slots_of(workspace, event)}


def test_the_details_of_an_event_are_told_as_they_are_typed(workspace: Workspace) -> None:
    event = an_event(workspace, venue="Ganja", languages=["ru", "en"])
    typed = {
        "signatories": "Ali Veli, Head; Ana, Deputy",
        "donors": "A; B",
        "capacity": "24",
        "half_days": "09:00-12:30 13:30-17:00",
    }
    service.change_event(workspace, event=event.id, values=typed)
    details = service.event_details(workspace, event=event.id)
    values = service.typed_values(details)
    assert {name: values[name] for name in typed} == typed
    assert (values["languages"], values["venue"], details.venues, details.fixed) == (
        "ru, en",
        "Ganja",
        ("Ganja",),
        False,
    )
    unchanged = {name: text for name, text in values.items() if name not in {"title", "coordinator"}}
    service.change_event(workspace, event=event.id, values=unchanged)
    assert again(workspace, event) == details.event
