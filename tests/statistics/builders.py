"""Held events, with people and evidence, written straight into a workspace."""

from collections.abc import Sequence

from rtcm_desktop.core import records
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import Event


def a_person(workspace: Workspace, *, sex: str | None = "f", country: str = "AZ") -> str:
    """The id of a person in the register."""
    with workspace.action("people.add") as act:
        values = {"given": "A", "family": "B", "sex": sex, "country": country_id(country)}
        return records.insert(act.db, "person", act.new_id(), **values)


def an_event(workspace: Workspace, *, start: str = "2026-12-08", topics: Sequence[str] = ("M2.T06",)) -> Event:
    """A two-day hybrid event."""
    return service.create_event(workspace, topics=list(topics), start=start, days=2, mode="hybrid").value.event


def a_participant(workspace: Workspace, event: Event, person: str, **values: str | int | None) -> str:
    """The id of a person's part in an event, as a confirmed participant from Azerbaijan unless said otherwise."""
    usual = {"role": "participant", "status": "confirmed", "mode": "in_person", "audience": "CSO"}
    with workspace.action("participants.add") as act:
        row = row_id("participant", event=event.id, person=person)
        cells = usual | {"country": country_id("AZ")} | values
        return records.insert(act.db, "participant", row, event=event.id, person=person, **cells)


def mark(workspace: Workspace, event: Event, participant: str, *, status: str = "present", **values: str | int) -> None:
    """One piece of evidence, for the first morning unless said otherwise."""
    half = str(values.pop("half", "AM"))
    source = str(values.pop("source", "mark"))
    date = event.start.isoformat()
    with workspace.action("attendance.mark") as act:
        unit = row_id("attendance_unit", event=event.id, date=date, half=half)
        records.put(act.db, "attendance_unit", unit, event=event.id, date=date, half=half)
        row = row_id("attendance_evidence", participant=participant, unit=unit, source=source)
        cells = {"participant": participant, "unit": unit, "source": source, "status": status, **values}
        records.put(act.db, "attendance_evidence", row, **cells)


def present(workspace: Workspace, event: Event, person: str, **values: str | int | None) -> str:
    """Somebody who took part."""
    participant = a_participant(workspace, event, person, **values)
    mark(workspace, event, participant)
    return participant
