"""Making a bundle: the parts into a ZIP, the header over them, the signature, and the age file around it all."""

import hashlib
import io
import zipfile
from collections.abc import Mapping

from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.keys import DeviceKeys, encrypt
from rtcm_desktop.exchange.documents.frame import frame
from rtcm_desktop.exchange.model.files import Letter
from rtcm_desktop.exchange.rules import layout, limits

# ZIP knows no moment before this one; a fixed date makes equal parts equal bytes.
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)


def seal_bundle(
    letter: Letter, parts: Mapping[str, bytes], *, certificate: bytes, keys: DeviceKeys, recipients: list[str]
) -> bytes:
    """The file that travels. Everything in it is signed by the sender and readable by the recipients alone."""
    packed = zip_parts(parts)
    text = dumps(_header(letter, parts, packed)).encode()
    return encrypt(frame(layout.BUNDLE_MAGIC, certificate, text, keys, packed), recipients)


def zip_parts(parts: Mapping[str, bytes]) -> bytes:
    """A ZIP of the parts in the order of their names; equal parts give equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(parts):
            member = zipfile.ZipInfo(name, _FIXED_DATE)
            member.create_system = 3
            archive.writestr(member, parts[name], zipfile.ZIP_DEFLATED, 9)
    return buffer.getvalue()


def _header(letter: Letter, parts: Mapping[str, bytes], packed: bytes) -> dict[str, object]:
    return {
        "app": letter.app,
        "bundle": letter.bundle,
        "created": letter.created,
        "feed": letter.feed,
        "min_reader": limits.READER,
        "parts": [[name, len(parts[name]), _sha256(parts[name])] for name in sorted(parts)],
        "schema": letter.schema,
        "to": list(letter.to),
        "unpacked": sum(map(len, parts.values())),
        "zip_length": len(packed),
        "zip_sha256": _sha256(packed),
    }


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
