"""The agenda as a timetable one edits: what it shows, and moving, splitting, inserting and mending its slots by id."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from rtcm_desktop.core.actions import Action, Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import list_persons, list_trainers
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, Notice, Slot, SlotKind, SlotState, minutes_of, time_of
from rtcm_desktop.planning.rules.day import STEP
from rtcm_desktop.planning.rules.parsing import parse_time
from rtcm_desktop.planning.service.events import resolve_event
from rtcm_desktop.planning.service.slots import clashes_of, pieces_of

FIRST, LAST = 6 * 60, 23 * 60
"""Nothing is planned before six in the morning or after eleven at night."""

USUAL_MINUTES = 45


@dataclass(frozen=True, slots=True)
class TrainerChoice:
    """Somebody who can be made a trainer of a slot; `fact` tells people of one name apart."""

    person: str
    name: str
    fact: str


@dataclass(frozen=True, slots=True)
class Timetable:
    """An event's agenda. `clashes` by slot; `minutes` is the training time of each day, breaks left out."""

    event: Event
    slots: tuple[Slot, ...]
    clashes: Mapping[str, str]
    minutes: Mapping[date, int]
    trainers: tuple[TrainerChoice, ...]


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
    )


def move_slot(
    workspace: Workspace, *, slot: str, minutes: int = 0, days: int = 0, longer: int = 0
) -> Outcome[tuple[Notice, ...]]:
    """Moves a slot within the event, or makes it longer or shorter; steps that lead out of the day do nothing.

    Raises UserError SLOT_GONE.
    """
    found, event, _ = _slot(workspace, slot)
    day = min(max(found.date + timedelta(days=days), event.start), event.end)
    start = min(max(minutes_of(found.start) + minutes, FIRST), LAST - found.minutes)
    length = min(max(found.minutes + longer, STEP), LAST - start)
    values = {"date": day.isoformat(), "start": time_of(start), "end": time_of(start + length)}
    return _change(workspace, found, values)


def place_slot(workspace: Workspace, *, slot: str, day: date, start: int, end: int) -> Outcome[tuple[Notice, ...]]:
    """Puts a slot where it was dragged; minutes after midnight. Raises UserError SLOT_GONE."""
    found, _, _ = _slot(workspace, slot)
    minutes, days = start - minutes_of(found.start), (day - found.date).days
    return move_slot(workspace, slot=slot, minutes=minutes, days=days, longer=end - start - found.minutes)


def edit_slot(
    workspace: Workspace,
    *,
    slot: str,
    title: str | None = None,
    starts: str | None = None,
    ends: str | None = None,
    room: str | None = None,
) -> Outcome[tuple[Notice, ...]]:
    """Changes what was typed. Raises UserError SLOT_GONE, FIELD_EMPTY, TIME_WRONG, SLOT_TIMES_WRONG."""
    found, event, _ = _slot(workspace, slot)
    values: dict[str, Any] = {}
    if title is not None:
        wording = " ".join(title.split())
        if not wording:
            raise UserError("FIELD_EMPTY", field="title")
        values["titles"] = {**found.titles, event.languages[0]: wording}
    start = parse_time("from", starts) if starts is not None else found.start
    end = parse_time("to", ends) if ends is not None else found.end
    if minutes_of(end) - minutes_of(start) < STEP:
        raise UserError("SLOT_TIMES_WRONG", start=start, end=end)
    values |= {"start": start, "end": end}
    if room is not None:
        values["room"] = " ".join(room.split()) or None
    return _change(workspace, found, values)


def insert_slot(workspace: Workspace, *, event: str, day: date, start: str, title: str) -> Outcome[str]:
    """A new session from a time on, until the next slot begins or for three quarters of an hour; gives its id."""
    found = resolve_event(workspace, event)
    begin = parse_time("from", start)
    later = [minutes_of(slot.start) for slot in store.list_slots(workspace.db, found.id) if slot.date == day]
    room = min((time - minutes_of(begin) for time in later if time > minutes_of(begin)), default=USUAL_MINUTES)
    end = time_of(min(minutes_of(begin) + min(max(room, STEP), USUAL_MINUTES), LAST))
    with workspace.action("planning.slot") as act:
        new = act.new_id()
        titles = {found.languages[0]: " ".join(title.split())}
        _insert(act, new, found.id, {"date": day.isoformat(), "start": begin, "end": end, "titles": titles})
    return act.outcome(new)


