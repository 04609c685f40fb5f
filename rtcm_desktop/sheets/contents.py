"""What a written workbook holds: sheets with their columns, rows and charts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from rtcm_desktop.sheets.model import Cell


class Kind(StrEnum):
    """How a column shows its values."""

    TEXT = "text"
    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"
    MOMENT = "moment"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a written table.

    ``width`` in characters, from the content where it is not given. ``choices`` become a drop-down list, ``between``
    (lowest, highest) a check for whole numbers.
    """

    heading: str
    width: float | None = None
    kind: Kind = Kind.TEXT
    choices: tuple[str, ...] = ()
    between: tuple[int, int] | None = None
    wrap: bool = False


@dataclass(frozen=True, slots=True)
class BarChart:
    """A bar chart beside the table, out of its columns: one bar, or one part of a bar, for each of ``values``.

    ``first`` and ``last`` are table rows counted from 0; the whole table where they are not given.
    """

    title: str
    categories: int
    values: tuple[int, ...]
    stacked: bool = False
    horizontal: bool = True
    first: int = 0
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: lines of title and note, rows given cell by cell (``above``), the header row, the rows of the table.

    ``spare_rows``: empty rows below that get the drop-downs and checks too. ``header=False`` leaves the header row out;
    ``hidden_rows`` counts from 1 as the user sees it.
    """

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    title: str = ""
    note: Sequence[str] = ()
    above: Sequence[Sequence[Cell]] = ()
    header: bool = True
    right_to_left: bool = False
    charts: Sequence[BarChart] = ()
    spare_rows: int = 0
    hidden_rows: Sequence[int] = ()
    landscape: bool = True

    @property
    def first_row(self) -> int:
        """Number of the table's first row of values, as the user sees it."""
        lines = bool(self.title) + len(self.note)
        return lines + bool(lines) + len(self.above) + self.header + 1


def shown_length(value: Cell, kind: Kind) -> int:
    """Characters that a value takes on the screen."""
    match value:
        case None:
            return 0
        case datetime():
            return 16
        case date():
            return 10
        case time():
            return 5
        case float() | int() if kind is Kind.PERCENT:
            return 5
    return max(len(line) for line in str(value).split("\n"))
