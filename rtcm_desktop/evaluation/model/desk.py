"""What the page of evaluation shows: the form to be typed in, how far the typing is, and what the answers come to."""

from collections.abc import Mapping
from dataclasses import dataclass

from rtcm_desktop.evaluation.model.assessment import Assessment
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.model.report import Comments


@dataclass(frozen=True, slots=True)
class EntryQuestion:
    """One line of the entry: what is answered and how. `options` are codes with words; `na`: 0 says "does not apply"."""

    code: str
    number: int | None
    text: str
    kind: Kind
    options: tuple[tuple[str, str], ...] = ()
    na: bool = False


@dataclass(frozen=True, slots=True)
class EntryForm:
    """A version of the form as it is typed in; the questions of each way of taking part, and the languages of paper."""

    id: str
    version: int
    questions: Mapping[Variant, tuple[EntryQuestion, ...]]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryDesk:
    """The typing of one event. `waiting` counts typed forms that are not taken in yet, `received` those that are.

    `expected` counts who was present, by way of taking part.
    """

    event: str
    forms: tuple[EntryForm, ...]
    waiting: Mapping[Variant, int]
    received: Mapping[Variant, int]
    expected: Mapping[Variant, int]


@dataclass(frozen=True, slots=True)
class Results:
    """What the answers come to, the words of each question, and the remarks that may be shown."""

    version: int
    assessment: Assessment
    wordings: Mapping[str, str]
    comments: tuple[Comments, ...]
