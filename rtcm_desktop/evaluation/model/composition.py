"""The composed form of an event: which questions it asks, about which sessions, trainers and outcomes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rtcm_desktop.evaluation.model.instrument import Instrument, Question, Repeat, Section, Texts


class Variant(StrEnum):
    """How the person who answers took part: two prints of one form version."""

    ROOM = "room"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Subject:
    """A session, trainer, outcome or own question of an event; `id` is the row it stands for (the text's own for *own*)."""

    id: str
    texts: Texts
    mandatory: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A subject under the short code that composed question codes carry: `s1`, `t2`, `o3`, `w1`."""

    code: str
    repeat: Repeat
    subject: Subject


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What a form needs to know of its event."""

    sessions: tuple[Subject, ...] = ()
    trainers: tuple[Subject, ...] = ()
    outcomes: tuple[Subject, ...] = ()
    own: tuple[Subject, ...] = ()
    interpretation: bool = False
    practical: bool = False
    test: bool = False
    variants: tuple[Variant, ...] = (Variant.ROOM,)

    def subjects(self, repeat: Repeat) -> tuple[Subject, ...]:
        """The subjects of one kind of repeat."""
        return {
            Repeat.SESSION: self.sessions,
            Repeat.TRAINER: self.trainers,
            Repeat.OUTCOME: self.outcomes,
            Repeat.OWN: self.own,
        }.get(repeat, ())


@dataclass(frozen=True, slots=True)
class Switches:
    """Items that the coordinator switched on or off before the first print, by question code."""

    on: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Composition:
    """What an event's form asks: question codes in use, what each reference stands for, and what had to leave."""

    questions: tuple[str, ...]
    references: tuple[Reference, ...]
    variants: tuple[Variant, ...]
    left_out: tuple[str, ...] = ()
    switches: Switches = Switches()

    def of(self, repeat: Repeat) -> tuple[Reference, ...]:
        """The references of one kind of repeat, in the order of the form."""
        return tuple(reference for reference in self.references if reference.repeat is repeat)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to answer: a question, or a repeated question about one reference. `number` counts the printed rows."""

    question: Question
    section: Section
    reference: Reference | None = None
    number: int | None = None

    @property
    def code(self) -> str:
        """The key of its answers: `rel_work`, `ses_useful.s1`."""
        return f"{self.question.code}.{self.reference.code}" if self.reference else self.question.code

    @property
    def key(self) -> tuple[str, str]:
        """What it asks, whatever the reference is called in another version: question code and the row it stands for."""
        return self.question.code, self.reference.subject.id if self.reference else ""


@dataclass(frozen=True, slots=True)
class EventForm:
    """The composed form of an event in one version, as printed and entered."""

    id: str
    event: str
    version: int
    instrument: Instrument
    composition: Composition


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """One column of the entry workbook; `item` is None for sheet number, variant, language, trainer and comments."""

    code: str
    kind: str
    text: str
    choices: tuple[str, ...] = ()
    item: Item | None = None

    @property
    def kind_words(self) -> str:
        """The second row of the workbook: `scale5`, `choice:yes,no`."""
        return f"{self.kind}:{','.join(self.choices)}" if self.choices else self.kind


Answers = Mapping[str, object]
"""Answers by composed code: 0-5 for a scale (0: does not apply), option code, list of option codes, number or text."""


@dataclass(frozen=True, slots=True)
class Filled:
    """One typed form, ready to be taken in; `row` is where it stands in its workbook."""

    row: int
    serial: str
    variant: Variant | None
    language: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class Response:
    """One filled form as kept. It belongs to nobody: no person, no time, no order."""

    form: str
    variant: Variant | None
    language: str
    serial: str
    answers: Answers
