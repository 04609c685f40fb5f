"""Reading the small files by which a laptop joins: kit, request and roster."""

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.keys import DeviceKeys, is_recipient, signing_public, verify
from rtcm_desktop.exchange.model.files import Frame
from rtcm_desktop.exchange.model.trust import Certificate, DeviceState, Kit, KitMark, Request, Roster, RosterEntry
from rtcm_desktop.exchange.model.verdicts import Code, RefusalError
from rtcm_desktop.exchange.reading.bundle import decrypt_file
from rtcm_desktop.exchange.reading.frame import check_signature, parse_text, read_certificate, split_frame
from rtcm_desktop.exchange.rules import layout, limits
from rtcm_desktop.exchange.rules.stations import is_station


def read_small(path: Path) -> bytes:
    """The bytes of a kit or request, at most one more than is ever accepted. Raises UserError EXCHANGE_FILE_MISSING."""
    try:
        with path.open("rb") as file:
            return file.read(limits.MAX_SMALL_FILE_BYTES + 1)
    except OSError as error:
        raise UserError("EXCHANGE_FILE_MISSING", file=path.name) from error


def read_kit(path: Path) -> Kit:
    """The set-up file of one laptop. Raises UserError EXCHANGE_FILE_MISSING, KIT_WRONG_FILE or KIT_DAMAGED."""
    data = read_small(path)
    try:
        return parse_kit(data)
    except RefusalError as error:
        code = "KIT_WRONG_FILE" if error.reason is Code.NOT_BUNDLE else "KIT_DAMAGED"
        raise UserError(code, file=path.name) from error


def parse_kit(data: bytes) -> Kit:
    """A kit out of its bytes; the Centre's key is taken from it, so its words must be compared. Raises RefusalError."""
    frame = split_frame(data, layout.KIT_MAGIC)
    centre = read_certificate(frame.certificate, None)
    check_signature(frame, centre)
    if frame.rest:
        raise RefusalError(Code.DAMAGED)
    try:
        kit = _kit(parse_text(frame), centre)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RefusalError(Code.DAMAGED) from error
    mark = kit.mark
    if not verify(centre.keys.signing, mark.signature, layout.mark_message(mark.kit, mark.station, mark.public)):
        raise RefusalError(Code.DAMAGED)
    return kit


def read_request(data: bytes, keys: DeviceKeys, centre: bytes) -> Request:
    """A laptop's request, for the Centre. Raises RefusalError."""
    if len(data) > limits.MAX_SMALL_FILE_BYTES:
        raise RefusalError(Code.NOT_BUNDLE)
    frame = split_frame(decrypt_file(data, keys), layout.REQUEST_MAGIC)
    certificate = read_certificate(frame.certificate, centre)
    check_signature(frame, certificate)
    text = parse_text(frame)
    if not certificate.kit or frame.rest:
        raise RefusalError(Code.DAMAGED)
    return Request(certificate, str(text.get("name", "")), str(text.get("created", "")))


def read_roster(data: bytes, centre: bytes) -> Roster:
    """The Centre's list of installations. Raises RefusalError FORGED or DAMAGED."""
    frame = split_frame(data, layout.ROSTER_MAGIC)
    signer = read_certificate(frame.certificate, centre)
    if signer.keys.signing != centre:
        raise RefusalError(Code.FORGED)
    check_signature(frame, signer)
    try:
        return _roster(frame, centre, data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RefusalError(Code.DAMAGED) from error


def _kit(text: Mapping[str, Any], centre: Certificate) -> Kit:
    station, recovery = str(text["station"]), str(text["recovery"])
    secret = base64.b64decode(text["secret"], validate=True)
    number = bytes.fromhex(text["kit"])
    if not is_station(station) or not is_recipient(recovery) or len(number) != layout.KIT_BYTES:
        raise RefusalError(Code.DAMAGED)
    mark = KitMark(number, station, signing_public(secret), base64.b64decode(text["mark"], validate=True))
    return Kit(text["kit"], station, centre, recovery, mark, secret)


def _roster(frame: Frame, centre: bytes, raw: bytes) -> Roster:
    text = parse_text(frame)
    entries = tuple(_roster_entry(entry, centre) for entry in text["devices"])
    return Roster(int(text["number"]), str(text["issued"]), entries, raw)


def _roster_entry(entry: Mapping[str, Any], centre: bytes) -> RosterEntry:
    certificate = read_certificate(base64.b64decode(entry["certificate"], validate=True), centre)
    trusted = {str(feed): int(number) for feed, number in entry["trusted"].items()}
    return RosterEntry(certificate, DeviceState(entry["state"]), trusted)
