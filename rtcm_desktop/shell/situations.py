"""Reads what an event's tasks are decided from, out of the areas' services."""

from datetime import datetime

from rtcm_desktop.attendance.model import AttendanceUnit, Standing
from rtcm_desktop.attendance.rules import unit_title
from rtcm_desktop.attendance.service.standings import standings_of
from rtcm_desktop.attendance.service.units import event_units, local_time
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import store as participants
from rtcm_desktop.participants.rules import is_expected, one_each
from rtcm_desktop.planning.model import Event, minutes_of
from rtcm_desktop.planning.service.events import readiness_of
from rtcm_desktop.shell.tasks import Sitting, Situation

DOORS_OPEN = 45
"""Minutes before the beginning of a half-day from which people may be signed in."""


def situation_of(workspace: Workspace, event: Event) -> Situation:
    """Everything the tasks of an event are decided from, as of now."""
    now = local_time(event, workspace.now())
    people = [one for one in one_each(participants.list_event(workspace.db, event.id)) if is_expected(one)]
    return Situation(
        event=event,
        today=now.date(),
        readiness=readiness_of(workspace, event.id),
        sitting=_sitting(workspace, event, {one.id for one in people}),
        unconfirmed=tuple(one.family or one.name for one in people if not one.name_confirmed),
        undecided=participants.count_undecided(workspace.db, event.id),
        sends=workspace.role is Role.SITE,
        hour=now.hour,
    )


def _sitting(workspace: Workspace, event: Event, expected: set[str]) -> Sitting | None:
    now = local_time(event, workspace.now())
    if not event.start <= now.date() <= event.end or not expected:
        return None
    unit = unit_at([unit for unit in event_units(workspace.db, event) if unit.held], now)
    if unit is None:
        return None
    standings = [one for one in standings_of(workspace.db, event, workspace.now()) if one.participant in expected]
    is_on = minutes_of(f"{now:%H:%M}") < unit.planned[1]
    return Sitting(unit_title(unit), sum(_is_here(one, unit) for one in standings), len(expected), is_on)


def unit_at(units: list[AttendanceUnit], now: datetime) -> AttendanceUnit | None:
    """The unit of today that is on or begins soon, else today's last one that is over."""
    minute = now.hour * 60 + now.minute
    begun = [unit for unit in units if unit.date == now.date() and unit.planned[0] - DOORS_OPEN <= minute]
    return begun[-1] if begun else None


def _is_here(standing: Standing, unit: AttendanceUnit) -> bool:
    presence = standing.units.get(unit.label)
    return presence is not None and presence.was_present
