"""The entry workbook out and back, and everything that can be wrong with one that comes back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.evaluation.documents.entry_workbook import EntryIdentity, entry_workbook
from rtcm_desktop.evaluation.model.composition import EventForm
from rtcm_desktop.evaluation.reading.entry_workbook import read_entry_workbook
from rtcm_desktop.evaluation.rules.entry import entry_columns, judge
from tests.evaluation.builders import facts, fill, form

MADE_AT = datetime(2026, 12, 7, 14, tzinfo=UTC)
IDENTITY = EntryIdentity("workbook-1", "form-1", "AZ7-26-A03", "post", 1)


def composed() -> EventForm:
    return form(about=facts(interpretation=True))


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    path = tmp_path / "entry.xlsx"
    path.write_bytes(entry_workbook(composed(), entry_columns(composed(), ("en", "ru")), IDENTITY, made_at=MADE_AT))
    return path


def change(path: Path, cells: dict[tuple[int, int], str | int]) -> None:
    book = load_workbook(path)
    for (row, column), value in cells.items():
        book.worksheets[0].cell(row, column, value)
    book.save(path)


def column_of(path: Path, code: str) -> int:
    header = next(load_workbook(path).worksheets[0].iter_rows(max_row=1))
    return next(int(cell.column) for cell in header if cell.value == code and cell.column is not None)


def test_rows_1_to_3_hold_codes_kinds_and_full_texts(blank: Path) -> None:
    sheet = load_workbook(blank).worksheets[0]
    codes, kinds, texts = ([cell.value for cell in sheet[row]] for row in (1, 2, 3))
    assert codes[:4] == ["serial", "variant", "language", "rel_work"]
    assert kinds[:4] == ["serial", "choice:room,online", "choice:en,ru", "scale5"]
    assert texts[3] == "1. The course dealt with questions I meet in my work."
    assert sheet.freeze_panes == "A4"


def test_cells_are_checked_while_typing(blank: Path) -> None:
    checks = load_workbook(blank).worksheets[0].data_validations.dataValidation
    assert {check.type for check in checks} == {"list", "whole"}
    assert any(check.formula1 == "0" for check in checks), "nought where the form offers 'does not apply'"
    assert all(str(check.sqref).split(":")[0].endswith("4") for check in checks)


def test_the_guide_says_what_every_code_means_and_hides_what_is_for_the_program(blank: Path) -> None:
    guide = load_workbook(blank).worksheets[1]
    rows = [tuple(cell.value for cell in row) for row in guide.iter_rows()]
    assert ("level", "basic", "too basic") in rows
    assert ("workbook", "workbook-1", None) in rows
    assert all(guide.row_dimensions[row].hidden for row in range(1, 7))


def test_the_same_form_gives_the_same_bytes() -> None:
    columns = entry_columns(composed(), ("en",))
    one, two = (entry_workbook(composed(), columns, IDENTITY, made_at=MADE_AT) for _ in range(2))
    assert one == two


def test_what_was_typed_comes_back(blank: Path) -> None:
    fill(blank, 3)
    book = read_entry_workbook(blank)
    assert (book.workbook, book.form, book.event, book.phase) == ("workbook-1", "form-1", "AZ7-26-A03", "post")
    judged = judge(entry_columns(composed(), ("en", "ru")), book.rows, sheet=book.sheet, workbook=book.workbook)
    assert [filled.serial for filled in judged.filled] == ["1", "2", "3"]
    assert judged.filled[0].answers["rel_work"] == 3
    assert judged.problems == ()


def test_an_untouched_workbook_holds_no_rows(blank: Path) -> None:
    assert read_entry_workbook(blank).rows == ()


def test_rows_may_lie_far_apart_and_blank_formatted_ones_do_not_matter(blank: Path) -> None:
    fill(blank, 1)
    fill(blank, 1, first=250)
    assert [row.number for row in read_entry_workbook(blank).rows] == [4, 250]


def test_a_formula_without_value_and_an_error_are_named_with_row_and_column(blank: Path) -> None:
    fill(blank, 2)
    change(blank, {(4, column_of(blank, "rel_work")): "=1/0", (5, column_of(blank, "rights")): "#REF!"})
    book = read_entry_workbook(blank)
    judged = judge(entry_columns(composed(), ("en", "ru")), book.rows, sheet=book.sheet, workbook=book.workbook)
    assert judged.filled == ()
    assert [(problem.row, problem.column, problem.code) for problem in judged.problems][:1] == [
        (4, "rel_work", "ENTRY_CELL_UNREADABLE")
    ]
    assert {problem.row for problem in judged.problems} == {4, 5}


def test_a_row_of_totals_is_refused_and_named(blank: Path) -> None:
    fill(blank, 2)
    change(blank, {(6, 1): "Total", (6, column_of(blank, "rel_work")): 124})
    book = read_entry_workbook(blank)
    judged = judge(entry_columns(composed(), ("en", "ru")), book.rows, sheet=book.sheet, workbook=book.workbook)
    assert len(judged.filled) == 2
    assert [problem.row for problem in judged.problems if problem.code == "ANSWER_NOT_SCALE"] == [6]


def test_a_column_that_stands_there_twice_is_refused(blank: Path) -> None:
    change(blank, {(1, column_of(blank, "rights")): "rel_work"})
    with pytest.raises(UserError) as fault:
        read_entry_workbook(blank)
    assert fault.value.code == "ENTRY_COLUMN_TWICE"
    assert "rel_work" in str(fault.value)


def test_another_workbook_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "names.xlsx"
    book = Workbook()
    book.worksheets[0].append(["Surname", "Name", "serial"])
    book.worksheets[0].append(["Aliyev", "Vali", 1])
    book.save(path)
    with pytest.raises(UserError) as fault:
        read_entry_workbook(path)
    assert fault.value.code == "ENTRY_NOT_OURS"
    assert "names.xlsx" in str(fault.value)


def test_the_first_sheet_alone_does_not_say_what_it_belongs_to(blank: Path) -> None:
    book = load_workbook(blank)
    del book["Guide"]
    book.save(blank)
    with pytest.raises(UserError) as fault:
        read_entry_workbook(blank)
    assert fault.value.code == "ENTRY_NOT_OURS"


@pytest.mark.parametrize("content", [b"%PDF-1.7 not a workbook", b"", b"PK\x03\x04broken"])
def test_a_file_that_is_no_workbook_is_refused_by_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "renamed.xlsx"
    path.write_bytes(content)
    with pytest.raises(UserError) as fault:
        read_entry_workbook(path)
    assert "renamed.xlsx" in str(fault.value)
