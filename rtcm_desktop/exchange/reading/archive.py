"""The ZIP inside a bundle: read in memory, member by member, never beyond what the signed header announced."""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping

from rtcm_desktop.exchange.model.files import Header, PartEntry
from rtcm_desktop.exchange.model.verdicts import Code, RefusalError


def read_parts(packed: bytes, header: Header) -> Mapping[str, bytes]:
    """The members of the ZIP, exactly those of the header. Raises RefusalError TOO_BIG or DAMAGED.

    Names are only looked up in the header's list; nothing is ever written to a path that a file names.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            _check_members(archive, header)
            return {entry.name: _read_member(archive, entry) for entry in header.parts}
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, OSError, RuntimeError, KeyError) as error:
        raise RefusalError(Code.DAMAGED) from error


def _check_members(archive: zipfile.ZipFile, header: Header) -> None:
    members = archive.infolist()
    announced = [entry.name for entry in header.parts]
    if sorted(member.filename for member in members) != sorted(announced) or len(set(announced)) != len(announced):
        raise RefusalError(Code.DAMAGED)
    encrypted = any(member.flag_bits & 1 for member in members)
    if encrypted or any(member.compress_type != zipfile.ZIP_DEFLATED for member in members):
        raise RefusalError(Code.DAMAGED)
    if sum(entry.length for entry in header.parts) != header.unpacked:
        raise RefusalError(Code.DAMAGED)


def _read_member(archive: zipfile.ZipFile, entry: PartEntry) -> bytes:
    if archive.getinfo(entry.name).file_size > entry.length:
        raise RefusalError(Code.TOO_BIG)
    with archive.open(entry.name) as member:
        content = member.read(entry.length)
        if member.read(1):
            raise RefusalError(Code.TOO_BIG)
    if len(content) != entry.length or hashlib.sha256(content).hexdigest() != entry.sha256:
        raise RefusalError(Code.DAMAGED)
    return content
