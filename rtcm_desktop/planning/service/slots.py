"""Mending one slot of an agenda: who holds it, what it is called, whether and how long it was held."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.names import normal
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, Notice, Slot, SlotState, TrainerState
from rtcm_desktop.planning.rules.overlap import meanwhile, place_of
from rtcm_desktop.planning.rules.parsing import parse_time
from rtcm_desktop.planning.service.events import resolve_event

PLACE = re.compile(r"D(\d{1,2})[\s,]+(\d{1,2}[:.]\d{2})", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class ChangedSlot:
    """The slot as it is now, and what to know about it."""

    slot: Slot
    notices: tuple[Notice, ...]


def change_slot(
    workspace: Workspace,
    *,
    event: str,
    at: str,
    trainers: Sequence[str] = (),
    title: str | None = None,
    not_held: bool = False,
    ends: str | None = None,
) -> Outcome[ChangedSlot]:
    """Changes the slot that begins, or runs, at a place in the agenda such as "D2 14:00".

    Trainers are given to every piece of the session from there on. Raises UserError for a place, time or person that
    is not there.
    """
    found = resolve_event(workspace, event)
    slots = store.list_slots(workspace.db, found.id)
    slot = _slot_at(found, slots, at)
    persons = _persons(workspace, trainers)
    values = _values(found, slot, title=title, not_held=not_held, ends=ends)
    if not values and not persons:
        raise UserError("SLOT_NOTHING_TO_CHANGE")
    if persons and not slot.kind.takes_trainers:
        raise UserError("SLOT_TAKES_NO_TRAINER", title=slot.title())
    with workspace.action("planning.slot") as act:
        store.change_slot(act.db, slot.id, values)
        for piece in pieces_of(slot, slots) if persons else ():
            store.put_trainers(act.db, piece.id, [trainer.person for trainer in piece.trainers], persons)
    changed = next(entry for entry in store.list_slots(workspace.db, found.id) if entry.id == slot.id)
    return act.outcome(ChangedSlot(changed, clashes_of(workspace, slots, changed)))


def _slot_at(event: Event, slots: Sequence[Slot], at: str) -> Slot:
    found = PLACE.fullmatch(at.strip())
    if not found or not 1 <= int(found[1]) <= event.days:
        raise UserError("SLOT_PLACE_WRONG", at=at, days=event.days)
    day = event.start + timedelta(days=int(found[1]) - 1)
    time = parse_time("at", found[2])
    of_day = [slot for slot in slots if slot.date == day]
    beginning = [slot for slot in of_day if slot.start == time]
    running = [slot for slot in of_day if slot.start <= time < slot.end]
    if not (beginning or running):
        starts = ", ".join(slot.start for slot in of_day)
        raise UserError("SLOT_UNKNOWN", at=at, starts=starts)
    return (beginning or running)[0]


def _persons(workspace: Workspace, trainers: Sequence[str]) -> list[str]:
    """The persons meant, each once; a trainer may be named by the person or by the trainer profile."""
    persons: dict[str, None] = {}
    for trainer in trainers:
        person = store.find_person_id(workspace.db, trainer)
        if person is None:
            raise UserError("PERSON_UNKNOWN", person=trainer)
        persons[person] = None
    return list(persons)


def _values(event: Event, slot: Slot, *, title: str | None, not_held: bool, ends: str | None) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if title is not None:
        wording = normal(title)
        if not wording:
            raise UserError("FIELD_EMPTY", field="title")
        values["titles"] = {event.languages[0]: wording}
    if not_held and ends is not None:
        raise UserError("SLOT_NOT_HELD_AND_ENDS")
    if not_held:
        values |= {"state": SlotState.NOT_HELD, "actual_end": None}
    if ends is not None:
        values |= _ended(slot, parse_time("ends", ends))
    return values


def _ended(slot: Slot, ends: str) -> dict[str, Any]:
    """A slot that ended at its planned time was held; an earlier end shortens it."""
    if not slot.start < ends <= slot.end:
        raise UserError("SLOT_END_WRONG", ends=ends, start=slot.start, end=slot.end)
    state = SlotState.HELD if ends == slot.end else SlotState.SHORTENED
    return {"state": state, "actual_end": None if state is SlotState.HELD else ends}


def pieces_of(slot: Slot, slots: Sequence[Slot]) -> list[Slot]:
    """The slot itself and, where it is a session, what of the session comes after it."""
    if not slot.topic_session:
        return [slot]
    following = (slot.date, slot.start)
    return [s for s in slots if s.topic_session == slot.topic_session and (s.date, s.start) >= following]


def clashes_of(workspace: Workspace, slots: Sequence[Slot], changed: Slot) -> tuple[Notice, ...]:
    """Trainers who are to be in two places at once."""
    notices = []
    for trainer in (one for one in changed.trainers if one.state is not TrainerState.CANCELLED):
        running = meanwhile(slots, place_of(changed))
        beside = [slot for slot in running if slot.id != changed.id and _has(slot, trainer.person)]
        elsewhere = store.busy_elsewhere(workspace.db, trainer.person, changed)
        for place in (*(slot.title() for slot in beside), *elsewhere):
            text = say("TRAINER_CLASH", name=trainer.name, place=place)
            notices.append(Notice("TRAINER_CLASH", text))
    return tuple(notices)


def _has(slot: Slot, person: str) -> bool:
    return any(one.person == person and one.state is not TrainerState.CANCELLED for one in slot.trainers)
