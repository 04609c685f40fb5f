"""Files to read, good and hostile, built on the spot."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from rtcm_desktop.sheets.model import Table
from rtcm_desktop.sheets.reading import read_table
from rtcm_desktop.sheets.vocabulary import vocabulary

HEADINGS = ("No", "Surname", "Given name", "E-mail", "Year of birth")
PEOPLE = (
    (1, "Hüseynova", "Aygün", "a@example.org", 1984),
    (2, "ბერიძე", "გიორგი", "b@example.org", 1985),
    (3, "محمدی\u200cزاده", "فاطمه", "c@example.org", 1987),
)


def a_sheet(rows: Iterable[Sequence[Any]], title: str = "List") -> Workbook:
    """A workbook with one sheet of these rows."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    fill(sheet, rows)
    return book


def fill(sheet: Worksheet, rows: Iterable[Sequence[Any]]) -> None:
    for row in rows:
        sheet.append(list(row))


def saved(book: Workbook, folder: Path, name: str = "list.xlsx") -> Path:
    path = folder / name
    book.save(path)
    return path


def a_list(folder: Path, rows: Iterable[Sequence[Any]] = PEOPLE, headings: Sequence[Any] = HEADINGS) -> Path:
    """A file with the headings in its first row."""
    return saved(a_sheet([headings, *rows]), folder)


def a_text(folder: Path, content: str | bytes, encoding: str = "utf-8", name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def read(path: Path, **how: Any) -> Table:
    return read_table(path, vocabulary("nominations"), required=(("family", "full_name"),), **how)


def with_sheet_xml(path: Path, body: str) -> Path:
    """Replaces what stands in the first sheet of a workbook by this XML of rows."""
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<?xml version="1.0"?><worksheet xmlns="{namespace}"><sheetData>{body}</sheetData></worksheet>'
    return with_parts(path, {"xl/worksheets/sheet1.xml": sheet.encode()})


def with_parts(path: Path, parts: Mapping[str, bytes]) -> Path:
    """The package with some of its parts replaced."""
    result = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, parts.get(name, source.read(name)))
    path.write_bytes(result.getvalue())
    return path


def inline(reference: str, text: str) -> str:
    """The XML of a cell with a text of its own."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
USUAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def a_package(folder: Path, rows: str, shared: str, *, namespace: str = USUAL, prefix: str = "") -> Path:
    """A workbook written by hand, as programs other than openpyxl do: shared texts, another namespace, prefixed names."""

    def relations(*entries: tuple[str, str]) -> str:
        lines = (
            f'<Relationship Id="r{n}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
            for n, (kind, target) in enumerate(entries)
        )
        return f'<Relationships xmlns="{_PACKAGE}">{"".join(lines)}</Relationships>'

    mark, colon = (f":{prefix}", f"{prefix}:") if prefix else ("", "")
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("officeDocument", "/xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{namespace}" xmlns:r="{_RELATIONS}"><sheets><sheet name="S" r:id="r0"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("worksheet", "worksheets/one.xml"), ("sharedStrings", "sharedStrings.xml")
        ),
        "xl/worksheets/one.xml": f'<{colon}worksheet xmlns{mark}="{namespace}"><{colon}sheetData>{rows}</{colon}sheetData></{colon}worksheet>',
        "xl/sharedStrings.xml": shared if shared.startswith("<?xml") else f'<sst xmlns="{namespace}">{shared}</sst>',
    }
    path = folder / "package.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path
