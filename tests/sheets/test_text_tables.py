"""Text tables: encoding and separator follow from the content, never from the file's name."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.sheets.model import normalised
from rtcm_desktop.sheets.reading import read_grids
from tests.sheets.builders import a_text, read

CYRILLIC = "Surname;Given name;E-mail\r\nИванова;Екатерина;i@example.org\r\nСоколов;Андрей;s@example.org\r\n"
TURKISH = "Surname;Given name;Position\r\nYıldız;Çağla;uzman\r\nŞahin;Gül;öğretim üyesi\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
def test_cyrillic_names_survive_every_usual_encoding(tmp_path: Path, encoding: str) -> None:
    table = read(a_text(tmp_path, CYRILLIC, encoding))
    assert [record.text("family") for record in table.records] == ["Иванова", "Соколов"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1254", "utf-16"])
def test_turkish_names_survive_every_usual_encoding(tmp_path: Path, encoding: str) -> None:
    table = read(a_text(tmp_path, TURKISH, encoding))
    assert [record.text("family") for record in table.records] == ["Yıldız", "Şahin"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(tmp_path: Path, separator: str) -> None:
    lines = [("Surname", "Given name", "Position"), ("Öztürk", "İbrahim", "adviser"), ("Şahin", "Gül", "lecturer")]
    table = read(a_text(tmp_path, "\n".join(separator.join(line) for line in lines)))
    assert table.records[1].text("position") == "lecturer"


def test_commas_inside_the_cells_do_not_hide_the_semicolon(tmp_path: Path) -> None:
    text = "Surname;Given name;Share\nA;B;1,5\nC;D;2,5\nE;F;3,5\n"
    assert read(a_text(tmp_path, text)).records[2].text("given") == "F"


def test_the_line_that_tells_the_separator_is_no_row(tmp_path: Path) -> None:
    table = read(a_text(tmp_path, "sep=|\nSurname|Sex\nA|F\n"))
    assert (table.header_row, table.records[0].row) == (2, 3)


def test_rows_are_numbered_by_the_line_on_which_they_begin(tmp_path: Path) -> None:
    text = 'Surname,Position\n"A","head of\nunit"\n\nB,expert\n'
    assert [record.row for record in read(a_text(tmp_path, text)).records] == [2, 5]


def test_a_text_table_is_named_like_its_file(tmp_path: Path) -> None:
    assert read(a_text(tmp_path, CYRILLIC, name="zoom_day2.csv")).sheet == "zoom_day2"


def test_a_quotation_that_never_closes_is_named_instead_of_swallowing_the_rest(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(a_text(tmp_path, 'Surname,Sex\nA,F\n"B,M\nC,F\nD,M\n'))
    assert (caught.value.code, caught.value.params["row"]) == ("SHEET_QUOTE_OPEN", 3)


def test_a_single_quotation_mark_inside_a_cell_is_just_that(tmp_path: Path) -> None:
    table = read(a_text(tmp_path, 'Surname,Position\nA,screen of 24"\nB,expert\n'))
    assert [record.text("position") for record in table.records] == ['screen of 24"', "expert"]


def test_more_columns_than_can_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(a_text(tmp_path, "Surname,Sex\n" + "x," * 300 + "x\n"))
    assert caught.value.code == "SHEET_TOO_MANY_COLUMNS"


words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=8)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(words, min_size=3, max_size=3), min_size=2, max_size=6))
def test_quoted_cells_come_back_as_they_were(tmp_path: Path, rows: list[list[str]]) -> None:
    lines = (";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in [["a", "b", "c"], *rows])
    (grid,) = read_grids(a_text(tmp_path, "\ufeff" + "\r\n".join(lines)))
    expected = [tuple(normalised(cell) for cell in row) for row in rows]
    assert [row.cells for row in grid.rows[1:]] == [cells for cells in expected if any(cells)]