def split_slot(workspace: Workspace, *, slot: str) -> Outcome[str]:
    """Cuts a slot in two halves, both with its trainers; gives the id of the second. Raises UserError SLOT_TOO_SHORT."""
    found, _, _ = _slot(workspace, slot)
    if found.minutes < 2 * STEP:
        raise UserError("SLOT_TOO_SHORT", title=found.title())
    middle = time_of(minutes_of(found.start) + found.minutes // 2 // STEP * STEP)
    with workspace.action("planning.slot") as act:
        new = act.new_id()
        store.change_slot(act.db, found.id, {"end": middle})
        values = {"date": found.date.isoformat(), "start": middle, "end": found.end, "titles": dict(found.titles)}
        kept = {"kind": found.kind, "room": found.room or None, "topic_session": found.topic_session}
        _insert(act, new, found.event, values | kept)
        store.put_trainers(act.db, new, (), [trainer.person for trainer in found.trainers])
    return act.outcome(new)


def remove_slot(workspace: Workspace, *, slot: str) -> Outcome[None]:
    """Takes a slot out of the agenda. Raises UserError SLOT_GONE."""
    found, _, _ = _slot(workspace, slot)
    with workspace.action("planning.slot") as act:
        store.remove_slot(act.db, found.id)
    return act.outcome(None)


def mark_slot(workspace: Workspace, *, slot: str, held: bool, ended: str | None = None) -> Outcome[None]:
    """Says that a slot was held, held until an earlier time, or not held. Raises UserError SLOT_END_WRONG, TIME_WRONG."""
    found, _, _ = _slot(workspace, slot)
    values: dict[str, Any] = {"state": SlotState.HELD if held else SlotState.NOT_HELD, "actual_end": None}
    if ended is not None:
        end = parse_time("ended", ended)
        if not found.start < end <= found.end:
            raise UserError("SLOT_END_WRONG", ends=end, start=found.start, end=found.end)
        if end < found.end:
            values = {"state": SlotState.SHORTENED, "actual_end": end}
    with workspace.action("planning.slot") as act:
        store.change_slot(act.db, found.id, values)
    return act.outcome(None)


def give_trainers(
    workspace: Workspace, *, slot: str, trainers: Sequence[str], only_this: bool = False
) -> Outcome[tuple[Notice, ...]]:
    """Gives a slot these trainers; what goes on of the same session after a break gets them too, unless `only_this`.

    Raises UserError SLOT_GONE, SLOT_TAKES_NO_TRAINER.
    """
    found, event, slots = _slot(workspace, slot)
    if not found.kind.takes_trainers:
        raise UserError("SLOT_TAKES_NO_TRAINER", title=found.title())
    with workspace.action("planning.slot") as act:
        for piece in [found] if only_this else pieces_of(found, slots):
            store.put_trainers(act.db, piece.id, [one.person for one in piece.trainers], list(trainers))
    now = store.list_slots(workspace.db, event.id)
    return act.outcome(clashes_of(workspace, now, next(one for one in now if one.id == found.id)))


def _slot(workspace: Workspace, slot: str) -> tuple[Slot, Event, list[Slot]]:
    event = store.event_of_slot(workspace.db, slot)
    slots = store.list_slots(workspace.db, event) if event else []
    found = next((one for one in slots if one.id == slot), None)
    if event is None or found is None:
        raise UserError("SLOT_GONE")
    return found, store.get_event(workspace.db, event), slots


def _change(workspace: Workspace, found: Slot, values: Mapping[str, Any]) -> Outcome[tuple[Notice, ...]]:
    with workspace.action("planning.slot") as act:
        store.change_slot(act.db, found.id, values)
    slots = store.list_slots(workspace.db, found.event)
    return act.outcome(clashes_of(workspace, slots, next(one for one in slots if one.id == found.id)))


def _insert(act: Action, slot: str, event: str, values: Mapping[str, Any]) -> None:
    last = max((one.number for one in store.list_slots(act.db, event)), default=0)
    usual = {"event": event, "kind": SlotKind.SESSION, "number": last + 1, "state": SlotState.PLANNED}
    store.insert_slot(act.db, slot, usual | dict(values))


def _clash(workspace: Workspace, slots: Sequence[Slot], slot: Slot) -> str:
    """Why a slot cannot be held as planned: its trainer is elsewhere, or another slot of everybody runs meanwhile."""
    notices = clashes_of(workspace, slots, slot)
    if notices:
        return notices[0].message
    for other in slots:
        together = other.id != slot.id and other.date == slot.date and other.group == slot.group
        if together and other.start < slot.end and slot.start < other.end:
            return say("SLOTS_OVERLAP", title=other.title())
    return ""


def _training_minutes(slots: Sequence[Slot], day: date) -> int:
    training = [slot for slot in slots if slot.date == day and not slot.kind.is_break]
    return len({minute for slot in training for minute in range(minutes_of(slot.start), minutes_of(slot.end))})


def _choices(workspace: Workspace) -> Sequence[TrainerChoice]:
    profiles = {one.person: one for one in list_trainers(workspace.db)}
    people = list_persons(workspace.db, set(profiles))
    choices = []
    for one in people:
        facts = (one.organisation or one.country, ", ".join(profiles[one.id].languages).upper())
        choices.append(TrainerChoice(one.id, printed_name(one), " · ".join(filter(None, facts))))
    return sorted(choices, key=lambda choice: choice.name.casefold())
