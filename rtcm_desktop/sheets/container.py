"""What kind of file it is, by its content and never by its name, and whether it is safe to open."""

import re
import zipfile
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from rtcm_desktop.core.errors import UserError

MEGABYTE = 1_000_000
LARGEST_FILE = 50 * MEGABYTE
LARGEST_UNPACKED = 100 * MEGABYTE
HIGHEST_RATIO = 200
"""Unpacked bytes per packed byte; real workbooks of blank formatted rows stay below it, bombs do not."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM")
_HTML = re.compile(
    rb"^\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|table|div|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_MIME_MAIL = re.compile(rb"^(?:MIME-Version|Content-Type|Received|Return-Path):", re.IGNORECASE)


class Container(StrEnum):
    """The kinds of file that can be read."""

    WORKBOOK = "workbook"
    TEXT = "text"


def _is_protected_workbook(data: bytes) -> bool:
    return data.startswith(_OLE) and _ENCRYPTED_PACKAGE in data


_FOREIGN: tuple[tuple[Callable[[bytes], bool], str], ...] = (
    (lambda data: data.lstrip()[:5] == b"%PDF-", "SHEET_IS_PDF"),
    (_is_protected_workbook, "SHEET_PASSWORD"),
    (lambda data: data.startswith(_OLE), "SHEET_OLD_XLS"),
    (lambda data: data.startswith(b"{\\rtf"), "SHEET_IS_DOCUMENT"),
    (lambda data: data.startswith(_PICTURES), "SHEET_IS_PICTURE"),
    (
        lambda data: bool(_HTML.match(data[:4096].removeprefix(b"\xef\xbb\xbf"))),
        "SHEET_IS_HTML",
    ),
    (lambda data: bool(_MIME_MAIL.match(data[:200])), "SHEET_IS_HTML"),
)
"""What foreign files begin with, and the code of what to do with them."""


def read_bytes(path: Path) -> bytes:
    """The whole file. Raises UserError: FILE_MISSING, SHEET_FILE_UNREADABLE, SHEET_FILE_EMPTY, SHEET_TOO_LARGE."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserError("SHEET_TOO_LARGE", file=path.name, limit=LARGEST_FILE // MEGABYTE)
        data = path.read_bytes()
    except FileNotFoundError:
        raise UserError("FILE_MISSING", file=path.name) from None
    except OSError:
        raise UserError("SHEET_FILE_UNREADABLE", file=path.name) from None
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise UserError("SHEET_FILE_EMPTY", file=path.name)
    return data


def container_of(data: bytes, file: str) -> Container:
    """Whether the bytes are a workbook or, maybe, a text table. Raises UserError for other kinds of file that are known."""
    for recognises, code in _FOREIGN:
        if recognises(data):
            raise UserError(code, file=file)
    if data.startswith(b"PK"):
        return Container.WORKBOOK
    return Container.TEXT


def check_package(package: zipfile.ZipFile, file: str) -> None:
    """Refuses, before anything is unpacked, what is no .xlsx workbook and what would unpack to far too much."""
    entries = package.infolist()
    unpacked, packed = (
        sum(entry.file_size for entry in entries),
        sum(entry.compress_size for entry in entries),
    )
    if unpacked > LARGEST_UNPACKED or (unpacked > MEGABYTE and unpacked > HIGHEST_RATIO * max(packed, 1)):
        raise UserError("SHEET_TOO_LARGE", file=file, limit=LARGEST_UNPACKED // MEGABYTE)
    names = {entry.filename for entry in entries}
    if any(entry.flag_bits & 1 for entry in entries):
        raise UserError("SHEET_PASSWORD", file=file)
    if "xl/workbook.bin" in names:
        raise UserError("SHEET_XLSB", file=file)
    if "mimetype" in names and "content.xml" in names:
        raise UserError("SHEET_ODS", file=file)
    if any(name.startswith("word/") for name in names):
        raise UserError("SHEET_IS_DOCUMENT", file=file)
    if "[Content_Types].xml" not in names or not any(name.startswith("xl/") for name in names):
        raise UserError("SHEET_NOT_TABLE", file=file)
