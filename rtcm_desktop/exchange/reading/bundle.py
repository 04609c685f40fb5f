"""Opening a bundle: cheap steps first, each with its own code, nothing parsed or unpacked before the signature is checked.

size → age → decrypt → lengths → sender known and not revoked → signature → sender approved → addressed to us → reader's
version → ZIP's length and hash → announced size → members → their hashes.
"""

import hashlib
from collections.abc import Mapping
from typing import Any, TypeVar

from rtcm_desktop.core.keys import CannotDecryptError, DeviceKeys, NoKeyFitsError
from rtcm_desktop.exchange.model.files import Bundle, Frame, Header, PartEntry
from rtcm_desktop.exchange.model.trust import Certificate, DeviceState, Issuer, Ring
from rtcm_desktop.exchange.model.verdicts import Code, RefusalError
from rtcm_desktop.exchange.reading.archive import read_parts
from rtcm_desktop.exchange.reading.frame import check_signature, parse_text, read_certificate, split_frame
from rtcm_desktop.exchange.rules import layout, limits

T = TypeVar("T")


def open_bundle(data: bytes, keys: DeviceKeys, ring: Ring) -> Bundle:
    """The checked content of a bundle. Raises RefusalError with the code of the first step that fails."""
    frame = split_bundle(decrypt_file(data, keys))
    certificate = check_sender(frame, ring)
    text = parse_text(frame)
    if ring.station not in _addressees(text):
        raise RefusalError(Code.NOT_FOR_US, station=certificate.station, device=certificate.device)
    header = read_header(text, frame.rest)
    return Bundle(certificate, header, read_parts(frame.rest, header))


def decrypt_file(data: bytes, keys: DeviceKeys) -> bytes:
    """The plain bytes of an age file for us. Raises RefusalError TOO_BIG, NOT_BUNDLE, IS_KIT, NOT_FOR_US or DAMAGED."""
    if len(data) > limits.MAX_FILE_BYTES:
        raise RefusalError(Code.TOO_BIG)
    if data.startswith(layout.KIT_MAGIC):
        raise RefusalError(Code.IS_KIT)
    if not data.startswith(layout.AGE_MAGIC):
        raise RefusalError(Code.NOT_BUNDLE)
    try:
        return keys.decrypt(data)
    except NoKeyFitsError as error:
        raise RefusalError(Code.NOT_FOR_US) from error
    except CannotDecryptError as error:
        raise RefusalError(Code.DAMAGED) from error


def split_bundle(plain: bytes) -> Frame:
    """The frame of a bundle. Raises RefusalError IS_REQUEST, NEEDS_NEWER, NOT_BUNDLE or DAMAGED."""
    if plain.startswith(layout.REQUEST_MAGIC):
        raise RefusalError(Code.IS_REQUEST)
    if plain.startswith(layout.NEWER_BUNDLE) and not plain.startswith(layout.BUNDLE_MAGIC):
        raise RefusalError(Code.NEEDS_NEWER)
    return split_frame(plain, layout.BUNDLE_MAGIC)


def check_sender(frame: Frame, ring: Ring) -> Certificate:
    """The sender's certificate, if we may believe the frame. Raises RefusalError FORGED, REVOKED or WAIT_ENROL."""
    certificate = read_certificate(frame.certificate, ring.centre)
    state = ring.states.get(certificate.device)
    if state is DeviceState.REVOKED:
        raise RefusalError(Code.REVOKED, station=certificate.station, device=certificate.device)
    check_signature(frame, certificate)
    if certificate.issuer is Issuer.KIT and state is not DeviceState.ACTIVE:
        raise RefusalError(Code.WAIT_ENROL, station=certificate.station, device=certificate.device)
    return certificate


def read_header(text: Mapping[str, Any], packed: bytes) -> Header:
    """The header out of a text whose signature has been checked. Raises RefusalError NEEDS_NEWER, DAMAGED or TOO_BIG."""
    version = text.get("min_reader")
    if isinstance(version, int) and version > limits.READER:
        raise RefusalError(Code.NEEDS_NEWER, version=version)
    try:
        header = _header(text)
    except (KeyError, TypeError, ValueError) as error:
        raise RefusalError(Code.DAMAGED) from error
    if header.zip_length != len(packed) or header.zip_sha256 != _sha256(packed):
        raise RefusalError(Code.DAMAGED)
    if len(header.parts) > limits.MAX_PARTS or limits.announces_too_much(header.unpacked, header.zip_length):
        raise RefusalError(Code.TOO_BIG)
    return header


def _addressees(text: Mapping[str, Any]) -> list[object]:
    to = text.get("to")
    if not isinstance(to, list):
        raise RefusalError(Code.DAMAGED)
    return to


def _header(text: Mapping[str, Any]) -> Header:
    return Header(
        bundle=_typed(text["bundle"], str),
        to=tuple(_typed(station, str) for station in _typed(text["to"], list)),
        created=_typed(text["created"], str),
        feed=_typed(text["feed"], str),
        app=_typed(text["app"], str),
        schema=_count(text["schema"]),
        min_reader=_count(text["min_reader"]),
        zip_length=_count(text["zip_length"]),
        zip_sha256=_typed(text["zip_sha256"], str),
        unpacked=_count(text["unpacked"]),
        parts=tuple(_part(*entry) for entry in _typed(text["parts"], list)),
    )


def _part(name: object, length: object, sha256: object) -> PartEntry:
    return PartEntry(_typed(name, str), _count(length), _typed(sha256, str))


def _typed(value: object, kind: type[T]) -> T:
    if not isinstance(value, kind):
        raise TypeError(kind)
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(value)
    return value


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
