"""A file with filled forms as rows to be judged: an entry workbook of ours, or what an online form collected."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.composition import EntryColumn, EventForm
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.evaluation.rules import collected
from rtcm_desktop.evaluation.rules.answers import shortened
from rtcm_desktop.evaluation.rules.entry import LANGUAGE, SERIAL, VARIANT, EntryRow, entry_columns, sheet_problems
from rtcm_desktop.planning.model import Event
from rtcm_desktop.sheets.model import Problem, as_text, problem

NOT_OURS = "ENTRY_NOT_OURS"
_LEADING = frozenset({SERIAL, VARIANT, LANGUAGE})


@dataclass(frozen=True, slots=True)
class EntrySheet:
    """The rows and the columns they are judged by. `workbook` names rows without a number of their own.

    `asked`: how many questions the form has, where the file is not made by this program; `found` of them stand in it.
    """

    name: str
    workbook: str
    form: EventForm
    columns: tuple[EntryColumn, ...]
    rows: tuple[EntryRow, ...]
    problems: tuple[Problem, ...]
    found: int = 0
    asked: int = 0


def form_languages(event: Event, form: EventForm) -> tuple[str, ...]:
    """The languages that sheets of an event may be in."""
    return tuple(language for language in event.languages if language in form.instrument.languages)


def entry_sheet(db: Database, event: Event, phase: Phase, file: Path) -> EntrySheet:
    """What a file holds. Raises UserError for one that is neither, or belongs to another event, form or version."""
    try:
        return _of_workbook(db, event, phase, file)
    except UserError as fault:
        if fault.code != NOT_OURS:
            raise
        answers = _of_answers(db, event, phase, file)
        if answers is None:
            raise
        return answers


def _of_workbook(db: Database, event: Event, phase: Phase, file: Path) -> EntrySheet:
    from rtcm_desktop.evaluation.reading.entry_workbook import read_entry_workbook

    book = read_entry_workbook(file)
    if not book.rows:
        raise UserError("ENTRY_NO_ROWS", file=book.file, sheet=book.sheet)
    form = _form_of_book(db, event, phase, book.file, book.form, (book.event, book.phase))
    columns = entry_columns(form, form_languages(event, form))
    problems = sheet_problems(columns, book.codes, sheet=book.sheet)
    return EntrySheet(book.sheet, book.workbook, form, columns, book.rows, problems)


def _form_of_book(db: Database, event: Event, phase: Phase, file: str, form: str, claims: tuple[str, str]) -> EventForm:
    """The form version that a workbook was made for. Raises UserError when it is not one of this event and phase."""
    other_event, other_phase = claims
    forms = {kept.id: kept for kept in store.list_event_forms(db, event.id, phase, undone=True)}
    if form in forms:
        return forms[form]
    if other_event != event.code:
        raise UserError("ENTRY_OTHER_EVENT", file=file, other=other_event, event=event.code)
    if other_phase != phase:
        raise UserError("ENTRY_OTHER_PHASE", file=file, other=other_phase, phase=phase.value)
    raise UserError("ENTRY_OTHER_VERSION", file=file)


def _of_answers(db: Database, event: Event, phase: Phase, file: Path) -> EntrySheet | None:
    """The answers of an online form, for the version with most of its questions; None where they are of no version."""
    from rtcm_desktop.evaluation.reading.collected import CollectedTable, read_collected

    best: tuple[EventForm, CollectedTable, collected.Matched] | None = None
    for table in read_collected(file):
        for form in store.list_event_forms(db, event.id, phase):
            matched = collected.match(form, table.headings)
            if matched and (best is None or len(matched.columns) > len(best[2].columns)):
                best = form, table, matched
    if best is None:
        return None
    form, table, matched = best
    languages = form_languages(event, form)
    codes = {column.code for column in matched.columns.values()}
    every = entry_columns(form, languages)
    missing = [column for column in every if column.item is not None and column.code not in codes]
    first = "|".join([*table.headings.values(), *map(as_text, table.rows[0].cells)])
    return EntrySheet(
        table.sheet,
        derived_id(form.id, "collected", first),
        form,
        tuple(column for column in every if column.code in codes | _LEADING),
        tuple(collected.entry_row(form, matched, row, languages) for row in table.rows),
        tuple(_remarks(table.sheet, missing, matched.left_out)),
        found=len(codes),
        asked=len(codes) + len(missing),
    )


def _remarks(sheet: str, missing: Sequence[EntryColumn], left_out: Sequence[str]) -> list[Problem]:
    listed = {"COLLECTED_LEFT_OUT": left_out, "COLLECTED_MISSING": [column.text for column in missing]}
    return [
        problem(code, sheet=sheet, row=1, listed="; ".join(shortened(text, 60) for text in texts))
        for code, texts in listed.items()
        if texts
    ]
