"""Reads connection reports of on-line meetings: Zoom's list of participants in its generations, found by the shape of
its header row, with or without the block about the meeting on top.
"""

import hashlib
from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path

from rtcm_desktop.attendance.model import Connection, MeetingReport, UnusedRow
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.names import normal
from rtcm_desktop.core.texts import say
from rtcm_desktop.sheets.model import Problem, Record, Table, problem
from rtcm_desktop.sheets.reading import read_table
from rtcm_desktop.sheets.values import CellFault, DayOrder, order_of_dates, parse_date, parse_moment
from rtcm_desktop.sheets.vocabulary import vocabulary

_EMPTY_MARKS = frozenset({"", "-", "--", "n/a"})
_YES = frozenset({"yes", "true", "1"})
_NO = frozenset({"no", "false", "0"})
_FINGERPRINT_LENGTH = 16
_UNREADABLE = "REPORT_ROW_UNREADABLE"
_LONGEST_CONNECTION = 7 * 24 * 60
"""Minutes; what is longer is no length of a connection."""


def read_meeting_report(path: Path, *, dates: Collection[date]) -> MeetingReport:
    """The connections of a report. ``dates``: the event's days, by which month-first and day-first are told apart.

    Raises UserError for files that are no such report and for dates that can be read both ways.
    """
    table = read_table(
        path, vocabulary("zoom_participants"), required=(("name",), ("join", "duration")), duplicates="last"
    )
    order = _day_order(table, dates)
    connections: list[Connection] = []
    unused: list[UnusedRow] = []
    problems: list[Problem] = list(table.problems)
    for record in table.records:
        if code := _why_unused(record):
            unused.append(UnusedRow(record.row, code, say(code, "en", row=record.row)))
            continue
        connection, faults = _connection(record, table, order)
        problems += faults
        if _times_are_unreadable(record, connection):
            unused.append(UnusedRow(record.row, _UNREADABLE, say(_UNREADABLE, "en", row=record.row)))
        else:
            connections.append(connection)
    if not table.has("join"):
        problems.append(problem("REPORT_WITHOUT_TIMES", sheet=table.sheet))
    return MeetingReport(
        file=table.file,
        format=_format(table),
        fingerprint=hashlib.sha256(path.read_bytes()).hexdigest()[:_FINGERPRINT_LENGTH],
        connections=tuple(connections),
        unused=tuple(unused),
        problems=tuple(entry.as_json() for entry in problems),
    )


def _format(table: Table) -> str:
    if not table.has("join"):
        return "zoom_unique_users"
    return "zoom_with_meeting" if table.above else "zoom"


def _written(record: Record, name: str) -> str:
    """The cell's text; empty too where the report shows a dash for nothing."""
    text = record.text(name)
    return "" if text.casefold() in _EMPTY_MARKS else text


def _why_unused(record: Record) -> str:
    if not _written(record, "name") and not _written(record, "email"):
        return "REPORT_ROW_NO_NAME"
    if _written(record, "attended").casefold() in _NO:
        return "REPORT_ROW_NOT_ATTENDED"
    return "REPORT_ROW_WAITING" if _written(record, "waiting").casefold() in _YES else ""


def _times_are_unreadable(record: Record, connection: Connection) -> bool:
    """Whether times are stated and none can be read: then nobody knows whether the row belongs to the unit."""
    stated = _written(record, "join") or _written(record, "leave")
    return bool(stated) and connection.joined is None and connection.left is None


def _day_order(table: Table, dates: Collection[date]) -> DayOrder:
    """How the whole file writes its dates. Raises UserError(REPORT_DATES_UNCLEAR) where both readings fit alike."""
    texts = [text for record in table.records for name in ("join", "leave") if (text := _written(record, name))]
    order = order_of_dates(texts, dates)
    if order:
        return order
    for text in texts:
        if _date_or_none(text, DayOrder.DAY_FIRST) != _date_or_none(text, DayOrder.MONTH_FIRST):
            raise UserError("REPORT_DATES_UNCLEAR", file=table.file, sheet=table.sheet, value=text)
    return DayOrder.DAY_FIRST


def _date_or_none(text: str, order: DayOrder) -> date | None:
    try:
        return parse_date(text, order)
    except CellFault:
        return None


def _connection(record: Record, table: Table, order: DayOrder) -> tuple[Connection, list[Problem]]:
    faults: list[Problem] = []
    joined = _moment(record, table, "join", order, faults)
    left = _moment(record, table, "leave", order, faults)
    minutes = _minutes(record)
    if minutes is None and (joined is None or left is None):
        faults.append(
            problem("REPORT_LENGTH_UNKNOWN", sheet=table.sheet, row=record.row, column=table.heading("duration"))
        )
    name, email = normal(_written(record, "name")), _written(record, "email")
    return Connection(record.row, name, email, joined, left, minutes), faults


def _moment(record: Record, table: Table, name: str, order: DayOrder, faults: list[Problem]) -> datetime | None:
    if not _written(record, name):
        return None
    try:
        return parse_moment(record.get(name), order).replace(tzinfo=None)
    except CellFault as fault:
        faults.append(
            problem(fault.code, sheet=table.sheet, row=record.row, column=table.heading(name), **fault.params)
        )
        return None


def _minutes(record: Record) -> int | None:
    """The length in whole minutes; None where it is missing or none that can be, which is never 0."""
    text = _written(record, "duration").replace(",", ".")
    try:
        minutes = round(float(text))
    except (ValueError, OverflowError):
        return None
    return minutes if 0 <= minutes <= _LONGEST_CONNECTION else None
