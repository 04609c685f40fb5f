"""The columns of a meeting report as it is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.attendance.model import ReportLine, ReportVerdict
from rtcm_desktop.attendance.ui.wording import unit_words
from rtcm_desktop.uikit.tables import Align, Cell, Column

TONES = {
    ReportVerdict.DOUBTFUL: ("attention", "users"),
    ReportVerdict.UNMATCHED: ("quiet", "user-x"),
    ReportVerdict.MATCHED: ("ok", "user-check"),
}


def has_verdict(key: str, line: ReportLine) -> bool:
    """Whether a line is of the kind that a chip stands for."""
    return line.match.verdict.value == key


def report_columns(*, narrow: bool) -> Sequence[Column[ReportLine]]:
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


def _row(line: ReportLine) -> Cell:
    return Cell(str(line.match.person.row), tone="muted")


def _row_number(line: ReportLine) -> int:
    return line.match.person.row


def _shown(line: ReportLine) -> Cell:
    """Whom the report shows, and below it the address, or of which earlier report this is."""
    person = line.match.person
    source = " · ".join(filter(None, (line.file, unit_words(line.unit) if line.unit else "")))
    return Cell(person.name or person.email, source or (person.email if person.name else ""), strong=True)


def _participant(line: ReportLine) -> Cell:
    return Cell(line.name, tip=line.name)


def _minutes(line: ReportLine) -> str:
    minutes = line.match.person.minutes
    return "–" if minutes is None else str(minutes)


def _length(line: ReportLine) -> int:
    minutes = line.match.person.minutes
    return -1 if minutes is None else minutes


def _result(line: ReportLine) -> Cell:
    translate = QCoreApplication.translate
    tone, icon = TONES[line.match.verdict]
    text = {
        ReportVerdict.DOUBTFUL: translate("attendance", "Who is this?"),
        ReportVerdict.UNMATCHED: translate("attendance", "Not of this event"),
        ReportVerdict.MATCHED: translate("attendance", "In this event"),
    }[line.match.verdict]
    return Cell(text, icon=icon, tone=tone, chip=True, tip=line.match.reason)
