"""What the pages of the register show: lines of the list, two records side by side, a person with everything known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from rtcm_desktop.people.model.records import Found, Person, Trainer


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the register is wanted: typed words, an ISO country, the code of an audience, a sex; "" means any."""

    text: str = ""
    country: str = ""
    audience: str = ""
    sex: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """The persons that answer, as ids in the order of the list, with the lines of the first ones.

    `total` counts everybody in the register, and no further than needed where it is not `counted`; `countries` are those
    somebody comes from, as (code, name). A listing that is not `whole` has the first ones only.
    """

    ids: Sequence[str]
    first: tuple["Line", ...]
    total: int
    countries: tuple[tuple[str, str], ...]
    whole: bool = True
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One person of the list. `name` as papers print it, `original` in its own script where that differs.

    `records` counts the records linked as this person.
    """

    person: Person
    name: str
    original: str
    country_name: str
    records: int = 1
    trains: bool = False

    @property
    def id(self) -> str:
        return self.person.id


@dataclass(frozen=True, slots=True)
class PairLine:
    """One field of somebody stated beside the same field of a record of the register."""

    field: str
    stated: str
    known: str

    @property
    def differs(self) -> bool:
        """Whether both are given and say different things."""
        return bool(self.stated and self.known) and self.stated.casefold() != self.known.casefold()


@dataclass(frozen=True, slots=True)
class Double:
    """Two records that may be one person. `lead` is the one that stays in the lists once they are linked."""

    lead: Line
    other: Line
    reason: str

    @property
    def key(self) -> str:
        """Names the pair."""
        return f"{self.lead.id}+{self.other.id}"


@dataclass(frozen=True, slots=True)
class TookPart:
    """An event somebody is or was in. `facts` by kind ("attendance", "certificate") come from the areas that know."""

    participant: str
    event: str
    code: str
    title: str
    start: date
    end: date
    role: str
    status: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Teaching:
    """An event in which somebody leads sessions."""

    person: str
    event: str
    code: str
    title: str
    start: date
    end: date
    sessions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """One change in the words of the history; `fields` are (field, before, after)."""

    when: str
    who: str
    station: str
    action: str
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """Another record of the same person."""

    line: Line
    certain: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Portrait:
    """A person with everything known; events and history the latest first."""

    line: Line
    trainer: Trainer | None
    linked: tuple[Linked, ...]
    events: tuple[TookPart, ...]
    teaching: tuple[Teaching, ...]
    history: tuple[Told, ...]
    countries: tuple[tuple[str, str], ...]
    audiences: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TrainerLine:
    """A trainer in the list, with the events they lead sessions in, the earliest first."""

    line: Line
    trainer: Trainer
    teaching: tuple[Teaching, ...]

    @property
    def id(self) -> str:
        return self.line.id

    def teaches(self, module: str, language: str) -> bool:
        """Whether they teach a module (its number) in a language; "" is any."""
        in_module = not module or int(module) in self.trainer.modules
        return in_module and (not language or language in self.trainer.languages)


@dataclass(frozen=True, slots=True)
class TrainerChoices:
    """What a profile is made of: modules by number with their titles, languages by code with their names."""

    modules: tuple[tuple[int, str], ...] = ()
    languages: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Trainers:
    """Every trainer, and what one can choose from."""

    trainers: tuple[TrainerLine, ...]
    choices: TrainerChoices


@dataclass(frozen=True, slots=True)
class Near:
    """Who of the register answers to a name as it is typed, and the countries to choose from."""

    found: tuple[Found, ...]
    countries: tuple[tuple[str, str], ...]
