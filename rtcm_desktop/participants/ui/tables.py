"""The columns of the list of participants and of a list that is being taken in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.participants.model import Participant, PreviewRow, RowVerdict, Status
from rtcm_desktop.participants.ui.wording import word
from rtcm_desktop.uikit.tables import Align, Cell, Column

VERDICTS = {
    RowVerdict.DOUBTFUL: ("attention", "users"),
    RowVerdict.REFUSED: ("stop", "circle-x"),
    RowVerdict.MATCHED: ("accent", "user-check"),
    RowVerdict.NEW: ("ok", "user-plus"),
}
"""Tone and icon of a verdict."""
STATUS_TONES = {
    Status.NOMINATED: "quiet",
    Status.CONFIRMED: "ok",
    Status.WAITING: "attention",
    Status.WITHDRAWN: "stop",
    Status.REPLACED: "stop",
    Status.NO_SHOW: "stop",
}


COLUMNS_FROM = (
    (1000, frozenset({"number", "mode", "status"})),
    (640, frozenset({"organisation", "role"})),
    (0, frozenset({"name", "name_confirmed"})),
)
"""From which width of the list on, in logical pixels, it shows these columns too."""


def participant_columns(room: int | None = None) -> Sequence[Column[Participant]]:
    """Name with own script, office with country, role, mode, state, whether the name is confirmed; fewer in little room."""
    keys = {key for least, some in COLUMNS_FROM if room is None or room >= least for key in some}
    return [column for column in _participant_columns() if column.key in keys]


def _participant_columns() -> Sequence[Column[Participant]]:
    translate = QCoreApplication.translate
    return (
        Column("number", translate("participants", "No."), _number, width=56, align=Align.RIGHT, sort=_by_number),
        Column("name", translate("participants", "Person, as printed"), _name, sort=_by_name, edit=_name_text),
        Column("organisation", translate("participants", "Organisation"), _office, width=270, edit=_organisation_text),
        Column("role", translate("participants", "Role"), _role, width=110, edit=_role),
        Column("mode", translate("participants", "Takes part"), _mode, width=110, edit=_mode),
        Column("status", translate("participants", "State"), _status, width=130, edit=_status_text),
        Column(
            "name_confirmed",
            translate("participants", "Confirmed"),
            _confirmed,
            width=110,
            align=Align.CENTRE,
            sort=_is_open,
        ),
    )


def _number(one: Participant) -> str:
    return "" if one.number is None else str(one.number)


def _by_number(one: Participant) -> int:
    return one.number or 0


def _name(one: Participant) -> Cell:
    return Cell(one.name, one.original, strong=True)


def _name_text(one: Participant) -> str:
    return one.name


def _by_name(one: Participant) -> str:
    return f"{one.family} {one.given}".casefold()


def _office(one: Participant) -> Cell:
    return Cell(one.organisation, ", ".join(part for part in (one.position, one.country_name) if part))


def _organisation_text(one: Participant) -> str:
    return one.organisation


def _role(one: Participant) -> str:
    return word("role", one.role.value)


def _mode(one: Participant) -> str:
    return word("mode", one.mode.value)


def _status(one: Participant) -> Cell:
    return Cell(word("status", one.status.value), tone=STATUS_TONES[one.status], chip=True)


def _status_text(one: Participant) -> str:
    return word("status", one.status.value)


def _confirmed(one: Participant) -> Cell:
    translate = QCoreApplication.translate
    if one.name_confirmed:
        return Cell(icon="check", tone="ok", tip=translate("participants", "Name confirmed"))
    return Cell(icon="circle-dashed", tone="muted", tip=translate("participants", "Name not confirmed yet"))


def _is_open(one: Participant) -> int:
    return int(one.name_confirmed)


def preview_columns() -> Sequence[Column[PreviewRow]]:
    """Row in the file, person, organisation, and what becomes of the row."""
    translate = QCoreApplication.translate
    return (
        Column("row", translate("participants", "Row"), _row_number, width=56, align=Align.RIGHT, sort=_by_row),
        Column("person", translate("participants", "Person"), _row_person),
        Column("organisation", translate("participants", "Organisation"), _row_office, width=240),
        Column("verdict", translate("participants", "Result"), _row_verdict, width=196),
    )


def _row_number(row: PreviewRow) -> str:
    return str(row.row)


def _by_row(row: PreviewRow) -> int:
    return row.row


def _row_person(row: PreviewRow) -> Cell:
    if row.nomination is None:
        return Cell(QCoreApplication.translate("participants", "No name"), row.reason, strong=True)
    if row.notes:
        tip = "\n".join(row.notes)
        return Cell(row.name, row.notes[0], icon="triangle-alert", tone="attention", strong=True, tip=tip)
    original = row.nomination.person.original
    return Cell(row.name, original if original not in {"", row.name} else "", strong=True)


def _row_office(row: PreviewRow) -> Cell:
    if row.nomination is None:
        return Cell()
    organisation = row.nomination.person.organisation
    return Cell(organisation, row.country_name) if organisation else Cell(row.country_name)


def verdict_words(row: PreviewRow) -> str:
    """What becomes of a row, in plain words."""
    translate = QCoreApplication.translate
    texts = {
        RowVerdict.DOUBTFUL: translate("participants", "Maybe the same person"),
        RowVerdict.REFUSED: translate("participants", "Cannot be used"),
        RowVerdict.MATCHED: translate("participants", "Already known"),
        RowVerdict.NEW: translate("participants", "New"),
    }
    if row.verdict is RowVerdict.MATCHED and not row.enters:
        return translate("participants", "In the list already")
    return texts[row.verdict]


def _row_verdict(row: PreviewRow) -> Cell:
    tone, icon = VERDICTS[row.verdict]
    return Cell(verdict_words(row), icon=icon, tone=tone, chip=True, tip=row.reason)
