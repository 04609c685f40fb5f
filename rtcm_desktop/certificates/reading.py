"""What the area reads from files: the layouts that the program brings along, and the signed records in a printed PDF."""

import hashlib
import logging
import re
import tomllib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rtcm_desktop.certificates.model import ReadPage
from rtcm_desktop.certificates.rules.layouts import laid_over
from rtcm_desktop.core import canonical
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.resources import resource

LARGEST_PDF = 200 * 1024 * 1024
MOST_PAGES = 5000
MOST_COMPARED = 50
_RECORD = re.compile(rb"/RTCM << /Record \(([A-Z2-7]{100,1000})\) >> DP")


def seed_rows() -> Iterator[tuple[str, str, dict[str, str | int | None]]]:
    """The layouts of `resources/layouts` as rows of table `layout`: (table, id, values)."""
    for path in sorted(resource("layouts").glob("*.toml")):
        definition = _definition(path)
        if "code" in definition:
            yield (
                "layout",
                layout_id(definition["code"], definition["version"]),
                {
                    "code": definition["code"],
                    "version": definition["version"],
                    "kind": definition["kind"],
                    "titles": canonical.dumps(definition["titles"]),
                    "definition": canonical.dumps(definition),
                    "state": "active",
                },
            )


def layout_id(code: str, version: int) -> str:
    """The row id of a layout, the same on every installation."""
    return derived_id("", "layout", code, str(version))


def font_fingerprint() -> str:
    """SHA-256 over names and contents of all font files: which letters a paper was set in."""
    total = hashlib.sha256()
    for path in sorted(resource("fonts").glob("*.ttf")):
        total.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


_DAMAGE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    NotImplementedError,
    RecursionError,
    OSError,
    zlib.error,
)
"""What the parser raises on damaged and hostile files."""


def read_pages(path: Path, progress: Progress | None = None) -> tuple[ReadPage, ...]:
    """The signed record and the visible text of each certificate in a PDF; pages without a record are left out.

    Raises UserError FILE_MISSING, PDF_UNREADABLE or PDF_TOO_LARGE; Cancelled.
    """
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    # It tells every oddity of a file on standard error, where people read what they have to do.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    if not path.is_file():
        raise UserError("FILE_MISSING", file=path.name)
    if path.stat().st_size > LARGEST_PDF:
        raise UserError("PDF_TOO_LARGE", file=path.name)
    try:
        pages = PdfReader(path).pages
        if len(pages) > MOST_PAGES:
            raise UserError("PDF_TOO_LARGE", file=path.name)
        found = [(page, record) for page in pages if (record := _record_of(page))]
        compared = len(found) <= MOST_COMPARED
        read = []
        for number, (page, record) in enumerate(found):
            if progress is not None:
                progress.step(number, len(found))
            read.append(ReadPage(record, page.extract_text() if compared else None))
        return tuple(read)
    except (PyPdfError, *_DAMAGE) as error:
        raise UserError("PDF_UNREADABLE", file=path.name) from error


def _record_of(page: Any) -> str:
    """The record lies among the operators of the page, where it prints nothing."""
    contents = page.get_contents()
    found = _RECORD.search(contents.get_data()) if contents is not None else None
    return found.group(1).decode("ascii") if found else ""


def _definition(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        own = tomllib.load(file, parse_float=str)
    base = own.pop("extends", None)
    return laid_over(_definition(path.with_name(f"{base}.toml")), own) if base else own
