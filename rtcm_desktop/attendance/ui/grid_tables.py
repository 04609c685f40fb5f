"""The columns of the grid: person, one column for each half-day, share, and what it means for the certificate."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.attendance.model import AttendanceUnit, GridRow, Presence, Status, UnitState, Verdict
from rtcm_desktop.attendance.ui.wording import status_word, unit_head, unit_words
from rtcm_desktop.uikit.tables import Align, Cell, Column

MARKS = {
    Status.PRESENT: ("check", "ok"),
    Status.LATE: ("clock", "attention"),
    Status.LEFT_EARLY: ("corner-down-left", "attention"),
    Status.EXCUSED: ("circle-minus", "muted"),
    Status.ABSENT: ("x", "stop"),
}
"""Shape and tone of a mark."""
VERDICTS = {
    Verdict.CERTAIN: ("circle-check", "ok"),
    Verdict.IF_PRESENT: ("circle-dashed", "muted"),
    Verdict.NO: ("circle-x", "stop"),
}
UNIT_WIDTH = 68
OWN_WIDTH, OWN_WIDE = 140, 260
NAME_WIDTH, VERDICT_WIDTH = 150, 204
FIXED_WIDTH = 48 + NAME_WIDTH + OWN_WIDTH + 80 + VERDICT_WIDTH + 16
"""What the other columns need at least."""


def row_id(row: GridRow) -> str:
    """What the table keeps rows by."""
    return row.participant.id


def grid_columns(units: Sequence[AttendanceUnit], current: str, own: int = OWN_WIDTH) -> Sequence[Column[GridRow]]:
    """The columns with these units; the one with the label ``current`` is shaded.

    ``own``: width for the own script, 0 where there is no room for it; number and name always stay.
    """
    translate = QCoreApplication.translate
    return (
        Column("number", translate("attendance", "No."), _number, width=48, align=Align.RIGHT, sort=_by_number),
        Column("person", translate("attendance", "Person"), _person),
        *([Column("original", translate("attendance", "Own script"), _original, width=own)] if own else []),
        *(
            Column(
                unit.label,
                unit_head(unit),
                partial(_mark, unit.label, "canvas" if unit.label == current else ""),
                width=UNIT_WIDTH,
                align=Align.CENTRE,
                tip=unit_words(unit),
            )
            for unit in units
        ),
        Column("share", translate("attendance", "Share"), _share, width=80, align=Align.RIGHT),
        Column("certificate", translate("attendance", "Certificate"), _verdict, width=VERDICT_WIDTH),
    )


def _number(row: GridRow) -> Cell:
    return Cell("" if row.number is None else str(row.number), tone="muted")


def _by_number(row: GridRow) -> int:
    return row.number or 10_000


def _person(row: GridRow) -> Cell:
    return Cell(row.participant.name)


def _original(row: GridRow) -> Cell:
    return Cell(row.participant.original, tone="muted", tip=row.participant.original)


def _mark(label: str, ground: str, row: GridRow) -> Cell:
    presence = row.units[label]
    if presence.status is not None:
        icon, tone = MARKS[presence.status]
        return Cell(icon=icon, tone=tone, ground=ground, align=Align.CENTRE, spoken=spoken(presence))
    text = {UnitState.TO_COME: "·", UnitState.NOT_PROVEN: "–"}.get(presence.state, "")
    return Cell(text, tone="muted", ground=ground, align=Align.CENTRE, spoken=spoken(presence))


def spoken(presence: Presence) -> str:
    """What a mark says."""
    translate = QCoreApplication.translate
    if presence.status is not None:
        return status_word(presence.status)
    return {
        UnitState.TO_COME: translate("attendance", "to come"),
        UnitState.NOT_HELD: translate("attendance", "not held"),
    }.get(presence.state, translate("attendance", "not marked"))


def _share(row: GridRow) -> str:
    text = QCoreApplication.translate("attendance", "{present} of {count}")
    return text.format(present=row.present, count=row.over)


def _verdict(row: GridRow) -> Cell:
    icon, tone = VERDICTS[row.verdict]
    return Cell(row.brief, icon=icon, role="text_muted" if tone == "muted" else tone, tip=row.words)
