"""Station codes: short, and readable in a certificate number (`AZ7`; the Centre is `C1`)."""

import re
from collections.abc import Iterable

CENTRE_STATION = "C1"
# Without I and O, like every other character of a certificate number.
_STATION = re.compile(r"([A-HJ-NP-Z]{1,3})([1-9][0-9]{0,2})")
_FIRST = "L1"


def is_station(code: str) -> bool:
    """Whether the text can be the code of a station."""
    return _STATION.fullmatch(code) is not None


def next_station(taken: Iterable[str]) -> str:
    """The next free code, counted on from the code given last: AZ7, AZ8 → AZ9; `taken` is in the order of giving."""
    codes = [code for code in taken if code != CENTRE_STATION]
    match = _STATION.fullmatch(codes[-1]) if codes else None
    if match is None:
        return _FIRST
    letters, number = match[1], int(match[2])
    while f"{letters}{number}" in codes:
        number += 1
    return f"{letters}{number}"


def in_order(station: str) -> tuple[str, int]:
    """Where a station stands in a list: AZ2 before AZ10."""
    letters = station.rstrip("0123456789")
    number = station[len(letters) :]
    return letters, int(number) if number else 0
