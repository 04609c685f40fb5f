"""The agenda as a timetable: everything that the page shows at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import store as curriculum
from rtcm_desktop.curriculum.model import Session
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import list_persons, list_trainers
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, Slot, SlotState, minutes_of
from rtcm_desktop.planning.rules.overlap import in_the_way, place_of
from rtcm_desktop.planning.service.events import resolve_event
from rtcm_desktop.planning.service.slots import clashes_of


@dataclass(frozen=True, slots=True)
class TrainerChoice:
    """Somebody who can be made a trainer of a slot; `fact` tells people of one name apart."""

    person: str
    name: str
    fact: str


@dataclass(frozen=True, slots=True)
class SlotTopic:
    """What of the curriculum a slot is about: `session` tells which of the topic's, `covered` how much of it is planned."""

    code: str
    title: str
    session: str
    covered: str
    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timetable:
    """An event's agenda. `clashes` by slot; `minutes` is the training time of each day, breaks left out.

    `topics` by session of the curriculum.
    """

    event: Event
    slots: tuple[Slot, ...]
    clashes: Mapping[str, str]
    minutes: Mapping[date, int]
    trainers: tuple[TrainerChoice, ...]
    topics: Mapping[str, SlotTopic]


def timetable(workspace: Workspace, *, event: str) -> Timetable:
    """Everything that the page shows. Raises UserError EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    slots = tuple(store.list_slots(workspace.db, found.id))
    return Timetable(
        event=found,
        slots=slots,
        clashes={slot.id: text for slot in slots if (text := _clash(workspace, slots, slot))},
        minutes={day: _training_minutes(slots, day) for day in found.dates},
        trainers=tuple(_choices(workspace)),
        topics=dict(_topics(workspace, found, slots)),
    )


def _clash(workspace: Workspace, slots: Sequence[Slot], slot: Slot) -> str:
    """Why a slot cannot be held as planned: its trainer is elsewhere, or another slot of everybody runs meanwhile."""
    if slot.state is SlotState.NOT_HELD:
        return ""
    notices = clashes_of(workspace, slots, slot)
    if notices:
        return notices[0].message
    other = in_the_way(slots, slot, place_of(slot))
    return say("SLOTS_OVERLAP", title=other.title()) if other else ""


def _training_minutes(slots: Sequence[Slot], day: date) -> int:
    """Minutes of a day in which something other than a break is held, each counted once."""
    minutes: set[int] = set()
    for slot in slots:
        if slot.date == day and not slot.kind.is_break and slot.state is not SlotState.NOT_HELD:
            minutes.update(range(minutes_of(slot.start), minutes_of(slot.actual_end or slot.end)))
    return len(minutes)


def _topics(workspace: Workspace, event: Event, slots: Sequence[Slot]) -> Iterator[tuple[str, SlotTopic]]:
    """The sessions of the event's topics."""
    planned = {slot.topic_session for slot in slots if slot.state is not SlotState.NOT_HELD}
    for code in store.list_topics_of(workspace.db, event.id):
        topic = curriculum.find_topic(workspace.db, code)
        if topic is None:
            continue
        detail = curriculum.get_detail(workspace.db, topic)
        covered = _covered(detail.sessions, planned, len(detail.outcomes))
        for number, session in enumerate(detail.sessions, start=1):
            which = say("planning.topic.session", number=number, count=len(detail.sessions))
            yield session.id, SlotTopic(code, topic.title, which, covered, detail.outcomes)


def _covered(sessions: Sequence[Session], planned: set[str | None], outcomes: int) -> str:
    """The outcomes belong to the topic as a whole: they are covered when none of its sessions is left out."""
    held = sum(session.id in planned for session in sessions)
    if held == len(sessions):
        return say("planning.topic.covered", count=outcomes) if outcomes else ""
    return say("planning.topic.not_covered", held=held, count=len(sessions))


def _choices(workspace: Workspace) -> Sequence[TrainerChoice]:
    profiles = {one.person: one for one in list_trainers(workspace.db)}
    people = list_persons(workspace.db, set(profiles))
    choices = []
    for one in people:
        facts = (one.organisation or one.country, ", ".join(profiles[one.id].languages).upper())
        choices.append(TrainerChoice(one.id, printed_name(one), " · ".join(filter(None, facts))))
    return sorted(choices, key=lambda choice: choice.name.casefold())
