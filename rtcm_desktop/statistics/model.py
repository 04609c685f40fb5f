"""What is counted, and the figures that come out.

There may be tens of thousands of participations: these are tuples, which are made several times as fast as dataclasses.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

UNKNOWN = "unknown"
"""Key of persons of whom a thing is not known."""


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included. An event belongs to the period it begins in."""

    first: date
    last: date

    @property
    def is_year(self) -> bool:
        """Whether it is one whole calendar year."""
        return (self.first.month, self.first.day) == (1, 1) and self.last == date(self.first.year, 12, 31)


class Participation(NamedTuple):
    """One person in one event with some proven presence, as the person was then; `person` stands for linked records."""

    event: str
    person: str
    sex: str | None
    country: str | None
    audience: str | None
    mode: str | None


class Teaching(NamedTuple):
    """One slot held by one trainer."""

    event: str
    person: str
    sex: str | None
    country: str | None
    module: str | None
    minutes: int


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event as far as figures need it; `head_count` where only numbers of people are known."""

    id: str
    code: str
    title: str
    start: date
    end: date
    mode: str
    state: str
    modules: tuple[str, ...]
    head_count: int
    topics: tuple[str, ...] = ()


TELLING = 5
"""Below this many persons a share says more about chance than about anything else."""


@dataclass(frozen=True, slots=True)
class Split:
    """Persons by sex."""

    women: int = 0
    men: int = 0
    not_stated: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.women + self.men + self.not_stated

    @property
    def telling_share(self) -> int | None:
        """The share of women where there are enough persons for one to say anything."""
        return self.share_of_women if self.women + self.men >= TELLING else None

    @property
    def share_of_women(self) -> int | None:
        """In per cent of those whose sex is stated, rounded half up; None without any."""
        stated = self.women + self.men
        return (200 * self.women + stated) // (2 * stated) if stated else None


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter: participations of events that began in it, and persons who came for the first time in the period."""

    year: int
    number: int
    persons: int
    participations: int


@dataclass(frozen=True, slots=True)
class Taught:
    """What one trainer taught: in how many events, and how long."""

    person: str
    events: int
    minutes: int


@dataclass(frozen=True, slots=True)
class TrainerFigures:
    """Resource persons, each once, and what they taught; minutes by module, by person (most first) and in all."""

    persons: Split
    by_country: Mapping[str, Split]
    by_module: Mapping[str, Split]
    minutes_by_module: Mapping[str, int]
    minutes: int
    taught: tuple[Taught, ...] = ()


@dataclass(frozen=True, slots=True)
class EventLine:
    """One event in the register of events; `head_count` is None where names are known."""

    facts: EventFacts
    participations: int
    head_count: int | None


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a period. Splits by anything count unique persons; a person stands in each value held then.

    `data_state` says which data they were made from.
    """

    period: Period
    events: tuple[EventLine, ...]
    planned: int
    events_by_mode: Mapping[str, int]
    participations: int
    persons: Split
    by_country: Mapping[str, Split]
    by_audience: Mapping[str, Split]
    by_module: Mapping[str, Split]
    by_topic: Mapping[str, Split]
    by_mode: Mapping[str, Split]
    quarters: tuple[Quarter, ...]
    trainers: TrainerFigures
    head_count_events: int
    head_count_persons: int
    data_state: str

    @property
    def held(self) -> int:
        """Events with named people present."""
        return sum(line.head_count is None for line in self.events)


@dataclass(frozen=True, slots=True)
class Names:
    """How papers name codes; a code without a name stands for itself."""

    countries: Mapping[str, str]
    audiences: Mapping[str, str]
    modules: Mapping[str, str]
    modes: Mapping[str, str]
    unknown: str
    topics: Mapping[str, str] = field(default_factory=dict)

    def of(self, names: Mapping[str, str], code: str) -> str:
        """The name of a code among some names."""
        return self.unknown if code == UNKNOWN else names.get(code, code)


@dataclass(frozen=True, slots=True)
class Line:
    """One value of a breakdown with its name; `hours` are those taught, for trainers only."""

    code: str
    label: str
    split: Split
    hours: int | None = None


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Persons by one thing that is known of them; `key` names it: country, audience, module, topic, mode, trainers."""

    key: str
    lines: tuple[Line, ...]

    @property
    def unknown(self) -> int:
        """Of how many persons the thing is not known."""
        return sum(line.split.total for line in self.lines if line.code == UNKNOWN)


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the window shows of a period: figures, breakdowns, trainers by name, and what one must know to read them.

    `years` are the first and the last year in which an event begins.
    """

    figures: Figures
    breakdowns: tuple[Breakdown, ...]
    trainers: Mapping[str, str]
    notes: tuple[str, ...]
    years: tuple[int, int]
