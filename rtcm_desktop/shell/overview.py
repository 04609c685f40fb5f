"""What the first page of an event shows: every step with what is done and missing, the pack to print, what comes next."""

from dataclasses import dataclass
from datetime import datetime

from rtcm_desktop.attendance.service.units import local_time
from rtcm_desktop.core.days import period, weekday_short
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning.model import Event, Mode, Slot, SlotState
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.planning.service.events import STEPS
from rtcm_desktop.planning.store import list_slots
from rtcm_desktop.shell.home import marks, state_words
from rtcm_desktop.shell.pack import next_day
from rtcm_desktop.shell.situations import situation_of
from rtcm_desktop.shell.tasks import Situation, Task, tasks_of

PLACES = {"people": "participants"}
"""Where a step's page has another name than the step."""


@dataclass(frozen=True, slots=True)
class EventHead:
    """What stands above every page of an event: its line, and each step with its state and one short fact.

    `prints`: there is a day to come to print for.
    """

    id: str
    code: str
    title: str
    line: str
    steps: tuple["StepFact", ...]
    wants: int
    prints: bool


@dataclass(frozen=True, slots=True)
class StepFact:
    """A step: its page, its state (done, partial, empty, wants) and one short fact."""

    place: str
    name: str
    state: str
    fact: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step on the overview. `pressing`: what is missing stops somebody today; `view`: what the page opens with."""

    place: str
    name: str
    state: str
    done: str
    missing: str
    pressing: bool
    button: str
    view: str


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the overview shows; `first` is the place that matters most at this hour."""

    event: Event
    lines: tuple[StepLine, ...]
    first: str
    next_title: str
    next_words: str
    wants: int


def event_head(workspace: Workspace, event: str) -> EventHead:
    """Reads what stands above the pages of an event. Raises UserError `EVENT_UNKNOWN`."""
    situation = situation_of(workspace, resolve_event(workspace, event))
    found = situation.event
    facts = [_fact(situation, step, state) for step, state in zip(STEPS, marks(situation), strict=True)]
    return EventHead(
        id=found.id,
        code=found.code,
        title=found.title(),
        line=_line(found),
        steps=tuple(facts),
        wants=len({task.step for task in tasks_of(situation)}),
        prints=next_day(found, situation.today) is not None and situation.state("people") != "empty",
    )


def overview(workspace: Workspace, event: str) -> Overview:
    """Reads the overview of an event. Raises UserError `EVENT_UNKNOWN`."""
    situation = situation_of(workspace, resolve_event(workspace, event))
    tasks = {task.step: task for task in reversed(tasks_of(situation))}
    states = dict(zip(STEPS, marks(situation), strict=True))
    title, words = _next_slot(workspace, situation.event)
    return Overview(
        event=situation.event,
        lines=tuple(_step_line(situation, step, states[step], tasks.get(PLACES.get(step, step))) for step in STEPS),
        first=_first(situation, tasks),
        next_title=title,
        next_words=words,
        wants=len(tasks),
    )


def step_name(step: str) -> str:
    """The name of a step on screen."""
    return say(f"window.place.{PLACES.get(step, step)}")


def _line(event: Event) -> str:
    mode = say(f"planning.mode.{event.mode}")
    parts = (period(event.start, event.end), event.venue_name, mode, state_words(event))
    return "  ·  ".join(part for part in parts if part)


def _fact(situation: Situation, step: str, state: str) -> StepFact:
    fact = _short_fact(situation, step)
    return StepFact(PLACES.get(step, step), step_name(step), state, fact)


def _short_fact(situation: Situation, step: str) -> str:
    sitting = situation.sitting
    if step == "attendance":
        if not situation.has_begun:
            return say("window.step_fact.starts", day=weekday_short(situation.event.start))
        if sitting:
            return say("window.step_fact.here", present=sitting.present, count=sitting.expected)
    if step == "people" and situation.unconfirmed:
        return say("window.step_fact.names", count=len(situation.unconfirmed))
    if step == "evaluation" and situation.state(step) == "empty":
        return say("window.step_fact.no_form")
    return str(situation.readiness.get(step, {}).get("words", ""))


def _step_line(situation: Situation, step: str, state: str, task: Task | None) -> StepLine:
    said = situation.readiness.get(step, {})
    done, missing = _texts(said.get("done")), _texts(said.get("missing"))
    words = str(said.get("words", ""))
    pressing = task is not None and task.tone == "attention"
    return StepLine(
        place=PLACES.get(step, step),
        name=step_name(step),
        state=state,
        done=_done_words(situation, step, words, done),
        missing=_missing_words(situation, step, missing, words),
        pressing=pressing,
        button=task.button if task else say(f"window.open.{step}"),
        view=task.view if task else "",
    )


def _done_words(situation: Situation, step: str, words: str, done: tuple[str, ...]) -> str:
    sitting = situation.sitting
    if step == "attendance" and sitting:
        return say("window.unit_here", unit=sitting.title, present=sitting.present, count=sitting.expected)
    if step in {"people", "attendance"}:
        return words
    return done[-1] if step == "plan" and len(done) == 1 else " · ".join(done[:2]) or words


def _missing_words(situation: Situation, step: str, missing: tuple[str, ...], words: str) -> str:
    if step == "attendance" and situation.sitting:
        sitting = situation.sitting
        away = sitting.expected - sitting.present
        return say("window.away", count=away) if away and sitting.is_on else ""
    if step == "people" and situation.unconfirmed:
        return say("window.step_fact.names", count=len(situation.unconfirmed))
    shown = [text for text in missing if text != words]
    if len(shown) > 1:
        return say("window.and_more", first=shown[0], count=len(shown) - 1)
    return shown[0] if shown else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(text) for text in value) if isinstance(value, list | tuple) else ()


def _first(situation: Situation, tasks: dict[str, Task]) -> str:
    """The page that matters most at this hour: the most pressing task's, else the first step that is not done."""
    if tasks:
        return min(tasks.values(), key=lambda task: task.rank).step
    unfinished = next((step for step in STEPS if situation.state(step) != "done"), STEPS[0])
    return PLACES.get(unfinished, unfinished)


def _next_slot(workspace: Workspace, event: Event) -> tuple[str, str]:
    """The slot that comes next on a day of the event, in words; empty where there is none."""
    now = local_time(event, workspace.now())
    slots = [slot for slot in list_slots(workspace.db, event.id) if not slot.kind.is_break]
    coming = next((slot for slot in slots if _begins_later(slot, now)), None)
    if coming is None:
        return "", ""
    day = "" if coming.date == now.date() else f"{weekday_short(coming.date)}, "
    who = ", ".join(trainer.name for trainer in coming.trainers)
    parts = (say("window.next"), who, coming.room or (event.venue_name if event.mode is not Mode.ONLINE else ""))
    return f"{day}{coming.start} {coming.title()}", " · ".join(part for part in parts if part)


def _begins_later(slot: Slot, now: datetime) -> bool:
    return slot.state is not SlotState.NOT_HELD and (slot.date, slot.start) > (now.date(), f"{now:%H:%M}")
