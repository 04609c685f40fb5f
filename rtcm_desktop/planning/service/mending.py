"""Mending the agenda slot by slot: move, stretch, swap, insert, split, retitle, take out, say what became of it."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from rtcm_desktop.core.actions import Action, Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, Notice, Slot, SlotKind, SlotState, TrainerState, minutes_of, time_of
from rtcm_desktop.planning.rules.day import STEP
from rtcm_desktop.planning.rules.order import swapped
from rtcm_desktop.planning.rules.parsing import parse_time
from rtcm_desktop.planning.service.events import resolve_event
from rtcm_desktop.planning.service.slots import clashes_of

FIRST, LAST = 6 * 60, 23 * 60
"""Nothing is planned before six in the morning or after eleven at night."""

USUAL_MINUTES = 45


def move_slot(
    workspace: Workspace, *, slot: str, minutes: int = 0, days: int = 0, longer: int = 0
) -> Outcome[tuple[Notice, ...]]:
    """Moves a slot within the event, or makes it longer or shorter; steps that lead out of the day do nothing.

    Raises UserError SLOT_GONE.
    """
    found, event, _ = slot_in_event(workspace, slot)
    day = min(max(found.date + timedelta(days=days), event.start), event.end)
    start = min(max(minutes_of(found.start) + minutes, FIRST), LAST - found.minutes)
    length = min(max(found.minutes + longer, STEP), LAST - start)
    values = {"date": day.isoformat(), "start": time_of(start), "end": time_of(start + length)}
    return _change(workspace, found, values)


def place_slot(workspace: Workspace, *, slot: str, day: date, start: int, end: int) -> Outcome[tuple[Notice, ...]]:
    """Puts a slot where it was dragged; minutes after midnight. Raises UserError SLOT_GONE."""
    found, event, _ = slot_in_event(workspace, slot)
    day = min(max(day, event.start), event.end)
    start = min(max(start, FIRST), LAST - STEP)
    end = min(max(end, start + STEP), LAST)
    return _change(workspace, found, {"date": day.isoformat(), "start": time_of(start), "end": time_of(end)})


def swap_slot(workspace: Workspace, *, slot: str, later: bool) -> Outcome[None]:
    """Puts a slot behind the next one of its day, or before the one in front; both keep their length and what lies between.

    At the end of the day nothing happens. Raises UserError SLOT_GONE.
    """
    found, _, slots = slot_in_event(workspace, slot)
    times = swapped([one for one in slots if one.date == found.date], found, later=later)
    with workspace.action("planning.slot") as act:
        for one, (start, end) in times.items():
            store.change_slot(act.db, one, {"start": time_of(start), "end": time_of(end)})
    return act.outcome(None)


def edit_slot(
    workspace: Workspace,
    *,
    slot: str,
    title: str | None = None,
    starts: str | None = None,
    ends: str | None = None,
    room: str | None = None,
    kind: SlotKind | None = None,
    mandatory: bool | None = None,
) -> Outcome[tuple[Notice, ...]]:
    """Changes what was typed; a new title stands for the wordings in all languages.

    Raises UserError SLOT_GONE, FIELD_EMPTY, TIME_WRONG, SLOT_TIMES_WRONG.
    """
    found, event, _ = slot_in_event(workspace, slot)
    values: dict[str, Any] = {}
    if title is not None:
        values["titles"] = {event.languages[0]: _wording(title)}
    start = parse_time("from", starts) if starts is not None else found.start
    end = parse_time("to", ends) if ends is not None else found.end
    if minutes_of(end) - minutes_of(start) < STEP:
        raise UserError("SLOT_TIMES_WRONG", start=start, end=end)
    values |= {"start": start, "end": end}
    if room is not None:
        values["room"] = " ".join(room.split()) or None
    if kind is not None:
        values["kind"] = kind
    if mandatory is not None:
        values["mandatory"] = int(mandatory)
    return _change(workspace, found, values)


def insert_slot(
    workspace: Workspace,
    *,
    event: str,
    day: date,
    start: str,
    title: str,
    kind: SlotKind = SlotKind.SESSION,
    end: str | None = None,
) -> Outcome[str]:
    """A new slot from a time on, until `end`, else until the next one begins or for three quarters of an hour; gives its id.

    Raises UserError EVENT_UNKNOWN, FIELD_EMPTY, TIME_WRONG, SLOT_TIMES_WRONG.
    """
    found = resolve_event(workspace, event)
    begin = parse_time("from", start)
    finish = parse_time("to", end) if end else _free_until(workspace, found, day, minutes_of(begin))
    if minutes_of(finish) - minutes_of(begin) < STEP:
        raise UserError("SLOT_TIMES_WRONG", start=begin, end=finish)
    values = {"date": day.isoformat(), "start": begin, "end": finish, "kind": kind}
    with workspace.action("planning.slot") as act:
        new = act.new_id()
        _insert(act, new, found.id, values | {"titles": {found.languages[0]: _wording(title)}})
    return act.outcome(new)


def split_slot(workspace: Workspace, *, slot: str) -> Outcome[str]:
    """Cuts a slot in two halves, both with its trainers; gives the id of the second. Raises UserError SLOT_TOO_SHORT."""
    found, _, _ = slot_in_event(workspace, slot)
    if found.minutes < 2 * STEP:
        raise UserError("SLOT_TOO_SHORT", title=found.title())
    middle = time_of(minutes_of(found.start) + found.minutes // 2 // STEP * STEP)
    with workspace.action("planning.slot") as act:
        store.change_slot(act.db, found.id, {"end": middle})
        new = _copy(act, found, {"start": middle})
    return act.outcome(new)


def remove_slot(workspace: Workspace, *, slot: str) -> Outcome[None]:
    """Takes a slot out of the agenda. Raises UserError SLOT_GONE."""
    found, _, _ = slot_in_event(workspace, slot)
    with workspace.action("planning.slot") as act:
        store.remove_slot(act.db, found.id)
    return act.outcome(None)


def copy_day(workspace: Workspace, *, event: str, day: date, onto: date) -> Outcome[None]:
    """Makes the agenda of one day that of another too, with its trainers; what was planned there before goes.

    Raises UserError EVENT_UNKNOWN, DAY_UNKNOWN, DAY_HELD where something of the other day was held already.
    """
    found = resolve_event(workspace, event)
    if not {day, onto} <= set(found.dates) or day == onto:
        raise UserError("DAY_UNKNOWN", event=found.code)
    slots = store.list_slots(workspace.db, found.id)
    replaced = [slot for slot in slots if slot.date == onto]
    if any(slot.state is not SlotState.PLANNED for slot in replaced):
        raise UserError("DAY_HELD", day=onto.isoformat())
    with workspace.action("planning.copy_day") as act:
        for slot in replaced:
            store.remove_slot(act.db, slot.id)
        for slot in (one for one in slots if one.date == day):
            _copy(act, slot, {"date": onto.isoformat()})
    return act.outcome(None)


def mark_slot(workspace: Workspace, *, slot: str, held: bool, ended: str | None = None) -> Outcome[None]:
    """Says that a slot was held, held until an earlier time, or not held. Raises UserError SLOT_END_WRONG, TIME_WRONG."""
    found, _, _ = slot_in_event(workspace, slot)
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


def slot_in_event(workspace: Workspace, slot: str) -> tuple[Slot, Event, list[Slot]]:
    """A slot with its event and the whole agenda. Raises UserError SLOT_GONE."""
    event = store.event_of_slot(workspace.db, slot)
    slots = store.list_slots(workspace.db, event) if event else []
    found = next((one for one in slots if one.id == slot), None)
    if event is None or found is None:
        raise UserError("SLOT_GONE")
    return found, store.get_event(workspace.db, event), slots


def _wording(title: str) -> str:
    wording = " ".join(title.split())
    if not wording:
        raise UserError("FIELD_EMPTY", field="title")
    return wording


def _free_until(workspace: Workspace, event: Event, day: date, begin: int) -> str:
    later = [minutes_of(slot.start) for slot in store.list_slots(workspace.db, event.id) if slot.date == day]
    room = min((time - begin for time in later if time > begin), default=USUAL_MINUTES)
    return time_of(min(begin + min(max(room, STEP), USUAL_MINUTES), LAST))


def _change(workspace: Workspace, found: Slot, values: Mapping[str, Any]) -> Outcome[tuple[Notice, ...]]:
    with workspace.action("planning.slot") as act:
        store.change_slot(act.db, found.id, values)
    slots = store.list_slots(workspace.db, found.event)
    return act.outcome(clashes_of(workspace, slots, next(one for one in slots if one.id == found.id)))


def _copy(act: Action, slot: Slot, other: Mapping[str, Any]) -> str:
    """A slot like this one, but for these values, with the same trainers; gives its id."""
    new = act.new_id()
    same = {
        "date": slot.date.isoformat(),
        "start": slot.start,
        "end": slot.end,
        "titles": dict(slot.titles),
        "kind": slot.kind,
        "room": slot.room or None,
        "group_name": slot.group or None,
        "topic_session": slot.topic_session,
        "mandatory": int(slot.mandatory),
    }
    _insert(act, new, slot.event, same | dict(other))
    here = [trainer for trainer in slot.trainers if trainer.state is not TrainerState.CANCELLED]
    store.put_trainers(act.db, new, (), [trainer.person for trainer in here])
    for trainer in here:
        store.change_trainer(act.db, new, trainer.person, state=trainer.state)
    return new


def _insert(act: Action, slot: str, event: str, values: Mapping[str, Any]) -> None:
    last = max((one.number for one in store.list_slots(act.db, event)), default=0)
    usual = {"event": event, "kind": SlotKind.SESSION, "number": last + 1, "state": SlotState.PLANNED}
    store.insert_slot(act.db, slot, usual | dict(values))
