"""What the first page shows: what needs doing today in all events, today's agenda, and where every event stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from rtcm_desktop.attendance.service.units import local_time
from rtcm_desktop.core.days import clock_time, period, weekday_long, weekday_short
from rtcm_desktop.core.noted import noted
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.service import problems, unsent
from rtcm_desktop.planning.model import Event, EventState, Slot, SlotState
from rtcm_desktop.planning.rules.nearness import distance
from rtcm_desktop.planning.service import list_events
from rtcm_desktop.planning.service.events import STEPS
from rtcm_desktop.planning.store import list_slots
from rtcm_desktop.shell.situations import situation_of
from rtcm_desktop.shell.tasks import Situation, Task, tasks_of
from rtcm_desktop.shell.this_computer import COPIED_AT

MOST_TASKS = 5
MOST_EVENTS = 6
MOST_SLOTS = 5
COPY_EVERY = timedelta(days=14)
LOOKS_BACK, LOOKS_AHEAD = timedelta(days=60), timedelta(days=120)


@dataclass(frozen=True, slots=True)
class HomeTask:
    """A task with the event it belongs to; at the Centre also what came in by files (`event` is None then)."""

    event: str | None
    place: str
    task: Task
    why: str


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A slot of today; `when` is "past", "now" or "next"."""

    time: str
    title: str
    note: str
    when: str


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event with the state of its steps; `wants` are the steps with something pressing."""

    id: str
    code: str
    title: str
    dates: str
    when: str
    states: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """Everything the first page shows."""

    today: str
    fact: str
    tasks: tuple[HomeTask, ...]
    agenda_event: str | None
    agenda: tuple[AgendaLine, ...]
    events: tuple[EventLine, ...]
    has_events: bool
    copied: str
    is_copied_lately: bool


def home(workspace: Workspace) -> Home:
    """Reads the first page."""
    listed = list_events(workspace)
    today = workspace.now().date()
    waiting = {one.event: one.day for one in unsent(workspace)}
    situations = [
        replace(situation_of(workspace, event), unsent=waiting.get(event.id)) for event in nearest(listed, today)
    ]
    running = next((one for one in situations if one.has_begun and not one.is_over and _is_held(one.event)), None)
    return Home(
        today=weekday_long(today),
        fact=_fact(running, situations, today),
        tasks=tuple(sorted_tasks(situations, _from_files(workspace)))[:MOST_TASKS],
        agenda_event=running.event.id if running else None,
        agenda=tuple(_agenda(workspace, running.event)) if running else (),
        events=tuple(_event_line(one, today) for one in situations),
        has_events=bool(listed),
        **_copy(workspace),
    )


def _copy(workspace: Workspace) -> dict[str, Any]:
    """When everything was copied last, in words, and whether that is long ago."""
    at = noted(workspace.db, COPIED_AT)
    if not at:
        return {"copied": say("window.copy.never"), "is_copied_lately": False}
    moment = datetime.fromisoformat(at).astimezone(workspace.now().tzinfo)
    words = say("window.copy.last", day=weekday_short(moment.date()), time=clock_time(moment))
    return {"copied": words, "is_copied_lately": workspace.now() - moment < COPY_EVERY}


def nearest(events: Iterable[Event], today: date) -> list[Event]:
    """The events around today, those that are on first, then by their distance from today."""
    near = [event for event in events if event.end >= today - LOOKS_BACK and event.start <= today + LOOKS_AHEAD]

    def place(event: Event) -> tuple[int, int, str]:
        away = max((event.start - today).days, 0) if event.end >= today else (today - event.end).days
        group = 0 if event.start <= today <= event.end else 1 if event.start > today else 2
        return group, away, event.code

    return sorted(near, key=place)[:MOST_EVENTS]


def sorted_tasks(situations: Sequence[Situation], others: Sequence[HomeTask]) -> list[HomeTask]:
    """The tasks of all events and what came in by files, the most pressing first; of equal ones the nearest event's."""
    found = [*others]
    for one in situations:
        for task in tasks_of(one):
            why = f"{one.event.code} · {task.why}" if task.why else one.event.code
            found.append(HomeTask(one.event.id, task.step, task, why))
    return sorted(found, key=lambda each: each.task.rank)


def marks(situation: Situation) -> tuple[str, ...]:
    """The state of each step, in their order: done, partial, empty, or wants where something is pressing."""
    wanting = {"people" if task.step == "participants" else task.step for task in urgent(situation)}
    return tuple("wants" if step in wanting else situation.state(step) for step in STEPS)


def urgent(situation: Situation) -> list[Task]:
    """The tasks that somebody waits for today."""
    return [task for task in tasks_of(situation) if task.tone == "attention"]


def _from_files(workspace: Workspace) -> list[HomeTask]:
    """What the areas say about the data as a whole: decisions and files that wait."""
    if workspace.role is not Role.CENTRE:
        return []
    found = []
    for problem in problems(workspace):
        title, _, rest = problem["message"].partition(". ")
        task = Task(
            "exchange", 2, "arrow-left-right", "accent", title.removesuffix("."), "", say("window.button.exchange")
        )
        found.append(HomeTask(None, "exchange", task, rest or say("window.why.exchange")))
    return found


def _is_held(event: Event) -> bool:
    return event.state not in {EventState.CANCELLED, EventState.POSTPONED}


def _fact(running: Situation | None, situations: Sequence[Situation], today: date) -> str:
    if running:
        day = (today - running.event.start).days + 1
        place = running.event.venue_name
        code = "window.fact.running_at" if place else "window.fact.running"
        return say(code, day=day, days=running.event.days, place=place)
    coming = next((one.event for one in situations if one.event.start > today and _is_held(one.event)), None)
    if coming:
        return say("window.fact.next", title=coming.title(), when=distance(coming.start, coming.end, today))
    return say("window.fact.nothing")


def _event_line(situation: Situation, today: date) -> EventLine:
    event = situation.event
    return EventLine(
        id=event.id,
        code=event.code,
        title=event.title(),
        dates=period(event.start, event.end),
        when=state_words(event) or distance(event.start, event.end, today),
        states=marks(situation),
    )


STATE_WORDS: Mapping[EventState, str] = {
    EventState.CANCELLED: "planning.state.cancelled",
    EventState.POSTPONED: "planning.state.postponed",
}


def state_words(event: Event) -> str:
    """Said of an event that will not take place as planned; else empty."""
    code = STATE_WORDS.get(event.state)
    return say(code) if code else ""


def _agenda(workspace: Workspace, event: Event) -> list[AgendaLine]:
    now = local_time(event, workspace.now())
    slots = [slot for slot in list_slots(workspace.db, event.id) if slot.date == now.date() and not slot.kind.is_break]
    lines = [_agenda_line(slot, now) for slot in slots if slot.state is not SlotState.NOT_HELD]
    return [line for line in lines if line.when != "past"][:MOST_SLOTS] or lines[-MOST_SLOTS:]


def _agenda_line(slot: Slot, now: datetime) -> AgendaLine:
    minute, end = f"{now:%H:%M}", slot.actual_end or slot.end
    when = "past" if end <= minute else "now" if slot.start <= minute else "next"
    who = ", ".join(trainer.name for trainer in slot.trainers)
    until = say("window.until", end=end) if when == "now" else ""
    return AgendaLine(slot.start, slot.title(), " · ".join(part for part in (until, who) if part), when)
