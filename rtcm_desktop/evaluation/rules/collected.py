"""Answers that an online form collected: which heading is which question, and which words are which answer.

Whatever is no question of the form is left out: addresses, names and moments never come near an answer.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rtcm_desktop.evaluation.model.composition import EntryColumn, EventForm, Variant
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.rules.entry import LANGUAGE, TRAINER, VARIANT, WHY, EntryRow, entry_columns
from rtcm_desktop.evaluation.rules.wording import option_texts
from rtcm_desktop.sheets.model import Cell, Row, as_text
from rtcm_desktop.sheets.vocabulary import fold

ALIKE = 90
"""How near, of 100, a heading must be to a question: somebody may have mended a word."""
LEAST = 3
"""So many questions make a table one of answers."""
_NUMBER = re.compile(r"^\s*\d{1,3}\s*[.)]\s*")
_ROW_OF_GRID = re.compile(r"\[([^\]]+)\]\s*$")
_ON_SCALE = re.compile(r"([0-5])(?!\d)")
_BETWEEN = re.compile(r"\s*[,;\n]\s*")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is worded in a language."""

    language: str
    column: EntryColumn
    words: str


@dataclass(frozen=True, slots=True)
class Matched:
    """The questions by the place of their heading, the headings that are none, and the language of most of them."""

    columns: Mapping[int, EntryColumn]
    left_out: tuple[str, ...]
    language: str


def match(form: EventForm, headings: Mapping[int, str]) -> Matched | None:
    """Finds the questions of a form among headings, in any of its languages; None where hardly any is there."""
    questions = [one for language in form.instrument.languages for one in _asked(form, language)]
    found: dict[int, Asked] = {}
    for compare in (_same, _alike):
        for place, heading in headings.items():
            taken = {one.column.code for one in found.values()}
            free = [one for one in questions if one.column.code not in taken]
            if place not in found and (best := compare(tuple(_spellings(heading)), free)):
                found[place] = best
    if len(found) < LEAST:
        return None
    spoken = [one.language for one in found.values()]
    left_out = tuple(heading for place, heading in headings.items() if place not in found)
    columns = {place: one.column for place, one in sorted(found.items())}
    return Matched(columns, left_out, max(dict.fromkeys(spoken), key=spoken.count))


def _asked(form: EventForm, language: str) -> Iterator[Asked]:
    for column in entry_columns(form, (), language):
        if column.item is not None or column.code == TRAINER or column.code.endswith(WHY):
            yield Asked(language, column, fold(_NUMBER.sub("", column.text)))


def _spellings(heading: str) -> Iterator[str]:
    """The heading as a whole, and the row that a grid of questions names in brackets."""
    yield fold(_NUMBER.sub("", heading))
    if row := _ROW_OF_GRID.search(heading):
        yield fold(_NUMBER.sub("", row[1]))


def _same(spellings: Sequence[str], free: Sequence[Asked]) -> Asked | None:
    """The question with these very words: the first of several, for headings come in the order of the form."""
    return next((one for one in free if one.words in spellings), None)


def _alike(spellings: Sequence[str], free: Sequence[Asked]) -> Asked | None:
    """The question whose words are nearest, where they are near enough."""
    from rapidfuzz import fuzz

    def nearness(one: Asked) -> float:
        return max(fuzz.ratio(one.words, spelt) for spelt in spellings)

    best = max(free, key=nearness, default=None)
    return best if best is not None and nearness(best) >= ALIKE else None


def entry_row(form: EventForm, matched: Matched, row: Row, languages: Sequence[str]) -> EntryRow:
    """One filled form as the entry workbook would hold it: answered on line, in the language of the questions."""
    cells = {column.code: _read(form, column, row[place]) for place, column in matched.columns.items()}
    if len(form.composition.variants) > 1:
        cells[VARIANT] = Variant.ONLINE.value
    if matched.language in languages and len(languages) > 1:
        cells[LANGUAGE] = matched.language
    return EntryRow(row.number, cells)


def _read(form: EventForm, column: EntryColumn, cell: Cell) -> Cell:
    """The answer by its code; what is none stays as it is, and is told when it is judged."""
    text = as_text(cell).strip()
    reader = _READERS.get(column.kind)
    return reader(_words(form, column), text) if reader and text else cell


def _words(form: EventForm, column: EntryColumn) -> dict[str, str]:
    """The code of every answer that has words, by these words in each language."""
    if column.item is None:
        return {}
    found: dict[str, str] = {}
    question = column.item.question
    scale = form.instrument.scales.get(question.scale or "")
    for language in form.instrument.languages:
        found |= {fold(text): code for code, text in option_texts(question, form.composition, language)}
        ends = {"0": question.na, "1": scale.low if scale else None, "5": scale.high if scale else None}
        found |= {fold(texts[language]): code for code, texts in ends.items() if texts and language in texts}
    return found


def _on_scale(words: Mapping[str, str], text: str) -> str:
    digit = _ON_SCALE.match(text)
    return digit[1] if digit else words.get(fold(text), text)


def _choice(words: Mapping[str, str], text: str) -> str:
    return words.get(fold(text), text)


def _many(words: Mapping[str, str], text: str) -> str:
    """The options ticked; a comma may stand between two of them or within one."""
    parts = [words.get(fold(part), part) for part in _BETWEEN.split(text) if part]
    if set(parts) <= set(words.values()):
        return ",".join(parts)
    whole = fold(text)
    within = [code for spelt, code in words.items() if spelt and spelt in whole]
    return ",".join(dict.fromkeys(within)) or text


_READERS: Mapping[str, Callable[[Mapping[str, str], str], str]] = {
    Kind.SCALE5: _on_scale,
    Kind.CHOICE: _choice,
    Kind.MANY: _many,
}
