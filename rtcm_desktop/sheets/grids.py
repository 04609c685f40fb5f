"""From a file to the cells of its sheets, whatever kind of file it is."""

import io
import struct
import zipfile
import zlib
from bisect import bisect_left
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.sheets.cells import SheetCells, read_cells
from rtcm_desktop.sheets.container import Container, check_package, container_of, read_bytes
from rtcm_desktop.sheets.model import Cell, Grid, Pasted, Row, TableSource
from rtcm_desktop.sheets.package import open_package
from rtcm_desktop.sheets.text import read_text

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    ExpatError,
    ParseError,
    ValueError,
    LookupError,
    EOFError,
    struct.error,
    NotImplementedError,
    RuntimeError,
)
"""What zipfile and the parsers raise on damaged or forged packages."""


def all_grids(path: TableSource) -> tuple[Grid, ...]:
    """The cells of every sheet, hidden ones too. Raises UserError for files that cannot be read or show nothing."""
    data = path.read_bytes() if isinstance(path, Pasted) else read_bytes(path)
    if container_of(data, path.name) is Container.TEXT:
        grids: tuple[Grid, ...] = (read_text(data, path.name),)
    else:
        grids = _workbook_grids(data, path.name)
    if not any(grid.rows for grid in grids if not grid.hidden):
        hidden = ", ".join(grid.sheet for grid in grids if grid.rows)
        raise UserError("SHEET_ONLY_HIDDEN" if hidden else "SHEET_EMPTY", file=path.name, sheet=hidden)
    return grids


def _workbook_grids(data: bytes, file: str) -> tuple[Grid, ...]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            check_package(package, file)
            sheets, shared = open_package(package)
            grids = []
            for sheet in sheets:
                with package.open(sheet.part) as stream:
                    cells = read_cells(stream, file=file, sheet=sheet.name, shared=shared)
                grids.append(_grid(cells, file, sheet.name, hidden=sheet.hidden))
            return tuple(grids)
    except _DAMAGE:
        raise UserError("SHEET_DAMAGED", file=file) from None


def _grid(cells: SheetCells, file: str, sheet: str, *, hidden: bool) -> Grid:
    cells.rows.sort(key=lambda row: row.number)
    merged_rows = _fill_merged(cells)
    return Grid(
        file,
        sheet,
        tuple(cells.rows),
        hidden=hidden,
        findings=tuple(cells.findings),
        hidden_rows=tuple(cells.hidden_rows),
        merged_rows=merged_rows,
    )


def _fill_merged(cells: SheetCells) -> tuple[int, ...]:
    """Gives the value of a cell merged over several rows to each filled row it covers; the numbers of those rows."""
    numbers = [row.number for row in cells.rows]
    filled: set[int] = set()
    for column, first, last in cells.merged:
        start = bisect_left(numbers, first)
        if start == len(numbers) or numbers[start] != first or (value := cells.rows[start][column]) is None:
            continue
        for index in range(start + 1, bisect_left(numbers, last + 1)):
            cells.rows[index] = _with_cell(cells.rows[index], column, value)
            filled.add(numbers[index])
    return tuple(sorted(filled))


def _with_cell(row: Row, column: int, value: Cell) -> Row:
    padded = list(row.cells) + [None] * (column + 1 - len(row.cells))
    padded[column] = value
    return Row(row.number, tuple(padded))
