"""Text tables (.csv, .tsv, .txt): encoding and separator are decided by the content."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePath

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.sheets.limits import MOST_COLUMNS, MOST_ROWS
from rtcm_desktop.sheets.model import Grid, Row, normalised

_SEPARATORS = ";\t,|"
_SAMPLE_LINES = 60
_SHARE_OF_NULS = 20
"""One byte in so many is NUL at least in UTF-16, where separators, spaces and digits have one; a stray NUL is none."""
_SAMPLE_BYTES = 200_000
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def _encoding_without_mark(data: bytes) -> str:
    """UTF-16 by where its NULs stand, else UTF-8 where the bytes are valid in it, else the eight-bit code page that fits."""
    odd, even = data[1::2].count(0), data[0::2].count(0)
    if (odd + even) * _SHARE_OF_NULS > len(data):
        return "utf-16-le" if odd > even else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _code_page(data)
    return "utf-8"


def _code_page(data: bytes) -> str:
    """cp1251 where the high bytes come in runs, as Cyrillic words do; else cp1254, which differs from cp1252 in the
    Turkish letters only, and cp1252 where its Icelandic letters would be the rarer reading.
    """
    high = [byte >= 0xC0 for byte in data[:_SAMPLE_BYTES]]
    in_runs = sum(first and second for first, second in pairwise(high))
    if in_runs * 2 > sum(high):
        return "cp1251"
    try:
        data.decode("cp1254")
    except UnicodeDecodeError:
        return "cp1252"
    return "cp1254"


def decode(data: bytes, file: str) -> str:
    """The text of the file. Raises UserError(SHEET_NOT_TABLE) where the bytes are no text."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _encoding_without_mark(data)
    text = data.decode(encoding, errors="replace")
    if len(_NO_TEXT.findall(text)) * 100 > len(text):
        raise UserError("SHEET_NOT_TABLE", file=file)
    return text.replace("\x00", "")


def _lines(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """(line on which the row begins, its cells)."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    begins = 1
    for cells in reader:
        yield begins, cells
        begins = reader.line_num + 1


def _regularity(text: str, separator: str) -> int:
    """How much of a table the sample becomes with this separator: cells gained in rows of the commonest widths."""
    widths = Counter(len(cells) for _, cells in _lines(text, separator) if len(cells) > 1)
    return sum((width - 1) * count for width, count in widths.items() if count > 1 or width > 2)


def _separator(text: str) -> str:
    sample = "".join(text.splitlines(keepends=True)[:_SAMPLE_LINES])
    return max(_SEPARATORS, key=lambda separator: _regularity(sample, separator))


def read_text(data: bytes, file: str) -> Grid:
    """The grid of a text table. Raises UserError: SHEET_NOT_TABLE, SHEET_TOO_MANY_ROWS, SHEET_TOO_MANY_COLUMNS,
    SHEET_QUOTE_OPEN.
    """
    text = decode(data, file)
    sheet = PurePath(file).stem
    hint, offset = _separator_hint(text)
    rows: list[Row] = []
    try:
        separator = hint or _separator(text)
        for line, cells in _lines(text[offset:], separator):
            values = tuple(normalised(cell) for cell in cells)
            if any(value is not None for value in values):
                rows.append(Row(line + bool(offset), values))
                _within_limits(rows, file, sheet)
    except csv.Error:
        raise UserError("SHEET_NOT_TABLE", file=file) from None
    if rows and _quote_is_open(text[offset:], separator):
        raise UserError("SHEET_QUOTE_OPEN", file=file, sheet=sheet, row=rows[-1].number)
    return Grid(file, sheet, tuple(rows))


def _quote_is_open(text: str, separator: str) -> bool:
    """Whether the text ends inside a quotation, which then swallowed every row after it."""
    last_line = text.rstrip().rpartition("\n")[2]
    if '"' not in text or not text.count('"') % 2:
        return False
    *_, last = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return any("\n" in cell and cell.rstrip().endswith(last_line) for cell in last)


def _separator_hint(text: str) -> tuple[str, int]:
    """(separator, length of the line) of a first line ``sep=;`` as Excel writes it."""
    first = text.split("\n", 1)[0]
    if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        return first[4], len(first) + 1
    return "", 0


def _within_limits(rows: list[Row], file: str, sheet: str) -> None:
    last = rows[-1]
    if len(rows) > MOST_ROWS:
        raise UserError(
            "SHEET_TOO_MANY_ROWS",
            file=file,
            sheet=sheet,
            row=last.number,
            limit=MOST_ROWS,
        )
    if len(last.cells) > MOST_COLUMNS and any(value is not None for value in last.cells[MOST_COLUMNS:]):
        raise UserError(
            "SHEET_TOO_MANY_COLUMNS",
            file=file,
            sheet=sheet,
            row=last.number,
            column=len(last.cells),
            limit=MOST_COLUMNS,
        )
