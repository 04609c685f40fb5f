"""The tables of the statistics: the same figures as in the charts, the trainers by name, the register of events."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from rtcm_desktop.core.texts import say
from rtcm_desktop.statistics.model import UNKNOWN, EventLine, Line, Taught
from rtcm_desktop.statistics.rules import hours
from rtcm_desktop.uikit.i18n import days_text, number_text
from rtcm_desktop.uikit.tables import Align, Cell, Column


@dataclass(frozen=True, slots=True)
class NamedTrainer:
    """A trainer with a name and what was taught."""

    taught: Taught
    name: str


def line_columns(*, with_hours: bool) -> list[Column[Line]]:
    """Persons by some thing."""
    columns: list[Column[Line]] = [
        Column("label", "", _label),
        _number("women", say("statistics.women_column"), _women),
        _number("men", say("statistics.men_column"), _men),
        _number("not_stated", say("statistics.not_stated_column"), _not_stated),
        _number("total", say("statistics.total_column"), _total),
        Column("share", say("statistics.share_column"), _share, width=130, align=Align.RIGHT, sort=_share_order),
    ]
    return [*columns, _number("hours", say("statistics.hours_column"), _hours)] if with_hours else columns


def trainer_columns() -> list[Column[NamedTrainer]]:
    """Trainers by name."""
    return [
        Column("name", say("statistics.trainers_heading"), _name),
        Column("events", say("statistics.sheet_events"), _events, width=120, align=Align.RIGHT, sort=_event_count),
        Column("hours", say("statistics.hours_column"), _taught, width=140, align=Align.RIGHT, sort=_minutes),
    ]


def event_columns(modes: Mapping[str, str]) -> list[Column[EventLine]]:
    """The register of events; of some only head counts are known."""
    return [
        Column("event", say("statistics.event"), _event),
        Column("dates", say("statistics.dates"), _dates, width=172, sort=_start),
        Column("mode", say("statistics.mode_column"), partial(_mode, modes=modes), width=104),
        Column("people", say("statistics.people"), _people, width=112, align=Align.RIGHT, sort=_people_count),
    ]


def _number(key: str, title: str, value: Callable[[Line], int]) -> Column[Line]:
    return Column(key, title, partial(_figure, of=value), width=100, align=Align.RIGHT, sort=value)


def _figure(line: Line, of: Callable[[Line], int]) -> Cell:
    return Cell(number_text(of(line)), strong=of is _total)


def _label(line: Line) -> Cell:
    return Cell(line.label, tone="muted" if line.code == UNKNOWN else "", strong=line.code != UNKNOWN)


def _women(line: Line) -> int:
    return line.split.women


def _men(line: Line) -> int:
    return line.split.men


def _not_stated(line: Line) -> int:
    return line.split.not_stated


def _total(line: Line) -> int:
    return line.split.total


def _hours(line: Line) -> int:
    return line.hours or 0


def _share_order(line: Line) -> int:
    share = line.split.telling_share
    return -1 if share is None else share


def _share(line: Line) -> Cell:
    share = _share_order(line)
    return Cell(f"{share} %" if share >= 0 else "–")


def _name(one: NamedTrainer) -> Cell:
    return Cell(one.name, strong=True)


def _events(one: NamedTrainer) -> Cell:
    return Cell(number_text(one.taught.events))


def _event_count(one: NamedTrainer) -> int:
    return one.taught.events


def _taught(one: NamedTrainer) -> Cell:
    return Cell(number_text(hours(one.taught.minutes)))


def _minutes(one: NamedTrainer) -> int:
    return one.taught.minutes


def _event(line: EventLine) -> Cell:
    return Cell(line.facts.title, sub=line.facts.code, strong=True)


def _dates(line: EventLine) -> Cell:
    return Cell(days_text(line.facts.start, line.facts.end))


def _start(line: EventLine) -> str:
    return line.facts.start.isoformat()


def _mode(line: EventLine, modes: Mapping[str, str]) -> Cell:
    return Cell(modes.get(line.facts.mode, line.facts.mode))


def _people(line: EventLine) -> Cell:
    if line.head_count is None:
        return Cell(number_text(line.participations))
    return Cell(number_text(line.head_count), sub=say("statistics.counted_only"))


def _people_count(line: EventLine) -> int:
    return line.participations if line.head_count is None else line.head_count
