"""Entering and changing persons."""

from collections.abc import Mapping
from dataclasses import replace

from rtcm_desktop.core import names
from rtcm_desktop.core.actions import Action, Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people import rules, store
from rtcm_desktop.people.model import Identity, Person
from rtcm_desktop.people.reading import with_settings


def resolve_person(db: Database, id: str) -> Person:
    """A person by id. Raises UserError PERSON_UNKNOWN."""
    person = store.find_person(db, id)
    if person is None:
        raise UserError("PERSON_UNKNOWN", person=id)
    return person


def identify(db: Database, newcomer: Person) -> Identity:
    """The identity rule against the whole register."""
    near = store.list_persons(db, store.persons_with_keys(db, rules.match_keys(newcomer)))
    return rules.identity(newcomer, near, store.canonical_of(db, (person.id for person in near)))


def enter_person(act: Action, person: Person, *, id: str = "") -> str:
    """Writes a new record inside another action and gives its id. Raises UserError PERSON_WITHOUT_NAME."""
    id = id or act.new_id()
    store.insert_person(act.db, id, _ready(act.db, person))
    return id


def complete_person(act: Action, known: str, stated: Person) -> tuple[str, ...]:
    """Fills what a known record leaves open out of what was stated now; nothing that is there is overwritten."""
    record = resolve_person(act.db, known)
    return store.change_person(act.db, known, with_organisation(act.db, rules.completed(record, stated)))


def mend_printed_name(act: Action, *, person: str, name: str, script: str = rules.LATIN) -> None:
    """Changes how papers print a name ("latin" or "original"), inside the action of another area."""
    record = resolve_person(act.db, person)
    printed = {**record.printed, script: names.normal(name)}
    store.change_person(act.db, person, replace(record, printed=printed))


def mend_name(workspace: Workspace, *, person: str, name: str) -> Outcome[None]:
    """Changes how papers print a name; its letters say which form is meant. The name itself stays as it was given.

    Raises UserError PERSON_UNKNOWN, PERSON_WITHOUT_NAME.
    """
    wanted = names.normal(name)
    if not wanted:
        raise UserError("PERSON_WITHOUT_NAME")
    script = rules.LATIN if names.script_of(wanted) in {rules.LATIN, ""} else rules.ORIGINAL
    with workspace.action("people.name") as act:
        mend_printed_name(act, person=person, name=wanted, script=script)
    return act.outcome(None)


def print_as(workspace: Workspace, *, person: str, script: str, name: str) -> Outcome[None]:
    """Says how papers print a name in a script ("latin" or "original"); an empty name goes back to the usual form.

    Raises UserError PERSON_UNKNOWN.
    """
    record = resolve_person(workspace.db, person)
    wanted = {**record.printed, script: names.normal(name)}
    usual = replace(record, printed={})
    kept = {each: text for each, text in wanted.items() if text and text != rules.printed_name(usual, each)}
    with workspace.action("people.name") as act:
        store.change_person(act.db, person, replace(record, printed=kept))
    return act.outcome(None)


def add(workspace: Workspace, *, person: Person) -> Outcome[tuple[str, Identity]]:
    """Enters somebody, unless the register certainly has the person; gives the id and the verdict."""
    with workspace.action("people.add") as act:
        verdict = identify(act.db, person)
        id = verdict.person if verdict.person else enter_person(act, person)
    return act.outcome((id, verdict))


def change(workspace: Workspace, *, person: str, settings: Mapping[str, str]) -> Outcome[tuple[str, ...]]:
    """Changes fields of a person given as text; gives the columns that changed.

    Raises UserError PERSON_UNKNOWN, FIELD_UNKNOWN, FIELD_VALUE.
    """
    record = resolve_person(workspace.db, person)
    with workspace.action("people.change") as act:
        changed = store.change_person(act.db, person, _ready(act.db, with_settings(record, settings)))
    return act.outcome(changed)


def _ready(db: Database, person: Person) -> Person:
    if not rules.all_names(person):
        raise UserError("PERSON_WITHOUT_NAME")
    return with_organisation(db, rules.tidied(person))


def with_organisation(db: Database, person: Person) -> Person:
    """The person with the row of the organisation it names, written when it is new."""
    id = store.ensure_organisation(db, person.organisation, person.country, person.audience)
    return replace(person, organisation_id=id)
