"""Reads tables out of foreign workbooks and text files: ``read_table`` where the header row is to be found,
``read_grids`` where the layout is fixed.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.sheets.grids import all_grids
from rtcm_desktop.sheets.header import Header, Required, best_header, header_of
from rtcm_desktop.sheets.model import Cell, Grid, Problem, Record, Row, Table, TableSource, problem
from rtcm_desktop.sheets.vocabulary import Vocabulary, fold, total_words

Duplicates = Literal["first", "last"]
"""Which column counts where several mean one field and more than one is filled."""

_AFTER_TOTAL_WORD = re.compile(r"[:\d(–—-]")
_NUMBER = re.compile(r"[\d\s.,%]+")


def read_grids(path: Path) -> tuple[Grid, ...]:
    """The cells of every sheet that the user sees. Raises UserError for files that cannot be read or hold nothing."""
    return tuple(grid for grid in all_grids(path) if not grid.hidden)


def read_table(
    path: TableSource,
    vocabulary: Vocabulary,
    *,
    required: Required = (),
    duplicates: Duplicates = "first",
) -> Table:
    """The table of a file: of its sheets the one whose header row fits best, the header found by its shape.

    ``required``: groups of alternative fields, of each group one must have a column. Raises UserError for files that
    cannot be read and for tables without header, without a required column or without rows; what is wrong with single
    rows stands in the table's problems.
    """
    grids = all_grids(path)
    header = _fitting_header(grids, vocabulary, required)
    records, problems, repeated = _records(header, vocabulary, required, duplicates)
    if not records:
        raise UserError(
            "SHEET_NO_ROWS",
            file=path.name,
            sheet=header.grid.sheet,
            row=header.row.number,
        )
    return Table(
        file=path.name,
        sheet=header.grid.sheet,
        header_row=header.row.number,
        headings={name: header.heading(name) for name in header.columns},
        unknown=header.unknown(),
        columns=header.meant(),
        records=records,
        problems=(
            *problems,
            *_sheet_problems(header),
            *_other_sheets(grids, header, vocabulary, required),
        ),
        above=header.grid.rows[: header.index],
        repeated=repeated,
    )


def _fitting_header(grids: tuple[Grid, ...], vocabulary: Vocabulary, required: Required) -> Header:
    visible = [grid for grid in grids if not grid.hidden]
    headers = [header for grid in visible if (header := header_of(grid, vocabulary, required))]
    header = best_header(headers, required)
    if header is None:
        raise UserError(
            "SHEET_NO_HEADER",
            file=grids[0].file,
            sheet=", ".join(grid.sheet for grid in visible),
            examples=", ".join(list(vocabulary.examples.values())[:6]),
        )
    if missing := header.missing(required):
        raise UserError(
            "SHEET_COLUMN_MISSING",
            file=header.grid.file,
            sheet=header.grid.sheet,
            row=header.row.number,
            column=" / ".join(vocabulary.examples[name] for name in missing[0]),
        )
    return header


def _records(
    header: Header, vocabulary: Vocabulary, required: Required, duplicates: Duplicates
) -> tuple[tuple[Record, ...], list[Problem], tuple[int, ...]]:
    """The rows under the header, what is wrong with them, and the rows in which headings stand again."""
    records, problems, columns = [], [], header.columns
    repeated: list[int] = []
    for row in header.grid.rows[header.index + 1 :]:
        if _is_total(row):
            problems.append(problem("SHEET_TOTALS_SKIPPED", sheet=header.grid.sheet, row=row.number))
            continue
        if again := header.again(row, vocabulary, required):
            columns = again
            repeated.append(row.number)
            continue
        values = _values(row, columns, duplicates)
        if values.keys() - {"number"}:
            records.append(Record(row.number, values))
    return tuple(records), problems + (_twice(header) if duplicates == "first" else []), tuple(repeated)


def _values(row: Row, columns: Mapping[str, tuple[int, ...]], duplicates: Duplicates) -> dict[str, Cell]:
    values: dict[str, Cell] = {}
    for name, places in columns.items():
        ordered = places if duplicates == "first" else places[::-1]
        value = next((row[place] for place in ordered if row[place] is not None), None)
        if value is not None:
            values[name] = value
    return values


def _is_total(row: Row) -> bool:
    """A cell that begins with a word for total, and nothing but numbers beside it."""
    texts = [value for _, value in row.filled() if isinstance(value, str) and not _NUMBER.fullmatch(value)]
    return len(texts) == 1 and fold(_AFTER_TOTAL_WORD.split(texts[0])[0]) in total_words()


def _twice(header: Header) -> list[Problem]:
    """Fields with several columns that say different things in some row."""
    sheet, number = header.grid.sheet, header.row.number
    rows = header.grid.rows[header.index + 1 :]
    return [
        problem(
            "SHEET_HEADING_TWICE",
            sheet=sheet,
            row=number,
            column=header.heading(name),
            count=len(places),
        )
        for name, places in header.columns.items()
        if any(len({row[place] for place in places} - {None}) > 1 for row in rows)
    ]


def _sheet_problems(header: Header) -> Iterator[Problem]:
    """What the user should know about the sheet the table was read from."""
    grid, first = header.grid, header.row.number
    hidden = [row for row in grid.hidden_rows if row > first]
    if hidden:
        yield problem("SHEET_HIDDEN_ROWS", sheet=grid.sheet, row=hidden[0], count=len(hidden))
    for row in grid.merged_rows:
        if row > first:
            yield problem("SHEET_MERGED", sheet=grid.sheet, row=row)
            break
    fields = {column: header.heading(name) for name, columns in header.columns.items() for column in columns}
    for finding in grid.findings:
        if finding.row > first and finding.column in fields:
            yield finding.as_problem(grid.sheet, fields[finding.column])


def _other_sheets(
    grids: tuple[Grid, ...], header: Header, vocabulary: Vocabulary, required: Required
) -> Iterator[Problem]:
    """Sheets that hold a fitting table as well and were not read."""
    for grid in grids:
        other = header_of(grid, vocabulary, required)
        if grid is not header.grid and other and not other.missing(required) and other.index + 1 < len(grid.rows):
            yield problem(
                "SHEET_HIDDEN_SHEET" if grid.hidden else "SHEET_OTHER_SHEET",
                sheet=grid.sheet,
            )
