"""The agenda as a timetable: moving, splitting, inserting, mending slots, and what clashes."""

from datetime import date

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people import service as people
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import Event, Slot, SlotState
from tests.planning.builders import a_person, an_event, slots_of


def slot_at(workspace: Workspace, event: Event, day: int, start: str) -> Slot:
    found = [one for one in slots_of(workspace, event) if one.date == event.dates[day - 1] and one.start == start]
    assert len(found) == 1
    return found[0]


def again(workspace: Workspace, event: Event, slot: Slot) -> Slot:
    return next(one for one in slots_of(workspace, event) if one.id == slot.id)


def test_a_slot_moves_by_steps_and_stays_within_the_event_and_the_day(workspace: Workspace) -> None:
    event = an_event(workspace)
    slot = slot_at(workspace, event, 1, "13:30")

    service.move_slot(workspace, slot=slot.id, minutes=5, days=1, longer=-10)
    moved = again(workspace, event, slot)
    assert (moved.date, moved.start, moved.minutes) == (event.dates[1], "13:35", slot.minutes - 10)

    service.move_slot(workspace, slot=slot.id, days=9, minutes=24 * 60)
    last = again(workspace, event, slot)
    assert (last.date, last.end) == (event.end, "23:00")

    service.move_slot(workspace, slot=slot.id, longer=-600)
    assert again(workspace, event, slot).minutes == 5


def test_a_dragged_slot_lies_where_it_was_dropped(workspace: Workspace) -> None:
    event = an_event(workspace)
    slot = slot_at(workspace, event, 1, "13:30")

    service.place_slot(workspace, slot=slot.id, day=event.dates[2], start=10 * 60, end=11 * 60 + 15)

    placed = again(workspace, event, slot)
    assert (placed.date, placed.start, placed.end) == (event.dates[2], "10:00", "11:15")


def test_what_is_typed_is_checked_and_kept(workspace: Workspace) -> None:
    event = an_event(workspace)
    slot = slot_at(workspace, event, 1, "13:30")

    service.edit_slot(workspace, slot=slot.id, title="  Study   visit ", starts="13.40", ends="14:45", room=" 2 ")
    typed = again(workspace, event, slot)
    assert (typed.title(), typed.start, typed.end, typed.room) == ("Study visit", "13:40", "14:45", "2")

    for wrong in ({"title": " "}, {"starts": "25:00"}, {"ends": "13:40"}):
        with pytest.raises(UserError):
            service.edit_slot(workspace, slot=slot.id, **wrong)
    assert again(workspace, event, slot) == typed


def test_a_slot_is_split_inserted_and_taken_out(workspace: Workspace) -> None:
    event = an_event(workspace)
    slot = slot_at(workspace, event, 1, "13:30")
    trainer = a_person(workspace, "Tamar", "Tsiklauri")
    service.give_trainers(workspace, slot=slot.id, trainers=[trainer])

    second = service.split_slot(workspace, slot=slot.id).value
    halves = {one.id: one for one in slots_of(workspace, event) if one.id in {slot.id, second}}
    assert halves[slot.id].end == halves[second].start
    assert [one.person for one in halves[second].trainers] == [trainer]

    service.remove_slot(workspace, slot=second)
    new = service.insert_slot(workspace, event=event.code, day=event.start, start=halves[second].start, title="Film")
    assert next(one for one in slots_of(workspace, event) if one.id == new.value).title() == "Film"
    with pytest.raises(UserError, match="no longer"):
        service.remove_slot(workspace, slot=second)


def test_a_slot_is_not_held_held_after_all_or_ends_early(workspace: Workspace) -> None:
    event = an_event(workspace)
    slot = slot_at(workspace, event, 1, "13:30")

    service.mark_slot(workspace, slot=slot.id, held=False)
    assert again(workspace, event, slot).state is SlotState.NOT_HELD
    service.mark_slot(workspace, slot=slot.id, held=True, ended="13:45")
    short = again(workspace, event, slot)
    assert (short.state, short.actual_end) == (SlotState.SHORTENED, "13:45")
    service.mark_slot(workspace, slot=slot.id, held=True)
    held = again(workspace, event, slot)
    assert (held.state, held.actual_end) == (SlotState.HELD, None)
    with pytest.raises(UserError, match="not within"):
        service.mark_slot(workspace, slot=slot.id, held=True, ended="08:00")


def test_the_timetable_names_clashes_training_time_and_trainers(workspace: Workspace) -> None:
    event = an_event(workspace)
    tamar = a_person(workspace, "Tamar", "Tsiklauri")
    people.trainer(workspace, person=tamar, modules=[2], languages=["ka", "en"])
    first, second = slot_at(workspace, event, 1, "13:30"), slot_at(workspace, event, 2, "13:30")
    before = service.timetable(workspace, event=event.code)
    assert before.clashes == {}
    assert [(one.name, one.fact) for one in before.trainers] == [("Tamar Tsiklauri", "EN, KA")]

    for slot in (first, second):
        service.give_trainers(workspace, slot=slot.id, trainers=[tamar], only_this=True)
    notices = service.move_slot(workspace, slot=first.id, days=1).value

    shown = service.timetable(workspace, event=event.code)
    assert [one.code for one in notices] == ["TRAINER_CLASH"]
    assert {first.id, second.id} <= set(shown.clashes)
    assert shown.minutes[date(2026, 12, 8)] < before.minutes[date(2026, 12, 8)]


def test_a_break_takes_no_trainer(workspace: Workspace) -> None:
    event = an_event(workspace)
    lunch = slot_at(workspace, event, 1, "12:30")

    with pytest.raises(UserError, match="break"):
        service.give_trainers(workspace, slot=lunch.id, trainers=[])
