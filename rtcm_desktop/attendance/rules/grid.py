"""The grid's words and numbers: a verdict in brief, and whom "all but 4, 17, 23" names."""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction

from rtcm_desktop.attendance.model import AllBut, AttendanceUnit, GridRow, Requirement, Standing, UnitState, Verdict
from rtcm_desktop.core.texts import say
from rtcm_desktop.participants.model import Mode, Participant

_PART = re.compile(r"(\d+)\s*[-–—]\s*(\d+)|[^\s,;.]+")
_LONGEST_SPAN = 200


def brief_words(standing: Standing, units: Sequence[AttendanceUnit], requirement: Requirement) -> str:
    """A verdict in a few words: "Certain", "Needs 3 of 4 to come", "No, 67 % at most"."""
    if not standing.counts:
        return say("attendance.brief.not_counted")
    to_come = sorted(unit.minutes for unit in units if standing.units[unit.label].state is UnitState.TO_COME)
    if standing.verdict is Verdict.CERTAIN:
        return say("attendance.brief.certain")
    if standing.verdict is Verdict.NO:
        return _no(standing, requirement, sum(to_come))
    needed, lacking = 0, requirement.share * standing.held_minutes - standing.minutes
    while needed < len(to_come) and lacking > 0:
        lacking -= to_come[needed]
        needed += 1
    if not needed:
        return say("attendance.brief.condition")
    form = "all" if needed == len(to_come) else "some"
    return say(f"attendance.brief.needs_{form}", needed=needed, count=len(to_come))


def _no(standing: Standing, requirement: Requirement, minutes_to_come: int) -> str:
    most = Fraction(standing.minutes + minutes_to_come, standing.held_minutes) if standing.held_minutes else Fraction(0)
    if most >= requirement.share:
        return say("attendance.brief.no")
    return say("attendance.brief.no_at_most", share=int(most * 100))


def in_grid_order(people: Iterable[Participant]) -> list[Participant]:
    """People in the room before those on line: the order in which the grid and the signature lists number them."""
    return sorted(people, key=lambda one: one.mode is not Mode.IN_PERSON)


def all_but(rows: Sequence[GridRow], text: str) -> AllBut:
    """Who is left out by numbers of the signature list ("4, 17, 23" or "4-6"); everybody else in the room is present.

    Where nobody is in the room, everybody is meant.
    """
    numbered = {row.number: row for row in rows if row.number is not None}
    absent: dict[int, GridRow] = {}
    unknown = []
    for match in _PART.finditer(text):
        for part in _numbers(match):
            row = numbered.get(int(part)) if part.isdecimal() else None
            if row is None:
                unknown.append(part)
            else:
                absent[int(part)] = row
    in_room = [row for row in numbered.values() if row.participant.mode is Mode.IN_PERSON]
    present = tuple(row for row in in_room or numbered.values() if row.number not in absent)
    return AllBut(tuple(absent[number] for number in sorted(absent)), present, tuple(dict.fromkeys(unknown)))


def _numbers(match: re.Match[str]) -> list[str]:
    if match[1] is None:
        return [match[0]]
    first, last = int(match[1]), int(match[2])
    if not 0 <= last - first <= _LONGEST_SPAN:
        return [match[0]]
    return [str(number) for number in range(first, last + 1)]
