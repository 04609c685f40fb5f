"""The columns of the list of trainers."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.core.texts import say
from rtcm_desktop.people.model import Teaching, TotStatus, TrainerLine
from rtcm_desktop.uikit.i18n import days_text
from rtcm_desktop.uikit.tables import Cell, Column

TONES = {TotStatus.CERTIFIED: "ok", TotStatus.ATTENDED: "accent", TotStatus.NONE: "quiet"}
COLUMNS_FROM = (
    (1000, frozenset({"languages", "tot_status"})),
    (620, frozenset({"teaching"})),
    (0, frozenset({"name", "modules"})),
)
"""From which width of the list on, in logical pixels, it shows these columns too."""


def trainer_id(line: TrainerLine) -> str:
    """What the table keeps rows by."""
    return line.id


def trainer_columns(
    today: date, languages: Mapping[str, str], room: int | None = None
) -> Sequence[Column[TrainerLine]]:
    """Name with organisation, modules, languages, training of trainers, the next event and how many there were."""
    translate = QCoreApplication.translate
    every = (
        Column("name", translate("people", "Trainer"), _name, sort=_by_name),
        Column("modules", translate("people", "Modules"), _modules, width=130, sort=_by_modules),
        Column("languages", translate("people", "Languages"), partial(_languages, languages), width=170),
        Column("tot_status", translate("people", "Training of trainers"), _status, width=160),
        Column("teaching", translate("people", "Teaches in"), partial(_teaching, today), width=280, sort=_by_event),
    )
    keys = {key for least, some in COLUMNS_FROM if room is None or room >= least for key in some}
    return [column for column in every if column.key in keys]


def coming(line: TrainerLine, today: date) -> list[Teaching]:
    """The events that are not over, the next one first."""
    return [one for one in line.teaching if one.end >= today]


def _name(line: TrainerLine) -> Cell:
    return Cell(line.line.name, line.line.person.organisation, strong=True)


def _by_name(line: TrainerLine) -> str:
    return f"{line.line.person.family} {line.line.person.given}".casefold()


def _modules(line: TrainerLine) -> str:
    return ", ".join(f"M{number}" for number in line.trainer.modules)


def _by_modules(line: TrainerLine) -> tuple[int, ...]:
    return line.trainer.modules


def _languages(names: Mapping[str, str], line: TrainerLine) -> Cell:
    text = ", ".join(names.get(code, code) for code in line.trainer.languages)
    return Cell(text, tip=text)


def _status(line: TrainerLine) -> Cell:
    status = line.trainer.tot_status
    icon = "badge-check" if status is TotStatus.CERTIFIED else "circle-dashed" if status is TotStatus.NONE else "check"
    return Cell(say(f"people.tot_status.{status.value}"), tone=TONES[status], icon=icon, chip=True)


def _teaching(today: date, line: TrainerLine) -> Cell:
    translate = QCoreApplication.translate
    next_ones = coming(line, today)
    past = len(line.teaching) - len(next_ones)
    words = translate("people", "%n event(s) before", "", past) if past else ""
    if not next_ones:
        return Cell(translate("people", "No event is coming"), words, tone="muted")
    first = next_ones[0]
    return Cell(f"{first.code}, {days_text(first.start, first.end)}", words or first.title, tip=first.title)


def _by_event(line: TrainerLine) -> str:
    return line.teaching[-1].start.isoformat() if line.teaching else ""
