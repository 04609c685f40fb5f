"""The order of the slots of a day."""

from collections.abc import Sequence

from rtcm_desktop.planning.model import Slot, minutes_of


def swapped(day: Sequence[Slot], slot: Slot, *, later: bool) -> dict[str, tuple[int, int]]:
    """New times, in minutes after midnight by id, when a slot changes places with its neighbour; {} where there is none.

    Both keep their length, and the time between them stays as long as it was.
    """
    ids = [one.id for one in day]
    place = ids.index(slot.id) + (1 if later else -1)
    if not 0 <= place < len(day):
        return {}
    first, second = (slot, day[place]) if later else (day[place], slot)
    start = minutes_of(first.start)
    between = max(minutes_of(second.start) - minutes_of(first.end), 0)
    turn = start + second.minutes
    return {second.id: (start, turn), first.id: (turn + between, turn + between + first.minutes)}
