"""The items of a composed form: every question of it, repeated ones once per reference, in the order of the print."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rtcm_desktop.evaluation.model.composition import Composition, Item, Variant
from rtcm_desktop.evaluation.model.instrument import Condition, Criterion, Instrument, Question, Section

VARIANT_CONDITIONS = {Condition.ROOM: Variant.ROOM, Condition.ONLINE: Variant.ONLINE}


def items_of(instrument: Instrument, composition: Composition, variant: Variant | None = None) -> tuple[Item, ...]:
    """All items, or those of one variant. Rows keep their numbers in both variants; profile questions have none."""
    items = _numbered_rows(tuple(_all_items(instrument, composition)), composition.variants)
    return tuple(item for item in items if variant is None or is_in(item, variant))


def _numbered_rows(items: tuple[Item, ...], variants: tuple[Variant, ...]) -> tuple[Item, ...]:
    """Each variant counted for itself where that gives every shared row one number, else all rows counted together."""
    together = tuple(_numbered(items))
    numbers: dict[str, set[int | None]] = {}
    for variant in variants:
        for item in _numbered(item for item in items if is_in(item, variant)):
            numbers.setdefault(item.code, set()).add(item.number)
    if any(len(numbers.get(item.code, ())) != 1 for item in items):
        return together
    return tuple(replace(item, number=next(iter(numbers[item.code]))) for item in items)


def is_about_respondent(question: Question) -> bool:
    """Whether a question tells about who answers (sex, audience, consent to quote) and nothing about the course."""
    return question.aspect == "profile" and question.criterion is Criterion.NONE


def variants_differ(instrument: Instrument, composition: Composition) -> bool:
    """Whether those in the room and those on line are asked different questions."""
    items = items_of(instrument, composition)
    return any(not is_in(item, variant) for item in items for variant in composition.variants)


def is_in(item: Item, variant: Variant) -> bool:
    """Whether one variant asks an item."""
    asked_by = (VARIANT_CONDITIONS.get(condition) for condition in (item.question.condition, item.section.condition))
    return all(only in (None, variant) for only in asked_by)


def _all_items(instrument: Instrument, composition: Composition) -> Iterator[Item]:
    asked = frozenset(composition.questions)
    for section in instrument.sections:
        questions = tuple(question for question in section.questions if question.code in asked)
        yield from _of_section(section, questions, composition)


def _of_section(section: Section, questions: tuple[Question, ...], composition: Composition) -> Iterator[Item]:
    if section.repeat is None:
        yield from (Item(question, section) for question in questions)
        return
    for reference in composition.of(section.repeat):
        yield from (Item(question, section, reference) for question in questions)


def _numbered(items: Iterable[Item]) -> Iterator[Item]:
    """Rows counted from 1; the questions about one reference share a row."""
    number = 0
    row: tuple[str, str] | None = None
    for item in items:
        if is_about_respondent(item.question):
            yield item
            continue
        this = (item.section.code, item.reference.code if item.reference else item.question.code)
        number += this != row
        row = this
        yield replace(item, number=number)
