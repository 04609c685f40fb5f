"""What the areas above tell of a person: events with attendance and certificate, and what somebody teaches."""

import pytest

from rtcm_desktop.attendance.model import Status
from rtcm_desktop.attendance.service import mark
from rtcm_desktop.certificates.service import issue
from rtcm_desktop.participants import service
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning.service import change_slot, resolve_event
from rtcm_desktop.planning.store import get_event, list_slots
from tests.participants.builders import an_event


@pytest.fixture
def event(workspace):
    return an_event(workspace)


def test_a_person_shows_events_with_attendance_and_certificate(workspace, event, clock) -> None:
    added = service.add(workspace, event=event, who=Person(given="Nigar", family="Quliyeva")).value
    found = get_event(workspace.db, people.portrait(workspace, person=added.person).events[0].event)
    assert people.portrait(workspace, person=added.person).events[0].facts["attendance"] == ""
    clock.set(f"{found.end}T18:00:00+04:00")
    for day in range(found.days):
        for half in ("AM", "PM"):
            mark(workspace, event=event, unit=f"D{day + 1}-{half}", status=Status.PRESENT, ids=[added.id])
    (part,) = people.portrait(workspace, person=added.person).events
    assert (part.code, part.role, part.status) == (found.code, "participant", "confirmed")
    assert part.facts["attendance"].startswith("present")
    assert part.facts["certificate"] == ""
    issued = issue(workspace, event=event, ids=[added.id]).value
    (part,) = people.portrait(workspace, person=added.person).events
    assert part.facts["certificate"] == issued.certificates[0].number


def test_linked_records_show_the_events_of_all(workspace, event) -> None:
    added = service.add(workspace, event=event, who=Person(given="Nigar", family="Quliyeva", country="AZ")).value
    other, _ = people.add(workspace, person=Person(given="Nigar", family="Guliyeva", country="AZ")).value
    people.join(workspace, one=added.person, other=other)
    for record in (added.person, other):
        assert [part.participant for part in people.portrait(workspace, person=record).events] == [added.id]


def test_a_trainer_shows_the_sessions_led(workspace, event) -> None:
    person, _ = people.add(workspace, person=Person(given="Nigar", family="Quliyeva")).value
    people.trainer(workspace, person=person, modules=(2,), languages=("en",))
    slot = next(slot for slot in list_slots(workspace.db, resolve_event(workspace, event).id) if slot.topic_session)
    change_slot(workspace, event=event, at=f"D1 {slot.start}", trainers=[person])
    (line,) = people.list_trainers(workspace)
    (taught,) = line.teaching
    assert slot.title() in taught.sessions
    assert people.portrait(workspace, person=person).teaching == (taught,)
