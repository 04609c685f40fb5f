"""Files that are no lists: each is refused by its kind, in one clear line."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.stories.desk import HEADINGS, NOMINEE, USAGE, USER, refused


def workbook(
    *rows: tuple[object, ...], change: Callable[[Workbook], object] = lambda book: None
) -> Callable[[Path], None]:
    """Writes a workbook with these rows, changed afterwards."""

    def write(path: Path) -> None:
        book = Workbook()
        book.active.title = "List"
        for row in rows:
            book.active.append(row)
        change(book)
        book.save(path)

    return write


def content(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


def hide_the_only_sheet(book: Workbook) -> None:
    book.create_sheet("Empty")
    book["List"].sheet_state = "hidden"


def unpacks_to_gigabytes(path: Path) -> None:
    """Two parts that say of themselves that they are a gigabyte each; nothing of it is on the disk."""
    workbook(HEADINGS, NOMINEE)(path)
    zeros = b"<row/>" * 200_000
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        for number in (8, 9):
            with package.open(f"xl/worksheets/sheet{number}.xml", "w") as part:
                for _ in range(60):
                    part.write(zeros)


def without(part: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        workbook(HEADINGS, NOMINEE)(path.with_suffix(".whole"))
        with zipfile.ZipFile(path.with_suffix(".whole")) as whole, zipfile.ZipFile(path, "w") as package:
            for name in whole.namelist():
                if name != part:
                    package.writestr(name, whole.read(name))

    return write


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
FOREIGN = {
    "a folder": (lambda path: path.mkdir(), "SHEET_FILE_UNREADABLE"),
    "nothing": (lambda path: None, "FILE_MISSING"),
    "an empty file": (content(b""), "SHEET_FILE_EMPTY"),
    "blank lines": (content(b" \n\n\t\n"), "SHEET_FILE_EMPTY"),
    "a PDF": (content(b"%PDF-1.7\n" + bytes(100)), "SHEET_IS_PDF"),
    "a web page": (content(b"<html><table><tr><td>Surname</td></tr></table></html>"), "SHEET_IS_HTML"),
    "a picture": (content(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(100)), "SHEET_IS_PICTURE"),
    "an old workbook": (content(OLE + "Workbook".encode("utf-16-le")), "SHEET_OLD_XLS"),
    "a workbook with a password": (content(OLE + "EncryptedPackage".encode("utf-16-le")), "SHEET_PASSWORD"),
    "half a workbook": (content(b"PK\x03\x04" + bytes(200)), "SHEET_DAMAGED"),
    "a workbook without its sheet": (without("xl/worksheets/sheet1.xml"), "SHEET_DAMAGED"),
    "a workbook without its list of sheets": (without("xl/workbook.xml"), "SHEET_DAMAGED"),
    "gigabytes": (unpacks_to_gigabytes, "SHEET_TOO_LARGE"),
    "a cell of a megabyte": (content(b"Surname,Name\n" + b"x" * 1_000_000 + b",y\n"), "SHEET_NOT_TABLE"),
    "an empty sheet": (workbook(), "SHEET_EMPTY"),
    "a hidden sheet only": (workbook(HEADINGS, NOMINEE, change=hide_the_only_sheet), "SHEET_ONLY_HIDDEN"),
}
READERS = [
    "participants import ? --event EVENT",
    "attendance import ? --event EVENT --unit D1-AM",
    "evaluation import ? --event EVENT --phase post",
]


@pytest.fixture
def foreign(tmp_path: Path) -> Callable[[str], str]:
    def make(kind: str) -> str:
        path = tmp_path / "list.xlsx"
        FOREIGN[kind][0](path)
        return str(path)

    return make


@pytest.mark.parametrize("kind", FOREIGN)
@pytest.mark.parametrize("verb", READERS)
def test_a_file_that_is_no_list_is_refused_by_its_kind(desk, foreign, verb, kind):
    if kind == "a folder" and verb.startswith("evaluation"):
        refused(desk, verb, USAGE, "USAGE", what=foreign(kind))
    else:
        assert "list.xlsx" in refused(desk, verb, USER, FOREIGN[kind][1], what=foreign(kind))


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([NOMINEE], "SHEET_NO_HEADER"),
        ([HEADINGS], "SHEET_NO_ROWS"),
        ([("No", "Country"), (1, "Georgia")], "SHEET_COLUMN_MISSING"),
        ([HEADINGS, (*NOMINEE, *["x"] * 300)], "SHEET_TOO_MANY_COLUMNS"),
    ],
)
def test_a_table_without_what_is_needed_says_what(desk, tmp_path, rows, code):
    workbook(*rows)(tmp_path / "list.xlsx")
    refused(desk, READERS[0], USER, code, what=str(tmp_path / "list.xlsx"))


def test_headings_in_two_languages_are_no_person(desk, tmp_path):
    second = ("№", "Фамилия", "Имя", "Страна", "Эл. почта")
    workbook(HEADINGS, second, NOMINEE, ("Total", None, None, None, 1))(tmp_path / "list.xlsx")
    answer = desk("participants", "import", tmp_path / "list.xlsx", "--event", "EVENT", "--preview").value
    assert (answer["rows"], answer["refused"]) == (1, 0)
    assert [problem["code"] for problem in answer["problems"]] == ["SHEET_TOTALS_SKIPPED"]


def test_a_stray_nul_does_not_hide_a_list(desk, tmp_path):
    (tmp_path / "list.csv").write_bytes(b"Surname,Name\nAli\x00yeva,Aygun\n" + b"Beridze,Giorgi\n" * 9)
    answer = desk("participants", "import", tmp_path / "list.csv", "--event", "EVENT", "--preview").value
    assert (answer["rows"], answer["refused"]) == (10, 0)
