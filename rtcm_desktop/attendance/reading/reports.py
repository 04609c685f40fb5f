"""Connection reports of Zoom, Teams, Meet and Webex in their generations, with or without a block about the meeting on
top; which program wrote a report follows from its headings.
"""

import hashlib
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from rtcm_desktop.attendance.model import Connection, MeetingReport, UnusedRow
from rtcm_desktop.attendance.reading.connections import ConnectionReader, written
from rtcm_desktop.attendance.reading.moments import MOMENTS, order_in
from rtcm_desktop.attendance.reading.stays import stays_of
from rtcm_desktop.core.texts import say
from rtcm_desktop.sheets.model import Problem, Record, Table, problem
from rtcm_desktop.sheets.reading import read_table
from rtcm_desktop.sheets.vocabulary import vocabulary

REQUIRED = (("name", "given"), ("join", "first_join", "moment", "duration"))
FORMATS = (
    ("moment", "teams_actions"),
    ("attended", "zoom_webinar"),
    ("connection", "webex"),
    ("first_join", "teams"),
    ("upn", "teams"),
    ("role", "teams"),
    ("given", "meet"),
)
"""The first of these columns that a report has says what wrote it; without one of them it is Zoom's list."""
_YES = frozenset({"yes", "true", "1"})
_NO = frozenset({"no", "false", "0"})
_FINGERPRINT_LENGTH = 16
_UNREADABLE = "REPORT_ROW_UNREADABLE"


def read_meeting_report(path: Path, *, dates: Collection[date], day: date | None = None) -> MeetingReport:
    """The connections of a report.

    ``dates``: the event's days, by which month-first and day-first are told apart. ``day``: the one that is meant where
    a report writes times without a date. Raises UserError for files that are no such report and for dates that can be
    read both ways.
    """
    table = read_table(path, vocabulary("meeting_report"), required=REQUIRED, duplicates="last")
    records = _of_connections(table)
    reader = ConnectionReader(table, order_in(table, dates), day or min(dates))
    connections: list[Connection] = []
    unused: list[UnusedRow] = []
    for record in records:
        if code := _why_unused(record) or ("" if reader.has_readable_times(record) else _UNREADABLE):
            unused.append(UnusedRow(record.row, code, say(code, row=record.row)))
        elif not table.has("moment"):
            connections.append(reader.connection(record))
    if table.has("moment"):
        connections += stays_of(records, reader)
    return MeetingReport(
        file=table.file,
        format=_format(table),
        fingerprint=hashlib.sha256(path.read_bytes()).hexdigest()[:_FINGERPRINT_LENGTH],
        connections=tuple(connections),
        unused=tuple(unused),
        problems=tuple(one.as_json() for one in (*table.problems, *reader.problems, *_about(table, records))),
    )


def _of_connections(table: Table) -> tuple[Record, ...]:
    """The rows of connections; a summary with one row per person in the same file is left out, or it would count twice."""
    records = tuple(record for record in table.records if not _is_title(record, table))
    if any("join" in record.values for record in records):
        return tuple(record for record in records if "first_join" not in record.values)
    return records


def _is_title(record: Record, table: Table) -> bool:
    """Whether a row only says what the next part of the report is: one cell right above its headings."""
    return len(record.values) == 1 and any(0 < row - record.row <= 2 for row in table.repeated)


def _format(table: Table) -> str:
    for field, name in FORMATS:
        if table.has(field):
            return name
    if not table.has("join"):
        return "zoom_unique_users"
    return "zoom_with_meeting" if table.above else "zoom"


def _about(table: Table, records: Collection[Record]) -> Iterator[Problem]:
    """What is to be known of the report as a whole."""
    if not any(table.has(name) or any(name in record.values for record in records) for name in MOMENTS):
        yield problem("REPORT_WITHOUT_TIMES", sheet=table.sheet)
    elif any("first_join" in record.values for record in records):
        yield problem("REPORT_FIRST_AND_LAST", sheet=table.sheet)


def _why_unused(record: Record) -> str:
    if not any(written(record, name) for name in ("name", "given", "family", "email")):
        return "REPORT_ROW_NO_NAME"
    if written(record, "attended").casefold() in _NO:
        return "REPORT_ROW_NOT_ATTENDED"
    return "REPORT_ROW_WAITING" if written(record, "waiting").casefold() in _YES else ""
