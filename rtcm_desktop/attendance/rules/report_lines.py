"""The lines of a meeting report while it is decided who everybody is, and the half-days that it is for."""

from collections.abc import Mapping, Sequence

from rtcm_desktop.attendance.model import AttendanceUnit, ReportLine, ReportMatch, ReportPreview
from rtcm_desktop.attendance.rules.matching import as_decided

Decisions = Mapping[int, str | None]
"""Participants by the row of the report; None: nobody of the event."""


def unit_to_begin_with(
    counted: Sequence[tuple[AttendanceUnit, int]], current: AttendanceUnit, wanted: str | None
) -> AttendanceUnit:
    """The unit of the label wanted, else the one that is on if anybody was connected in it, else the first such."""
    named = next((unit for unit, _ in counted if unit.label == wanted), None)
    used = [unit for unit, count in counted if count]
    return named or (current if current in used or not used else used[0])


def units_left(preview: ReportPreview, taken: Sequence[str]) -> list[AttendanceUnit]:
    """The units of a report that were not taken in yet, though people were connected in them."""
    return [unit for unit, count in preview.units if count and unit.label not in taken]


def lines_of(preview: ReportPreview, decisions: Decisions) -> list[ReportLine]:
    """Everybody of a report with what was decided so far, those to be decided first."""
    matches = preview.found.matches if preview.found else ()
    return sorted((_line(preview, decisions, match) for match in matches), key=_open_first)


def waiting_lines(preview: ReportPreview) -> list[ReportLine]:
    """Those who wait of earlier reports."""
    units = {unit.id: unit for unit, _ in preview.units}
    return [ReportLine(one.match, batch=one.batch, file=one.file, unit=units.get(one.unit)) for one in preview.waiting]


def as_read(preview: ReportPreview, line: ReportLine) -> ReportMatch:
    """The person of a line as the report has them, before any decision."""
    matches = () if line.batch or preview.found is None else preview.found.matches
    return next((one for one in matches if one.person.row == line.match.person.row), line.match)


def open_after(lines: Sequence[ReportLine], line: ReportLine) -> str:
    """The id of the next line to be decided, from the top again after the last one; empty when all are."""
    place = lines.index(line)
    return next((one.id for one in (*lines[place + 1 :], *lines[:place]) if one.is_open), "")


def _line(preview: ReportPreview, decisions: Decisions, match: ReportMatch) -> ReportLine:
    if match.person.row in decisions:
        match = as_decided(match, decisions[match.person.row])
    found = preview.people.get(match.participant or "")
    return ReportLine(match, found.name if found else "")


def _open_first(line: ReportLine) -> tuple[bool, int]:
    return not line.is_open, line.match.person.row
