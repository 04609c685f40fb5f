"""Changing an event field by field; new days or topics draft its agenda anew."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.names import normal
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.rules import language_of
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, Notice
from rtcm_desktop.planning.rules.fields import COMPOUND, FIELDS, known_fields
from rtcm_desktop.planning.rules.parsing import parse_date
from rtcm_desktop.planning.service.agenda import Plan
from rtcm_desktop.planning.service.create import ensure_venue
from rtcm_desktop.planning.service.events import resolve_event
from rtcm_desktop.planning.service.schedule import Schedule, new_schedule, plan_of, reschedule, schedule_of

SYNONYMS = {"language": "languages", "topic": "topics", "donor": "donors", "partner": "partners"}
TITLE = re.compile(r"title(?:\.([a-z]{2}))?")


@dataclass(frozen=True, slots=True)
class ChangedEvent:
    """Which fields got another value, and what to know about it."""

    event: str
    changed: tuple[str, ...]
    notices: tuple[Notice, ...]


def change_event(workspace: Workspace, *, event: str, values: Mapping[str, str]) -> Outcome[ChangedEvent]:
    """Sets fields by name; a field set to what it is already does not count as changed.

    Raises UserError for unknown fields, values that cannot be, `AGENDA_TOO_FULL`, and `AGENDA_IN_USE` where days or
    topics should change although presence was taken already.
    """
    found = resolve_event(workspace, event)
    typed = {_field_name(name): text for name, text in values.items()}
    before = schedule_of(workspace, found)
    after = new_schedule(workspace, before, typed)
    columns = _columns(workspace, found, typed, after)
    plan = plan_of(workspace, after)
    if after != before:
        if store.presence_was_taken(workspace.db, found.id):
            raise UserError("AGENDA_IN_USE", event=found.code)
        plan.check()
    with workspace.action("planning.change") as act:
        if "venue" in columns:
            columns["venue"] = ensure_venue(act, columns["venue"])
        written = store.change_event(act.db, found.id, columns)
        reschedule(act, found, before, after, plan)
    changed = _changed_names(typed, written, before, after)
    return act.outcome(ChangedEvent(found.code, changed, _notices(before, after, plan)))


def _field_name(name: str) -> str:
    wanted = name.strip().lower()
    wanted = SYNONYMS.get(wanted, wanted)
    title = TITLE.fullmatch(wanted)
    if title and (title[1] is None or language_of(title[1])):
        return wanted
    if wanted not in FIELDS and wanted not in COMPOUND:
        raise UserError("EVENT_FIELD_UNKNOWN", field=name, known=known_fields())
    return wanted


def _columns(workspace: Workspace, event: Event, typed: Mapping[str, str], after: Schedule) -> dict[str, Any]:
    """The event's columns to write, by typed field."""
    columns: dict[str, Any] = {
        FIELDS[name].column: FIELDS[name].parse(name, text) for name, text in typed.items() if name in FIELDS
    }
    columns |= {"start": after.start.isoformat(), "end": after.end.isoformat()}
    titles = {name: text for name, text in typed.items() if TITLE.fullmatch(name)}
    if titles:
        columns["titles"] = _titles(event, titles)
    deadline = _deadline(workspace, event, typed, after)
    columns["nomination_deadline"] = deadline.isoformat() if deadline else None
    if columns.get("coordinator"):
        columns["coordinator"] = _person(workspace, columns["coordinator"])
    return columns


def _person(workspace: Workspace, text: str) -> str:
    person = store.find_person_id(workspace.db, text)
    if person is None:
        raise UserError("PERSON_UNKNOWN", person=text)
    return person


def _titles(event: Event, typed: Mapping[str, str]) -> dict[str, str]:
    titles = dict(event.titles)
    for name, text in typed.items():
        language = name.partition(".")[2] or event.languages[0]
        title = normal(text)
        if title:
            titles[language] = title
        elif language == event.languages[0]:
            raise UserError("FIELD_EMPTY", field=name)
        else:
            titles.pop(language, None)
    return titles


def _deadline(workspace: Workspace, event: Event, typed: Mapping[str, str], after: Schedule) -> date | None:
    """The nomination deadline, typed or as it was; it cannot lie after the first day."""
    deadline = event.nomination_deadline
    if "nomination_deadline" in typed:
        text = typed["nomination_deadline"].strip()
        deadline = parse_date("nomination_deadline", text, workspace.now().date()) if text else None
    if deadline and deadline > after.start:
        raise UserError("DEADLINE_AFTER_START", deadline=deadline.isoformat(), start=after.start.isoformat())
    return deadline


def _changed_names(
    typed: Mapping[str, str], written: tuple[str, ...], before: Schedule, after: Schedule
) -> tuple[str, ...]:
    moved = {"start": after.start != before.start, "end": after.end != before.end, "days": after.days != before.days}
    differs = moved | {"topics": after.topics != before.topics, "half_days": after.frame != before.frame}
    columns = {name: field.column for name, field in FIELDS.items()} | {"nomination_deadline": "nomination_deadline"}
    return tuple(
        name for name in typed if (differs[name] if name in differs else columns.get(name, "titles") in written)
    )


def _notices(before: Schedule, after: Schedule, plan: Plan) -> tuple[Notice, ...]:
    if not after.needs_new_agenda(before):
        return ()
    return (Notice("AGENDA_DRAFTED_ANEW", say("AGENDA_DRAFTED_ANEW")), *plan.notices())
