"""The grid of persons and units, and taking a whole unit over from a signature list."""

from collections.abc import Iterable

from rtcm_desktop.attendance import store
from rtcm_desktop.attendance.model import (
    AttendanceGrid,
    AttendanceUnit,
    Evidence,
    GridRow,
    Marked,
    Requirement,
    Source,
    Standing,
    Status,
    UnitState,
)
from rtcm_desktop.attendance.rules import all_but, brief_words, in_grid_order, requirement_of, unit_open_at
from rtcm_desktop.attendance.service.standings import standings_of
from rtcm_desktop.attendance.service.units import event_units, local_time, resolve_unit
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.participants.rules import is_expected, one_each
from rtcm_desktop.planning.service import resolve_event


def grid(workspace: Workspace, *, event: str) -> AttendanceGrid:
    """Everybody by unit. People in the room come first and are numbered as on the signature lists.

    Who is not expected any more is shown, without a number, where something is marked. Raises UserError EVENT_UNKNOWN.
    """
    found = resolve_event(workspace, event)
    units = event_units(workspace.db, found)
    standings = {one.participant: one for one in standings_of(workspace.db, found, workspace.now())}
    people = [one for one in one_each(participants.list_event(workspace.db, found.id)) if one.id in standings]
    expected = in_grid_order(filter(is_expected, people))
    others = [one for one in people if not is_expected(one) and _is_marked(standings[one.id])]
    requirement = requirement_of(found.eligibility)
    rows = [
        _row(one, number, standings[one.id], units, requirement)
        for number, one in (*enumerate(expected, start=1), *((None, one) for one in others))
    ]
    current = unit_open_at(units, local_time(found, workspace.now()))
    return AttendanceGrid(found.id, found.code, units, current, tuple(rows))


def _is_marked(standing: Standing) -> bool:
    return any(presence.status is not None for presence in standing.units.values())


def _row(
    who: Participant, number: int | None, standing: Standing, units: Iterable[AttendanceUnit], rule: Requirement
) -> GridRow:
    listed = tuple(units)
    presences = standing.units.values()
    return GridRow(
        participant=who,
        number=number,
        units=standing.units,
        present=sum(presence.was_present for presence in presences),
        over=sum(presence.state in {UnitState.PROVEN, UnitState.NOT_PROVEN} for presence in presences),
        verdict=standing.verdict,
        brief=brief_words(standing, listed, rule),
        words=standing.words,
    )


def mark_all_but(workspace: Workspace, *, event: str, unit: str, text: str) -> Outcome[Marked]:
    """Takes a unit over from a signature list: all in the room present but the numbers in ``text``, those absent.

    What was said before about somebody who was there (late, left early), or excused, stays.
    Raises UserError EVENT_UNKNOWN, UNIT_UNKNOWN, NOBODY_TO_MARK, NUMBERS_UNKNOWN; then nothing is marked.
    """
    found = resolve_event(workspace, event)
    where = resolve_unit(workspace.db, found, unit)
    meant = all_but(grid(workspace, event=found.id).rows, text)
    if meant.unknown:
        raise UserError("NUMBERS_UNKNOWN", numbers=", ".join(meant.unknown))
    if not meant.present and not meant.absent:
        raise UserError("NOBODY_TO_MARK", event=found.code)
    wanted = [(row.participant, Status.PRESENT) for row in meant.present]
    wanted += [(row.participant, Status.ABSENT) for row in meant.absent]
    with workspace.action("attendance.all_but") as act:
        store.ensure_units(act.db, [where])
        for participant, status in wanted:
            before = store.find_mark(act.db, participant.id, where.id)
            if before is None or not _agrees(before.status, status):
                store.put_evidence(act.db, _mark(participant, where, status))
    return act.outcome(Marked(where, len(meant.present)))


def _agrees(before: Status, now: Status) -> bool:
    """Whether a finer mark already says what the signature list says."""
    return before.is_presence if now is Status.PRESENT else not before.is_presence


def _mark(participant: Participant, unit: AttendanceUnit, status: Status) -> Evidence:
    return Evidence(participant.id, unit.id, Source.MARK, status, participant.mode.value)
