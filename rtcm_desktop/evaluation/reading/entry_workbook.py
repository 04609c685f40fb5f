"""A filled entry workbook: which form it belongs to, its columns by code, its typed rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.evaluation.rules.entry import ENTRY_MARK, SERIAL, EntryRow
from rtcm_desktop.sheets.model import Grid, Problem, Row, as_text, problem
from rtcm_desktop.sheets.reading import read_grids

FIRST_ANSWERS = 4
MARK_ROWS = 8


@dataclass(frozen=True, slots=True)
class EntryBook:
    """What stands in the file; whether it fits the event is not judged here."""

    file: str
    sheet: str
    workbook: str
    form: str
    event: str
    phase: str
    codes: tuple[str, ...]
    rows: tuple[EntryRow, ...]


def read_entry_workbook(path: Path) -> EntryBook:
    """Raises UserError when the file cannot be read or is no entry workbook."""
    grids = read_grids(path)
    marks = next((found for grid in grids if (found := _marks(grid))), None)
    answers = next((grid for grid in grids if _is_answers(grid)), None)
    if marks is None or answers is None or not marks.keys() >= {"workbook", "form", "event", "phase"}:
        raise UserError("ENTRY_NOT_OURS", file=path.name)
    codes = _codes(answers)
    return EntryBook(
        file=path.name,
        sheet=answers.sheet,
        workbook=marks["workbook"],
        form=marks["form"],
        event=marks["event"],
        phase=marks["phase"],
        codes=tuple(codes.values()),
        rows=_rows(answers, codes),
    )


def count_typed_forms(path: Path) -> int:
    """How many forms are typed into a file; none into one that is not there or is no entry workbook."""
    try:
        return len(read_entry_workbook(path).rows)
    except UserError:
        return 0


def _marks(grid: Grid) -> dict[str, str]:
    """The hidden rows at the top of the guide."""
    rows = [(as_text(row[0]), as_text(row[1])) for row in grid.rows[:MARK_ROWS]]
    return dict(rows) if rows and rows[0][0] == ENTRY_MARK else {}


def _is_answers(grid: Grid) -> bool:
    return bool(grid.rows) and grid.rows[0].number == 1 and any(value == SERIAL for _, value in grid.rows[0].filled())


def _codes(grid: Grid) -> dict[int, str]:
    codes: dict[int, str] = {}
    for column, value in grid.rows[0].filled():
        code = as_text(value).strip()
        if code in codes.values():
            raise UserError("ENTRY_COLUMN_TWICE", file=grid.file, sheet=grid.sheet, column=code)
        codes[column] = code
    return codes


def _rows(grid: Grid, codes: Mapping[int, str]) -> tuple[EntryRow, ...]:
    unreadable = _unreadable(grid, codes)
    rows: dict[int, Row | None] = dict.fromkeys(unreadable)
    rows |= {row.number: row for row in grid.rows if row.number >= FIRST_ANSWERS}
    typed = (_row(number, row, codes, unreadable.get(number, ())) for number, row in sorted(rows.items()))
    return tuple(row for row in typed if row.cells or row.faults)


def _row(number: int, row: Row | None, codes: Mapping[int, str], faults: Sequence[Problem]) -> EntryRow:
    cells = {codes[column]: value for column, value in row.filled() if column in codes} if row else {}
    return EntryRow(number, cells, tuple(faults))


def _unreadable(grid: Grid, codes: Mapping[int, str]) -> dict[int, list[Problem]]:
    """Cells with an error or a formula that left no value, by row."""
    found: dict[int, list[Problem]] = {}
    for finding in grid.findings:
        if finding.row >= FIRST_ANSWERS and finding.column in codes:
            column = codes[finding.column]
            fault = problem("ENTRY_CELL_UNREADABLE", sheet=grid.sheet, row=finding.row, column=column)
            found.setdefault(finding.row, []).append(fault)
    return found
