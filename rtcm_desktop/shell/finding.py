"""What `Ctrl+K` finds: people, events, topics and commands, in any script and with any usual spelling."""

from collections.abc import Sequence
from dataclasses import dataclass

from rtcm_desktop.core.names import fold
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.service import search_topics
from rtcm_desktop.curriculum.store import list_countries
from rtcm_desktop.participants import store as participants
from rtcm_desktop.people.service import search
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service import list_events
from rtcm_desktop.shell.days import period

MOST = 8
MOST_OF_A_KIND = 4
COMMANDS_ONLY, PEOPLE_ONLY, EVENTS_ONLY = ">", "@", "#"


@dataclass(frozen=True, slots=True)
class Hit:
    """One line: where it leads (`place`, with the row it is about), what it says, and which kind it is."""

    kind: str
    key: str
    icon: str
    title: str
    words: str
    note: str
    place: str


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do that has a name: its text code, icon, page and keys."""

    key: str
    icon: str
    place: str
    shortcut: str = ""

    @property
    def title(self) -> str:
        """The command in words."""
        return say(f"window.command.{self.key}")


def find(workspace: Workspace, *, text: str, event: str | None, commands: Sequence[Command]) -> list[Hit]:
    """The hits for what was typed, by kind: people, events, topics, commands. `event`: people of this event come first.

    A leading `>` asks for commands only, `@` for people, `#` for events.
    """
    typed = text.strip()
    only = typed[:1] if typed[:1] in {COMMANDS_ONLY, PEOPLE_ONLY, EVENTS_ONLY} else ""
    typed = typed.removeprefix(only).strip()
    most = MOST if only else MOST_OF_A_KIND
    found: list[Hit] = []
    if only in {"", PEOPLE_ONLY} and typed:
        found += _people(workspace, typed, event)[:most]
    if only in {"", EVENTS_ONLY}:
        found += _events(list_events(workspace), typed)[:most]
    if not only and typed:
        found += _topics(workspace, typed)[: most // 2]
    if only in {"", COMMANDS_ONLY}:
        found += _commands(commands, typed)[:most]
    return found[:MOST]


def _people(workspace: Workspace, typed: str, event: str | None) -> list[Hit]:
    here = {one.person: one for one in participants.list_event(workspace.db, event)} if event else {}
    countries = {country.code: country.name() for country in list_countries(workspace.db)}
    hits = []
    for person in search(workspace, text=typed, limit=MOST):
        words = ", ".join(part for part in (person.organisation, countries.get(person.country, person.country)) if part)
        one = here.get(person.id)
        note = say("window.find.in_this_event") if one else ""
        place = "participants" if one else "people"
        hits.append(Hit("people", one.id if one else person.id, "users", person.name, words, note, place))
    return sorted(hits, key=lambda hit: hit.place != "participants")


def _events(events: Sequence[Event], typed: str) -> list[Hit]:
    wanted = fold(typed).split()
    return [
        Hit("events", event.id, "calendar-days", event.title(), event.code, period(event.start, event.end), "overview")
        for event in events
        if all(word in f" {fold(f'{event.code} {event.title()} {event.venue_name}')}" for word in wanted)
    ]


def _topics(workspace: Workspace, typed: str) -> list[Hit]:
    return [
        Hit("topics", topic.code, "book-open", topic.title, topic.code, say("window.find.plan_topic"), "new_event")
        for topic in search_topics(workspace, text=typed)
    ]


def _commands(commands: Sequence[Command], typed: str) -> list[Hit]:
    wanted = fold(typed).split()
    return [
        Hit("commands", command.key, command.icon, command.title, "", command.shortcut, command.place)
        for command in commands
        if all(f" {word}" in f" {fold(command.title)}" for word in wanted)
    ]
