"""Where the participants of an event stand, and how far its attendance is taken."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from rtcm_desktop.attendance import store
from rtcm_desktop.attendance.model import AttendanceUnit, Attendee, Evidence, Presence, Standing, UnitState
from rtcm_desktop.attendance.rules import presence_of, requirement_of, standing_of, unit_title
from rtcm_desktop.attendance.service.units import event_units, local_time
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.model import CertificateException, Participant
from rtcm_desktop.participants.rules import by_person, counts, is_expected, one_each, shown_first
from rtcm_desktop.planning import store as planning
from rtcm_desktop.planning.model import Event


def standing(workspace: Workspace, event: str, *, language: str = "") -> list[Standing]:
    """The standing of everybody in an event (row id), in the order of lists. Raises KeyError for an unknown event."""
    return standings_of(workspace.db, planning.get_event(workspace.db, event), workspace.now(), language=language)


def shown_standings(workspace: Workspace, event: str, *, language: str = "") -> list[Standing]:
    """The standings to show: one for each person, where linked records stand in the event twice."""
    shown = {participant.id for participant in one_each(participants.list_event(workspace.db, event))}
    return [each for each in standing(workspace, event, language=language) if each.participant in shown]


def standings_of(db: Database, event: Event, now: datetime, *, language: str = "") -> list[Standing]:
    """The standing of everybody in an event as of a moment.

    Records of one person share their evidence and have one standing; it counts once.
    """
    listed = participants.list_event(db, event.id)
    units = event_units(db, event)
    there = local_time(event, now)
    evidence = _evidence_by_person(db, event, listed)
    requirement = requirement_of(event.eligibility)
    presences = {
        person: {unit.label: presence_of(unit, entries.get(unit.id, ()), there) for unit in units}
        for person, entries in evidence.items()
    }
    return [
        standing_of(attendee, units, presences[attendee.canonical], requirement, now=there, language=language)
        for attendee in _attendees(listed)
    ]


def _evidence_by_person(
    db: Database, event: Event, listed: Sequence[Participant]
) -> dict[str, dict[str, list[Evidence]]]:
    """Evidence by canonical person and unit id."""
    persons = {participant.id: participant.canonical for participant in listed}
    sorted_out: dict[str, dict[str, list[Evidence]]] = {person: defaultdict(list) for person in persons.values()}
    for entry in store.list_evidence(db, event.id):
        if entry.participant in persons:
            sorted_out[persons[entry.participant]][entry.unit].append(entry)
    return sorted_out


def _attendees(listed: Sequence[Participant]) -> list[Attendee]:
    first = {shown_first([one for one in group if counts(one)] or group).id for group in by_person(listed).values()}
    return [
        Attendee(
            participant=participant.id,
            canonical=participant.canonical,
            name=participant.name,
            counts=counts(participant) and participant.id in first,
            exception=CertificateException(participant.exception) if participant.exception else None,
            exception_reason=participant.exception_reason,
            test_score=participant.test_score,
        )
        for participant in listed
    ]


def readiness(db: Database, event: str, now: datetime) -> dict[str, object]:
    """The step "attendance" of an event: how many units are marked for everybody expected, and which are not."""
    found = planning.get_event(db, event)
    expected = {participant.id for participant in participants.list_event(db, event) if is_expected(participant)}
    standings = [one for one in standings_of(db, found, now) if one.participant in expected]
    units = [unit for unit in event_units(db, found) if unit.held]
    open_units = {unit.label: _not_marked(unit, standings) for unit in units}
    done = [unit for unit in units if standings and not open_units[unit.label]]
    missing = [unit for unit in units if standings and open_units[unit.label]]
    return {
        "step": "attendance",
        "state": _state(len(done), len(units), standings),
        "words": say("attendance.readiness.words", marked=len(done), held=len(units)),
        "done": [say("attendance.readiness.done", unit=unit_title(unit)) for unit in done],
        "missing": [*_waiting_words(db, event), *(_missing_words(unit, open_units[unit.label]) for unit in missing)],
    }


def _waiting_words(db: Database, event: str) -> list[str]:
    """Who of a meeting report nobody has decided on yet."""
    count = len(store.list_waiting(db, event))
    return [say("attendance.readiness.waiting", count=count)] if count else []


def _not_marked(unit: AttendanceUnit, standings: Sequence[Standing]) -> list[Presence]:
    return [one.units[unit.label] for one in standings if one.units[unit.label].status is None]


def _state(done: int, units: int, standings: Sequence[Standing]) -> str:
    if units and done == units:
        return "done"
    return "partial" if any(_is_marked(one.units) for one in standings) else "empty"


def _is_marked(units: Mapping[str, Presence]) -> bool:
    return any(presence.status is not None for presence in units.values())


def _missing_words(unit: AttendanceUnit, open_presences: Sequence[Presence]) -> str:
    title = unit_title(unit)
    if any(presence.state is UnitState.TO_COME for presence in open_presences):
        return say("attendance.readiness.to_come", unit=title)
    return say("attendance.readiness.missing", unit=title, count=len(open_presences))
