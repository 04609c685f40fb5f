"""Tables are found wherever they stand in a sheet, whatever their headings look like."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.sheets.model import Table
from rtcm_desktop.sheets.reading import read_grids
from tests.sheets.builders import HEADINGS, PEOPLE, STRICT, USUAL, a_list, a_package, a_sheet, fill, read, saved


def codes(table: Table) -> list[str]:
    return [problem.code for problem in table.problems]


def test_rows_carry_the_numbers_that_the_user_sees(tmp_path: Path) -> None:
    rows = [("Regional Training Center",), (), (), HEADINGS, PEOPLE[0], (), PEOPLE[1]]
    table = read(saved(a_sheet(rows), tmp_path))
    assert table.header_row == 4
    assert [record.row for record in table.records] == [5, 7]


def test_joiners_inside_names_are_kept_and_spaces_around_them_are_not(tmp_path: Path) -> None:
    table = read(a_list(tmp_path, [(1, "\u00a0 محمدی\u200cزاده \t", "فاطمه", None, None)]))
    assert table.records[0].text("family") == "محمدی\u200cزاده"


def test_names_come_in_one_unicode_form(tmp_path: Path) -> None:
    table = read(a_list(tmp_path, [(1, "O\u0308zt\u00fcrk", "I\u0307brahim", None, None)]))
    assert table.records[0].text("family") == "\u00d6zt\u00fcrk"


@pytest.mark.parametrize(
    "heading",
    [
        "SURNAME",
        "surname*",
        " Sur-name: ",
        "Sur\u00a0name",
        "1. Surname",
        "Surname (as in passport)",
        "Soyad / Surname",
    ],
)
def test_headings_are_known_in_every_dress(tmp_path: Path, heading: str) -> None:
    table = read(a_list(tmp_path, headings=("No", heading, *HEADINGS[2:])))
    assert table.records[0].text("family") == "Hüseynova"
    assert table.heading("family") == heading.strip(" ")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(len(HEADINGS))))
def test_columns_may_stand_in_any_order(tmp_path: Path, order: list[int]) -> None:
    def arranged(row: tuple[object, ...]) -> list[object]:
        return [row[place] for place in order]

    table = read(a_list(tmp_path, [arranged(row) for row in PEOPLE], arranged(HEADINGS)))
    found = [
        (r.get("number"), r.get("family"), r.get("given"), r.get("email"), r.get("birth_year")) for r in table.records
    ]
    assert found == list(PEOPLE)


def test_unknown_columns_are_named_and_do_no_harm(tmp_path: Path) -> None:
    table = read(a_list(tmp_path, [(*PEOPLE[0], "L")], (*HEADINGS, "T-shirt size")))
    assert table.unknown == ("T-shirt size",)
    assert len(table.records) == 1


def test_of_two_columns_for_one_field_the_filled_one_counts(tmp_path: Path) -> None:
    rows = [(1, "A", None, "first@example.org"), (2, "B", "second@example.org", None)]
    table = read(a_list(tmp_path, rows, ("No", "Surname", "E-mail", "E-mail address")))
    assert [record.text("email") for record in table.records] == ["first@example.org", "second@example.org"]
    assert codes(table) == []


def test_two_columns_that_contradict_each_other_are_named(tmp_path: Path) -> None:
    table = read(a_list(tmp_path, [(1, "A", "x@example.org", "y@example.org")], ("No", "Surname", "E-mail", "E-mail")))
    assert codes(table) == ["SHEET_HEADING_TWICE"]
    assert table.records[0].text("email") == "x@example.org"
    later = read(
        a_list(tmp_path, [(1, "A", "x@e.org", "y@e.org")], ("No", "Surname", "E-mail", "E-mail")), duplicates="last"
    )
    assert later.records[0].text("email") == "y@e.org"


@pytest.mark.parametrize(
    "total", [("Total", 3), ("TOTAL:", None), ("Total: 3 participants",), ("Итого", "3"), ("Cəmi:", 3)]
)
def test_a_row_of_totals_is_left_out_and_said(tmp_path: Path, total: tuple[object, ...]) -> None:
    table = read(a_list(tmp_path, [*PEOPLE, (None, *total)]))
    assert len(table.records) == 3
    assert [(problem.code, problem.row) for problem in table.problems] == [("SHEET_TOTALS_SKIPPED", 5)]


def test_a_person_called_total_is_no_row_of_totals(tmp_path: Path) -> None:
    table = read(a_list(tmp_path, [(1, "Total", "Jean", None, 1980)]))
    assert table.records[0].text("family") == "Total"


def test_headings_repeated_on_each_page_are_no_records(tmp_path: Path) -> None:
    table = read(a_list(tmp_path, [PEOPLE[0], HEADINGS, PEOPLE[1]]))
    assert [record.row for record in table.records] == [2, 4]


def test_rows_with_nothing_but_their_number_are_blank(tmp_path: Path) -> None:
    table = read(a_list(tmp_path, [*PEOPLE, (4,), (5,)]))
    assert len(table.records) == 3


def test_a_value_merged_over_rows_counts_for_each_of_them(tmp_path: Path) -> None:
    book = a_sheet([(*HEADINGS, "Institution"), *[(*row, None) for row in PEOPLE]])
    book.worksheets[0]["F2"] = "Ministry"
    book.worksheets[0].merge_cells("F2:F4")
    table = read(saved(book, tmp_path))
    assert [record.text("organisation") for record in table.records] == ["Ministry"] * 3
    assert codes(table) == ["SHEET_MERGED"]


def test_a_header_of_two_rows_joined_by_merged_cells_is_understood(tmp_path: Path) -> None:
    book = a_sheet(
        [("No", "Name", None, "E-mail"), (None, "Surname", "Given name", None), (1, "A", "B", "c@example.org")]
    )
    for area in ("A1:A2", "B1:C1", "D1:D2"):
        book.worksheets[0].merge_cells(area)
    table = read(saved(book, tmp_path))
    assert dict(table.records[0].values) == {"number": 1, "family": "A", "given": "B", "email": "c@example.org"}


def test_hidden_rows_are_read_and_said(tmp_path: Path) -> None:
    book = a_sheet([HEADINGS, *PEOPLE])
    book.worksheets[0].row_dimensions[3].hidden = True
    table = read(saved(book, tmp_path))
    assert len(table.records) == 3
    assert [(problem.code, problem.row) for problem in table.problems] == [("SHEET_HIDDEN_ROWS", 3)]


def test_of_several_sheets_the_fitting_one_is_read_and_the_others_are_named(tmp_path: Path) -> None:
    book = a_sheet([("Instructions",), ("Fill in the next sheet",)], "Read me")
    fill(book.create_sheet("People"), [HEADINGS, *PEOPLE])
    fill(book.create_sheet("Reserve"), [HEADINGS[:3], (1, "X", "Y")])
    hidden = book.create_sheet("Old")
    fill(hidden, [HEADINGS, *PEOPLE[:1]])
    hidden.sheet_state = "hidden"
    table = read(saved(book, tmp_path))
    assert table.sheet == "People"
    assert {(problem.code, problem.sheet) for problem in table.problems} == {
        ("SHEET_OTHER_SHEET", "Reserve"),
        ("SHEET_HIDDEN_SHEET", "Old"),
    }
    assert [grid.sheet for grid in read_grids(tmp_path / "list.xlsx")] == ["Read me", "People", "Reserve"]


def test_a_formula_without_a_stored_result_is_named_with_its_cell(tmp_path: Path) -> None:
    table = read(a_list(tmp_path, [(1, "A", "B", '=CONCATENATE("x","@example.org")', None)]))
    (problem,) = table.problems
    assert (problem.code, problem.sheet, problem.row, problem.column) == ("SHEET_FORMULA_EMPTY", "List", 2, "E-mail")
    assert "E-mail" in problem.message


def test_dates_keep_their_type_and_whole_numbers_are_whole(tmp_path: Path) -> None:
    rows = [("A", date(1984, 5, 3), 5.0), ("B", datetime(1990, 1, 2, 9, 30), 1.5)]  # noqa: DTZ001
    table = read(a_list(tmp_path, rows, ("Surname", "Date of birth", "No")))
    assert [record.get("birth") for record in table.records] == [date(1984, 5, 3), datetime(1990, 1, 2, 9, 30)]  # noqa: DTZ001
    assert [record.text("number") for record in table.records] == ["5", "1.5"]


def test_without_the_needed_column_the_message_names_it(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(a_list(tmp_path, headings=("No", "Number", "Given name", "E-mail", "Year of birth")))
    assert caught.value.code == "SHEET_COLUMN_MISSING"
    assert caught.value.params["column"] == "Surname / Full name"
    assert caught.value.params["row"] == 1


def test_without_any_headings_the_message_names_some(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(a_list(tmp_path, headings=("x", "y", "z", "u", "v")))
    assert caught.value.code == "SHEET_NO_HEADER"
    assert "Surname" in str(caught.value)


def test_headings_with_nothing_below_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(a_list(tmp_path, rows=()))
    assert caught.value.code == "SHEET_NO_ROWS"


def test_an_empty_sheet_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(saved(Workbook(), tmp_path))
    assert caught.value.code == "SHEET_EMPTY"


@pytest.mark.parametrize("namespace", [USUAL, STRICT])
@pytest.mark.parametrize("prefix", ["", "x"])
def test_workbooks_of_other_programs_are_read(tmp_path: Path, namespace: str, prefix: str) -> None:
    """Shared texts, plain and in runs, with reading aids left out; the strict namespace; prefixed element names."""
    texts = "<si><t>Surname</t></si><si><r><t>Given</t></r><r><t> name</t></r></si><si><t>Əliyeva</t><rPh><t>aid</t></rPh></si>"
    tag = f"{prefix}:" if prefix else ""
    rows = "".join(
        f'<{tag}row r="{row}">'
        + "".join(f'<{tag}c r="{place}{row}" t="s"><{tag}v>{number}</{tag}v></{tag}c>' for place, number in cells)
        + f"</{tag}row>"
        for row, cells in ((3, [("B", 0), ("C", 1)]), (4, [("B", 2)]))
    )
    table = read(a_package(tmp_path, rows, texts, namespace=namespace, prefix=prefix))
    assert [(record.row, dict(record.values)) for record in table.records] == [(4, {"family": "Əliyeva"})]
    assert table.heading("given") == "Given name"
