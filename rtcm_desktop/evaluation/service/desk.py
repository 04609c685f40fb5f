"""What the page of evaluation shows of a phase: its form in every version, how far the typing is, what answers come to."""

from collections.abc import Iterable

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.assessment import Assessment
from rtcm_desktop.evaluation.model.composition import EntryColumn, EventForm, Variant
from rtcm_desktop.evaluation.model.desk import EntryDesk, EntryForm, EntryQuestion, Results
from rtcm_desktop.evaluation.model.instrument import Kind, Phase
from rtcm_desktop.evaluation.rules.answers import NUMBERS
from rtcm_desktop.evaluation.rules.entry import TRAINER, WHY, entry_columns
from rtcm_desktop.evaluation.rules.items import is_in
from rtcm_desktop.evaluation.rules.wording import option_texts, wording
from rtcm_desktop.evaluation.service.entry_sheets import form_languages
from rtcm_desktop.evaluation.service.forms import usual_language
from rtcm_desktop.evaluation.service.keyboard import typed_serials
from rtcm_desktop.evaluation.service.report import expected_of, phase_report, present_of
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import resolve_event


def entry_desk(workspace: Workspace, *, event: str, phase: Phase = Phase.POST) -> EntryDesk:
    """The form in every version that was made, and how far the typing is. Raises UserError EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    db = workspace.db
    expected = expected_of(db, found, phase, present_of(workspace, found))
    return EntryDesk(
        event=found.id,
        phase=phase,
        forms=tuple(_entry_form(found, form) for form in store.list_event_forms(db, found.id, phase)),
        waiting=_by_variant(store.draft_variants(db, found.id, phase)),
        received=_by_variant(one.variant for one in store.list_responses(db, found.id, phase)),
        expected={Variant.ROOM: expected.room, Variant.ONLINE: expected.online},
        half=store.list_half_typed(db, found.id, phase),
        serials=typed_serials(db, found.id, phase),
    )


def results(workspace: Workspace, *, event: str, phase: Phase = Phase.POST, language: str = "en") -> Results:
    """What the answers taken in come to, worded in a language. Raises UserError EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    report = phase_report(workspace.db, found, phase, present_of(workspace, found))
    return Results(
        version=report.form.version,
        assessment=report.assessment,
        wordings=_wordings(report.assessment, language),
        options=_options(report.form, report.assessment, language),
        comments=report.comments,
        anonymous=report.form.instrument.anonymous,
    )


def _wordings(assessment: Assessment, language: str) -> dict[str, str]:
    return {result.item.code: wording(result.item, language) for result in assessment.items}


def _options(form: EventForm, assessment: Assessment, language: str) -> dict[str, dict[str, str]]:
    """The words of the answers of each choice, by question and answer."""
    return {
        result.item.code: dict(option_texts(result.item.question, form.composition, language))
        for result in assessment.items
        if result.item.question.kind in {Kind.CHOICE, Kind.MANY}
    }


def _entry_form(event: Event, form: EventForm) -> EntryForm:
    languages = form_languages(event, form)
    language = usual_language(event, form.instrument)
    columns = [column for column in entry_columns(form, (), language) if _is_answered(column)]
    questions = {
        variant: tuple(_question(form, column, language) for column in columns if _is_asked(columns, column, variant))
        for variant in form.composition.variants
    }
    return EntryForm(form.id, form.version, questions, languages)


def _is_answered(column: EntryColumn) -> bool:
    """Whether a column is answered on the paper itself; sheet number and way of taking part are chosen beside it."""
    return column.item is not None or column.code == TRAINER or column.code.endswith(WHY)


def _is_asked(columns: list[EntryColumn], column: EntryColumn, variant: Variant) -> bool:
    """A comment is asked where its question is."""
    code = column.code.removesuffix(WHY)
    item = next((one.item for one in columns if one.code == code and one.item), None)
    return item is None or is_in(item, variant)


def _question(form: EventForm, column: EntryColumn, language: str) -> EntryQuestion:
    if column.item is None:
        return EntryQuestion(column.code, None, column.text, Kind.TEXT)
    question = column.item.question
    allowed = question.range or NUMBERS
    return EntryQuestion(
        code=column.code,
        number=column.item.number,
        text=wording(column.item, language),
        kind=question.kind,
        options=option_texts(question, form.composition, language),
        na=question.na is not None,
        least=allowed.minimum,
        most=allowed.maximum,
    )


def _by_variant(variants: Iterable[Variant | None]) -> dict[Variant, int]:
    counted = dict.fromkeys(Variant, 0)
    for variant in variants:
        counted[variant or Variant.ROOM] += 1
    return counted
