"""Wrong, broken and hostile files: one clear refusal each, quickly, with what to do."""

import contextlib
import io
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rtcm_desktop.core.errors import UserError
from tests.sheets.builders import (
    HEADINGS,
    PEOPLE,
    a_list,
    a_package,
    a_sheet,
    inline,
    read,
    saved,
    with_parts,
    with_sheet_xml,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def zipped(*names: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name in names:
            package.writestr(name, "x")
    return packed.getvalue()


WRONG = {
    "SHEET_FILE_EMPTY": [b"", b"\xef\xbb\xbf \r\n"],
    "SHEET_IS_PDF": [b"%PDF-1.7\n1 0 obj", b"\n%PDF-1.4"],
    "SHEET_OLD_XLS": [OLE],
    "SHEET_PASSWORD": [OLE + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 400],
    "SHEET_IS_HTML": [
        b"<!DOCTYPE html><table><tr><td>Surname</td></tr></table>",
        b"MIME-Version: 1.0\nContent-Type: x",
    ],
    "SHEET_IS_PICTURE": [b"\x89PNG\r\n\x1a\n" + b"\x00" * 50],
    "SHEET_IS_DOCUMENT": [b"{\\rtf1 Surname}", zipped("[Content_Types].xml", "word/document.xml")],
    "SHEET_ODS": [zipped("mimetype", "content.xml")],
    "SHEET_XLSB": [zipped("[Content_Types].xml", "xl/workbook.bin")],
    "SHEET_NOT_TABLE": [zipped("photo.jpg"), bytes(range(1, 256)) * 4],
    "SHEET_DAMAGED": [b"PK\x03\x04 cut off", zipped("[Content_Types].xml", "xl/workbook.xml")],
}


@pytest.mark.parametrize(("code", "content"), [(code, content) for code, all_ in WRONG.items() for content in all_])
def test_a_foreign_file_under_the_name_of_a_workbook_is_refused(tmp_path: Path, code: str, content: bytes) -> None:
    path = tmp_path / "nominations.xlsx"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read(path)
    assert caught.value.code == code
    assert "nominations.xlsx" in str(caught.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as missing:
        read(tmp_path / "none.xlsx")
    with pytest.raises(UserError) as folder:
        read(tmp_path)
    assert (missing.value.code, folder.value.code) == ("FILE_MISSING", "SHEET_FILE_UNREADABLE")


def test_a_small_file_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    """The directory of the package says how much it is; 120 MB of one character stand in for gigabytes."""
    path = a_list(tmp_path)
    packed = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
        with target.open("xl/media/image1.png", "w") as stream:
            for _ in range(120):
                stream.write(bytes(1_000_000))
    path.write_bytes(packed.getvalue())
    started = time.perf_counter()
    with pytest.raises(UserError) as caught:
        read(path)
    assert caught.value.code == "SHEET_TOO_LARGE"
    assert time.perf_counter() - started < 1


def test_a_package_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    data = bytearray(a_list(tmp_path).read_bytes())
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as package:
        size = package.getinfo("xl/worksheets/sheet1.xml").file_size.to_bytes(4, "little")
    place = data.rindex(size, 0, data.rindex(b"xl/worksheets/sheet1.xml"))
    data[place : place + 4] = (10).to_bytes(4, "little")
    (tmp_path / "lying.xlsx").write_bytes(bytes(data))
    with pytest.raises(UserError) as caught:
        read(tmp_path / "lying.xlsx")
    assert caught.value.code == "SHEET_DAMAGED"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"])
def test_entity_bombs_and_outside_entities_are_refused(tmp_path: Path, part: str) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    with pytest.raises(UserError) as caught:
        read(with_parts(a_list(tmp_path), {part: bomb}))
    assert caught.value.code == "SHEET_DAMAGED"


def test_entity_bombs_among_the_shared_texts_are_refused(tmp_path: Path) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY b "x">]><sst><si><t>&b;</t></si></sst>'
    with pytest.raises(UserError) as caught:
        read(a_package(tmp_path, "<row r='1'/>", bomb))
    assert caught.value.code == "SHEET_DAMAGED"


def test_a_text_number_beyond_the_shared_texts_is_damage(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(a_package(tmp_path, "<row r='1'><c r='A1' t='s'><v>7</v></c></row>", "<si><t>Surname</t></si>"))
    assert caught.value.code == "SHEET_DAMAGED"


def test_broken_xml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(with_sheet_xml(a_list(tmp_path), '<row r="1"><c r="A1"'))
    assert caught.value.code == "SHEET_DAMAGED"


def test_a_hundred_thousand_blank_formatted_rows_cost_nothing(tmp_path: Path) -> None:
    head = "".join(inline(f"{letter}1", text) for letter, text in zip("ABC", HEADINGS[1:4], strict=True))
    person = "".join(inline(f"{letter}2", str(text)) for letter, text in zip("ABC", PEOPLE[0][1:4], strict=True))
    blank = "".join(
        f'<row r="{row}" s="1">' + "".join(f'<c r="{letter}{row}" s="1"/>' for letter in "ABCDEFGHIJKL") + "</row>"
        for row in range(3, 100_003)
    )
    path = with_sheet_xml(a_list(tmp_path), f'<row r="1">{head}</row><row r="2">{person}</row>{blank}')
    started = time.perf_counter()
    table = read(path)
    assert len(table.records) == 1
    assert time.perf_counter() - started < 20


def test_a_lonely_cell_at_the_far_end_is_named(tmp_path: Path) -> None:
    book = a_sheet([HEADINGS, *PEOPLE])
    book.worksheets[0]["B1048576"] = "x"
    with pytest.raises(UserError) as caught:
        read(saved(book, tmp_path))
    assert caught.value.code == "SHEET_TOO_MANY_ROWS"
    assert (caught.value.params["sheet"], caught.value.params["row"]) == ("List", 1048576)


def test_a_lonely_cell_far_to_the_right_is_named(tmp_path: Path) -> None:
    book = a_sheet([HEADINGS, *PEOPLE])
    book.worksheets[0]["XFD3"] = "x"
    with pytest.raises(UserError) as caught:
        read(saved(book, tmp_path))
    assert caught.value.code == "SHEET_TOO_MANY_COLUMNS"
    assert (caught.value.params["column"], caught.value.params["row"]) == ("XFD", 3)


def test_cells_without_addresses_are_counted_from_the_left(tmp_path: Path) -> None:
    """Some programs leave out the addresses that the standard makes optional."""
    body = "<row><c t='str'><v>Surname</v></c><c t='str'><v>Sex</v></c></row><row><c t='str'><v>A</v></c><c t='str'><v>F</v></c></row>"
    table = read(with_sheet_xml(a_list(tmp_path), body))
    assert dict(table.records[0].values) == {"family": "A", "sex": "F"}


def test_ten_thousand_rows_are_read_in_a_few_seconds(tmp_path: Path) -> None:
    path = a_list(tmp_path, [(number, *PEOPLE[number % 3][1:]) for number in range(10_000)])
    started = time.perf_counter()
    assert len(read(path).records) == 10_000
    assert time.perf_counter() - started < 15


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_damaged_workbook_is_read_or_refused_never_a_crash(tmp_path: Path, changes: list[tuple[float, int]]) -> None:
    data = bytearray(a_list(tmp_path).read_bytes())
    for place, byte in changes:
        data[int(place * len(data))] = byte
    (tmp_path / "damaged.xlsx").write_bytes(bytes(data))
    with contextlib.suppress(UserError):
        read(tmp_path / "damaged.xlsx")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_refused_never_a_crash(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "any.csv").write_bytes(b"Surname,Sex\nA,F\n" + content)
    with contextlib.suppress(UserError):
        read(tmp_path / "any.csv")
