"""Half-days and their labels, `D1-AM` being the morning of the first day."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Half(StrEnum):
    """Half of a training day."""

    MORNING = "AM"
    AFTERNOON = "PM"


@dataclass(frozen=True, slots=True)
class UnitDay:
    """A half-day of an event; `day` counts from 1."""

    label: str
    day: int
    half: Half


LABEL = re.compile(r"D(\d{1,3})-(AM|PM)", re.IGNORECASE | re.ASCII)


def unit_days(days: int) -> tuple[UnitDay, ...]:
    """The half-days of an event of so many days, in order."""
    return tuple(UnitDay(f"D{day}-{half}", day, half) for day in range(1, days + 1) for half in Half)


def unit_labels(days: int) -> tuple[str, ...]:
    """The labels of an event's half-days, `("D1-AM", "D1-PM", ...)`."""
    return tuple(unit.label for unit in unit_days(days))


def parse_unit(label: str, days: int) -> UnitDay | None:
    """The half-day of a typed label ("d2-pm" too); None where the event has no such half-day."""
    found = LABEL.fullmatch(label.strip())
    if not found or not 1 <= int(found[1]) <= days:
        return None
    half = Half(found[2].upper())
    return UnitDay(f"D{int(found[1])}-{half}", int(found[1]), half)
