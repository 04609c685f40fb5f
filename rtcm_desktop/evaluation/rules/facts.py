"""What a form needs to know of an event, out of its agenda and its topics."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rtcm_desktop.evaluation.model.composition import EventFacts, Subject, Switches, Variant
from rtcm_desktop.evaluation.model.instrument import Texts
from rtcm_desktop.evaluation.rules.wording import own_texts
from rtcm_desktop.planning.model import Event, Mode, Slot, SlotKind, SlotState, TrainerState

MOST_OWN = 3

VARIANTS = {
    Mode.IN_PERSON: (Variant.ROOM,),
    Mode.ONLINE: (Variant.ONLINE,),
    Mode.HYBRID: (Variant.ROOM, Variant.ONLINE),
}


def facts_of(
    event: Event,
    slots: Sequence[Slot],
    *,
    phase: str,
    session_titles: Mapping[str, Texts],
    outcomes: Iterable[Subject],
) -> EventFacts:
    """The facts of an event for the form of one phase. A slot counts unless it was not held."""
    held = [slot for slot in slots if slot.state is not SlotState.NOT_HELD]
    return EventFacts(
        sessions=sessions_of(held, session_titles),
        trainers=trainers_of(held),
        outcomes=tuple(outcomes),
        own=own_of(event.evaluation, phase),
        interpretation=bool(event.interpretation) or any(slot.interpretation for slot in held),
        practical=any(slot.kind is SlotKind.PRACTICAL for slot in held),
        test=bool(event.evaluation.get("test")),
        variants=VARIANTS[event.mode],
    )


def sessions_of(slots: Iterable[Slot], titles: Mapping[str, Texts]) -> tuple[Subject, ...]:
    """The sessions in the agenda's order; one that was divided over several slots counts once."""
    sessions: dict[str, Subject] = {}
    for slot in slots:
        if slot.kind is not SlotKind.SESSION:
            continue
        session = slot.topic_session or slot.id
        before = sessions.get(session)
        mandatory = slot.mandatory or (before is not None and before.mandatory)
        sessions[session] = Subject(session, titles.get(session, slot.titles), mandatory)
    return tuple(sessions.values())


def trainers_of(slots: Iterable[Slot]) -> tuple[Subject, ...]:
    """Everybody who held a slot, in the agenda's order."""
    trainers: dict[str, Subject] = {}
    for slot in slots:
        for trainer in slot.trainers:
            if trainer.state is not TrainerState.CANCELLED:
                trainers.setdefault(trainer.person, Subject(trainer.person, {"en": trainer.name}))
    return tuple(trainers.values())


def own_of(wishes: Mapping[str, Any], phase: str) -> tuple[Subject, ...]:
    """The questions that the trainers added for one phase, known by their wording."""
    texts = wishes.get(phase, {}).get("own", [])[:MOST_OWN]
    return tuple(Subject(own_texts(text), text) for text in texts)


def switches_of(wishes: Mapping[str, Any], phase: str) -> Switches:
    """The items that the coordinator switched on or off for one phase."""
    chosen = wishes.get(phase, {})
    return Switches(on=frozenset(chosen.get("on", ())), off=frozenset(chosen.get("off", ())))
