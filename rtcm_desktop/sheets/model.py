"""What is read out of a spreadsheet: cells, rows, grids, records, tables, and the problems met on the way."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeAlias

from rtcm_desktop.core.texts import message

Cell: TypeAlias = str | int | float | bool | date | datetime | time | None

_SPACES = " \t\r\n\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u200b\u2060\ufeff\u00ad"
_DROP_INVISIBLE = {ord(character): None for character in _INVISIBLE}


@dataclass(frozen=True, slots=True)
class Pasted:
    """A table out of the clipboard; read like a text file of this name that lies nowhere."""

    text: str
    name: str

    def read_bytes(self) -> bytes:
        """What a file with this table would hold."""
        return self.text.encode()


TableSource: TypeAlias = Path | Pasted
"""Where a table is read from."""


def clean(text: str) -> str:
    """NFC, without invisible characters and outer spaces. Joiners inside words (ZWNJ, ZWJ) belong to the spelling and stay."""
    return unicodedata.normalize("NFC", text.translate(_DROP_INVISIBLE)).strip(_SPACES + "\u200c\u200d")


def normalised(value: Cell) -> Cell:
    """The cell's value as the program uses it: clean text, nothing for an empty text, whole numbers without a fraction."""
    if isinstance(value, str):
        return clean(value) or None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def as_text(value: Cell) -> str:
    """The cell's value as a person would type it; ISO for dates and times."""
    match value:
        case None:
            return ""
        case datetime():
            return value.isoformat(sep=" ", timespec="minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case float():
            return f"{value:.12g}"
        case _:
            return str(value)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to tell the user: where it stands in the file, and what to do about it."""

    sheet: str
    row: int | None
    column: str
    code: str
    message: str

    def as_json(self) -> dict[str, object]:
        return {
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "code": self.code,
            "message": self.message,
        }


def problem(
    code: str,
    /,
    *,
    sheet: str = "",
    row: int | None = None,
    column: str = "",
    **params: object,
) -> Problem:
    """A problem whose message is the text of ``code``; place and params may be used in the text."""
    return Problem(
        sheet,
        row,
        column,
        code,
        message(code, sheet=sheet, row=row, column=column, **params),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet that holds at least one value; ``number`` is the one the user sees beside it."""

    number: int
    cells: tuple[Cell, ...]

    def __getitem__(self, column: int) -> Cell:
        return self.cells[column] if column < len(self.cells) else None

    def filled(self) -> Iterator[tuple[int, Cell]]:
        return ((column, value) for column, value in enumerate(self.cells) if value is not None)


@dataclass(frozen=True, slots=True)
class CellFinding:
    """A cell whose value cannot be used: an error value, or a formula without a stored result (empty ``value``)."""

    row: int
    column: int
    value: str

    def as_problem(self, sheet: str, column: str) -> Problem:
        code = "SHEET_CELL_ERROR" if self.value else "SHEET_FORMULA_EMPTY"
        return problem(code, sheet=sheet, row=self.row, column=column, value=self.value)


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one sheet, blank rows left out. A text file is one grid named like the file without its ending.

    ``merged_rows``: rows that got a value from a merged cell above them.
    """

    file: str
    sheet: str
    rows: tuple[Row, ...]
    hidden: bool = False
    findings: tuple[CellFinding, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    merged_rows: tuple[int, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The cells that cannot be used, their columns named by letters."""
        return tuple(finding.as_problem(self.sheet, column_letters(finding.column)) for finding in self.findings)


def column_number(letters: str) -> int:
    """0 for A, 25 for Z, 26 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_letters(number: int) -> str:
    """A for 0, AA for 26."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a table by field."""

    row: int
    values: Mapping[str, Cell]

    def get(self, name: str) -> Cell:
        return self.values.get(name)

    def text(self, name: str) -> str:
        return as_text(self.values.get(name))


@dataclass(frozen=True, slots=True)
class Table:
    """The records under a found header row.

    ``headings``: the heading as written, by field. ``unknown``: headings that mean no field of the vocabulary.
    ``columns``: every heading from left to right with the field it means, "" for none.
    ``above``: the rows over the header row (titles, a report's summary block). ``repeated``: later rows of headings.
    """

    file: str
    sheet: str
    header_row: int
    headings: Mapping[str, str]
    unknown: tuple[str, ...]
    records: tuple[Record, ...]
    problems: tuple[Problem, ...] = ()
    above: tuple[Row, ...] = field(default=())
    columns: tuple[tuple[str, str], ...] = ()
    repeated: tuple[int, ...] = ()

    def has(self, name: str) -> bool:
        return name in self.headings

    def heading(self, name: str) -> str:
        """The column's heading as the user sees it; the field's own name where the file has no such column."""
        return self.headings.get(name, name)
