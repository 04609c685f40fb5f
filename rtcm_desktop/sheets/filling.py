"""Fills one worksheet of openpyxl from a ``Sheet``: lines, header, rows, widths, checks, print set-up."""

import re
from datetime import date, datetime

from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from rtcm_desktop.sheets.charts import draw_charts
from rtcm_desktop.sheets.contents import Column, Kind, Sheet, shown_length
from rtcm_desktop.sheets.model import Cell

_ACCENT, _TINT, _RULE = "0E4A5F", "E8EEF0", "8C8C8C"
_TITLE = Font(name="Calibri", size=14, bold=True, color=_ACCENT)
_NOTE = Font(name="Calibri", size=10, color="595959")
_BODY = Font(name="Calibri", size=11)
_HEADING = Font(name="Calibri", size=11, bold=True, color="FFFFFF")
_HEADING_FILL = PatternFill("solid", fgColor=_ACCENT)
_ABOVE_FILL = PatternFill("solid", fgColor=_TINT)
_UNDERLINE = Border(bottom=Side(style="thin", color=_RULE))
_HAIR = Border(bottom=Side(style="hair", color=_RULE))
_FORMATS = {
    Kind.TEXT: "@",
    Kind.NUMBER: "General",
    Kind.PERCENT: "0%",
    Kind.DATE: "dd.mm.yyyy",
    Kind.MOMENT: "dd.mm.yyyy hh:mm",
    Kind.TIME: "hh:mm",
}
_NARROWEST, _WIDEST = 6, 60
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _cell(worksheet: Worksheet, row: int, column: int) -> SheetCell:
    cell = worksheet.cell(row, column)
    if isinstance(cell, MergedCell):
        raise TypeError("written sheets have no merged cells")
    return cell


def fill(worksheet: Worksheet, sheet: Sheet) -> None:
    """Writes everything of the sheet into the empty worksheet."""
    worksheet.sheet_view.rightToLeft = sheet.right_to_left
    row = _write_lines(worksheet, sheet)
    row = _write_above(worksheet, sheet, row)
    if sheet.header:
        _write_header(worksheet, sheet, row)
    _write_rows(worksheet, sheet)
    _set_widths(worksheet, sheet)
    _set_checks(worksheet, sheet)
    for number in sheet.hidden_rows:
        worksheet.row_dimensions[number].hidden = True
    _set_print(worksheet, sheet)
    draw_charts(worksheet, sheet)


def _put(cell: SheetCell, value: Cell, kind: Kind) -> None:
    """Writes a value so that it stays what it is: a text never becomes a formula, a moment loses its zone only."""
    if isinstance(value, str):
        cell.value = _CONTROLS.sub("", value)
        cell.data_type = "s"
        cell.number_format = _FORMATS[Kind.TEXT]
        cell.quotePrefix = value[:1] in {"=", "+", "-", "@"}
        return
    cell.value = value.replace(tzinfo=None) if isinstance(value, datetime) else value
    cell.number_format = _FORMATS[_kind_of(value, kind)]


def _kind_of(value: Cell, kind: Kind) -> Kind:
    if isinstance(value, datetime):
        return Kind.DATE if kind is Kind.DATE else Kind.MOMENT
    if isinstance(value, date):
        return Kind.DATE
    return Kind.NUMBER if kind is Kind.TEXT and value is not None else kind


def _write_lines(worksheet: Worksheet, sheet: Sheet) -> int:
    """The title and the notes over the table; gives the next free row."""
    lines = [(sheet.title, _TITLE)] if sheet.title else []
    lines += [(note, _NOTE) for note in sheet.note]
    for row, (text, font) in enumerate(lines, start=1):
        cell = _cell(worksheet, row, 1)
        _put(cell, text, Kind.TEXT)
        cell.font = font
    return len(lines) + 2 if lines else 1


def _write_above(worksheet: Worksheet, sheet: Sheet, row: int) -> int:
    for cells in sheet.above:
        for column, value in enumerate(cells, start=1):
            cell = _cell(worksheet, row, column)
            _put(cell, value, Kind.TEXT)
            cell.font, cell.fill = _NOTE, _ABOVE_FILL
        row += 1
    return row


def _write_header(worksheet: Worksheet, sheet: Sheet, row: int) -> None:
    for number, column in enumerate(sheet.columns, start=1):
        cell = _cell(worksheet, row, number)
        _put(cell, column.heading, Kind.TEXT)
        cell.font, cell.fill, cell.border = _HEADING, _HEADING_FILL, _UNDERLINE
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    worksheet.freeze_panes = f"A{row + 1}"
    if sheet.rows:
        last = get_column_letter(len(sheet.columns))
        worksheet.auto_filter.ref = f"A{row}:{last}{row + len(sheet.rows)}"


def _write_rows(worksheet: Worksheet, sheet: Sheet) -> None:
    alignments = [Alignment(wrap_text=column.wrap, vertical="top") for column in sheet.columns]
    for row, values in enumerate(sheet.rows, start=sheet.first_row):
        for number, (column, value) in enumerate(zip(sheet.columns, values, strict=True), start=1):
            cell = _cell(worksheet, row, number)
            _put(cell, value, column.kind)
            cell.font, cell.border, cell.alignment = (
                _BODY,
                _HAIR,
                alignments[number - 1],
            )


def _set_widths(worksheet: Worksheet, sheet: Sheet) -> None:
    for number, column in enumerate(sheet.columns):
        worksheet.column_dimensions[get_column_letter(number + 1)].width = column.width or _fitting_width(sheet, number)


def _fitting_width(sheet: Sheet, number: int) -> float:
    column = sheet.columns[number]
    longest_word = max((len(word) for word in column.heading.split()), default=0)
    lengths = [
        longest_word,
        *(shown_length(values[number], column.kind) for values in sheet.rows),
    ]
    return min(max(*lengths, _NARROWEST), _WIDEST) + 2


def _set_checks(worksheet: Worksheet, sheet: Sheet) -> None:
    last = sheet.first_row + len(sheet.rows) + sheet.spare_rows - 1
    if last < sheet.first_row:
        return
    for number, column in enumerate(sheet.columns, start=1):
        if check := _check(column):
            letter = get_column_letter(number)
            check.add(f"{letter}{sheet.first_row}:{letter}{last}")
            worksheet.add_data_validation(check)


def _check(column: Column) -> DataValidation | None:
    if column.choices:
        return DataValidation(
            type="list",
            formula1=f'"{",".join(column.choices)}"',
            allow_blank=True,
            showErrorMessage=True,
        )
    if column.between:
        lowest, highest = column.between
        return DataValidation(
            type="whole",
            operator="between",
            formula1=str(lowest),
            formula2=str(highest),
            allow_blank=True,
            showErrorMessage=True,
        )
    return None


def _set_print(worksheet: Worksheet, sheet: Sheet) -> None:
    """A4, as wide as the paper, the headings on every page."""
    worksheet.page_setup.paperSize = worksheet.PAPERSIZE_A4
    worksheet.page_setup.orientation = "landscape" if sheet.landscape else "portrait"
    worksheet.page_setup.fitToWidth, worksheet.page_setup.fitToHeight = 1, 0
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if sheet.header:
        worksheet.print_title_rows = f"{sheet.first_row - 1}:{sheet.first_row - 1}"
