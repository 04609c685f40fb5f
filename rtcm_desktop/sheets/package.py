"""The parts of an .xlsx workbook that all its sheets share: sheet names, shared texts, which styles show dates."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from posixpath import join, normpath
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

_RELATION_ID = re.compile(r"\{[^}]*/relationships\}id$")
_DATE_STYLES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Built-in number formats of ECMA-376 part 1, 18.8.30, that show dates or times, those of other locales included."""
_DURATION_STYLES = frozenset({45, 46, 47})
_NOT_FORMAT = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_DATE_CODES = re.compile(r"[ymdhs]", re.IGNORECASE)
_DURATION_CODES = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_LARGEST_PART = 10_000_000
_FIRST_DAY = datetime.fromisoformat("1899-12-30")
_FIRST_DAY_1904 = datetime.fromisoformat("1904-01-01")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One worksheet: its name, whether the user sees it, and where its cells lie in the package."""

    name: str
    hidden: bool
    part: str


@dataclass(frozen=True, slots=True)
class Shared:
    """What cells refer to by number."""

    texts: tuple[str, ...]
    date_styles: frozenset[int]
    first_day: datetime


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _children(parent: Element | None, name: str) -> Iterator[Element]:
    return (element for element in (parent if parent is not None else ()) if _local(element) == name)


def _first(parent: Element | None, name: str) -> Element | None:
    return next(_children(parent, name), None)


def _parse(package: zipfile.ZipFile, part: str) -> Element | None:
    """The root of a part, None where the workbook has no such part."""
    if part not in package.NameToInfo:
        return None
    if package.getinfo(part).file_size > _LARGEST_PART:
        raise ValueError(part)
    root: Element = ElementTree.fromstring(package.read(part), forbid_dtd=True)
    return root


def _shared_texts(package: zipfile.ZipFile, part: str) -> Iterator[str]:
    """The texts that cells refer to by number, read as a stream: they may be most of a large workbook."""
    if part not in package.NameToInfo:
        return
    with package.open(part) as stream:
        root: Element | None = None
        for event, element in ElementTree.iterparse(stream, events=("start", "end"), forbid_dtd=True):
            if root is None:
                root = element
            if event == "end" and _local(element) == "si":
                yield _text_of(element)
                root.clear()


def _text_of(element: Element) -> str:
    """The text of a string item: plain or in runs, without the reading aids (rPh) of East Asian texts."""
    pieces = []
    for child in element:
        if _local(child) == "t":
            pieces.append(child.text or "")
        elif _local(child) == "r":
            pieces.extend(text.text or "" for text in _children(child, "t"))
    return "".join(pieces)


def _shows_date(code: str) -> bool:
    """Whether a number format shows a moment; one that counts hours beyond 24 shows a length of time."""
    return not _DURATION_CODES.search(code) and bool(
        _DATE_CODES.search(_NOT_FORMAT.sub("", code.split(";", maxsplit=1)[0]))
    )


def _date_styles(styles: Element | None) -> frozenset[int]:
    """Numbers of the cell styles whose number format shows a date or a time."""
    own = {
        int(element.get("numFmtId", "0")): element.get("formatCode", "")
        for element in _children(_first(styles, "numFmts"), "numFmt")
    }
    formats = [int(style.get("numFmtId", "0")) for style in _children(_first(styles, "cellXfs"), "xf")]
    return frozenset(
        number
        for number, code in enumerate(formats)
        if (_shows_date(own[code]) if code in own else code in _DATE_STYLES - _DURATION_STYLES)
    )


def _targets(package: zipfile.ZipFile, workbook: str) -> dict[str, tuple[str, str]]:
    """(kind, part) by relation id of the workbook."""
    folder, _, name = workbook.rpartition("/")
    relations = _parse(package, join(folder, "_rels", f"{name}.rels"))
    return {
        relation.get("Id", ""): (
            relation.get("Type", "").rpartition("/")[2],
            normpath(join("/", folder, relation.get("Target", ""))).lstrip("/"),
        )
        for relation in _children(relations, "Relationship")
    }


def _workbook_part(package: zipfile.ZipFile) -> str:
    relations = _parse(package, "_rels/.rels")
    for relation in _children(relations, "Relationship"):
        if relation.get("Type", "").endswith("/officeDocument"):
            return normpath(join("/", relation.get("Target", ""))).lstrip("/")
    return "xl/workbook.xml"


def open_package(package: zipfile.ZipFile) -> tuple[tuple[SheetPart, ...], Shared]:
    """The worksheets in their order and what they share. Raises what zipfile and the XML parser raise on damaged parts."""
    workbook_part = _workbook_part(package)
    workbook = _parse(package, workbook_part)
    if workbook is None:
        raise ValueError(workbook_part)
    targets = _targets(package, workbook_part)
    sheets = []
    for element in _children(_first(workbook, "sheets"), "sheet"):
        relation = next(
            (value for key, value in element.attrib.items() if _RELATION_ID.search(key)),
            "",
        )
        kind, part = targets.get(relation, ("", ""))
        if kind == "worksheet":
            sheets.append(
                SheetPart(
                    element.get("name", ""),
                    element.get("state", "visible") != "visible",
                    part,
                )
            )
    by_kind = dict(targets.values())
    properties = _first(workbook, "workbookPr")
    from_1904 = properties is not None and properties.get("date1904") in {
        "1",
        "true",
        "on",
    }
    return tuple(sheets), Shared(
        tuple(_shared_texts(package, by_kind.get("sharedStrings", ""))),
        _date_styles(_parse(package, by_kind.get("styles", ""))),
        _FIRST_DAY_1904 if from_1904 else _FIRST_DAY,
    )
