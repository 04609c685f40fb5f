"""What runs at the same time, and what of it cannot be held together."""

from collections.abc import Sequence
from datetime import date

from rtcm_desktop.planning.model import Slot, SlotState, minutes_of

Place = tuple[date, int, int]
"""A day, and the minutes after midnight from and to."""


def place_of(slot: Slot) -> Place:
    """Where a slot is planned."""
    return slot.date, minutes_of(slot.start), minutes_of(slot.end)


def meanwhile(slots: Sequence[Slot], place: Place) -> list[Slot]:
    """The slots that run at some time, in their order."""
    day, start, end = place
    return [one for one in slots if one.date == day and minutes_of(one.start) < end and start < minutes_of(one.end)]


def in_the_way(slots: Sequence[Slot], slot: Slot, place: Place) -> Slot | None:
    """The first slot of the same people, all or one group, that is held while this one would be."""
    others = (one for one in meanwhile(slots, place) if one.id != slot.id and one.group == slot.group)
    return next((one for one in others if one.state is not SlotState.NOT_HELD), None)
