"""Mending single slots of an agenda."""

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import SlotState
from tests.planning.builders import a_person, an_event, slots_of


def test_a_trainer_gets_the_session_with_all_that_follows_of_it(workspace: Workspace) -> None:
    event = an_event(workspace)
    trainer = a_person(workspace, "Tamar", "Tsiklauri")
    changed = service.change_slot(workspace, event=event.code, at="D1 10:00", trainers=[trainer, trainer.upper()]).value
    assert [one.name for one in changed.slot.trainers] == ["Tamar Tsiklauri"]
    slots = slots_of(workspace, event)
    of_session = [slot for slot in slots if slot.topic_session == changed.slot.topic_session]
    assert len(of_session) > 1
    assert [slot for slot in slots if slot.trainers] == of_session


def test_a_trainer_can_be_named_by_the_trainer_profile(workspace: Workspace) -> None:
    event = an_event(workspace)
    person = a_person(workspace, "Tamar", "Tsiklauri")
    with workspace.action("people.trainer") as act:
        profile = records.insert(act.db, "trainer", row_id("trainer", person=person), person=person)
    changed = service.change_slot(workspace, event=event.code, at="D1 10:00", trainers=[profile, person]).value
    assert [one.person for one in changed.slot.trainers] == [person]


def test_naming_trainers_again_replaces_them(workspace: Workspace) -> None:
    event = an_event(workspace)
    first, second = a_person(workspace, "Tamar", "Tsiklauri"), a_person(workspace, "Dana", "Suleimenova")
    service.change_slot(workspace, event=event.code, at="D1 10:00", trainers=[first])
    service.change_slot(workspace, event=event.code, at="D1 10:00", trainers=[second])
    changed = service.change_slot(workspace, event=event.code, at="D1 10:00", trainers=[first]).value
    assert [one.person for one in changed.slot.trainers] == [first]


def test_a_slot_is_found_by_a_time_within_it(workspace: Workspace) -> None:
    event = an_event(workspace)
    changed = service.change_slot(workspace, event=event.code, at="d2 13:50", title="Study visit").value
    assert (changed.slot.start, changed.slot.title()) == ("13:30", "Study visit")


def test_a_slot_can_be_not_held_shortened_and_held_after_all(workspace: Workspace) -> None:
    event = an_event(workspace)
    missed = service.change_slot(workspace, event=event.code, at="D3 09:00", not_held=True).value.slot
    assert missed.state is SlotState.NOT_HELD
    short = service.change_slot(workspace, event=event.code, at="D3 09:00", ends="9.40").value.slot
    assert (short.state, short.actual_end) == (SlotState.SHORTENED, "09:40")
    held = service.change_slot(workspace, event=event.code, at="D3 09:00", ends=short.end).value.slot
    assert (held.state, held.actual_end) == (SlotState.HELD, None)


def test_a_trainer_in_two_places_at_once_is_said(workspace: Workspace) -> None:
    here, there = an_event(workspace), an_event(workspace)
    trainer = a_person(workspace, "Andrey", "Sokolov")
    service.change_slot(workspace, event=here.code, at="D1 10:00", trainers=[trainer])
    notices = service.change_slot(workspace, event=there.code, at="D1 10:00", trainers=[trainer]).value.notices
    assert [notice.code for notice in notices] == ["TRAINER_CLASH"]
    assert here.code in notices[0].message


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"at": "D2"}, "SLOT_PLACE_WRONG"),
        ({"at": "D4 09:00"}, "SLOT_PLACE_WRONG"),
        ({"at": "D0 09:00"}, "SLOT_PLACE_WRONG"),
        ({"at": "D1 25:00"}, "TIME_WRONG"),
        ({"at": "D1 08:00"}, "SLOT_UNKNOWN"),
        ({"at": "D1 17:00"}, "SLOT_UNKNOWN"),
        ({"at": "D1 10:00"}, "SLOT_NOTHING_TO_CHANGE"),
        ({"at": "D1 10:00", "title": "  "}, "FIELD_EMPTY"),
        ({"at": "D1 10:00", "ends": "10:00"}, "SLOT_END_WRONG"),
        ({"at": "D1 10:00", "ends": "16:00"}, "SLOT_END_WRONG"),
        ({"at": "D1 10:00", "ends": "soon"}, "TIME_WRONG"),
        ({"at": "D1 10:00", "ends": "10:30", "not_held": True}, "SLOT_NOT_HELD_AND_ENDS"),
        ({"at": "D1 10:00", "trainers": ["nobody"]}, "PERSON_UNKNOWN"),
        ({"event": "AZ7-26-A77", "at": "D1 10:00"}, "EVENT_UNKNOWN"),
    ],
)
def test_what_cannot_be_is_refused(workspace: Workspace, wish: dict[str, object], code: str) -> None:
    event = an_event(workspace)
    with pytest.raises(UserError) as caught:
        service.change_slot(workspace, **({"event": event.code} | wish))
    assert caught.value.code == code
    assert str(caught.value)


def test_a_break_takes_no_trainer(workspace: Workspace) -> None:
    event = an_event(workspace)
    trainer = a_person(workspace, "Tamar", "Tsiklauri")
    with pytest.raises(UserError) as caught:
        service.change_slot(workspace, event=event.code, at="D1 12:30", trainers=[trainer])
    assert caught.value.code == "SLOT_TAKES_NO_TRAINER"
