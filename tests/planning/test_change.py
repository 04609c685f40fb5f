"""Changing events: every field, the agenda that follows, and what is refused."""

from datetime import date

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import Event, EventState, Mode
from rtcm_desktop.planning.rules.fields import COMPOUND, FIELDS
from rtcm_desktop.planning.store import list_topics_of
from tests.planning.builders import a_person, again, an_event, slots_of


def change(workspace: Workspace, event: Event, **values: str) -> tuple[str, ...]:
    return service.change_event(workspace, event=event.code, values=values).value.changed


GOOD = {
    "kind": "seminar",
    "mode": "in-person",
    "state": "postponed",
    "unit_kind": "session",
    "timezone": "Asia/Tbilisi",
    "venue": "Tbilisi",
    "languages": "en, Russian",
    "interpretation": "az;ru",
    "donors": "EU; SDC",
    "partners": "IOM",
    "project": "Phase II",
    "signatories": "A. B., Director; C. D., Head of Mission",
    "meeting_link": "https://meet.example.org/1",
    "capacity": "35",
    "half_days": "9:00-13:00 14:00-17:00",
    "eligibility": "75 %",
    "notes": "Two buses",
    "title": "Another title",
    "start": "2026-12-09",
    "end": "2026-12-12",
    "days": "4",
    "topics": "M2.T06 M1.T02",
    "nomination_deadline": "2026-12-01",
}


@pytest.mark.parametrize("name", [*FIELDS, *COMPOUND])
def test_every_field_can_be_set_and_setting_it_again_changes_nothing(workspace: Workspace, name: str) -> None:
    event = an_event(workspace)
    value = a_person(workspace, "Aygün", "Hüseynova") if name == "coordinator" else GOOD[name]
    assert name in change(workspace, event, **{name: value})
    assert change(workspace, event, **{name: value}) == ()


def test_values_are_kept_as_they_are_meant(workspace: Workspace) -> None:
    event = an_event(workspace)
    names = ("mode", "languages", "signatories", "eligibility", "capacity", "state")
    change(workspace, event, **{name: GOOD[name] for name in names}, **{"title.ru": "Торговля людьми"})
    event = again(workspace, event)
    assert (event.mode, event.languages, event.state) == (Mode.IN_PERSON, ("en", "ru"), EventState.POSTPONED)
    assert event.signatories[1] == {"name": "C. D.", "office": "Head of Mission"}
    assert (event.eligibility, event.capacity) == ({"share": 75}, 35)
    assert (event.title("ru"), event.title("az")) == ("Торговля людьми", event.title("en"))


def test_a_field_that_may_be_empty_can_be_emptied(workspace: Workspace) -> None:
    event = an_event(workspace, venue="Ganja")
    change(workspace, event, capacity="30", meeting_link="https://a.example")
    change(workspace, event, capacity="", meeting_link="", venue="", eligibility="")
    event = again(workspace, event)
    assert (event.capacity, event.meeting_link, event.venue_name, event.eligibility) == (None, "", "", {})


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"shoe_size": "44"}, "EVENT_FIELD_UNKNOWN"),
        ({"title.xx": "Title"}, "EVENT_FIELD_UNKNOWN"),
        ({"end": "2026-12-01"}, "END_BEFORE_START"),
        ({"start": "2026-12-12", "end": "2026-12-11"}, "END_BEFORE_START"),
        ({"start": "2026-02-30"}, "DATE_WRONG"),
        ({"end": "2027-12-01"}, "DAYS_WRONG"),
        ({"days": "six"}, "DAYS_WRONG"),
        ({"days": "0"}, "DAYS_WRONG"),
        ({"mode": "zoom"}, "CHOICE_WRONG"),
        ({"state": ""}, "CHOICE_WRONG"),
        ({"languages": ""}, "FIELD_EMPTY"),
        ({"languages": "xx"}, "LANGUAGE_UNKNOWN"),
        ({"title": " "}, "FIELD_EMPTY"),
        ({"capacity": "0"}, "NUMBER_WRONG"),
        ({"capacity": "٣٠"}, "NUMBER_WRONG"),
        ({"capacity": "1e3"}, "NUMBER_WRONG"),
        ({"eligibility": "101"}, "NUMBER_WRONG"),
        ({"timezone": "Mars/Olympus"}, "TIMEZONE_UNKNOWN"),
        ({"meeting_link": "zoom.us/j/1"}, "LINK_WRONG"),
        ({"meeting_link": "javascript:alert(1)"}, "LINK_WRONG"),
        ({"meeting_link": "https://[broken"}, "LINK_WRONG"),
        ({"half_days": "09:00-12:30"}, "HALF_DAYS_WRONG"),
        ({"half_days": "09:00-09:30 13:30-17:00"}, "HALF_DAYS_WRONG"),
        ({"half_days": "09:00-14:30 13:30-17:00"}, "HALF_DAYS_WRONG"),
        ({"half_days": "09:01-12:30 13:30-17:00"}, "HALF_DAYS_WRONG"),
        ({"half_days": "09:00-25:30 13:30-17:00"}, "TIME_WRONG"),
        ({"nomination_deadline": "2026-12-20"}, "DEADLINE_AFTER_START"),
        ({"coordinator": "somebody"}, "PERSON_UNKNOWN"),
        ({"signatories": "A; B; C; D"}, "SIGNATORIES_WRONG"),
        ({"topics": "M2.T06 M9.T99"}, "TOPIC_UNKNOWN"),
        ({"topics": ""}, "TOPIC_MISSING"),
    ],
)
def test_a_wrong_value_is_refused_and_nothing_is_changed(
    workspace: Workspace, values: dict[str, str], code: str
) -> None:
    event = an_event(workspace)
    with pytest.raises(UserError) as caught:
        change(workspace, event, notes="kept?", **values)
    assert caught.value.code == code
    assert str(caught.value)
    assert again(workspace, event) == event


