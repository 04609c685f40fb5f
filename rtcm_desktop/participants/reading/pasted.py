"""A table of names out of the clipboard; without headings of its own it gets those that its columns look like."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from rtcm_desktop.core import names
from rtcm_desktop.core.texts import say
from rtcm_desktop.curriculum.rules import country_of
from rtcm_desktop.sheets.model import Pasted
from rtcm_desktop.sheets.vocabulary import vocabulary

_EMAIL = re.compile(r"\S+@\S+\.\S+")
_PHONE = re.compile(r"\+?[\d\s()/-]{6,}")
_LOOKED_AT = 20


def is_table(text: str) -> bool:
    """Whether a text is more than a few words: several lines, or columns."""
    return "\t" in text.strip() or "\n" in text.strip()


def pasted_table(text: str) -> Pasted:
    """The text as a table to read nominations from."""
    name = say("participants.pasted")
    rows = [line.split("\t") for line in text.strip("\r\n").splitlines() if line.strip()]
    if not rows or _has_headings(rows[0]):
        return Pasted(text, name)
    return Pasted(_written([list(_guessed(rows)), *rows]), name)


def _has_headings(cells: Sequence[str]) -> bool:
    known = [cell for cell in cells if vocabulary("nominations").field_of(cell.strip())]
    return len(known) >= min(2, len(cells))


def _guessed(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A heading for each column by what stands in it: the first columns of words are the name, the next the office."""
    examples = vocabulary("nominations").examples
    words = ["family", "given"] if _parts_of_names(rows) else ["full_name"]
    left = [*words, "organisation", "position", "notes"]
    for place in range(max(map(len, rows))):
        field = _told_apart([row[place].strip() for row in rows[:_LOOKED_AT] if place < len(row)])
        if not field and left:
            field = left.pop(0)
        yield examples[field] if field else f"{place + 1}"


def _parts_of_names(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first two columns hold one word each, as family and given names do."""
    pairs = [row[:2] for row in rows[:_LOOKED_AT] if len(row) > 1]
    single = [all(len(names.words(cell)) == 1 and not _looks(cell) for cell in pair) for pair in pairs]
    return bool(single) and sum(single) * 2 > len(single)


def _looks(cell: str) -> str:
    tests = {
        "email": _EMAIL.fullmatch(cell) is not None,
        "country": country_of(cell) is not None,
        "phone": _PHONE.fullmatch(cell) is not None,
    }
    return next((field for field, holds in tests.items() if holds), "")


def _told_apart(cells: Sequence[str]) -> str:
    """The field that most of the filled cells look like."""
    found = [_looks(cell) for cell in cells if cell]
    best = max(set(found), key=found.count, default="")
    return best if found.count(best) * 2 > len(found) else ""


def _written(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(rows)
    return text.getvalue()
