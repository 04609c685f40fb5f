"""The lines of a meeting report with what was decided so far, or of those who wait of earlier reports."""

from collections.abc import Mapping, Sequence

from rtcm_desktop.attendance import rules
from rtcm_desktop.attendance.model import ReportMatch, Waiting
from rtcm_desktop.attendance.ui.report_reading import Report
from rtcm_desktop.attendance.ui.report_tables import Line, line_key, open_first
from rtcm_desktop.attendance.ui.wording import unit_words

Decisions = Mapping[int, str | None]
"""Participants by the row of the report; None: nobody of the event."""


def lines_of(report: Report | None, decisions: Decisions, *, waiting: bool) -> list[Line]:
    """What is shown, those to be decided first."""
    if report is None:
        return []
    if waiting:
        return [_waiting_line(report, one) for one in report.waiting]
    matches = report.found.matches if report.found else ()
    return sorted((_line(report, decisions, match) for match in matches), key=open_first)


def _line(report: Report, decisions: Decisions, match: ReportMatch) -> Line:
    if match.person.row in decisions:
        match = rules.as_decided(match, decisions[match.person.row])
    found = report.people.get(match.participant or "")
    return Line(match, found.name if found else "")


def _waiting_line(report: Report, one: Waiting) -> Line:
    unit = report.unit_of(one.unit)
    source = " · ".join(filter(None, (one.file, unit_words(unit) if unit else "")))
    return Line(one.match, "", one.batch, source)


def as_read(report: Report, line: Line) -> ReportMatch:
    """The person of a line as the report has them, before any decision."""
    if line.batch or report.found is None:
        return line.match
    row = line.match.person.row
    return next((one for one in report.found.matches if one.person.row == row), line.match)


def open_after(lines: Sequence[Line], line: Line) -> str:
    """The key of the next line to be decided, from the top again after the last one; empty when all are."""
    place = lines.index(line)
    return next((line_key(one) for one in (*lines[place + 1 :], *lines[:place]) if one.is_open), "")
