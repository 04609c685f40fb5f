"""Marking presence in the room: one participant, several, or all except some."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from rtcm_desktop.attendance import store
from rtcm_desktop.attendance.model import AttendanceUnit, Evidence, Marked, Source, Status
from rtcm_desktop.attendance.rules import length, unit_title
from rtcm_desktop.attendance.service.units import local_time, resolve_in_event, resolve_unit
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.participants.rules import is_expected
from rtcm_desktop.planning.model import Event, Notice
from rtcm_desktop.planning.service import resolve_event


def mark(
    workspace: Workspace,
    *,
    event: str,
    unit: str,
    status: Status,
    ids: Sequence[str] = (),
    everyone: bool = False,
    excepted: Sequence[str] = (),
    minutes: int | None = None,
) -> Outcome[Marked]:
    """Marks participants in a unit; an earlier mark of the same participant and unit is replaced.

    ``everyone``: all who are expected, ``excepted`` left out. ``minutes``: how long somebody was there. Marks before
    the unit begins are kept and said. Raises UserError for an unknown event, unit or participant and for minutes that
    cannot be; then nothing is marked.
    """
    found = resolve_event(workspace, event)
    where = resolve_unit(workspace.db, found, unit)
    _check_minutes(where, status, minutes)
    whom = _whom(workspace.db, found, ids, everyone=everyone, excepted=excepted)
    with workspace.action("attendance.mark") as act:
        store.ensure_units(act.db, [where])
        for participant in whom:
            evidence = Evidence(
                participant=participant.id,
                unit=where.id,
                source=Source.MARK,
                status=status,
                mode=participant.mode.value,
                minutes=minutes,
            )
            store.put_evidence(act.db, evidence)
    notices = _notices(where, whom, local_time(found, workspace.now()))
    return act.outcome(Marked(where, len(whom), tuple(notices)))


def minutes_left(unit: AttendanceUnit, now: datetime) -> int | None:
    """Minutes of a unit still to come, None where it is not on. ``now``: local to the event."""
    begins = datetime.combine(unit.date, time()) + timedelta(minutes=unit.planned[0])
    passed = int((now - begins).total_seconds() // 60)
    longest = length([unit.planned])
    return longest - passed if 0 <= passed < longest else None


def _check_minutes(unit: AttendanceUnit, status: Status, minutes: int | None) -> None:
    longest = length([unit.planned])
    if minutes is None:
        return
    if minutes < 0:
        raise UserError("MINUTES_NEGATIVE")
    if not status.is_presence:
        raise UserError("MINUTES_WITHOUT_PRESENCE", status=status.value)
    if minutes > longest:
        raise UserError("MINUTES_TOO_MANY", minutes=minutes, unit=unit.label, longest=longest)


def _whom(
    db: Database, event: Event, ids: Sequence[str], *, everyone: bool, excepted: Sequence[str]
) -> list[Participant]:
    if everyone == bool(ids) or (excepted and not everyone):
        raise UserError("MARK_WHOM")
    if not everyone:
        return [resolve_in_event(db, event, each) for each in dict.fromkeys(ids)]
    left_out = {resolve_in_event(db, event, each).id for each in excepted}
    listed = participants.list_event(db, event.id)
    whom = [participant for participant in listed if is_expected(participant) and participant.id not in left_out]
    if not whom:
        raise UserError("NOBODY_TO_MARK", event=event.code)
    return whom


def _notices(unit: AttendanceUnit, whom: Sequence[Participant], now: datetime) -> list[Notice]:
    """What is unusual about the marks; they are kept all the same."""
    title = unit_title(unit)
    begins = datetime.combine(unit.date, time()) + timedelta(minutes=unit.planned[0])
    said = []
    if now < begins:
        said.append(_notice("MARKED_BEFOREHAND", unit=title))
    if not unit.held:
        said.append(_notice("MARKED_NOT_HELD", unit=title))
    said += [
        _notice("MARKED_NOT_COMING", name=participant.name, status=participant.status.value)
        for participant in whom
        if not is_expected(participant)
    ]
    return said


def _notice(code: str, **params: object) -> Notice:
    return Notice(code, say(code, **params))
