"""A meeting report as it is shown: its lines and columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.attendance.model import ReportMatch, ReportVerdict
from rtcm_desktop.uikit.tables import Align, Cell, Column

TONES = {
    ReportVerdict.DOUBTFUL: ("attention", "users"),
    ReportVerdict.UNMATCHED: ("quiet", "user-x"),
    ReportVerdict.MATCHED: ("ok", "user-check"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a report, with the participant that was found or decided.

    ``batch``: of a report that was taken in; ``source`` then says which report and which half-day.
    """

    match: ReportMatch
    name: str
    batch: str = ""
    source: str = ""

    @property
    def is_open(self) -> bool:
        """Whether somebody has to say who this is."""
        return self.match.verdict is ReportVerdict.DOUBTFUL


def line_key(line: Line) -> str:
    """What the table keeps rows by."""
    return f"{line.batch}:{line.match.person.row}"


def has_verdict(key: str, line: Line) -> bool:
    """Whether a line is of the kind that a chip stands for."""
    return line.match.verdict.value == key


def open_first(line: Line) -> tuple[bool, int]:
    """The order of the lines."""
    return not line.is_open, line.match.person.row


def report_columns(*, narrow: bool) -> Sequence[Column[Line]]:
    """Row, name in the report, participant, minutes, result; without row and minutes where there is little room."""
    translate = QCoreApplication.translate
    columns = [
        Column("row", translate("attendance", "Row"), _row, width=56, align=Align.RIGHT, sort=_row_number),
        Column("shown", translate("attendance", "In the report"), _shown),
        Column("participant", translate("attendance", "Participant"), _participant, width=150 if narrow else 200),
        Column("minutes", translate("attendance", "Minutes"), _minutes, width=80, align=Align.RIGHT, sort=_length),
        Column("result", translate("attendance", "Result"), _result, width=160),
    ]
    return [one for one in columns if not narrow or one.key not in {"row", "minutes"}]


def _row(line: Line) -> Cell:
    return Cell(str(line.match.person.row), tone="muted")


def _row_number(line: Line) -> int:
    return line.match.person.row


def _shown(line: Line) -> Cell:
    person = line.match.person
    return Cell(person.name or person.email, line.source or (person.email if person.name else ""), strong=True)


def _participant(line: Line) -> Cell:
    return Cell(line.name, tip=line.name)


def _minutes(line: Line) -> str:
    minutes = line.match.person.minutes
    return "–" if minutes is None else str(minutes)


def _length(line: Line) -> int:
    minutes = line.match.person.minutes
    return -1 if minutes is None else minutes


def _result(line: Line) -> Cell:
    translate = QCoreApplication.translate
    tone, icon = TONES[line.match.verdict]
    text = {
        ReportVerdict.DOUBTFUL: translate("attendance", "Who is this?"),
        ReportVerdict.UNMATCHED: translate("attendance", "Not of this event"),
        ReportVerdict.MATCHED: translate("attendance", "In this event"),
    }[line.match.verdict]
    return Cell(text, icon=icon, tone=tone, chip=True, tip=line.match.reason)
