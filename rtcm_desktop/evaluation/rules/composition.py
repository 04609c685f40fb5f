"""An event's form out of the instrument: what does not apply falls away, repeats multiply, and it shrinks until it fits.

The order of leaving is by `keep`, 3 before 2, the last question of the form first; whatever still fits then comes back.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rtcm_desktop.evaluation.model.composition import (
    Composition,
    EventFacts,
    Reference,
    Subject,
    Switches,
    Variant,
)
from rtcm_desktop.evaluation.model.instrument import Condition, Instrument, Question, Repeat, Section
from rtcm_desktop.evaluation.rules.geometry import Geometry
from rtcm_desktop.evaluation.rules.layout import fits_everywhere

PREFIXES = {Repeat.SESSION: "s", Repeat.TRAINER: "t", Repeat.OUTCOME: "o", Repeat.OWN: "w"}

KnownReferences = Mapping[tuple[Repeat, str], str]
"""Reference codes given in earlier versions, by kind and the row they stand for: they never change their meaning."""


def compose(
    instrument: Instrument,
    facts: EventFacts,
    geometry: Geometry,
    *,
    switches: Switches | None = None,
    known: KnownReferences | None = None,
) -> Composition:
    """The longest form for an event that fits its pages in every language and variant."""
    switched = switches or Switches()
    asked = [
        question
        for section, question in instrument.questions()
        if _is_asked(section, question, facts) and _is_on(question, switched)
    ]
    used = {section.repeat for section, question in instrument.questions() if question in asked and section.repeat}
    if any(question.options_from_sessions for question in asked):
        used.add(Repeat.SESSION)
    whole = Composition(
        questions=tuple(question.code for question in asked),
        references=references_for(instrument, facts, used, known or {}),
        variants=facts.variants,
        switches=switched,
    )
    return _shrunk(instrument, whole, asked, geometry)


def references_for(
    instrument: Instrument, facts: EventFacts, used: Iterable[Repeat], known: KnownReferences
) -> tuple[Reference, ...]:
    """A short code for every session, trainer, outcome and own question in use."""
    limits = {section.repeat: section.max_repeat for section in instrument.sections if section.repeat}
    wanted = set(used)
    found: list[Reference] = []
    for repeat in PREFIXES:
        if repeat in wanted:
            subjects = facts.subjects(repeat)
            found += _coded(repeat, chosen(subjects, limits.get(repeat, len(subjects))), known)
    return tuple(found)


def chosen(subjects: Sequence[Subject], limit: int) -> tuple[Subject, ...]:
    """At most so many subjects, the mandatory ones before the others, in the agenda's order."""
    first = sorted(range(len(subjects)), key=lambda index: (not subjects[index].mandatory, index))[:limit]
    return tuple(subjects[index] for index in sorted(first))


def holds(condition: Condition, facts: EventFacts) -> bool:
    """Whether a condition holds for an event, in any of its variants."""
    return {
        Condition.ALWAYS: True,
        Condition.ROOM: Variant.ROOM in facts.variants,
        Condition.ONLINE: Variant.ONLINE in facts.variants,
        Condition.INTERPRETATION: facts.interpretation,
        Condition.PRACTICAL: facts.practical,
        Condition.OUTCOMES: bool(facts.outcomes),
        Condition.TEST: facts.test,
    }[condition]


def _is_asked(section: Section, question: Question, facts: EventFacts) -> bool:
    if not (holds(section.condition, facts) and holds(question.condition, facts)):
        return False
    if question.options_from_sessions and not facts.sessions:
        return False
    return section.repeat is None or bool(facts.subjects(section.repeat))


def _is_on(question: Question, switches: Switches) -> bool:
    if question.code in switches.off:
        return False
    return question.default_on or question.code in switches.on


def _coded(repeat: Repeat, subjects: Sequence[Subject], known: KnownReferences) -> list[Reference]:
    """Codes in order; a subject of an earlier version keeps its code, and a given code is never given again."""
    taken = {code for (kind, _), code in known.items() if kind is repeat}
    number = 0
    references = []
    for subject in subjects:
        code = known.get((repeat, subject.id))
        while code is None:
            number += 1
            candidate = f"{PREFIXES[repeat]}{number}"
            code = candidate if candidate not in taken else None
        references.append(Reference(code, repeat, subject))
    return references


def _shrunk(instrument: Instrument, whole: Composition, asked: Sequence[Question], geometry: Geometry) -> Composition:
    if fits_everywhere(instrument, whole, geometry):
        return whole
    gone: list[str] = []
    for codes in _leaving(asked):
        gone += codes
        if fits_everywhere(instrument, without(whole, gone), geometry):
            return _with_what_still_fits(instrument, whole, gone, geometry)
    return _with_fewer_references(instrument, without(whole, gone), geometry)


def _leaving(asked: Sequence[Question]) -> Iterator[tuple[str, ...]]:
    """What leaves, in order: a question takes along those that depend on it (`indicator`, `indicator_now`)."""
    given: set[str] = set()
    for keep in (3, 2):
        for question in reversed(asked):
            parent = next((other for other in asked if question.code.startswith(f"{other.code}_")), question)
            together = tuple(
                other.code for other in asked if other is parent or other.code.startswith(f"{parent.code}_")
            )
            if question.keep == keep and parent.code not in given:
                given.add(parent.code)
                yield together


def _with_what_still_fits(
    instrument: Instrument, whole: Composition, gone: Sequence[str], geometry: Geometry
) -> Composition:
    """Of what left, whatever fits again comes back; the last to leave comes first."""
    away = set(gone)
    asked = [question for _, question in instrument.questions() if question.code in away]
    for codes in reversed(tuple(_leaving(asked))):
        fewer = away.difference(codes)
        if fits_everywhere(instrument, without(whole, fewer), geometry):
            away = fewer
    return without(whole, away)


def _with_fewer_references(instrument: Instrument, small: Composition, geometry: Geometry) -> Composition:
    """Names so long that even the shortest form is too long: the last of the most numerous kind leaves, optional first."""
    while small.references and not fits_everywhere(instrument, small, geometry):
        counts = Counter(reference.repeat for reference in small.references)
        repeat = max(counts, key=lambda kind: counts[kind])
        candidates = [reference for reference in small.references if reference.repeat is repeat]
        leaves = next((one for one in reversed(candidates) if not one.subject.mandatory), candidates[-1])
        small = replace(
            small,
            references=tuple(reference for reference in small.references if reference is not leaves),
            left_out=(*small.left_out, leaves.code),
        )
    return small


def without(whole: Composition, gone: Iterable[str]) -> Composition:
    """The composition with some question codes left out."""
    left_out = frozenset(gone)
    return replace(
        whole,
        questions=tuple(code for code in whole.questions if code not in left_out),
        left_out=tuple(code for code in whole.questions if code in left_out),
    )
