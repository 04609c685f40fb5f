"""What `Ctrl+K` looks through at every key, kept ready between two keys and read again after every change of the data."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from rtcm_desktop.core import names
from rtcm_desktop.core.texts import spoken
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import store as curriculum
from rtcm_desktop.curriculum.model import TopicText
from rtcm_desktop.participants import store as participants
from rtcm_desktop.people import store as people
from rtcm_desktop.people.rules import all_names, printed_name
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import list_events

T = TypeVar("T")
State = tuple[int, int, str]


@dataclass(slots=True)
class _Ready:
    """What was read, and the state of the data it was read from."""

    state: State
    kept: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KnownTrainer:
    """A trainer as one line, and the keys all forms of the name are found by."""

    person: str
    name: str
    words: str
    keys: tuple[str, ...]


_ready: WeakKeyDictionary[Workspace, _Ready] = WeakKeyDictionary()


def known_events(workspace: Workspace) -> list[tuple[str, Event]]:
    """Every event, the latest first, each with its words as they are compared."""
    return _kept(workspace, "events", _events)


def known_topics(workspace: Workspace) -> list[TopicText]:
    """The texts of all topics."""
    return _kept(workspace, "topics", lambda space: curriculum.list_texts(space.db))


def known_countries(workspace: Workspace) -> dict[str, str]:
    """The name of every country by its code."""
    return _kept(
        workspace,
        "countries",
        lambda space: {country.code: country.name() for country in curriculum.list_countries(space.db)},
    )


def known_trainers(workspace: Workspace) -> list[KnownTrainer]:
    """Every trainer, by name."""
    return _kept(workspace, "trainers", _trainers)


def known_people_of(workspace: Workspace, event: str) -> frozenset[str]:
    """The persons of an event, under every record of theirs."""
    return _kept(workspace, f"people of {event}", partial(_people_of, event=event))


@lru_cache(maxsize=1024)
def folded(text: str) -> str:
    """The names of commands and topics as they are compared."""
    return names.fold(text)


def _people_of(workspace: Workspace, event: str) -> frozenset[str]:
    listed = participants.list_event(workspace.db, event)
    return frozenset(id for one in listed for id in (one.person, one.canonical))


def _trainers(workspace: Workspace) -> list[KnownTrainer]:
    profiles = people.list_trainers(workspace.db)
    found = [
        KnownTrainer(one.id, printed_name(one), one.organisation, names.search_keys(all_names(one)).strict)
        for one in people.list_persons(workspace.db, [profile.person for profile in profiles])
    ]
    return sorted(found, key=lambda one: (names.fold(one.name), one.person))


def _events(workspace: Workspace) -> list[tuple[str, Event]]:
    return [(f" {names.fold(_words_of(event))}", event) for event in list_events(workspace)]


def _words_of(event: Event) -> str:
    """What an event is found by; its code also without the station, and by its last part alone."""
    parts = event.code.split("-")
    codes = ("-".join(parts[place:]) for place in range(len(parts)))
    return " ".join((*codes, event.title(), event.venue_name))


def _kept(workspace: Workspace, name: str, read: Callable[[Workspace], T]) -> T:
    state = _state(workspace)
    ready = _ready.get(workspace)
    if ready is None or ready.state != state:
        ready = _ready[workspace] = _Ready(state)
    if name not in ready.kept:
        ready.kept[name] = read(workspace)
    found: T = ready.kept[name]
    return found


def _state(workspace: Workspace) -> State:
    """Changes with every row written, here or through another connection, and with the language."""
    version = int(workspace.db.execute("PRAGMA data_version").fetchone()[0])
    return workspace.db.conn.total_changes, version, spoken()
