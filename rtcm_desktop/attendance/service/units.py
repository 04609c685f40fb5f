"""What every action on attendance begins with: the event's units, the one that is meant, and the event's own time."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rtcm_desktop.attendance.model import AttendanceUnit
from rtcm_desktop.attendance.rules import find_unit, units_of
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.planning import store as planning
from rtcm_desktop.planning.model import Event


def event_units(db: Database, event: Event) -> tuple[AttendanceUnit, ...]:
    """The event's units as its agenda stands now."""
    return units_of(event, planning.list_slots(db, event.id))


def resolve_unit(db: Database, event: Event, text: str) -> AttendanceUnit:
    """The unit of a label or id. Raises UserError(UNIT_UNKNOWN) with the labels there are."""
    units = event_units(db, event)
    unit = find_unit(units, text, event.days)
    if unit is None:
        labels = ", ".join(unit.label for unit in units)
        raise UserError("UNIT_UNKNOWN", event=event.code, unit=text, units=labels)
    return unit


def resolve_in_event(db: Database, event: Event, participant: str) -> Participant:
    """A participant of the event. Raises UserError(PARTICIPANT_NOT_IN_EVENT)."""
    found = participants.find_participant(db, participant)
    if found is None or found.event != event.id:
        raise UserError("PARTICIPANT_NOT_IN_EVENT", participant=participant, event=event.code)
    return found


def local_time(event: Event, now: datetime) -> datetime:
    """The time of day at the event, without a zone. An unknown zone leaves the clock's own."""
    try:
        return now.astimezone(ZoneInfo(event.timezone)).replace(tzinfo=None)
    except (ZoneInfoNotFoundError, ValueError):
        return now.replace(tzinfo=None)
