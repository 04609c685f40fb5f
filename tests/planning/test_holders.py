"""Trainers of slots: asked, confirmed, cancelled, replaced on the day."""

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import Event, Slot, TrainerState
from tests.planning.builders import a_person, an_event, slots_of, undo


@pytest.fixture
def event(workspace: Workspace) -> Event:
    return an_event(workspace)


def led(workspace: Workspace, event: Event, person: str, places: tuple[tuple[int, str], ...]) -> list[Slot]:
    """Slots at these days and times, given to a person."""
    found = [
        next(one for one in slots_of(workspace, event) if one.date == event.dates[day - 1] and one.start == start)
        for day, start in places
    ]
    for slot in found:
        service.give_trainers(workspace, slot=slot.id, trainers=[person], only_this=True)
    return found


def states(workspace: Workspace, event: Event, slots: list[Slot]) -> list[dict[str, TrainerState]]:
    now = {one.id: one for one in slots_of(workspace, event)}
    return [{trainer.person: trainer.state for trainer in now[slot.id].trainers} for slot in slots]


def test_who_is_asked_and_confirms_does_so_for_the_whole_event(workspace: Workspace, event: Event) -> None:
    tamar = a_person(workspace, "Tamar", "Lomidze")
    slots = led(workspace, event, tamar, ((1, "13:30"), (2, "09:00")))

    service.set_trainer_state(workspace, slot=slots[0].id, person=tamar, state=TrainerState.ASKED)
    assert states(workspace, event, slots) == [{tamar: TrainerState.ASKED}] * 2
    service.set_trainer_state(workspace, slot=slots[1].id, person=tamar, state=TrainerState.CONFIRMED)
    assert states(workspace, event, slots) == [{tamar: TrainerState.CONFIRMED}] * 2


def test_who_cancels_does_so_for_one_slot(workspace: Workspace, event: Event) -> None:
    tamar = a_person(workspace, "Tamar", "Lomidze")
    slots = led(workspace, event, tamar, ((1, "13:30"), (2, "09:00")))

    service.set_trainer_state(workspace, slot=slots[0].id, person=tamar, state=TrainerState.CANCELLED)
    service.set_trainer_state(workspace, slot=slots[1].id, person=tamar, state=TrainerState.ASKED)

    assert states(workspace, event, slots) == [{tamar: TrainerState.CANCELLED}, {tamar: TrainerState.ASKED}]


def test_a_trainer_is_replaced_for_the_rest_of_the_day_and_it_can_be_undone(workspace: Workspace, event: Event) -> None:
    tamar, elvin = a_person(workspace, "Tamar", "Lomidze"), a_person(workspace, "Elvin", "Quliyev")
    slots = led(workspace, event, tamar, ((1, "10:00"), (1, "13:30"), (1, "15:15"), (2, "09:00")))

    service.replace_trainer(workspace, slot=slots[1].id, person=tamar, by=elvin)

    replaced = {tamar: TrainerState.CANCELLED, elvin: TrainerState.CONFIRMED}
    kept = {tamar: TrainerState.CONFIRMED}
    assert states(workspace, event, slots) == [kept, replaced, replaced, kept]
    changed = next(one for one in slots_of(workspace, event) if one.id == slots[1].id)
    assert [one.person for one in changed.here] == [elvin]
    assert next(one for one in changed.trainers if one.person == tamar).replaced_by == elvin

    undo(workspace)
    assert states(workspace, event, slots) == [kept] * 4


def test_nobody_unknown_comes_instead(workspace: Workspace, event: Event) -> None:
    tamar = a_person(workspace, "Tamar", "Lomidze")
    (slot,) = led(workspace, event, tamar, ((1, "13:30"),))
    with pytest.raises(UserError) as fault:
        service.replace_trainer(workspace, slot=slot.id, person=tamar, by="nobody")
    assert fault.value.code == "PERSON_UNKNOWN"


def test_who_has_cancelled_clashes_with_nothing(workspace: Workspace, event: Event) -> None:
    tamar = a_person(workspace, "Tamar", "Lomidze")
    slots = led(workspace, event, tamar, ((1, "13:30"), (2, "09:00")))
    service.place_slot(workspace, slot=slots[1].id, day=slots[0].date, start=13 * 60 + 30, end=14 * 60)
    shown = service.timetable(workspace, event=event.id)
    assert "Tamar Lomidze" in shown.clashes[slots[0].id]

    service.set_trainer_state(workspace, slot=slots[1].id, person=tamar, state=TrainerState.CANCELLED)
    assert "Tamar Lomidze" not in service.timetable(workspace, event=event.id).clashes.get(slots[0].id, "")
