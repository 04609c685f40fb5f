"""Which connections of a report fall into a unit, and whose they are."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from rtcm_desktop.attendance.model import (
    AttendanceUnit,
    Connection,
    Interval,
    MeetingReport,
    ReportPerson,
    UnusedRow,
)
from rtcm_desktop.attendance.rules.intervals import clipped, length, united
from rtcm_desktop.core.names import fold
from rtcm_desktop.core.texts import say


def people_of(report: MeetingReport, unit: AttendanceUnit) -> tuple[tuple[ReportPerson, ...], tuple[UnusedRow, ...]]:
    """The people connected during the unit, in the order of the file, and the rows from which nothing follows."""
    groups: dict[str, list[tuple[Connection, tuple[Interval, ...]]]] = {}
    unused = list(report.unused)
    for connection in report.connections:
        moments = _moments(connection)
        if reason := _why_unused(moments, unit):
            unused.append(_unused(connection, reason, moments))
            continue
        groups.setdefault(_key(connection), []).append((connection, _inside(moments, unit)))
    people = tuple(_person(group, unit) for group in groups.values())
    return people, tuple(sorted(unused, key=lambda row: row.row))


def _key(connection: Connection) -> str:
    return connection.email.casefold() or fold(connection.name) or connection.name


def _moments(connection: Connection) -> tuple[datetime | None, datetime | None]:
    """From and until; where one is missing it follows from the length."""
    joined, left = connection.joined, connection.left
    if connection.minutes is not None:
        span = timedelta(minutes=connection.minutes)
        joined = joined or (left - span if left else None)
        left = left or (joined + span if joined else None)
    return joined, left


def _why_unused(moments: tuple[datetime | None, datetime | None], unit: AttendanceUnit) -> str:
    known = [moment for moment in moments if moment]
    if known and all(moment.date() != unit.date for moment in known):
        return "REPORT_ROW_OTHER_DAY"
    if len(known) == len(moments) and known[1] < known[0]:
        return "REPORT_ROW_BACKWARDS"
    if len(known) == len(moments) and not _inside(moments, unit):
        return "REPORT_ROW_OUTSIDE"
    return ""


def _unused(connection: Connection, code: str, moments: tuple[datetime | None, datetime | None]) -> UnusedRow:
    day = next((moment.date().isoformat() for moment in moments if moment), "")
    return UnusedRow(connection.row, code, say(code, row=connection.row, date=day))


def _minute(moment: datetime, unit: AttendanceUnit) -> int:
    """Minutes after midnight of the unit's date, rounded; negative on the day before."""
    midnight = datetime.combine(unit.date, datetime.min.time())
    return round((moment - midnight).total_seconds() / 60)


def _inside(moments: Iterable[datetime | None], unit: AttendanceUnit) -> tuple[Interval, ...]:
    known = [_minute(moment, unit) for moment in moments if moment]
    return clipped([(known[0], known[1])], [unit.planned]) if len(known) > 1 else ()


def _person(group: list[tuple[Connection, tuple[Interval, ...]]], unit: AttendanceUnit) -> ReportPerson:
    first = group[0][0]
    intervals = united(interval for _, inside in group for interval in inside)
    lengths = [connection.minutes for connection, inside in group if not inside and connection.minutes is not None]
    minutes = length(intervals) if intervals else min(sum(lengths), length([unit.planned])) if lengths else None
    return ReportPerson(
        row=first.row,
        name=next((connection.name for connection, _ in group if connection.name), ""),
        email=first.email,
        intervals=intervals,
        minutes=minutes,
        rows=tuple(connection.row for connection, _ in group),
    )
