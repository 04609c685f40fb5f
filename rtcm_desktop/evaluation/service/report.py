"""The assessment of an event's forms, and the report made of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rtcm_desktop.attendance.service import standing
from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.texts import DEFAULT_LANGUAGE, languages
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.assessment import Assessment, Present
from rtcm_desktop.evaluation.model.composition import EventForm
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.evaluation.model.report import DataState, PhaseReport, Report, ReportedEvent
from rtcm_desktop.evaluation.rules import analysis
from rtcm_desktop.evaluation.rules.analysis import Expected
from rtcm_desktop.evaluation.rules.facts import trainers_of
from rtcm_desktop.evaluation.rules.findings import comments_of
from rtcm_desktop.evaluation.service.forms import composed
from rtcm_desktop.participants.store import list_event
from rtcm_desktop.people.store import list_persons
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.rules.parsing import paper_language
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.planning.store import list_slots, list_topics_of

OTHER_PHASES = (Phase.TRAINER, Phase.FOLLOWUP)
UNKEPT = ""
"""Id of a form that was composed for reading only."""


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """A report with the files made of it."""

    report: Report
    files: tuple[Path, ...]


def assess(workspace: Workspace, *, event: str, phase: Phase = Phase.POST) -> Outcome[Assessment]:
    """What the responses of one phase add up to. Raises UserError `EVENT_UNKNOWN`."""
    found = resolve_event(workspace, event)
    present = present_of(workspace, found)
    return Outcome(phase_report(workspace.db, found, phase, present).assessment, Changes())


def write_report(
    workspace: Workspace,
    *,
    event: str,
    pdf: Path | None = None,
    xlsx: Path | None = None,
    language: str | None = None,
    phase: Phase = Phase.POST,
) -> Outcome[WrittenReport]:
    """The assessment of an event, as PDF and XLSX where asked for, in the event's language unless one is named.

    Nothing is changed. Raises UserError `EVENT_UNKNOWN`, `LANGUAGE_UNKNOWN`.
    """
    found = resolve_event(workspace, event)
    chosen = paper_language(language, usual_report_language(found.languages))
    report = _report(workspace, found, phase)
    files = []
    if pdf is not None:
        from rtcm_desktop.evaluation.documents.report_paper import report_paper

        write_file(pdf, report_paper(report, chosen).data)
        files.append(pdf)
    if xlsx is not None:
        from rtcm_desktop.evaluation.documents.report_workbook import report_workbook

        write_file(xlsx, report_workbook(report, chosen))
        files.append(xlsx)
    return Outcome(WrittenReport(report, tuple(files)), Changes())


def draw_report(workspace: Workspace, *, event: str, language: str | None = None, phase: Phase = Phase.POST) -> bytes:
    """The assessment of an event as PDF, in the event's language unless one is named. Raises UserError `EVENT_UNKNOWN`."""
    from rtcm_desktop.evaluation.documents.report_paper import report_paper

    found = resolve_event(workspace, event)
    return report_paper(_report(workspace, found, phase), language or usual_report_language(found.languages)).data


def usual_report_language(of_the_event: Sequence[str]) -> str:
    """The first of the event's languages that reports are worded in."""
    return next((language for language in of_the_event if language in languages()), DEFAULT_LANGUAGE)


def _report(workspace: Workspace, event: Event, phase: Phase) -> Report:
    db = workspace.db
    present = present_of(workspace, event)
    received = store.count_responses(db, event.id)
    others = [other for other in OTHER_PHASES if other is not phase and received.get(other)]
    return Report(
        event=_reported(db, event),
        data=DataState(workspace.now(), workspace.station, workspace.data_state()),
        main=phase_report(db, event, phase, present),
        others=tuple(phase_report(db, event, other, present) for other in others),
        present=present,
        notes=tuple(store.list_notes(db, event.id)),
        improvements=tuple(store.list_improvements(db, event.id)),
    )


def phase_report(db: Database, event: Event, phase: Phase, present: Sequence[Present]) -> PhaseReport:
    """One phase assessed, with what was written in it."""
    forms = _forms(db, event, phase)
    known = {form.id for form in forms}
    responses = [response for response in store.list_responses(db, event.id, phase) if response.form in known]
    assessment = analysis.assess(forms, responses, expected_of(db, event, phase, present))
    return PhaseReport(forms[0], assessment, comments_of(forms, responses, assessment.depth))


def _forms(db: Database, event: Event, phase: Phase) -> list[EventForm]:
    """The kept versions, else the form as it would be composed now, so that a report can say what is not yet there."""
    forms = store.list_event_forms(db, event.id, phase)
    if forms:
        return forms
    instrument = store.newest_instrument(db, phase)
    return [EventForm(UNKEPT, event.id, 0, instrument, composed(db, event, instrument, []))]


def expected_of(db: Database, event: Event, phase: Phase, present: Sequence[Present]) -> Expected:
    """Who could have answered: the trainers for their own form, else the participants who were there."""
    if phase is Phase.TRAINER:
        return Expected(room=len(trainers_of(list_slots(db, event.id))), online=0)
    online = sum(person.online for person in present)
    return Expected(room=len(present) - online, online=online)


def present_of(workspace: Workspace, event: Event) -> tuple[Present, ...]:
    """Participants with some proven presence, each person once; in the room unless seen on line only."""
    there = {one.participant: one for one in standing(workspace, event.id) if one.counts and one.present}
    persons: dict[str, Present] = {}
    for participant in list_event(workspace.db, event.id):
        if participant.id not in there:
            continue
        modes = there[participant.id].modes or {participant.mode.value}
        online = "in_person" not in modes
        before = persons.get(participant.canonical)
        persons[participant.canonical] = Present(
            online=online and (before is None or before.online),
            sex=participant.sex.value if participant.sex else "",
            audience=participant.audience,
        )
    return tuple(persons.values())


def _reported(db: Database, event: Event) -> ReportedEvent:
    trainers = list_persons(db, [trainer.id for trainer in trainers_of(list_slots(db, event.id))])
    stated = [person.sex for person in trainers if person.sex]
    return ReportedEvent(
        code=event.code,
        titles=event.titles,
        place=event.venue_name,
        start=event.start,
        end=event.end,
        mode=event.mode,
        languages=event.languages,
        topics=tuple(list_topics_of(db, event.id)),
        trainers=len(trainers),
        women_among_trainers=sum(sex == "f" for sex in stated) if len(stated) == len(trainers) else None,
    )
