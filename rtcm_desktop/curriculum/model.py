"""What the catalogue is made of, and the ids of its rows, which follow from their codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.texts import knows, say, spoken, worded


class CountryState(StrEnum):
    """Whether a country belongs to the region the Centre serves."""

    REGION = "region"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Country:
    """A country as events, people and figures name it; `short_names` by language, always with English."""

    code: str
    short_names: dict[str, str]
    state: CountryState

    def name(self, language: str = "") -> str:
        """The short name in a language (else the one spoken), in English where there is none."""
        return worded(self.short_names, language)


@dataclass(frozen=True, slots=True)
class Audience:
    """One of the audience categories; `labels` by language, always with English."""

    code: str
    number: int
    labels: dict[str, str]

    def label(self, language: str = "") -> str:
        """What the category is called in a language (else the one spoken), in English where there is none."""
        language, code = language or spoken(), f"curriculum.audience.{self.code}"
        if language not in self.labels and knows(code, language):
            return say(code, language)
        return worded(self.labels, language)


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the curriculum with the goals it serves (SDG, Global Compact for Migration)."""

    number: int
    code: str
    title: str
    sdg_goals: tuple[int, ...]
    sdg_targets: tuple[str, ...]
    gcm_objectives: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic's head. The days are None where the curriculum names none."""

    id: str
    code: str
    module: int
    number: int
    title: str
    format: str
    modes: tuple[str, ...]
    days_min: int | None
    days_max: int | None
    resource_persons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Session:
    """A session of a topic with its items in the curriculum's order."""

    id: str
    topic: str
    number: int
    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """A reference of a topic's reading list."""

    citation: str
    url: str | None
    year: int | None


@dataclass(frozen=True, slots=True)
class TopicDetail:
    """A topic with everything the curriculum says about it."""

    topic: Topic
    module: Module
    sessions: tuple[Session, ...]
    outcomes: tuple[str, ...]
    audience: tuple[str, ...]
    materials: tuple[Material, ...]
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All modules and topics, in the curriculum's order."""

    modules: tuple[Module, ...]
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """A theme of the needs assessment that a topic answers to: per country code how much it is wanted.

    The levels run from 1 (least) to 4 (most); None where the country said nothing.
    """

    theme: int
    title: str
    year: int
    levels: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class TopicEvent:
    """An event with a topic, as the areas above tell of it; `when` says in words how far away it is, or what became of it."""

    id: str
    code: str
    title: str
    start: date
    end: date
    when: str


@dataclass(frozen=True, slots=True)
class TopicSheet:
    """Everything the window shows of a topic: what the curriculum says, who wants it, and its events, the latest first."""

    detail: TopicDetail
    linked: tuple[Topic, ...]
    needs: tuple[Need, ...]
    countries: Mapping[str, str]
    events: tuple[TopicEvent, ...]


@dataclass(frozen=True, slots=True)
class TopicText:
    """The texts of one topic that a search looks through, the weightiest first."""

    code: str
    title: str
    sessions: str
    outcomes: str
    items: str


def module_code(number: int) -> str:
    """`M3` for module 3."""
    return f"M{number}"


def topic_code(module: int, number: int) -> str:
    """`M3.T04` for topic 4 of module 3."""
    return f"M{module}.T{number:02d}"


def module_id(number: int) -> str:
    """The row id of a module."""
    return derived_id("", "module", module_code(number))


def topic_id(code: str) -> str:
    """The row id of a topic by its code, `M3.T04`."""
    return derived_id("", "topic", code)


def session_id(code: str, number: int) -> str:
    """The row id of a topic's session by its number in the topic, from 1."""
    return derived_id("", "topic_session", code, str(number))


def country_id(code: str) -> str:
    """The row id of a country by its ISO 3166 alpha-2 code."""
    return derived_id("", "country", code)


def audience_id(code: str) -> str:
    """The row id of an audience category by its code."""
    return derived_id("", "audience", code)
