"""Typing forms in: the entry workbook out, the filled one back."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rtcm_desktop.core.actions import Action, Changes, Outcome
from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.ids import random_id
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.composition import EventForm, Filled, Variant
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.evaluation.rules.entry import entry_columns, judge
from rtcm_desktop.evaluation.service.entry_sheets import entry_sheet, form_languages
from rtcm_desktop.evaluation.service.forms import keep_composed_form, usual_language
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.sheets.model import Problem, problem

SOURCE = "workbook"


@dataclass(frozen=True, slots=True)
class WrittenWorkbook:
    """An entry workbook and what it is for."""

    file: Path
    form: EventForm
    columns: int


@dataclass(frozen=True, slots=True)
class EntryResult:
    """What became of the rows of a file. `already`: forms that had been taken in before.

    `asked` is more than 0 for what an online form collected: so many questions has ours, `found` of them stand there.
    """

    rows: int
    responses: int
    already: int
    refused: int
    problems: tuple[Problem, ...]
    form: EventForm
    found: int = 0
    asked: int = 0


def write_entry_workbook(
    workspace: Workspace, *, event: str, phase: Phase, xlsx: Path, version: int | None = None
) -> Outcome[WrittenWorkbook]:
    """The workbook for the newest version of a form that was made, or for an earlier one whose sheets are in use.

    Raises UserError `EVENT_UNKNOWN`, `FORM_VERSION_UNKNOWN`; `ENTRY_FILE_FILLED` for a file that somebody typed forms into.
    """
    from rtcm_desktop.evaluation.documents.entry_workbook import EntryIdentity, entry_workbook
    from rtcm_desktop.evaluation.reading.entry_workbook import count_typed_forms

    found = resolve_event(workspace, event)
    if typed := count_typed_forms(xlsx):
        raise UserError("ENTRY_FILE_FILLED", file=str(xlsx), count=typed)
    with workspace.action("evaluation.blank") as act:
        form = _form_to_enter(act, found, phase, version)
        columns = entry_columns(form, form_languages(found, form))
        identity = EntryIdentity(random_id(), form.id, found.code, phase, form.version)
        write_file(xlsx, entry_workbook(form, columns, identity, made_at=act.now))
    return act.outcome(WrittenWorkbook(xlsx, form, len(columns)))


def _form_to_enter(act: Action, event: Event, phase: Phase, version: int | None) -> EventForm:
    versions = store.list_event_forms(act.db, event.id, phase)
    if version is not None:
        found = next((form for form in versions if form.version == version), None)
        if found is None:
            known = ", ".join(str(form.version) for form in versions) or "-"
            raise UserError("FORM_VERSION_UNKNOWN", version=version, event=event.code, versions=known)
        return found
    return versions[0] if versions else keep_composed_form(act, event, phase)[0]


def import_responses(
    workspace: Workspace, *, event: str, phase: Phase, file: Path, preview: bool = False
) -> Outcome[EntryResult]:
    """Takes the forms of a workbook, or of what an online form collected, into the draft and from there in one shuffled flush
    into the journal.

    Rows with faults are named and left out; forms that came in before are not added again. Forms typed in the window go
    in with them, and then it is final, because only the workbook could be taken in again. With `preview` nothing is
    changed. Raises UserError for a file that holds no such forms or belongs to another event, form or version.
    """
    found = resolve_event(workspace, event)
    sheet = entry_sheet(workspace.db, found, phase, file)
    form = sheet.form
    judged = judge(sheet.columns, sheet.rows, sheet=sheet.name, workbook=sheet.workbook)
    fresh, already, clashes = _not_yet_known(workspace.db, form, judged.filled, sheet.name)
    fresh = [_completed(filled, found, form) for filled in fresh]
    result = EntryResult(
        rows=len(sheet.rows),
        responses=len(fresh),
        already=already,
        refused=judged.refused + len(clashes),
        problems=(*sheet.problems, *judged.problems, *clashes),
        form=form,
        found=sheet.found,
        asked=sheet.asked,
    )
    if preview or not fresh:
        return Outcome(result, Changes())
    typed = bool(store.draft_variants(workspace.db, found.id, phase))
    with workspace.action("evaluation.import", undoable=not typed, actor=workspace.station) as act:
        store.restore_event_form(act.db, form)
        for filled in fresh:
            store.write_draft(act.db, form, filled, source=SOURCE)
        flush(act, found, phase)
    return act.outcome(result)


def flush(act: Action, event: Event, phase: Phase) -> int:
    """Moves all typed forms of a phase into the journal, in an order that says nothing about the pile they came from."""
    drafts = store.take_drafts(act.db, event.id, phase)
    secrets.SystemRandom().shuffle(drafts)
    return store.insert_responses(act.db, drafts)


def _not_yet_known(
    db: Database, form: EventForm, filled: Sequence[Filled], sheet: str
) -> tuple[list[Filled], int, list[Problem]]:
    """Forms to take in, how many are in already, and those whose number is taken by another form."""
    known: Mapping[str, str] = {
        response.serial: dumps(dict(response.answers))
        for response in store.list_responses(db, form.event, form.instrument.phase)
    }
    fresh = [one for one in filled if one.serial not in known]
    same = sum(known.get(one.serial) == dumps(dict(one.answers)) for one in filled)
    clashes = [
        problem("SERIAL_ENTERED", sheet=sheet, row=one.row, column="serial", serial=one.serial)
        for one in filled
        if one.serial in known and known[one.serial] != dumps(dict(one.answers))
    ]
    return fresh, same, clashes


def _completed(filled: Filled, event: Event, form: EventForm) -> Filled:
    """What the sheet need not say: the only variant there is, the usual language."""
    variants: tuple[Variant, ...] = form.composition.variants
    only = variants[0] if len(variants) == 1 else None
    return Filled(
        row=filled.row,
        serial=filled.serial,
        variant=filled.variant or only,
        language=filled.language or usual_language(event, form.instrument),
        answers=filled.answers,
    )
