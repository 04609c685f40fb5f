"""Making the form of an event: composed from the instrument, kept in a version, printed."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from rtcm_desktop.core.actions import Action, Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.composition import Composition, EventForm, Variant
from rtcm_desktop.evaluation.model.instrument import Instrument, Phase, text_in
from rtcm_desktop.evaluation.rules.composition import compose
from rtcm_desktop.evaluation.rules.facts import facts_of, switches_of
from rtcm_desktop.evaluation.rules.items import items_of
from rtcm_desktop.evaluation.rules.wording import missing_wordings
from rtcm_desktop.planning.model import Event, Notice
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.planning.store import list_slots, list_topics_of

SERIAL_LETTERS = "ACDEFHJKLMNPRTUVWXY3479"
"""Letters and digits that stay apart in handwriting."""

SERIAL_LENGTH = 4


@dataclass(frozen=True, slots=True)
class WrittenForm:
    """A printed form: `questions` counts everything there is to answer in the variant."""

    file: Path
    form: EventForm
    pages: int
    questions: int
    variant: Variant
    language: str
    notices: tuple[Notice, ...]


def write_form(
    workspace: Workspace,
    *,
    event: str,
    phase: Phase,
    pdf: Path,
    language: str | None = None,
    variant: Variant | None = None,
    copies: int = 0,
) -> Outcome[WrittenForm]:
    """Prints the form of an event. Without `copies` it is a master without sheet number, to be copied.

    The composition is kept in a version of its own; one that changed after printing is the next version. Raises
    UserError `EVENT_UNKNOWN`, `FORM_LANGUAGE_UNKNOWN`.
    """
    from rtcm_desktop.evaluation.documents.form_paper import FormHeading, PrintRun, print_form
    from rtcm_desktop.evaluation.reading import read_geometry

    found = resolve_event(workspace, event)
    chosen = _language(workspace.db, found, phase, language)
    with workspace.action("evaluation.paper") as act:
        form, notices = keep_composed_form(act, found, phase)
        variants = form.composition.variants
        printed_variant = variant if variant in variants else variants[0]
        run = PrintRun(printed_variant, chosen, sheet_numbers(copies))
        heading = FormHeading(found.code, found.title(chosen), found.venue_name, found.start, found.end)
        printed = print_form(form, heading, run, read_geometry())
        write_file(pdf, printed.data)
    return act.outcome(
        WrittenForm(
            file=pdf,
            form=form,
            pages=printed.pages,
            questions=len(items_of(form.instrument, form.composition, printed_variant)),
            variant=printed_variant,
            language=chosen,
            notices=(*notices, *_wording_notices(form.composition, chosen)),
        )
    )


def keep_composed_form(act: Action, event: Event, phase: Phase) -> tuple[EventForm, tuple[Notice, ...]]:
    """The form as the event asks for it now, kept; with what the coordinator should know about it."""
    instrument = store.newest_instrument(act.db, phase)
    versions = store.list_event_forms(act.db, event.id, phase)
    composition = composed(act.db, event, instrument, versions)
    row = store.event_form_id(event.id, instrument, composition)
    kept = next((form for form in versions if form.id == row), None)
    version = kept.version if kept else max((form.version for form in versions), default=0) + 1
    form = kept or store.put_event_form(act.db, event.id, instrument, composition, version)
    notices = [_notice("FORM_CHANGED", version=version)] if versions and not kept else []
    if composition.left_out:
        notices.append(_notice("QUESTIONS_LEFT_OUT", codes=", ".join(composition.left_out)))
    return form, tuple(notices)


def composed(db: Database, event: Event, instrument: Instrument, versions: list[EventForm]) -> Composition:
    """What the event's form asks now; references keep the codes they had in earlier versions."""
    from rtcm_desktop.evaluation.reading import read_geometry

    slots = list_slots(db, event.id)
    facts = facts_of(
        event,
        slots,
        phase=instrument.phase,
        session_titles=store.session_titles(db, {slot.topic_session for slot in slots if slot.topic_session}),
        outcomes=store.outcomes_of(db, list_topics_of(db, event.id)),
    )
    known = {
        (reference.repeat, reference.subject.id): reference.code
        for form in reversed(versions)
        for reference in form.composition.references
    }
    switches = switches_of(event.evaluation, instrument.phase)
    return compose(instrument, facts, read_geometry(), switches=switches, known=known)


def _language(db: Database, event: Event, phase: Phase, language: str | None) -> str:
    instrument = store.newest_instrument(db, phase)
    chosen = language or usual_language(event, instrument)
    if chosen not in instrument.languages:
        raise UserError("FORM_LANGUAGE_UNKNOWN", language=chosen, languages=", ".join(instrument.languages))
    return chosen


def usual_language(event: Event, instrument: Instrument) -> str:
    """The first of the event's languages that the form is worded in, else English."""
    return next((language for language in event.languages if language in instrument.languages), "en")


def sheet_numbers(copies: int) -> tuple[str, ...]:
    """Random sheet numbers, all different, tied to nobody; one empty number for a master."""
    if copies < 1:
        return ("",)
    numbers: set[str] = set()
    while len(numbers) < copies:
        numbers.add("".join(secrets.choice(SERIAL_LETTERS) for _ in range(SERIAL_LENGTH)))
    return tuple(numbers)


def _wording_notices(composition: Composition, language: str) -> list[Notice]:
    return [
        _notice("OUTCOME_NOT_WORDED", text=text_in(reference.subject.texts, language))
        for reference in missing_wordings(composition, language)
    ]


def _notice(code: str, **params: object) -> Notice:
    return Notice(code, say(code, **params))