def test_another_first_day_moves_the_agenda_as_it_is(workspace: Workspace) -> None:
    event = an_event(workspace)
    before = slots_of(workspace, event)
    assert change(workspace, event, start="2026-12-15") == ("start",)
    after = slots_of(workspace, event)
    assert again(workspace, event).end == date(2026, 12, 17)
    assert [(slot.id, slot.start) for slot in after] == [(slot.id, slot.start) for slot in before]
    assert {(now.date - then.date).days for now, then in zip(after, before, strict=True)} == {7}


def test_a_first_day_before_the_deadline_for_nominations_is_refused(workspace: Workspace) -> None:
    event = an_event(workspace)
    change(workspace, event, nomination_deadline="2026-12-05")
    with pytest.raises(UserError) as caught:
        change(workspace, event, start="2026-12-01")
    assert caught.value.code == "DEADLINE_AFTER_START"
    assert set(change(workspace, event, start="2026-12-01", nomination_deadline="2026-11-20")) == {
        "start",
        "nomination_deadline",
    }


def test_other_days_draft_the_agenda_anew_and_trainers_stay_with_their_sessions(workspace: Workspace) -> None:
    event = an_event(workspace)
    trainer = a_person(workspace, "Siarhei", "Zhuk")
    session = next(slot for slot in slots_of(workspace, event) if slot.topic_session)
    service.change_slot(workspace, event=event.code, at="D1 10:00", trainers=[trainer])
    done = service.change_event(workspace, event=event.code, values={"days": "4"}).value
    assert done.notices[0].code == "AGENDA_DRAFTED_ANEW"
    slots = slots_of(workspace, event)
    assert {slot.date for slot in slots} == set(again(workspace, event).dates)
    held = {slot.topic_session for slot in slots if trainer in [one.person for one in slot.trainers]}
    assert held == {session.topic_session}


def test_other_topics_and_half_days_are_followed_by_the_agenda(workspace: Workspace) -> None:
    event = an_event(workspace)
    change(workspace, event, topics="M1.T02", half_days="10:00-13:00 14:00-18:00")
    slots = slots_of(workspace, event)
    assert list_topics_of(workspace.db, event.id) == ["M1.T02"]
    assert (slots[0].start, slots[-1].end) == ("10:00", "18:00")
    assert not any("TIP" in slot.title() for slot in slots)


def test_a_change_is_one_step_of_undo(workspace: Workspace) -> None:
    event = an_event(workspace)
    before = slots_of(workspace, event)
    changes = service.change_event(workspace, event=event.code, values={"days": "5", "capacity": "30"}).changes
    assert changes.of("event") == {event.id}
    assert len({name for (name,) in workspace.db.execute("SELECT action FROM sync_tx")} & {"planning.change"}) == 1
    assert {slot.id for slot in before} <= changes.of("agenda_slot")


def test_days_stay_once_presence_was_taken(workspace: Workspace) -> None:
    event = an_event(workspace)
    person = a_person(workspace, "Nino", "Kapanadze")
    with workspace.action("attendance.mark") as act:
        participant, unit, evidence = (act.new_id() for _ in range(3))
        records.insert(act.db, "participant", participant, event=event.id, person=person)
        records.insert(act.db, "attendance_unit", unit, event=event.id, date="2026-12-08", half="AM")
        records.insert(act.db, "attendance_evidence", evidence, participant=participant, unit=unit, status="present")
    with pytest.raises(UserError) as caught:
        change(workspace, event, days="4")
    assert caught.value.code == "AGENDA_IN_USE"
    assert change(workspace, event, capacity="20") == ("capacity",)
