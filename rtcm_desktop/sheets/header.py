"""Finds the header row of a table by its shape: the row whose cells name the most fields of the vocabulary."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from rtcm_desktop.sheets.model import Grid, Row, as_text
from rtcm_desktop.sheets.vocabulary import Vocabulary

Required = Sequence[Collection[str]]
"""Groups of alternatives: a table has a column for one field of each group."""

_ROWS_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Header:
    """A row read as column headings. ``columns``: the columns of each field, from left to right."""

    grid: Grid
    index: int
    columns: Mapping[str, tuple[int, ...]]

    @property
    def row(self) -> Row:
        return self.grid.rows[self.index]

    def missing(self, required: Required) -> tuple[Collection[str], ...]:
        return missing(self.columns, required)

    def heading(self, name: str) -> str:
        return as_text(self.row[self.columns[name][0]])

    def unknown(self) -> tuple[str, ...]:
        known = {column for columns in self.columns.values() for column in columns}
        return tuple(as_text(value) for column, value in self.row.filled() if column not in known)

    def meant(self) -> tuple[tuple[str, str], ...]:
        """Every heading from left to right with the field it names, "" where it names none."""
        named = {column: name for name, columns in self.columns.items() for column in columns}
        return tuple((as_text(value), named.get(column, "")) for column, value in self.row.filled())

    def again(self, row: Row, vocabulary: Vocabulary, required: Required) -> Mapping[str, tuple[int, ...]] | None:
        """The columns of a later row of headings: repeated at the top of a printed page, or of a report's next part."""
        columns = columns_of(row, vocabulary)
        is_header = len(columns) * 2 >= len(self.columns) and not missing(columns, required)
        return columns if is_header else None


def missing(columns: Collection[str], required: Required) -> tuple[Collection[str], ...]:
    """The groups of which no field has a column."""
    return tuple(group for group in required if not any(name in columns for name in group))


def columns_of(row: Row, vocabulary: Vocabulary) -> dict[str, tuple[int, ...]]:
    """The columns of each field, the row's cells read as headings."""
    columns: dict[str, tuple[int, ...]] = {}
    for column, value in row.filled():
        if name := vocabulary.field_of(value):
            columns[name] = (*columns.get(name, ()), column)
    return columns


def header_of(grid: Grid, vocabulary: Vocabulary, required: Required) -> Header | None:
    """The row that reads best as a header: nothing required missing, then most fields, then the first. None where no row
    names two fields (one, where the sheet has a single column).
    """
    headers = (
        Header(grid, index, columns_of(row, vocabulary)) for index, row in enumerate(grid.rows[:_ROWS_LOOKED_AT])
    )
    enough = min(2, max((len(row.cells) for row in grid.rows), default=0))
    return best_header((header for header in headers if len(header.columns) >= enough), required)


def best_header(headers: Iterable[Header], required: Required) -> Header | None:
    return max(
        headers,
        key=lambda header: (-len(header.missing(required)), len(header.columns)),
        default=None,
    )
