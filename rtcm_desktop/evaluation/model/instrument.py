"""Instruments: the Centre's forms with their sections, questions and worded scales, in every language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

Texts = Mapping[str, str]
"""One text per language code; English is always there."""


class Phase(StrEnum):
    """When a form is filled, and by whom."""

    PRE = "pre"
    INTERMEDIATE = "intermediate"
    POST = "post"
    FOLLOWUP = "followup"
    TRAINER = "trainer"
    TEST = "test"


PRINTED_PHASES = (Phase.PRE, Phase.POST, Phase.FOLLOWUP, Phase.TRAINER)
"""The phases with a form on paper; notes are gathered by word of mouth, tests are written per event."""


class Kind(StrEnum):
    """What an answer looks like."""

    SCALE5 = "scale5"
    CHOICE = "choice"
    MANY = "many"
    NUMBER = "number"
    TEXT = "text"


class Criterion(StrEnum):
    """The objectives of evaluation; *none* enters no index."""

    RELEVANCE = "relevance"
    EFFICIENCY = "efficiency"
    EFFECTIVENESS = "effectiveness"
    IMPACT = "impact"
    NONE = "none"


CRITERIA = (Criterion.RELEVANCE, Criterion.EFFICIENCY, Criterion.EFFECTIVENESS, Criterion.IMPACT)


class Condition(StrEnum):
    """When a question is asked."""

    ALWAYS = "always"
    ROOM = "room"
    ONLINE = "online"
    INTERPRETATION = "interpretation"
    PRACTICAL = "practical"
    OUTCOMES = "outcomes"
    TEST = "test"


class Arrangement(StrEnum):
    """How a section lies on paper: rows of boxes, one row per subject, or one question after the other."""

    GRID = "grid"
    MATRIX = "matrix"
    LIST = "list"


class Repeat(StrEnum):
    """What a section's questions are asked about, once each."""

    SESSION = "session"
    TRAINER = "trainer"
    OUTCOME = "outcome"
    OWN = "own"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Scale:
    """The words at 1 and at 5; 5 is always the favourable end."""

    low: Texts
    high: Texts


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice. `categories`: the codes of the audience catalogue that it stands for."""

    code: str
    texts: Texts
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """Free text that belongs to an answer, kept under `<code>_why`."""

    texts: Texts
    lines: int


@dataclass(frozen=True, slots=True)
class NumberRange:
    """What a number may be; `decimals` is the most digits after the point."""

    minimum: int
    maximum: int
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """One question of an instrument. `keep` 3, then 2, may leave a form that would not fit; `na` adds "does not apply"."""

    code: str
    kind: Kind
    criterion: Criterion
    aspect: str
    condition: Condition
    required: bool
    keep: int
    texts: Texts
    short: Texts | None = None
    scale: str | None = None
    options: tuple[Option, ...] = ()
    options_from_sessions: bool = False
    na: Texts | None = None
    comment: Comment | None = None
    lines: int = 0
    range: NumberRange | None = None
    pattern: str = ""
    inline: bool = False
    default_on: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """A block of questions under one title; with `repeat` they are asked once per session, trainer, outcome or own text."""

    code: str
    titles: Texts
    arrangement: Arrangement
    condition: Condition
    questions: tuple[Question, ...]
    repeat: Repeat | None = None
    max_repeat: int = 0
    hint: Texts | None = None


@dataclass(frozen=True, slots=True)
class Instrument:
    """A form of the catalogue. `max_pages` may end in .5: half of the last page."""

    id: str
    code: str
    version: int
    phase: Phase
    anonymous: bool
    max_pages: float
    titles: Texts
    intro: Texts
    closing: Texts
    closing_online: Texts | None
    scales: Mapping[str, Scale]
    sections: tuple[Section, ...]

    def questions(self) -> Iterator[tuple[Section, Question]]:
        """Every question with its section, in the order of the form."""
        for section in self.sections:
            for question in section.questions:
                yield section, question

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the form is worded in, English first."""
        return ("en", *sorted(set(self.titles) - {"en"}))


def text_in(texts: Texts, language: str) -> str:
    """The text in a language, else in English, else whatever there is."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")
