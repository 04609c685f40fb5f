"""What the participants say about their step of an event, and about the whole workspace."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import rules, store
from rtcm_desktop.participants.model import Participant


@dataclass(frozen=True, slots=True)
class _People:
    expected: list[Participant]
    undecided: int
    disputed: int


CHECKS: tuple[tuple[str, Callable[[_People], bool]], ...] = (
    ("listed", lambda people: any(rules.counts(each) for each in people.expected)),
    ("decided", lambda people: people.undecided == 0),
    ("once", lambda people: people.disputed == 0),
    ("latin", lambda people: not any(each.latin_is_guessed for each in people.expected)),
    ("names", lambda people: all(each.name_confirmed for each in people.expected)),
)
"""By the words `participants.ready.<name>` and `participants.missing.<name>`."""


def readiness(db: Database, event: str, _now: datetime) -> dict[str, object]:
    """The step "people" of an event: its state, one line of words, and what is done and missing."""
    listed = store.list_event(db, event)
    expected = [each for each in rules.one_each(listed) if rules.is_expected(each)]
    people = _People(expected, store.count_undecided(db, event), len(rules.disputed(listed)))
    if not listed:
        words, missing = say("participants.missing.listed"), [name for name, _ in CHECKS[:1]]
        done: list[str] = []
    else:
        done = [name for name, holds in CHECKS if holds(people)]
        missing = [name for name, _ in CHECKS if name not in done]
        words = say("participants.expected", count=len(expected))
    return {
        "step": "people",
        "state": "empty" if not listed else "partial" if missing else "done",
        "words": words,
        "done": [say(f"participants.ready.{name}") for name in done],
        "missing": [say(f"participants.missing.{name}") for name in missing],
    }


def problems(workspace: Workspace) -> list[dict[str, str]]:
    """Persons who stand in one event as several linked records that say different things."""
    found = []
    for event, person, count in store.disputed(workspace.db):
        message = say("PARTICIPANT_TWICE", name=person, event=event, count=count)
        found.append({"code": "PARTICIPANT_TWICE", "message": message})
    return found
