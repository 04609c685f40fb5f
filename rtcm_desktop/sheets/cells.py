"""The cells of one worksheet, read as a stream: blank formatted rows cost almost nothing, a stray far cell is named."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import IO
from xml.parsers import expat

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.sheets.limits import MOST_COLUMNS, MOST_ROWS
from rtcm_desktop.sheets.model import (
    Cell,
    CellFinding,
    Row,
    column_letters,
    column_number,
    normalised,
)
from rtcm_desktop.sheets.package import Shared

_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_CHUNK = 1 << 16
_MOST_FINDINGS = 1_000
"""A list that needs more than this many repairs is mended at its source."""


@dataclass(slots=True)
class SheetCells:
    """What the stream gathers of one worksheet."""

    rows: list[Row] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    merged: list[tuple[int, int, int]] = field(default_factory=list)
    """(first column, first row, last row) of merged cells that cover several rows."""
    findings: list[CellFinding] = field(default_factory=list)


class _Reader:
    """Expat's callbacks. One cell at a time is open; a row is kept when it ends and holds a value."""

    def __init__(self, file: str, sheet: str, shared: Shared) -> None:
        self.file, self.sheet, self.shared = file, sheet, shared
        self.found = SheetCells()
        self.row = 0
        self.row_hidden = False
        self.column = -1
        self.kind = "n"
        self.style = 0
        self.has_formula = False
        self.collecting = False
        self.inside_phonetic = False
        self.text: list[str] = []
        self.values: dict[int, Cell] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "c":
                self._open_cell(attributes)
            case "v":
                self.collecting = True
            case "t":
                self.collecting = not self.inside_phonetic
            case "f":
                self.has_formula = True
            case "row":
                self.row = int(attributes.get("r", self.row + 1))
                self.row_hidden = attributes.get("hidden") in {"1", "true"}
                self.column = -1
            case "rPh":
                self.inside_phonetic = True
            case "mergeCell":
                self._merge(attributes.get("ref", ""))

    def _open_cell(self, attributes: dict[str, str]) -> None:
        reference = _REFERENCE.fullmatch(attributes.get("r", ""))
        self.column = column_number(reference[1]) if reference else self.column + 1
        self.kind = attributes.get("t", "n")
        self.style = int(attributes.get("s", "0"))
        self.has_formula = False
        self.text = []

    def data(self, text: str) -> None:
        if self.collecting:
            self.text.append(text)

    def end(self, name: str) -> None:
        match name.rpartition(":")[2]:
            case "c":
                self._close_cell()
            case "v" | "t":
                self.collecting = False
            case "rPh":
                self.inside_phonetic = False
            case "row":
                self._close_row()

    def _close_cell(self) -> None:
        text = "".join(self.text)
        if self.kind == "e" or (self.has_formula and not text and self.kind != "str"):
            self._note(text)
        elif text and (value := normalised(self._value(text))) is not None:
            self._check_column()
            self.values[self.column] = value

    def _note(self, text: str) -> None:
        if len(self.found.findings) < _MOST_FINDINGS:
            self.found.findings.append(CellFinding(self.row, self.column, text))

    def _value(self, text: str) -> Cell:
        match self.kind:
            case "s":
                return self.shared.texts[int(text)]
            case "b":
                return text == "1"
            case "str" | "inlineStr":
                return text
            case "d":
                return _plain_moment(datetime.fromisoformat(text))
        return self._number(text)

    def _number(self, text: str) -> Cell:
        number = float(text)
        if not math.isfinite(number):
            return None
        if self.style in self.shared.date_styles:
            return _from_serial(number, self.shared.first_day)
        return number

    def _check_column(self) -> None:
        if self.column >= MOST_COLUMNS:
            raise UserError(
                "SHEET_TOO_MANY_COLUMNS",
                file=self.file,
                sheet=self.sheet,
                row=self.row,
                column=column_letters(self.column),
                limit=MOST_COLUMNS,
            )

    def _close_row(self) -> None:
        if not self.values:
            return
        if self.row > MOST_ROWS:
            raise UserError(
                "SHEET_TOO_MANY_ROWS",
                file=self.file,
                sheet=self.sheet,
                row=self.row,
                limit=MOST_ROWS,
            )
        width = max(self.values) + 1
        self.found.rows.append(Row(self.row, tuple(self.values.get(column) for column in range(width))))
        if self.row_hidden:
            self.found.hidden_rows.append(self.row)
        self.values = {}

    def _merge(self, reference: str) -> None:
        corners = _REFERENCE.findall(reference)
        if len(corners) == 2 and corners[0][1] != corners[1][1]:
            self.found.merged.append((column_number(corners[0][0]), int(corners[0][1]), int(corners[1][1])))

    def refuse(self, *_: object) -> None:
        raise UserError("SHEET_DAMAGED", file=self.file)


def _from_serial(number: float, first_day: datetime) -> Cell:
    """A date, a date with time, or a time of day, out of days since the workbook's first day."""
    try:
        moment = first_day + timedelta(seconds=round(number * 86_400))
    except OverflowError:
        return number
    if 0 <= number < 1:
        return moment.time()
    return _plain_moment(moment)


def _plain_moment(moment: datetime) -> date | datetime:
    return moment.date() if moment.time() == time() else moment


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


def read_cells(stream: IO[bytes], *, file: str, sheet: str, shared: Shared) -> SheetCells:
    """The filled rows of a worksheet. Raises UserError for too many rows or columns, expat.ExpatError for broken XML."""
    reader = _Reader(file, sheet, shared)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.data
    parser.StartDoctypeDeclHandler = reader.refuse
    for chunk in _chunks(stream):
        parser.Parse(chunk, False)
    parser.Parse(b"", True)
    return reader.found
