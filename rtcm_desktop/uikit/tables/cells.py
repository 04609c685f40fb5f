"""What a table shows: columns declared once, cells made before they are painted."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt

Row = TypeVar("Row")


class Align(Enum):
    """Text stands at the leading side, numbers and dates at the far one, marks in the middle."""

    LEFT = Qt.AlignmentFlag.AlignLeft
    RIGHT = Qt.AlignmentFlag.AlignRight
    CENTRE = Qt.AlignmentFlag.AlignHCenter


class RowHeight(Enum):
    """One line, two lines, or the dense rows of a grid; by the name of the size."""

    ONE = "row"
    TWO = "row_two_lines"
    GRID = "row_grid"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `tone` (ok, attention, stop, accent, quiet, muted) colours icon and words, or the chip.

    `ground` is a colour role for a shaded column or a difference; `role` overrides the colour of the icon alone;
    `spoken` is what a screen reader says where the text is a mark.
    """

    text: str = ""
    sub: str = ""
    icon: str = ""
    tone: str = ""
    chip: bool = False
    strong: bool = False
    align: Align | None = None
    ground: str = ""
    tip: str = ""
    role: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its heading, what a row shows in it, how it sorts, and the text one edits in place.

    Width 0 takes the room that is left. Without `sort` the text of the cell sorts; without `edit` it is read only.
    `check` says what is wrong with a typed text, in words; an empty answer lets it pass. In a table narrower than `least` the
    column is not seen.
    """

    key: str
    title: str
    cell: Callable[[Row], Cell | str]
    width: int = 0
    align: Align = Align.LEFT
    sort: Callable[[Row], Any] | None = None
    edit: Callable[[Row], str] | None = None
    check: Callable[[str], str] | None = None
    tip: str = ""
    least: int = 0

    def shown(self, row: Row) -> Cell:
        """The cell of a row."""
        made = self.cell(row)
        return made if isinstance(made, Cell) else Cell(made)
