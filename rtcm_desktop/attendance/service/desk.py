"""The check-in desk: what it shows, checking somebody in, taking a mark back."""

from collections.abc import Iterable
from dataclasses import replace

from rtcm_desktop.attendance import store
from rtcm_desktop.attendance.model import AttendanceUnit, CheckedIn, Desk, DeskEntry, Evidence, Source, Status
from rtcm_desktop.attendance.rules import counters_of, entry_of, unit_open_at
from rtcm_desktop.attendance.service.marking import minutes_left
from rtcm_desktop.attendance.service.units import event_units, local_time, resolve_in_event, resolve_unit
from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.model import Mode
from rtcm_desktop.participants.rules import is_expected, one_each
from rtcm_desktop.planning import store as planning
from rtcm_desktop.planning.service import resolve_event

LAST = 5


def desk(workspace: Workspace, *, event: str, unit: str | None = None) -> Desk:
    """The desk of a unit, without one of the unit that is on. Raises UserError EVENT_UNKNOWN, UNIT_UNKNOWN, NO_UNITS."""
    found = resolve_event(workspace, event)
    units = event_units(workspace.db, found)
    open_now = unit_open_at(units, local_time(found, workspace.now()))
    if open_now is None:
        raise UserError("NO_UNITS", event=found.code)
    where = resolve_unit(workspace.db, found, unit) if unit else open_now
    expected = [one for one in one_each(participants.list_event(workspace.db, found.id)) if is_expected(one)]
    blank = [entry_of(one) for one in expected]
    entries = _with_evidence(blank, store.list_unit_evidence(workspace.db, where.id))
    marked = sorted((entry for entry in entries if entry.since), key=lambda entry: entry.since, reverse=True)
    slots = planning.list_slots(workspace.db, found.id)
    return Desk(found.id, found.code, where, units, entries, counters_of(entries, slots, where), tuple(marked[:LAST]))


def _with_evidence(blank: Iterable[DeskEntry], evidence: Iterable[Evidence]) -> tuple[DeskEntry, ...]:
    """The entries with what is known of each in the unit."""
    entries = {entry.participant.id: entry for entry in blank}
    for one in evidence:
        entry = entries.get(one.participant)
        if entry is None:
            continue
        if one.status.is_presence and (one.minutes is None or one.minutes > 0):
            entry = replace(entry, modes=entry.modes | {one.mode})
        if one.source is Source.MARK:
            entry = replace(entry, status=one.status, mode=one.mode, since=one.at, minutes=one.minutes)
        entries[one.participant] = entry
    return tuple(entries.values())


def check_in(
    workspace: Workspace,
    *,
    event: str,
    unit: str,
    participant: str,
    status: Status = Status.PRESENT,
    mode: Mode | None = None,
) -> Outcome[CheckedIn]:
    """Somebody stands at the desk, or was seen on line (``mode``; without it the participant's own).

    Twice is once: who is here already stays so, with the first time, unless another status or mode is meant.
    Who is late counts from now on. Raises UserError EVENT_UNKNOWN, UNIT_UNKNOWN, PARTICIPANT_NOT_IN_EVENT.
    """
    found = resolve_event(workspace, event)
    where = resolve_unit(workspace.db, found, unit)
    who = resolve_in_event(workspace.db, found, participant)
    how = (mode or who.mode).value
    before = store.find_mark(workspace.db, participant, where.id)
    if before and _says_the_same(before, status, mode):
        return Outcome(CheckedIn(participant, who.name, before.status, before.at, again=True), Changes())
    now = local_time(found, workspace.now())
    late = status is Status.LATE
    evidence = Evidence(
        participant=participant,
        unit=where.id,
        source=Source.MARK,
        status=status,
        mode=how,
        minutes=minutes_left(where, now) if late else None,
        at=now.isoformat(timespec="seconds"),
    )
    with workspace.action("attendance.check_in") as act:
        store.ensure_units(act.db, [where])
        store.put_evidence(act.db, evidence)
    return act.outcome(CheckedIn(participant, who.name, status, evidence.at))


def _says_the_same(before: Evidence, status: Status, mode: Mode | None) -> bool:
    """Whether a mark holds already what is to be marked. Plainly present says nothing against late."""
    same_mode = mode is None or before.mode == mode.value
    same_status = before.status is status or (status is Status.PRESENT and before.status.is_presence)
    return same_mode and same_status


def take_back(workspace: Workspace, *, event: str, unit: str, participant: str) -> Outcome[str]:
    """Takes the mark of a participant in a unit out, as if nobody had marked; gives the participant's name.

    Connection reports stay. Raises UserError EVENT_UNKNOWN, UNIT_UNKNOWN, PARTICIPANT_NOT_IN_EVENT.
    """
    found = resolve_event(workspace, event)
    where: AttendanceUnit = resolve_unit(workspace.db, found, unit)
    who = resolve_in_event(workspace.db, found, participant)
    with workspace.action("attendance.take_back") as act:
        store.remove_evidence(act.db, participant, where.id, Source.MARK, "")
    return act.outcome(who.name)
