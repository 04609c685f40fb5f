"""Typing forms in: the columns of the entry workbook, and the verdict on every cell and row of a filled one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.model.composition import EntryColumn, EventForm, Filled, Item, Variant
from rtcm_desktop.evaluation.model.instrument import Kind, text_in
from rtcm_desktop.evaluation.rules.answers import AnswerError, answer_in
from rtcm_desktop.evaluation.rules.items import items_of
from rtcm_desktop.evaluation.rules.wording import option_texts, wording
from rtcm_desktop.sheets.model import Cell, Problem, as_text, problem

SERIAL, VARIANT, LANGUAGE, TRAINER = "serial", "variant", "language", "trainer"
ENTRY_MARK = "rtcm-entry"
"""First of the hidden rows by which an entry workbook is known."""

WHY = "_why"


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One typed row: its number in the sheet, its cells by column code, the cells that could not even be read."""

    number: int
    cells: Mapping[str, Cell]
    faults: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """What a workbook holds: forms that can be taken in, how many rows cannot, and every problem found."""

    filled: tuple[Filled, ...]
    refused: int
    problems: tuple[Problem, ...]


def entry_columns(form: EventForm, languages: Sequence[str], language: str = "en") -> tuple[EntryColumn, ...]:
    """The columns of the entry workbook: sheet number, way of taking part and language where these differ, then the items."""
    return (*_leading_columns(form, languages, language), *_item_columns(form, language))


def _leading_columns(form: EventForm, languages: Sequence[str], language: str) -> tuple[EntryColumn, ...]:
    columns = [EntryColumn(SERIAL, "serial", say("evaluation.entry.serial", language))]
    if len(form.composition.variants) > 1:
        choices = tuple(variant.value for variant in form.composition.variants)
        columns.append(EntryColumn(VARIANT, Kind.CHOICE, say("evaluation.entry.variant", language), choices))
    if len(languages) > 1:
        columns.append(EntryColumn(LANGUAGE, Kind.CHOICE, say("evaluation.entry.language", language), tuple(languages)))
    if not form.instrument.anonymous:
        columns.append(EntryColumn(TRAINER, Kind.TEXT, say("evaluation.entry.trainer", language)))
    return tuple(columns)


def _item_columns(form: EventForm, language: str) -> list[EntryColumn]:
    columns = []
    for item in items_of(form.instrument, form.composition):
        options = tuple(code for code, _ in option_texts(item.question, form.composition, language))
        columns.append(EntryColumn(item.code, item.question.kind, _heading(item, language), options, item))
        if item.question.comment:
            why = text_in(item.question.comment.texts, language)
            columns.append(EntryColumn(f"{item.code}{WHY}", Kind.TEXT, why))
    return columns


def _heading(item: Item, language: str) -> str:
    sentence = wording(item, language)
    return f"{item.number}. {sentence}" if item.number else sentence


def judge(columns: Sequence[EntryColumn], rows: Iterable[EntryRow], *, sheet: str, workbook: str) -> Judged:
    """Every row for itself: a row with a bad cell is refused with all its problems, the others are taken in.

    Rows without a sheet number are known by the workbook's id and their place, so that they too come in only once.
    """
    filled: list[Filled] = []
    problems: list[Problem] = []
    refused = 0
    seen: dict[str, int] = {}
    for row in rows:
        values, found = _values(columns, row, sheet)
        serial = str(values.pop(SERIAL, "")) or f"{workbook}.{row.number}"
        found += [*row.faults, *_row_problems(values, row, sheet, serial, seen.setdefault(serial, row.number))]
        problems += found
        if any(one.code != "ANSWER_EXPECTED" for one in found):
            refused += 1
        else:
            filled.append(_filled(row, serial, values))
    return Judged(tuple(filled), refused, tuple(problems))


def _values(columns: Sequence[EntryColumn], row: EntryRow, sheet: str) -> tuple[dict[str, object], list[Problem]]:
    values: dict[str, object] = {}
    problems: list[Problem] = []
    for column in columns:
        try:
            value = answer_in(column, row.cells.get(column.code))
        except AnswerError as fault:
            problems.append(
                problem(
                    fault.code, sheet=sheet, row=row.number, column=column.code, question=column.text, **fault.params
                )
            )
            continue
        if value is not None:
            values[column.code] = value
    answered = any(code not in (SERIAL, VARIANT, LANGUAGE) for code in values)
    unreadable = {fault.column for fault in row.faults}
    problems += [
        problem("ANSWER_EXPECTED", sheet=sheet, row=row.number, column=column.code, question=column.text)
        for column in columns
        if answered and column.item and column.item.question.required
        if column.code not in unreadable and not _given(row.cells.get(column.code))
    ]
    return values, problems


def _given(cell: Cell) -> bool:
    return bool(as_text(cell).strip())


def _row_problems(
    values: Mapping[str, object], row: EntryRow, sheet: str, serial: str, first_row: int
) -> list[Problem]:
    if first_row != row.number:
        return [problem("SERIAL_TWICE", sheet=sheet, row=row.number, column=SERIAL, serial=serial, first=first_row)]
    if not set(values) - {VARIANT, LANGUAGE} and all(
        not _given(cell) for code, cell in row.cells.items() if code not in (SERIAL, VARIANT, LANGUAGE)
    ):
        return [problem("ENTRY_ROW_EMPTY", sheet=sheet, row=row.number, column=SERIAL, serial=serial)]
    return []


def _filled(row: EntryRow, serial: str, values: dict[str, object]) -> Filled:
    variant = values.pop(VARIANT, None)
    language = values.pop(LANGUAGE, None)
    return Filled(
        row=row.number,
        serial=serial,
        variant=Variant(str(variant)) if variant else None,
        language=str(language or ""),
        answers=values,
    )


def sheet_problems(columns: Sequence[EntryColumn], codes: Sequence[str], *, sheet: str) -> tuple[Problem, ...]:
    """Columns of the form that the workbook has lost."""
    return tuple(
        problem("ENTRY_COLUMN_MISSING", sheet=sheet, row=1, column=column.code)
        for column in columns
        if column.code not in codes
    )
