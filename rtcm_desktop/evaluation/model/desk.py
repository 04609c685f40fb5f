"""What the page of evaluation shows: the form to be typed in, how far the typing is, and what the answers come to."""

from collections.abc import Mapping
from dataclasses import dataclass

from rtcm_desktop.evaluation.model.assessment import Assessment
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.instrument import Kind, Phase
from rtcm_desktop.evaluation.model.report import Comments


@dataclass(frozen=True, slots=True)
class EntryQuestion:
    """One line of the entry: what is answered and how. `options` are codes with words; `na`: 0 says "does not apply".

    `least` and `most`: what a number may be.
    """

    code: str
    number: int | None
    text: str
    kind: Kind
    options: tuple[tuple[str, str], ...] = ()
    na: bool = False
    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class EntryForm:
    """A version of the form as it is typed in; the questions of each way of taking part, and the languages of paper."""

    id: str
    version: int
    questions: Mapping[Variant, tuple[EntryQuestion, ...]]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """A form that is not whole yet: its answers as they were typed, by question code.

    `draft`: the typed form that is being mended. `aside`: it waits until the form that is being mended is done.
    `number`: the place in the pile.
    """

    form: str
    variant: Variant
    answers: Mapping[str, str]
    language: str = ""
    serial: str = ""
    draft: str = ""
    aside: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True)
class EntryDesk:
    """The typing of one phase of an event. `waiting` counts typed forms not taken in yet, `received` those that are.

    `expected` counts who could have answered, by way of taking part. `serials`: the sheet numbers typed so far.
    """

    event: str
    phase: Phase
    forms: tuple[EntryForm, ...]
    waiting: Mapping[Variant, int]
    received: Mapping[Variant, int]
    expected: Mapping[Variant, int]
    half: tuple[HalfTyped, ...] = ()
    serials: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Results:
    """What the answers come to, the words of each question and of its options, and the remarks that may be shown.

    `version` 0: no form was made yet. `anonymous`: groups below five are hidden.
    """

    version: int
    assessment: Assessment
    wordings: Mapping[str, str]
    options: Mapping[str, Mapping[str, str]]
    comments: tuple[Comments, ...]
    anonymous: bool = True
