"""Typing forms in at the keyboard: each is kept as a draft at once, mended or dropped, and all are taken in together.

A draft belongs to nobody and to no moment. Drafts enter the journal in one shuffled flush, so that nothing there tells
in which order the pile was typed.
"""

from collections.abc import Iterable, Mapping

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.database import transaction
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.ids import random_id
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.assessment import Assessment
from rtcm_desktop.evaluation.model.composition import EntryColumn, EventForm, Filled, Variant
from rtcm_desktop.evaluation.model.desk import EntryDesk, EntryForm, EntryQuestion, Results
from rtcm_desktop.evaluation.model.instrument import Kind, Phase
from rtcm_desktop.evaluation.rules.answers import AnswerError, answer_in
from rtcm_desktop.evaluation.rules.entry import WHY, entry_columns
from rtcm_desktop.evaluation.rules.items import is_in
from rtcm_desktop.evaluation.rules.wording import option_texts, wording
from rtcm_desktop.evaluation.service.entry import flush, form_languages
from rtcm_desktop.evaluation.service.forms import keep_composed_form, usual_language
from rtcm_desktop.evaluation.service.report import phase_report, present_of
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event

PHASE = Phase.POST
SOURCE = "typed"


def entry_desk(workspace: Workspace, *, event: str) -> EntryDesk:
    """The form in every version that was made, and how far the typing is. Raises UserError EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    db = workspace.db
    present = present_of(workspace, found)
    online = sum(one.online for one in present)
    return EntryDesk(
        event=found.id,
        forms=tuple(_entry_form(found, form) for form in store.list_event_forms(db, found.id, PHASE)),
        waiting=_by_variant(store.draft_variants(db, found.id, PHASE)),
        received=_by_variant(one.variant for one in store.list_responses(db, found.id, PHASE)),
        expected={Variant.ROOM: len(present) - online, Variant.ONLINE: online},
    )


def make_form(workspace: Workspace, *, event: str) -> Outcome[int]:
    """Keeps the form as the event asks for it now, and gives its version: typing can begin. Raises EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    with workspace.action("evaluation.paper") as act:
        form, _ = keep_composed_form(act, found, PHASE)
    return act.outcome(form.version)


def type_form(
    workspace: Workspace,
    *,
    event: str,
    form: str,
    variant: Variant,
    answers: Mapping[str, str],
    language: str = "",
    draft: str = "",
) -> Outcome[str]:
    """Keeps a typed form, or a mended one in the place of `draft`; gives its id.

    Raises UserError FORM_GONE, FORM_EMPTY, DRAFT_GONE, ANSWER_WRONG.
    """
    found = resolve_event(workspace, event)
    kept = next((one for one in store.list_event_forms(workspace.db, found.id, PHASE) if one.id == form), None)
    if kept is None:
        raise UserError("FORM_GONE")
    read = _read(found, kept, answers)
    if not read:
        raise UserError("FORM_EMPTY")
    with transaction(workspace.db):
        serial = store.take_draft(workspace.db, draft) if draft else random_id()
        if serial is None:
            raise UserError("DRAFT_GONE")
        tongue = language or usual_language(found, kept.instrument)
        id = store.write_draft(workspace.db, kept, Filled(0, serial, variant, tongue, read), source=SOURCE)
    return Outcome(id, _touched(id))


def drop_form(workspace: Workspace, *, draft: str) -> Outcome[None]:
    """Takes a typed form away that is not taken in yet. Raises UserError DRAFT_GONE."""
    with transaction(workspace.db):
        if store.take_draft(workspace.db, draft) is None:
            raise UserError("DRAFT_GONE")
    return Outcome(None, _touched(draft))


def take_forms_in(workspace: Workspace, *, event: str) -> Outcome[int]:
    """Takes all typed forms in, shuffled; gives how many. Nothing tells afterwards who typed them or when.

    It is final: the typed forms are gone then, and taking it back would lose the answers.
    """
    found = resolve_event(workspace, event)
    with workspace.action("evaluation.import", undoable=False, actor=workspace.station) as act:
        count = flush(act, found, PHASE)
    return act.outcome(count)


def results(workspace: Workspace, *, event: str, language: str = "en") -> Results:
    """What the answers taken in come to. Raises UserError EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    report = phase_report(workspace.db, found, PHASE, present_of(workspace, found))
    return Results(
        version=report.form.version,
        assessment=report.assessment,
        wordings=_wordings(report.assessment, language),
        comments=report.comments,
    )


def _wordings(assessment: Assessment, language: str) -> dict[str, str]:
    return {result.item.code: wording(result.item, language) for result in assessment.items}


def _entry_form(event: Event, form: EventForm) -> EntryForm:
    languages = form_languages(event, form)
    language = usual_language(event, form.instrument)
    columns = [column for column in entry_columns(form, (), language) if column.item or column.code.endswith(WHY)]
    questions = {
        variant: tuple(_question(form, column, language) for column in columns if _is_asked(columns, column, variant))
        for variant in form.composition.variants
    }
    return EntryForm(form.id, form.version, questions, languages)


def _is_asked(columns: list[EntryColumn], column: EntryColumn, variant: Variant) -> bool:
    """A comment is asked where its question is."""
    code = column.code.removesuffix(WHY)
    item = next((one.item for one in columns if one.code == code and one.item), None)
    return item is None or is_in(item, variant)


def _question(form: EventForm, column: EntryColumn, language: str) -> EntryQuestion:
    if column.item is None:
        return EntryQuestion(column.code, None, column.text, Kind.TEXT)
    question = column.item.question
    return EntryQuestion(
        code=column.code,
        number=column.item.number,
        text=wording(column.item, language),
        kind=question.kind,
        options=option_texts(question, form.composition, language),
        na=question.na is not None,
    )


def _read(event: Event, form: EventForm, answers: Mapping[str, str]) -> dict[str, object]:
    columns = {column.code: column for column in entry_columns(form, form_languages(event, form))}
    read: dict[str, object] = {}
    for code, text in answers.items():
        try:
            value = answer_in(columns[code], text)
        except AnswerError as fault:
            raise UserError("ANSWER_WRONG", question=columns[code].text, value=text) from fault
        if value is not None:
            read[code] = value
    return read


def _by_variant(variants: Iterable[Variant | None]) -> dict[Variant, int]:
    counted = dict.fromkeys(Variant, 0)
    for variant in variants:
        counted[variant or Variant.ROOM] += 1
    return counted


def _touched(draft: str) -> Changes:
    """Drafts are not part of the journal; pages that show them still want to know."""
    return Changes({"response_draft": frozenset({draft})})
