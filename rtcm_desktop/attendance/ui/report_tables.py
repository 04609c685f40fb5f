"""A meeting report as it is shown: what was read, and its columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import AttendanceUnit, ImportReport, ReportMatch, ReportVerdict
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service as participants
from rtcm_desktop.participants.model import Participant
from rtcm_desktop.uikit.tables import Align, Cell, Column

NOTHING_USED = "REPORT_NOTHING_USED"
TONES = {
    ReportVerdict.DOUBTFUL: ("attention", "users"),
    ReportVerdict.UNMATCHED: ("quiet", "user-x"),
    ReportVerdict.MATCHED: ("ok", "user-check"),
}


@dataclass(frozen=True, slots=True)
class Report:
    """What a report holds for a unit; `people` are the participants by id. Without a file only the units are known.

    ``fault``: the report says nothing about the unit.
    """

    units: tuple[AttendanceUnit, ...]
    unit: AttendanceUnit | None
    found: ImportReport | None = None
    people: Mapping[str, Participant] = field(default_factory=dict)
    fault: UserError | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One person of the report, with the participant that was found or decided."""

    match: ReportMatch
    name: str


def report_of(workspace: Workspace, event: str, file: Path | None, unit: str | None) -> Report:
    """Reads a report for a unit, without one for the one that is on; writes nothing."""
    units, current = service.units_in(workspace, event)
    chosen = next((each for each in units if each.label == unit), current)
    if file is None or chosen is None:
        return Report(units, chosen)
    try:
        found = service.import_report(workspace, file=file, event=event, unit=chosen.label, preview=True).value
    except UserError as fault:
        if fault.code != NOTHING_USED:
            raise
        return Report(units, chosen, fault=fault)
    people = {one.id: one for one in participants.list_participants(workspace, event=event)}
    return Report(units, chosen, found, people)


def line_key(line: Line) -> str:
    """What the table keeps rows by."""
    return str(line.match.person.row)


def report_columns() -> Sequence[Column[Line]]:
    """Name in the report, participant, minutes, result."""
    translate = QCoreApplication.translate
    return (
        Column("row", translate("attendance", "Row"), _row, width=56, align=Align.RIGHT),
        Column("shown", translate("attendance", "In the report"), _shown),
        Column("participant", translate("attendance", "Participant"), _participant, width=220),
        Column("minutes", translate("attendance", "Minutes"), _minutes, width=80, align=Align.RIGHT),
        Column("result", translate("attendance", "Result"), _result, width=170),
    )


def _row(line: Line) -> Cell:
    return Cell(str(line.match.person.row), tone="muted")


def _shown(line: Line) -> Cell:
    return Cell(line.match.person.name, line.match.person.email, strong=True)


def _participant(line: Line) -> Cell:
    return Cell(line.name)


def _minutes(line: Line) -> str:
    minutes = line.match.person.minutes
    return "–" if minutes is None else str(minutes)


def _result(line: Line) -> Cell:
    translate = QCoreApplication.translate
    tone, icon = TONES[line.match.verdict]
    text = {
        ReportVerdict.DOUBTFUL: translate("attendance", "Who is this?"),
        ReportVerdict.UNMATCHED: translate("attendance", "Not of this event"),
        ReportVerdict.MATCHED: translate("attendance", "In this event"),
    }[line.match.verdict]
    return Cell(text, icon=icon, tone=tone, chip=True, tip=line.match.reason)
