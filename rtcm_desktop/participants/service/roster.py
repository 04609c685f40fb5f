"""The people of an event one by one: walk-ins, replacements, changes."""

from collections.abc import Mapping

from rtcm_desktop.core.actions import Action, Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.texts import spoken
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import rules, store
from rtcm_desktop.participants.model import Added, Mode, Nomination, Participant, Role, Source, Status
from rtcm_desktop.participants.reading.fields import PRIVATE, columns_of
from rtcm_desktop.participants.service.entering import enter, register
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Identity, Person
from rtcm_desktop.people.model import Verdict as IdentityVerdict
from rtcm_desktop.people.store import ensure_organisation
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.rules.parsing import paper_language
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.planning.store import get_event


def list_participants(workspace: Workspace, *, event: str, language: str = "") -> list[Participant]:
    """Everybody entered in an event, each person once, in the order of lists. Raises UserError LANGUAGE_UNKNOWN."""
    chosen = paper_language(language or None, spoken())
    return rules.one_each(store.list_event(workspace.db, resolve_event(workspace, event).id, chosen))


def resolve_participant(db: Database, id: str) -> Participant:
    """A participant by id. Raises UserError PARTICIPANT_UNKNOWN."""
    participant = store.find_participant(db, id)
    if participant is None:
        raise UserError("PARTICIPANT_UNKNOWN", participant=id)
    return participant


def add(
    workspace: Workspace, *, event: str, who: str | Person, role: Role = Role.PARTICIPANT, mode: Mode | None = None
) -> Outcome[Added]:
    """Enters a walk-in: somebody of the register by id, or a person as stated at the desk.

    Raises UserError EVENT_UNKNOWN, PERSON_UNKNOWN, PERSON_WITHOUT_NAME, PARTICIPANT_THERE.
    """
    found = resolve_event(workspace, event)
    nomination = Nomination(0, who if isinstance(who, Person) else Person(), role, mode)
    with workspace.action("participants.add") as act:
        person, identity = _person(act, who, nomination)
        id = _enter_once(act, found, person, nomination)
    return act.outcome(Added(id, person, identity.candidates))


def replace(workspace: Workspace, *, participant: str, who: str | Person) -> Outcome[Added]:
    """Somebody comes instead: the first is marked replaced, the other entered from the same institution.

    Raises UserError PARTICIPANT_UNKNOWN, PERSON_UNKNOWN, PERSON_WITHOUT_NAME, PARTICIPANT_THERE, ALREADY_REPLACED.
    """
    leaver = resolve_participant(workspace.db, participant)
    if leaver.status is Status.REPLACED:
        raise UserError("ALREADY_REPLACED", name=leaver.name)
    event = get_event(workspace.db, leaver.event)
    stated = Nomination(
        0, who if isinstance(who, Person) else people.resolve_person(workspace.db, who), mode=leaver.mode
    )
    nomination = rules.same_institution(stated, leaver)
    with workspace.action("participants.replace") as act:
        person, identity = _person(act, nomination.person if isinstance(who, Person) else who, nomination)
        id = _enter_once(act, event, person, nomination, replaces=participant)
        store.change_participant(act.db, participant, status=Status.REPLACED.value)
    return act.outcome(Added(id, person, identity.candidates, replaces=participant))


def _person(act: Action, who: str | Person, nomination: Nomination) -> tuple[str, Identity]:
    if isinstance(who, Person):
        return register(act, nomination.person)
    return people.resolve_person(act.db, who).id, Identity(IdentityVerdict.KNOWN, who)


def _enter_once(act: Action, event: Event, person: str, nomination: Nomination, *, replaces: str = "") -> str:
    there = store.entry_of(act.db, event.id, person)
    if there:
        entry = store.get_participant(act.db, there)
        raise UserError("PARTICIPANT_THERE", name=entry.name, event=event.code, participant=there)
    source = Source.REPLACEMENT if replaces else Source.WALK_IN
    return enter(act, event, person, nomination, source, replaces=replaces)


def change(workspace: Workspace, *, participant: str, settings: Mapping[str, str]) -> Outcome[tuple[str, ...]]:
    """Changes fields of a participant given as text; gives the columns that changed.

    Raises UserError PARTICIPANT_UNKNOWN, FIELD_UNKNOWN, FIELD_VALUE, EXCEPTION_WITHOUT_REASON.
    """
    entry = resolve_participant(workspace.db, participant)
    columns = columns_of(settings)
    exception = {"exception": entry.exception, "exception_reason": entry.exception_reason} | columns
    if not rules.exception_is_explained(exception):
        raise UserError("EXCEPTION_WITHOUT_REASON", name=entry.name)
    private = {name: columns.pop(name) for name in PRIVATE & columns.keys()}
    with workspace.action("participants.change") as act:
        changed = store.change_participant(act.db, participant, **columns)
        changed += store.put_private(act.db, participant, **private)
        _keep_organisation_row(act.db, participant, changed)
    return act.outcome(changed)


def _keep_organisation_row(db: Database, participant: str, changed: tuple[str, ...]) -> None:
    """The organisation's row follows from its name and country."""
    if {"organisation_name", "country"} & set(changed):
        entry = store.get_participant(db, participant)
        row = ensure_organisation(db, entry.organisation, entry.country, entry.audience)
        store.change_participant(db, participant, organisation=row)
