"""Writes workbooks that open right: real dates, text that stays text, headings that stay in sight, filters, print set-up.

The same input gives the same bytes: the moments inside are the caller's and the package carries no clock.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from openpyxl import Workbook

from rtcm_desktop.sheets.contents import Sheet
from rtcm_desktop.sheets.filling import fill

_FORBIDDEN_IN_NAME = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31
_MODIFIED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_EARLIEST_IN_ZIP = (1980, 1, 1, 0, 0, 0)


def write_workbook(sheets: Sequence[Sheet], *, title: str, made_at: datetime, author: str = "") -> bytes:
    """The .xlsx file of the sheets; ``made_at`` stands in its properties."""
    book = Workbook()
    book.remove(book.worksheets[0])
    names: list[str] = []
    for sheet in sheets:
        names.append(_sheet_name(sheet.name, names))
        fill(book.create_sheet(names[-1]), sheet)
    book.properties.title = title
    book.properties.creator = author
    packed = io.BytesIO()
    book.save(packed)
    return _without_clock(packed, made_at)


def _sheet_name(name: str, taken: Sequence[str]) -> str:
    """A name that Excel accepts and that no other sheet has."""
    base = _FORBIDDEN_IN_NAME.sub(" ", name).strip().strip("'")[:_LONGEST_NAME] or "Sheet"
    number, candidate = 1, base
    while candidate.casefold() in {other.casefold() for other in taken}:
        number += 1
        candidate = f"{base[: _LONGEST_NAME - 4]} ({number})"
    return candidate


def _without_clock(packed: io.BytesIO, made_at: datetime) -> bytes:
    """The package with the caller's moments in its properties and none in its directory."""
    moment = made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    result = io.BytesIO()
    with (
        zipfile.ZipFile(packed) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name, data in _parts(source):
            if name == "docProps/core.xml":
                data = _MODIFIED.sub(rb"\g<1>" + moment, data)
            info = zipfile.ZipInfo(name, _EARLIEST_IN_ZIP)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, data)
    return result.getvalue()


def _parts(package: zipfile.ZipFile) -> Iterable[tuple[str, bytes]]:
    return ((name, package.read(name)) for name in package.namelist())
