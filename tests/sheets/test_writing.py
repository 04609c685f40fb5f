"""Written workbooks open right: in openpyxl, in our own reading, and byte for byte the same every time."""

import io
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from rtcm_desktop.sheets.contents import BarChart, Column, Kind, Sheet
from rtcm_desktop.sheets.model import Cell
from rtcm_desktop.sheets.reading import read_grids
from rtcm_desktop.sheets.writing import write_workbook
from tests.sheets.builders import read

NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)
COLUMNS = (
    Column("Surname"),
    Column("Date of birth", kind=Kind.DATE),
    Column("Sex", choices=("f", "m")),
    Column("No", kind=Kind.NUMBER, between=(1, 5)),
)
ROWS: tuple[tuple[Cell, ...], ...] = (("Əliyeva", date(1990, 3, 1), "f", 1), ("محمدی\u200cزاده", None, "m", 2))


def written(sheet: Sheet) -> bytes:
    return write_workbook([sheet], title="People", made_at=NOON)


def opened(data: bytes) -> Worksheet:
    return load_workbook(io.BytesIO(data)).worksheets[0]


def test_our_own_reading_finds_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(written(Sheet("People", COLUMNS, ROWS, title="All people", note=("As of today",))))
    table = read(path)
    assert [record.text("family") for record in table.records] == ["Əliyeva", "محمدی\u200cزاده"]
    assert table.records[0].get("birth") == date(1990, 3, 1)


def test_text_never_becomes_a_formula() -> None:
    rows = [(start + "1+1",) for start in "=+-@"]
    sheet = opened(written(Sheet("People", [Column("Note")], rows)))
    assert [(sheet.cell(row, 1).value, sheet.cell(row, 1).data_type) for row in range(2, 6)] == [
        (text, "s") for (text,) in rows
    ]
    assert all(sheet.cell(row, 1).quotePrefix for row in range(2, 6))


def test_the_same_input_gives_the_same_bytes_and_the_callers_moment() -> None:
    sheet = Sheet("People", COLUMNS, ROWS, charts=[BarChart("Numbers", 0, (3,))])
    first = written(sheet)
    assert first == written(sheet)
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        properties = package.read("docProps/core.xml").decode()
    assert properties.count("2026-12-08T12:00:00Z") == 2


def test_moments_are_written_as_they_are_said_not_moved_to_another_zone() -> None:
    moment = NOON.astimezone(datetime.now(UTC).astimezone().tzinfo).replace(hour=9)
    sheet = opened(written(Sheet("When", [Column("At", kind=Kind.MOMENT)], [(moment,)])))
    assert sheet["A2"].value == moment.replace(tzinfo=None)
    assert sheet["A2"].is_date


def test_headings_stay_in_sight_and_can_be_filtered() -> None:
    sheet = opened(written(Sheet("People", COLUMNS, ROWS, title="All people")))
    assert sheet.freeze_panes == "A4"
    assert sheet.auto_filter.ref == "A3:D5"
    assert sheet.print_title_rows == "$3:$3"


def test_drop_downs_reach_the_spare_rows() -> None:
    sheet = opened(written(Sheet("People", COLUMNS, ROWS, spare_rows=10)))
    checks = {check.type: (str(check.sqref), check.formula1) for check in sheet.data_validations.dataValidation}
    assert checks == {"list": ("C2:C13", '"f,m"'), "whole": ("D2:D13", "1")}


def test_rows_above_the_header_and_hidden_rows_keep_their_places(tmp_path: Path) -> None:
    path = tmp_path / "entry.xlsx"
    path.write_bytes(
        written(Sheet("Entry", COLUMNS[:2], (), above=(("q1", "q2"), ("text", "text")), hidden_rows=(2,), spare_rows=3))
    )
    (grid,) = read_grids(path)
    assert [(row.number, row.cells) for row in grid.rows] == [
        (1, ("q1", "q2")),
        (2, ("text", "text")),
        (3, ("Surname", "Date of birth")),
    ]
    assert grid.hidden_rows == (2,)


def test_right_to_left_sheets_say_so() -> None:
    assert opened(written(Sheet("فهرست", COLUMNS, ROWS, right_to_left=True))).sheet_view.rightToLeft


def test_sheet_names_that_excel_refuses_are_mended() -> None:
    sheets = [
        Sheet("A/B: [all]?", COLUMNS, ROWS),
        Sheet("a b   all", COLUMNS, ()),
        Sheet("x" * 40, COLUMNS, ()),
        Sheet("x" * 40, COLUMNS, ()),
    ]
    names = load_workbook(io.BytesIO(write_workbook(sheets, title="", made_at=NOON))).sheetnames
    assert len({name.casefold() for name in names}) == 4
    assert all(len(name) <= 31 for name in names)


def test_charts_show_their_columns() -> None:
    chart = BarChart("Shares", 0, (3,), stacked=True, last=0)
    with zipfile.ZipFile(io.BytesIO(written(Sheet("People", COLUMNS, ROWS, charts=[chart])))) as package:
        drawn = package.read("xl/charts/chart1.xml").decode()
    assert "$D$2" in drawn
    assert "percentStacked" in drawn
    assert "Shares" in drawn


def test_long_texts_do_not_make_endless_columns() -> None:
    sheet = opened(written(Sheet("People", [Column("Note")], [("x" * 500,), (NOON + timedelta(days=1),)])))
    assert sheet.column_dimensions["A"].width <= 65
