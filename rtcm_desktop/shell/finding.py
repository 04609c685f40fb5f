"""What `Ctrl+K` finds: people, trainers, events, topics and commands, in any script and with any usual spelling."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from rtcm_desktop.core import names
from rtcm_desktop.core.days import period
from rtcm_desktop.core.texts import knows, say, spoken
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.rules import rank_topics
from rtcm_desktop.people.service import search
from rtcm_desktop.shell.remembering import (
    folded,
    known_countries,
    known_events,
    known_people_of,
    known_topics,
    known_trainers,
)

MOST, FEW = 8, 2
COMMANDS_ONLY, PEOPLE_ONLY, EVENTS_ONLY = ">", "@", "#"


@dataclass(frozen=True, slots=True)
class Hit:
    """One line: which kind it is, what it says, and where it leads.

    `where` is what the page at `place` is told, `press` the key that is pressed there. `near`: it begins with what was typed,
    and is not only like it.
    """

    kind: str
    key: str
    icon: str
    title: str
    words: str = ""
    note: str = ""
    place: str = ""
    where: Mapping[str, object] = field(default_factory=dict)
    press: str = ""
    near: bool = True


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do that has a name: its text code, icon, keys, and the page it is done on, told `where`, by a key.

    A setting is named by `setting`; a command without a place is done by the window itself.
    """

    key: str
    icon: str
    place: str = ""
    shortcut: str = ""
    where: Mapping[str, object] = field(default_factory=dict)
    press: str = ""
    setting: str = ""

    @property
    def title(self) -> str:
        """The command in words."""
        return _title(self.key, self.setting, spoken())

    @property
    def words(self) -> str:
        """What it is found by: its name, other words for it, and the name of its page in the rail or among the steps."""
        return f"{self.title} {_other_words(self.key, self.place, spoken())}"


@lru_cache(maxsize=256)
def _title(key: str, setting: str, language: str) -> str:
    if setting:
        return say("window.command.setting", language, name=say(f"setting.{setting}.name", language))
    return say(f"window.command.{key}", language)


@lru_cache(maxsize=256)
def _other_words(key: str, place: str, language: str) -> str:
    also = f"window.command_also.{key}"
    named = say(f"window.place.{place}", language) if place else ""
    return f"{say(also, language)} {named}" if knows(also) else named


def find(workspace: Workspace, *, text: str, event: str | None, commands: Sequence[Command]) -> list[Hit]:
    """The hits for what was typed, by kind; a kind that only has what sounds alike comes after the others.

    People of `event` come first. A leading `>` asks for commands only, `@` for people, `#` for events.
    """
    typed = text.strip()
    only = typed[:1] if typed[:1] in {COMMANDS_ONLY, PEOPLE_ONLY, EVENTS_ONLY} else ""
    typed = typed.removeprefix(only).strip()
    kinds: list[list[Hit]] = []
    if only in {"", PEOPLE_ONLY} and typed:
        kinds += _people_and_trainers(workspace, typed, event)
    if only in {"", EVENTS_ONLY}:
        kinds.append(_events(workspace, typed))
    if not only and typed:
        kinds.append(_topics(workspace, typed))
    if only in {"", COMMANDS_ONLY}:
        kinds.append(_commands(commands, typed))
    kinds.sort(key=lambda hits: not any(hit.near for hit in hits))
    return _shared_out(_without_much_else(kinds))


def _without_much_else(kinds: Sequence[Sequence[Hit]]) -> list[list[Hit]]:
    """Where something is called so, little is shown of what only sounds alike or only has to do with it."""
    is_called_so = any(hit.near for hits in kinds for hit in hits)
    most = FEW if is_called_so else MOST
    return [[*(hit for hit in hits if hit.near), *[hit for hit in hits if not hit.near][:most]] for hits in kinds]


def _shared_out(kinds: Sequence[Sequence[Hit]]) -> list[Hit]:
    """The best of each kind, as many as there is room for: a kind with much to show leaves room for the others."""
    ranked = sorted((place, number) for number, hits in enumerate(kinds) for place in range(len(hits)))[:MOST]
    return [kinds[number][place] for number, place in sorted((number, place) for place, number in ranked)]


def _people_and_trainers(workspace: Workspace, typed: str, event: str | None) -> list[list[Hit]]:
    """Trainers have a page of their own; one who takes part in the open event stands among its people."""
    people, trainers = _people(workspace, typed, event), _trainers(workspace, typed)
    trained = {hit.key for hit in trainers}
    people = [hit for hit in people if hit.note or hit.key not in trained]
    here = {hit.key for hit in people}
    return [people, [hit for hit in trainers if hit.key not in here]]


def _people(workspace: Workspace, typed: str, event: str | None) -> list[Hit]:
    here = known_people_of(workspace, event) if event else frozenset()
    countries = known_countries(workspace)
    hits = []
    for person in search(workspace, text=typed, limit=MOST):
        words = ", ".join(part for part in (person.organisation, countries.get(person.country, person.country)) if part)
        note = say("window.find.in_this_event") if person.id in here else ""
        near = "@" in typed or _sounds_like_the_beginning(typed, names.search_keys((person.name,)).strict)
        where = {"person": person.id}
        hits.append(Hit("people", person.id, "users", person.name, words, note, "person", where, near=near))
    return sorted(hits, key=lambda hit: not hit.note)


def _trainers(workspace: Workspace, typed: str) -> list[Hit]:
    fitting = (one for one in known_trainers(workspace) if _sounds_like_the_beginning(typed, one.keys))
    return [
        Hit("trainers", one.person, "presentation", one.name, one.words, "", "trainers", {"person": one.person})
        for one in islice(fitting, MOST)
    ]


def _sounds_like_the_beginning(typed: str, keys: Sequence[str]) -> bool:
    """Whether each word typed, in some spelling, is how one of these keys begins."""
    asked = [names.word_keys(word) for word in names.words(typed)]
    return bool(asked) and all(any(key.startswith(spelt) for key in keys) for spelt in asked)


def _events(workspace: Workspace, typed: str) -> list[Hit]:
    fitting = known_events(workspace)
    for word in _asked(typed):
        fitting = [pair for pair in fitting if word in pair[0]]
    return [
        Hit(
            "events",
            event.id,
            "calendar-days",
            event.title(),
            event.code,
            period(event.start, event.end),
            "overview",
            {"event": event.id},
        )
        for _, event in fitting[:MOST]
    ]


def _topics(workspace: Workspace, typed: str) -> list[Hit]:
    wanted = _asked(typed)
    return [
        Hit(
            "topics",
            topic.code,
            "book-open",
            topic.title,
            topic.code,
            place="curriculum",
            where={"topic": topic.code},
            near=_has(f"{topic.code} {topic.title}", wanted),
        )
        for topic in rank_topics(typed, known_topics(workspace))[:MOST]
    ]


def _commands(commands: Sequence[Command], typed: str) -> list[Hit]:
    """The commands with these words, those that are called so before those that only have to do with it."""
    wanted = _asked(typed)
    found = [one for one in commands if _has(one.words, wanted)]
    found.sort(key=lambda one: not _has(one.title, wanted))
    return [
        Hit("commands", one.key, one.icon, one.title, "", one.shortcut, one.place, one.where, one.press)
        for one in found
    ]


def _asked(typed: str) -> list[str]:
    return [f" {word}" for word in names.fold(typed).split()]


def _has(text: str, wanted: Sequence[str]) -> bool:
    """Whether each word typed is how a word of the text begins."""
    return all(word in f" {folded(text)}" for word in wanted)
