"""Who holds the slots: trainers given, asked and confirmed, and replaced on the day."""

from collections.abc import Sequence

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Notice, Slot, SlotTrainer, TrainerState
from rtcm_desktop.planning.service.mending import slot_in_event
from rtcm_desktop.planning.service.slots import clashes_of, pieces_of


def give_trainers(
    workspace: Workspace, *, slot: str, trainers: Sequence[str], only_this: bool = False
) -> Outcome[tuple[Notice, ...]]:
    """Gives a slot these trainers; what goes on of the same session after a break gets them too, unless `only_this`.

    Raises UserError SLOT_GONE, SLOT_TAKES_NO_TRAINER.
    """
    found, _, slots = slot_in_event(workspace, slot)
    if not found.kind.takes_trainers:
        raise UserError("SLOT_TAKES_NO_TRAINER", title=found.title())
    with workspace.action("planning.slot") as act:
        for piece in [found] if only_this else pieces_of(found, slots):
            store.put_trainers(act.db, piece.id, [one.person for one in piece.trainers], list(trainers))
    return act.outcome(_clashes(workspace, found))


def set_trainer_state(
    workspace: Workspace, *, slot: str, person: str, state: TrainerState
) -> Outcome[tuple[Notice, ...]]:
    """Says that a trainer was asked, has confirmed, or has cancelled.

    Who is asked and confirms does so for the whole event; who cancels, for this slot alone. Raises UserError SLOT_GONE.
    """
    found, _, slots = slot_in_event(workspace, slot)
    meant = [found] if state is TrainerState.CANCELLED else slots
    with workspace.action("planning.trainer") as act:
        for one in meant:
            trainer = _of(one, person)
            if trainer and (one.id == slot or trainer.state is not TrainerState.CANCELLED):
                store.change_trainer(act.db, one.id, person, state=state)
    return act.outcome(_clashes(workspace, found))


def replace_trainer(workspace: Workspace, *, slot: str, person: str, by: str) -> Outcome[tuple[Notice, ...]]:
    """Somebody else holds this slot, and what the trainer was to hold later that day.

    Raises UserError SLOT_GONE, PERSON_UNKNOWN.
    """
    found, _, slots = slot_in_event(workspace, slot)
    if store.find_person_id(workspace.db, by) is None:
        raise UserError("PERSON_UNKNOWN", person=by)
    to_come = [one for one in slots if one.date == found.date and one.start >= found.start]
    with workspace.action("planning.trainer") as act:
        for one in to_come:
            trainer = _of(one, person)
            if trainer and trainer.state is not TrainerState.CANCELLED:
                present = [each.person for each in one.trainers]
                store.put_trainers(act.db, one.id, present, [*present, by])
                store.change_trainer(act.db, one.id, by, state=TrainerState.CONFIRMED)
                store.change_trainer(act.db, one.id, person, state=TrainerState.CANCELLED, replaced_by=by)
    return act.outcome(_clashes(workspace, found))


def _of(slot: Slot, person: str) -> SlotTrainer | None:
    return next((one for one in slot.trainers if one.person == person), None)


def _clashes(workspace: Workspace, slot: Slot) -> tuple[Notice, ...]:
    now = store.list_slots(workspace.db, slot.event)
    return clashes_of(workspace, now, next(one for one in now if one.id == slot.id))
