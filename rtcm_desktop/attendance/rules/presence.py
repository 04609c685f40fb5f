"""What the evidence for one participant in one unit comes to: status, minutes, where it comes from."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from rtcm_desktop.attendance.model import AttendanceUnit, Evidence, Presence, Source, Status, UnitState
from rtcm_desktop.attendance.rules.intervals import Intervals, clipped, first_minutes, last_minutes, length, united

TOLERANCE = 10
"""Minutes at either end of a unit that make nobody late, by a connection report."""


def ends_at(unit: AttendanceUnit) -> datetime:
    """When the unit is over, local to the event."""
    return datetime.combine(unit.date, time()) + timedelta(minutes=unit.planned[1])


def presence_of(unit: AttendanceUnit, evidence: Sequence[Evidence], now: datetime) -> Presence:
    """The presence that all evidence together proves. ``now``: local to the event, without a zone.

    Room and on-line evidence are united by their intervals; a length of time whose place in the unit is not known
    counts only as far as it exceeds them. Nothing is added twice.
    """
    if not unit.held:
        return Presence(UnitState.NOT_HELD)
    if not evidence:
        return Presence(UnitState.TO_COME if now < ends_at(unit) else UnitState.NOT_PROVEN)
    known = united(interval for entry in evidence for interval in _times(unit, entry))
    minutes = max(length(known), *(_length_without_times(unit, entry) for entry in evidence))
    unknown = any(_is_unknown(entry) for entry in evidence)
    status = _status(unit, evidence, known, minutes=minutes, unknown=unknown)
    open_length = unknown and not minutes
    return Presence(
        state=UnitState.NOT_PROVEN if open_length else UnitState.PROVEN,
        status=status,
        minutes=None if open_length else minutes,
        sources=tuple(dict.fromkeys(entry.source.value for entry in evidence)),
        modes=frozenset(entry.mode for entry in evidence if _shows_presence(unit, entry)),
    )


def _times(unit: AttendanceUnit, entry: Evidence) -> Intervals:
    """When the evidence places the participant in the unit, as far as it was held.

    A mark without minutes stands for the whole unit; a late comer's minutes are its last, an early leaver's its first.
    """
    if entry.intervals and entry.status.is_presence:
        return clipped(entry.intervals, unit.held)
    if entry.source is Source.MARK and entry.minutes is None:
        return unit.held if entry.status.is_presence else ()
    if entry.status is Status.LATE:
        return last_minutes(unit.held, entry.minutes or 0)
    if entry.status is Status.LEFT_EARLY:
        return first_minutes(unit.held, entry.minutes or 0)
    return ()


def _length_without_times(unit: AttendanceUnit, entry: Evidence) -> int:
    if entry.intervals or not entry.status.is_presence:
        return 0
    return min(entry.minutes or 0, unit.minutes)


def _is_unknown(entry: Evidence) -> bool:
    """Whether the evidence says that somebody was there, but not how long."""
    is_mark = entry.source is Source.MARK
    return entry.status.is_presence and not is_mark and entry.minutes is None and not entry.intervals


def _shows_presence(unit: AttendanceUnit, entry: Evidence) -> bool:
    return bool(_times(unit, entry)) or _length_without_times(unit, entry) > 0 or _is_unknown(entry)


def _status(
    unit: AttendanceUnit, evidence: Sequence[Evidence], known: Intervals, *, minutes: int, unknown: bool
) -> Status:
    if minutes or unknown:
        marks = [entry.status for entry in evidence if entry.source is Source.MARK]
        if len(marks) == len(evidence):
            return next(status for status in marks if status.is_presence)
        return _status_by_times(unit, known)
    excused = any(entry.status is Status.EXCUSED for entry in evidence)
    return Status.EXCUSED if excused else Status.ABSENT


def _status_by_times(unit: AttendanceUnit, known: Intervals) -> Status:
    if not known:
        return Status.PRESENT
    if known[0][0] - unit.held[0][0] > TOLERANCE:
        return Status.LATE
    if unit.held[-1][1] - known[-1][1] > TOLERANCE:
        return Status.LEFT_EARLY
    return Status.PRESENT
