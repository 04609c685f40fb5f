"""The columns of the register and of the list of possible doubles."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.people.model import Double, Line, Person
from rtcm_desktop.people.reading import with_settings
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.tables import Cell, Column

COLUMNS_FROM = (
    (900, frozenset({"emails", "also"})),
    (620, frozenset({"country"})),
    (480, frozenset({"organisation"})),
    (0, frozenset({"name"})),
)
"""From which width of the list on, in logical pixels, it shows these columns too."""


def register_columns(room: int | None = None) -> Sequence[Column[Line]]:
    """Name with own script, organisation with position, country, e-mail with telephone, what else is known."""
    keys = {key for least, some in COLUMNS_FROM if room is None or room >= least for key in some}
    return [column for column in _register_columns() if column.key in keys]


def _register_columns() -> Sequence[Column[Line]]:
    translate = QCoreApplication.translate
    return (
        Column("name", translate("people", "Person, as printed"), _name, edit=_name_text, check=_check_name),
        Column("organisation", translate("people", "Organisation"), _office, width=260, edit=_organisation),
        Column("country", translate("people", "Country"), _country, width=150, edit=_country, check=_check_country),
        Column("emails", translate("people", "E-mail"), _contact, width=230, edit=_emails, check=_check_emails),
        Column("also", translate("people", "Also"), _also, width=120),
    )


def _name(line: Line) -> Cell:
    return Cell(line.name, line.original, strong=True)


def _name_text(line: Line) -> str:
    return line.name


def _office(line: Line) -> Cell:
    return Cell(line.person.organisation, line.person.position)


def _organisation(line: Line) -> str:
    return line.person.organisation


def _country(line: Line) -> str:
    return line.country_name


def _contact(line: Line) -> Cell:
    return Cell(", ".join(line.person.emails), ", ".join(line.person.phones))


def _emails(line: Line) -> str:
    return ", ".join(line.person.emails)


def _also(line: Line) -> Cell:
    """That somebody trains, and how many records were linked."""
    translate = QCoreApplication.translate
    if line.trains:
        return Cell(translate("people", "Trainer"), tone="accent", icon="presentation", chip=True)
    if line.records > 1:
        words = translate("people", "%n record(s)", "", line.records)
        return Cell(words, tone="quiet", icon="link", chip=True)
    return Cell()


def _check_name(text: str) -> str:
    return "" if text else QCoreApplication.translate("people", "A person needs a name.")


def _check_country(text: str) -> str:
    return wrong_with("country", text)


def _check_emails(text: str) -> str:
    return wrong_with("emails", text)


def wrong_with(field: str, text: str) -> str:
    """What is wrong with a text for a field, in words; nothing when it can be taken."""
    try:
        with_settings(Person(), {field: text})
    except UserError as error:
        return told(error)
    return ""


DOUBLE_COLUMNS_FROM = ((660, "offices"), (430, "reason"), (0, "names"))


def double_columns(room: int | None = None) -> Sequence[Column[Double]]:
    """Both names, where they come from, and why they may be one person; fewer in little room."""
    translate = QCoreApplication.translate
    keys = {key for least, key in DOUBLE_COLUMNS_FROM if room is None or room >= least}
    every = (
        Column("names", translate("people", "Two records"), _both_names),
        Column("offices", translate("people", "Organisation"), _both_offices, width=200),
        Column("reason", translate("people", "Why"), _reason, width=300),
    )
    return [column for column in every if column.key in keys]


def _both_names(double: Double) -> Cell:
    return Cell(double.lead.name, double.other.name, strong=True)


def _both_offices(double: Double) -> Cell:
    return Cell(double.lead.person.organisation or "–", double.other.person.organisation or "–")


def _reason(double: Double) -> Cell:
    return Cell(double.reason, tip=double.reason)
