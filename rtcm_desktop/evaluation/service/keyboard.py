"""Typing forms in at the keyboard: each is kept as a draft at once, mended or dropped, and all are taken in together.

A draft belongs to nobody and to no moment. Drafts enter the journal in one shuffled flush, so that nothing there tells
in which order the pile was typed. A form that is half typed is a draft too, so that nothing is lost with the power.
"""

from collections.abc import Mapping, Sequence

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.ids import random_id
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.composition import EventForm, Filled, Variant
from rtcm_desktop.evaluation.model.desk import HalfTyped
from rtcm_desktop.evaluation.model.instrument import PRINTED_PHASES, Phase
from rtcm_desktop.evaluation.rules.answers import AnswerError, answer_in
from rtcm_desktop.evaluation.rules.entry import TRAINER, entry_columns
from rtcm_desktop.evaluation.service.entry import flush
from rtcm_desktop.evaluation.service.entry_sheets import form_languages
from rtcm_desktop.evaluation.service.forms import keep_composed_form, usual_language
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event

SOURCE = "typed"


def make_form(workspace: Workspace, *, event: str, phase: Phase = Phase.POST) -> Outcome[int]:
    """Keeps the form as the event asks for it now, and gives its version: typing can begin. Raises EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    with workspace.action("evaluation.paper") as act:
        form, _ = keep_composed_form(act, found, phase)
    return act.outcome(form.version)


def type_form(
    workspace: Workspace,
    *,
    event: str,
    form: str,
    variant: Variant,
    answers: Mapping[str, str],
    language: str = "",
    serial: str = "",
    draft: str = "",
) -> Outcome[str]:
    """Keeps a typed form, or a mended one in the place of `draft`; gives its id. What was half typed of it is done with.

    `serial`: the number on the sheet, where it has one. Raises UserError FORM_GONE, FORM_EMPTY, DRAFT_GONE, ANSWER_WRONG,
    SHEET_TYPED.
    """
    found = resolve_event(workspace, event)
    kept = _kept_form(workspace.db, found, form)
    if kept is None:
        raise UserError("FORM_GONE")
    read = _read(found, kept, answers)
    if not read:
        raise UserError("FORM_EMPTY")
    phase = kept.instrument.phase
    with transaction(workspace.db):
        before = store.take_draft(workspace.db, draft) if draft else random_id()
        if before is None:
            raise UserError("DRAFT_GONE")
        number = serial.strip() or before
        if number in typed_serials(workspace.db, found.id, phase):
            raise UserError("SHEET_TYPED", serial=number)
        tongue = language or usual_language(found, kept.instrument)
        id = store.write_draft(workspace.db, kept, Filled(0, number, variant, tongue, read), source=SOURCE)
        left = [half for half in store.list_half_typed(workspace.db, found.id, phase) if half.aside]
        store.put_half_typed(workspace.db, found.id, phase, left)
    return Outcome(id, touched(id))


def keep_half_typed(workspace: Workspace, *, event: str, phase: Phase, halves: Sequence[HalfTyped]) -> Outcome[None]:
    """Keeps the forms that are being typed as far as they are, in the place of what was kept of them before."""
    found = resolve_event(workspace, event)
    with transaction(workspace.db):
        store.put_half_typed(workspace.db, found.id, phase, halves)
    return Outcome(None, Changes())


def drop_form(workspace: Workspace, *, draft: str) -> Outcome[None]:
    """Takes a typed form away that is not taken in yet. Raises UserError DRAFT_GONE."""
    with transaction(workspace.db):
        if store.take_draft(workspace.db, draft) is None:
            raise UserError("DRAFT_GONE")
    return Outcome(None, touched(draft))


def take_forms_in(workspace: Workspace, *, event: str, phase: Phase = Phase.POST) -> Outcome[int]:
    """Takes all typed forms of a phase in, shuffled; gives how many. Nothing tells afterwards who typed them or when.

    It is final: the typed forms are gone then, and taking it back would lose the answers.
    """
    found = resolve_event(workspace, event)
    with workspace.action("evaluation.import", undoable=False, actor=workspace.station) as act:
        count = flush(act, found, phase)
    return act.outcome(count)


def typed_serials(db: Database, event: str, phase: Phase) -> frozenset[str]:
    """The sheet numbers of a phase that are typed or taken in already."""
    taken = {response.serial for response in store.list_responses(db, event, phase)}
    return store.draft_serials(db, event, phase) | taken


def touched(draft: str) -> Changes:
    """Drafts are not part of the journal; pages that show them still want to know."""
    return Changes({"response_draft": frozenset({draft})})


def _kept_form(db: Database, event: Event, form: str) -> EventForm | None:
    forms = (one for phase in PRINTED_PHASES for one in store.list_event_forms(db, event.id, phase))
    return next((one for one in forms if one.id == form), None)


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
    return {} if read.keys() <= {TRAINER} else read
