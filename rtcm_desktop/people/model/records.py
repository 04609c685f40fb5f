"""The records of the register: persons, organisations, trainers, links, and the verdict of the identity rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Sex(StrEnum):
    """As the person states it; not stated is None."""

    FEMALE = "f"
    MALE = "m"


class LinkVerdict(StrEnum):
    """What a link says about two records."""

    SAME = "same"
    DIFFERENT = "different"


class LinkMethod(StrEnum):
    """Who made a link: a person, or the Centre by the identity rule."""

    DECIDED = "decided"
    CERTAIN = "certain"


class Verdict(StrEnum):
    """What the identity rule says about somebody who comes in."""

    KNOWN = "known"
    DOUBTFUL = "doubtful"
    NEW = "new"


class TotStatus(StrEnum):
    """How far a trainer came in training of trainers."""

    NONE = "none"
    ATTENDED = "attended"
    CERTIFIED = "certified"


@dataclass(frozen=True, slots=True)
class Person:
    """One record of the register.

    `given` and `family` as typed; `original` the whole name in its own script; `latin` the whole name in Latin letters
    where it was stated; `printed` the name as papers print it, by script ("latin", "original"). `country` is an ISO
    3166 code, `organisation` the name of the organisation.
    """

    id: str = ""
    honorific: str = ""
    given: str = ""
    family: str = ""
    patronymic: str = ""
    original: str = ""
    latin: str = ""
    printed: Mapping[str, str] = field(default_factory=dict)
    tent_name: str = ""
    sex: Sex | None = None
    birth_date: str = ""
    birth_year: int | None = None
    country: str = ""
    organisation: str = ""
    organisation_id: str | None = None
    position: str = ""
    audience: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    messenger: str = ""
    languages: tuple[str, ...] = ()
    consents: Mapping[str, str] = field(default_factory=dict)
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    """An institution; its row id follows from country and name, so two laptops write the same row."""

    id: str
    name: str
    country: str
    names: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""
    audience: str = ""
    addressee: str = ""


@dataclass(frozen=True, slots=True)
class Trainer:
    """A person who can teach: modules by number, languages by code."""

    id: str
    person: str
    modules: tuple[int, ...] = ()
    languages: tuple[str, ...] = ()
    tot_status: TotStatus = TotStatus.NONE
    bio: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """The verdict on somebody who comes in; `person` only when known, `candidates` best first, `reason` a text code."""

    verdict: Verdict
    person: str | None = None
    candidates: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """One line of a search: enough to tell two persons of one name apart."""

    id: str
    name: str
    country: str
    organisation: str

    def as_json(self) -> dict[str, str]:
        """For the command line."""
        return {"id": self.id, "name": self.name, "country": self.country, "organisation": self.organisation}
