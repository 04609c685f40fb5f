"""What an item says in one language: the question with the name of its session, trainer, outcome or own text put in."""

from rtcm_desktop.evaluation.model.composition import Composition, Item, Reference
from rtcm_desktop.evaluation.model.instrument import Question, Repeat, Texts, text_in


def wording(item: Item, language: str) -> str:
    """The full sentence of an item."""
    return _filled(text_in(item.question.texts, language), item.reference, language)


def row_wording(item: Item, language: str) -> str:
    """What stands in front of the boxes: the whole sentence, or just the name where the section's title says the rest."""
    if item.reference is None:
        return wording(item, language)
    return subject_wording(item.reference, language)


def column_wording(question: Question, language: str) -> str:
    """The label above the boxes of a question that has a column of its own."""
    return text_in(question.short or question.texts, language)


def subject_wording(reference: Reference, language: str) -> str:
    """The name of what a reference stands for."""
    text = text_in(reference.subject.texts, language)
    return lowered(text) if reference.repeat is Repeat.OUTCOME else text


def option_texts(question: Question, composition: Composition, language: str) -> tuple[tuple[str, str], ...]:
    """Codes and words of a question's options; those of the sessions come from the composed form."""
    if question.options_from_sessions:
        sessions = composition.of(Repeat.SESSION)
        return tuple((session.code, text_in(session.subject.texts, language)) for session in sessions)
    return tuple((option.code, text_in(option.texts, language)) for option in question.options)


def missing_wordings(composition: Composition, language: str) -> tuple[Reference, ...]:
    """References without a text of their own in a language: the paper would show another language's."""
    return tuple(
        reference
        for reference in composition.references
        if reference.repeat is not Repeat.TRAINER and not reference.subject.texts.get(language)
    )


def lowered(text: str) -> str:
    """A text that goes on within a sentence: its first letter small, unless the word is an abbreviation."""
    first_word = text.split(maxsplit=1)[0] if text.strip() else ""
    if first_word[1:2].isupper():
        return text
    return text[:1].lower() + text[1:]


def _filled(template: str, reference: Reference | None, language: str) -> str:
    if reference is None:
        return template
    placeholder = f"{{{reference.repeat.value}}}"
    return template.replace(placeholder, subject_wording(reference, language))


def own_texts(texts: Texts) -> str:
    """The text that an own question is known by: the same words are the same question."""
    return text_in(texts, "en")
