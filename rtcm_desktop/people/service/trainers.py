"""Trainers: who can teach what, in which languages, and where they teach."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rtcm_desktop.core import canonical, names
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.texts import worded
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.rules import language_names
from rtcm_desktop.curriculum.store import list_modules
from rtcm_desktop.people import store
from rtcm_desktop.people.model import Teaching, TotStatus, TrainerChoices, TrainerLine, Trainers
from rtcm_desktop.people.reading import languages_of
from rtcm_desktop.people.service.browsing import lines_of
from rtcm_desktop.people.service.register import resolve_person

FIRST_LANGUAGES = frozenset({"en", "ru", "az", "tr"})


def trainer(
    workspace: Workspace,
    *,
    person: str,
    modules: Iterable[int],
    languages: Iterable[str],
    tot_status: TotStatus | None = None,
) -> Outcome[str]:
    """Gives a person a trainer profile, or changes it; gives the profile's id. Raises UserError PERSON_UNKNOWN."""
    resolve_person(workspace.db, person)
    with workspace.action("people.trainer") as act:
        id = store.put_trainer(act.db, person, sorted(set(modules)), sorted(set(languages)), tot_status)
    return act.outcome(id)


def change_trainer(workspace: Workspace, *, person: str, settings: Mapping[str, str]) -> Outcome[tuple[str, ...]]:
    """Changes fields of a trainer profile given as text: modules ("2, 3"), languages, tot_status, bio.

    Raises UserError TRAINER_UNKNOWN, FIELD_VALUE.
    """
    if store.find_trainer(workspace.db, person) is None:
        raise UserError("TRAINER_UNKNOWN", person=person)
    columns = {field: _READ[field](text) for field, text in settings.items()}
    with workspace.action("people.trainer") as act:
        changed = store.change_trainer(act.db, person, **columns)
    return act.outcome(changed)


def retire_trainer(workspace: Workspace, *, person: str) -> Outcome[None]:
    """Takes the trainer profile away; the person and everything taught stay. Raises UserError TRAINER_UNKNOWN."""
    if store.find_trainer(workspace.db, person) is None:
        raise UserError("TRAINER_UNKNOWN", person=person)
    with workspace.action("people.retire") as act:
        store.remove_trainer(act.db, person)
    return act.outcome(None)


def list_trainers(workspace: Workspace) -> list[TrainerLine]:
    """Every trainer with the events they lead sessions in, by name."""
    profiles = {trainer.person: trainer for trainer in store.list_trainers(workspace.db)}
    taught = teaching_of(workspace, list(profiles))
    found = [
        TrainerLine(line, profiles[line.id], taught.get(line.id, ())) for line in lines_of(workspace.db, list(profiles))
    ]
    return sorted(found, key=lambda one: (names.fold(one.line.person.family or one.line.name), one.id))


def trainers(workspace: Workspace) -> Trainers:
    """Every trainer, and what a profile can be made of, the languages of our papers first."""
    modules = tuple((module.number, module.title) for module in list_modules(workspace.db))
    languages = [(code, worded(texts)) for code, texts in language_names().items()]
    languages.sort(key=lambda pair: (pair[0] not in FIRST_LANGUAGES, pair[1]))
    return Trainers(tuple(list_trainers(workspace)), TrainerChoices(modules, tuple(languages)))


def teaching_of(workspace: Workspace, persons: Sequence[str]) -> dict[str, tuple[Teaching, ...]]:
    """The events in which these persons lead sessions, as the areas above know them, the earliest first."""
    every = [one for provide in workspace.providers("teaching") for one in provide(workspace.db, persons)]
    every.sort(key=lambda one: (one.start, one.code))
    return {person: tuple(one for one in every if one.person == person) for person in persons}


def _modules(text: str) -> str:
    found = sorted({int(part) for part in text.replace(",", " ").split() if part.isdecimal()})
    return canonical.dumps(found)


def _languages(text: str) -> str:
    return canonical.dumps(list(languages_of([text])))


_READ: Mapping[str, Any] = {
    "modules": _modules,
    "languages": _languages,
    "tot_status": lambda text: TotStatus(text or TotStatus.NONE).value,
    "bio": lambda text: names.normal(text) or None,
}
