"""What `Ctrl+K` finds: people, events, topics and commands, in any script and with any usual spelling."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from rtcm_desktop.core.days import period
from rtcm_desktop.core.names import fold
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.rules import rank_topics
from rtcm_desktop.people.service import search
from rtcm_desktop.shell.remembering import folded, known_countries, known_events, known_people_of, known_topics

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

    @property
    def words(self) -> str:
        """What it is found by: its name, and the name its page has in the rail or among the steps."""
        return f"{self.title} {say(f'window.place.{self.place}')}" if self.place else self.title


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
        found += _events(workspace, typed, most)
    if not only and typed:
        found += _topics(workspace, typed)[: most // 2]
    if only in {"", COMMANDS_ONLY}:
        found += _commands(commands, typed)[:most]
    return found[:MOST]


def _people(workspace: Workspace, typed: str, event: str | None) -> list[Hit]:
    here = known_people_of(workspace, event) if event else frozenset()
    countries = known_countries(workspace)
    hits = []
    for person in search(workspace, text=typed, limit=MOST):
        words = ", ".join(part for part in (person.organisation, countries.get(person.country, person.country)) if part)
        note = say("window.find.in_this_event") if person.id in here else ""
        hits.append(Hit("people", person.id, "users", person.name, words, note, "person"))
    return sorted(hits, key=lambda hit: not hit.note)


def _events(workspace: Workspace, typed: str, most: int) -> list[Hit]:
    wanted = fold(typed).split()
    fitting = (event for words, event in known_events(workspace) if all(word in words for word in wanted))
    return [
        Hit("events", event.id, "calendar-days", event.title(), event.code, period(event.start, event.end), "overview")
        for event in islice(fitting, most)
    ]


def _topics(workspace: Workspace, typed: str) -> list[Hit]:
    return [
        Hit("topics", topic.code, "book-open", topic.title, topic.code, say("window.find.plan_topic"), "new_event")
        for topic in rank_topics(typed, known_topics(workspace))
    ]


def _commands(commands: Sequence[Command], typed: str) -> list[Hit]:
    wanted = fold(typed).split()
    return [
        Hit("commands", command.key, command.icon, command.title, "", command.shortcut, command.place)
        for command in commands
        if all(f" {word}" in f" {folded(command.words)}" for word in wanted)
    ]
