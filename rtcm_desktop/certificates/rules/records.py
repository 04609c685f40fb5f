"""The signed record in the QR code: a COSE_Sign1 message (RFC 9052) with an Ed25519 signature (RFC 8032).

The payload is a CBOR array, so that the code stays small:

    [number without "RTCM-", name or its digest, event code, first day, last day − first day, kind, digest prefix]

Days count from 2020-01-01. A name of more than 60 bytes is replaced by the first 12 bytes of its SHA-512; text or byte
string tells which. In the code the message stands behind the `#` of an address, in the capitals of base32 without padding,
which a QR code holds in its dense alphanumeric mode. What stands behind a `#` is never sent to a server.
"""

import base64
import binascii
import hashlib
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from io import BytesIO
from typing import Any

from rtcm_desktop.certificates.model import Frozen, Kind, KnownKey, Record, SignedRecord
from rtcm_desktop.core import keys
from rtcm_desktop.core.errors import UserError

EPOCH = date(2020, 1, 1)
NAME_BYTES = 60
NAME_DIGEST_BYTES = 12
DIGEST_PREFIX_BYTES = 8
KEY_ID_BYTES = 8
LONGEST_TEXT = 1000

_COSE_SIGN1_TAG = 18
_PROTECTED = bytes.fromhex("a10127")  # {1: -8}: the algorithm is EdDSA
_KEY_ID_LABEL = 4
_KINDS = (Kind.PARTICIPATION, Kind.TRAINER)


def record_of(frozen: Frozen, digest: str) -> Record:
    """The statement about a frozen paper whose SHA-256 is `digest` (hexadecimal)."""
    name = unicodedata.normalize("NFC", frozen.name)
    short = len(name.encode()) <= NAME_BYTES
    return Record(
        number=frozen.number,
        name=name if short else "",
        name_digest=b"" if short else name_digest(name),
        event=frozen.event,
        start=frozen.start,
        end=frozen.end,
        kind=frozen.kind,
        digest_prefix=bytes.fromhex(digest)[:DIGEST_PREFIX_BYTES],
    )


def name_digest(name: str) -> bytes:
    """What stands in a code for a name that is too long for it."""
    return hashlib.sha512(unicodedata.normalize("NFC", name).encode()).digest()[:NAME_DIGEST_BYTES]


def sign(record: Record, sign_bytes: Callable[[bytes], bytes], public: bytes) -> str:
    """The text of the code: base32 of the message signed with the Ed25519 key that belongs to `public`."""
    import cbor2

    payload = cbor2.dumps(_payload(record), canonical=True)
    signature = sign_bytes(_signed_bytes(payload))
    message = cbor2.CBORTag(_COSE_SIGN1_TAG, [_PROTECTED, {_KEY_ID_LABEL: key_id(public)}, payload, signature])
    return base64.b32encode(cbor2.dumps(message)).decode("ascii").rstrip("=")


def address(base: str, text: str) -> str:
    """The address in the code."""
    return f"{base}#{text}"


def read(text: str) -> SignedRecord:
    """Reads the text of a code, with or without its address. Raises UserError CODE_UNREADABLE."""
    import cbor2

    try:
        return _read_message(_decoded(text))
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        OverflowError,
        RecursionError,
        cbor2.CBORError,
    ) as error:
        raise UserError("CODE_UNREADABLE") from error


def key_id(public: bytes) -> bytes:
    """The short name of a signing key in a code: the first 8 bytes of its SHA-256."""
    return hashlib.sha256(public).digest()[:KEY_ID_BYTES]


def genuine(signed: SignedRecord, key: KnownKey) -> bool:
    """Whether the station of this key signed the record, and speaks in it of its own number only."""
    own_number = signed.record.number.startswith(f"RTCM-{key.station}-")
    return own_number and keys.verify(key.public, signed.signature, signed.signed)


def _signed_bytes(payload: bytes) -> bytes:
    """The Sig_structure of RFC 9052, section 4.4."""
    import cbor2

    return bytes(cbor2.dumps(["Signature1", _PROTECTED, b"", payload], canonical=True))


def _payload(record: Record) -> list[object]:
    return [
        record.number.removeprefix("RTCM-"),
        record.name or record.name_digest,
        record.event,
        (record.start - EPOCH).days,
        (record.end - record.start).days,
        _KINDS.index(record.kind),
        record.digest_prefix,
    ]


def _decoded(text: str) -> bytes:
    condensed = "".join(text.rpartition("#")[2].split()).upper().rstrip("=")
    if len(condensed) > LONGEST_TEXT:
        raise ValueError("longer than any code")
    try:
        return base64.b32decode(condensed + "=" * (-len(condensed) % 8))
    except binascii.Error as error:
        raise ValueError("not base32") from error


def _read_message(message: bytes) -> SignedRecord:
    tag = _only_value(message)
    protected, unprotected, payload, signature = _typed(tag.value, (bytes, Mapping, bytes, bytes))
    (signer,) = _typed([unprotected[_KEY_ID_LABEL]], (bytes,))
    if tag.tag != _COSE_SIGN1_TAG or protected != _PROTECTED:
        raise ValueError("signed in another way")
    return SignedRecord(_read_payload(_only_value(payload)), signer, _signed_bytes(payload), signature)


def _typed(values: Sequence[Any], types: Sequence[type | tuple[type, ...]]) -> Sequence[Any]:
    """The values again if they are of these types. Raises TypeError."""
    if len(values) != len(types) or not all(map(isinstance, values, types)):
        raise TypeError("not what a record holds")
    return values


def _only_value(data: bytes) -> Any:
    import cbor2

    stream = BytesIO(data)
    value = cbor2.load(stream)
    if stream.read(1):
        raise ValueError("something follows")
    return value


def _read_payload(payload: Sequence[Any]) -> Record:
    number, name, event, first, length, kind, prefix = _typed(payload, (str, (str, bytes), str, int, int, int, bytes))
    start = EPOCH + timedelta(days=first)
    if not 0 <= kind < len(_KINDS):
        raise ValueError("kind")
    return Record(
        number=f"RTCM-{number}",
        name=name if isinstance(name, str) else "",
        name_digest=name if isinstance(name, bytes) else b"",
        event=event,
        start=start,
        end=start + timedelta(days=length),
        kind=_KINDS[kind],
        digest_prefix=prefix,
    )
