"""Opening a frame: lengths, certificate and signature, before any JSON is parsed."""

import json
from typing import Any

from rtcm_desktop.core.keys import RECIPIENT_CHARACTERS, SIGNATURE_BYTES, PublicKeys, is_recipient, verify
from rtcm_desktop.exchange.model.files import Frame
from rtcm_desktop.exchange.model.trust import Certificate, Issuer, KitMark
from rtcm_desktop.exchange.model.verdicts import Code, RefusalError
from rtcm_desktop.exchange.rules import layout, limits
from rtcm_desktop.exchange.rules.stations import is_station


def split_frame(data: bytes, magic: bytes) -> Frame:
    """Cuts a frame into its pieces by its announced lengths. Raises RefusalError NOT_BUNDLE or DAMAGED."""
    if not data.startswith(magic):
        raise RefusalError(Code.NOT_BUNDLE)
    start = len(magic) + layout.FRAME_LENGTHS.size
    if len(data) < start:
        raise RefusalError(Code.DAMAGED)
    certificate_length, text_length = layout.FRAME_LENGTHS.unpack_from(data, len(magic))
    text_start = start + layout.CERTIFICATE.size
    end = text_start + text_length
    if (
        certificate_length != layout.CERTIFICATE.size
        or text_length > limits.MAX_TEXT_BYTES
        or len(data) < end + SIGNATURE_BYTES
    ):
        raise RefusalError(Code.DAMAGED)
    return Frame(
        certificate=data[start:text_start],
        text=data[text_start:end],
        signed=data[:end],
        signature=data[end : end + SIGNATURE_BYTES],
        rest=data[end + SIGNATURE_BYTES :],
    )


def read_certificate(raw: bytes, centre: bytes | None) -> Certificate:
    """A certificate whose chain of signatures ends at the Centre's key; `centre` None: it must have signed itself.

    Raises RefusalError DAMAGED when it is not well-formed and FORGED when a signature does not match.
    """
    certificate = _unpack_certificate(raw)
    issued_by = certificate.keys.signing if centre is None else centre
    if not _is_signed(certificate, issued_by):
        raise RefusalError(Code.FORGED)
    return certificate


def check_signature(frame: Frame, certificate: Certificate) -> None:
    """Raises RefusalError FORGED unless the frame was signed with the key of the certificate."""
    if not verify(certificate.keys.signing, frame.signature, frame.signed):
        raise RefusalError(Code.FORGED, station=certificate.station, device=certificate.device)


def parse_text(frame: Frame) -> dict[str, Any]:
    """The JSON object of a frame whose signature has been checked. Raises RefusalError DAMAGED."""
    try:
        value = json.loads(frame.text)
    except (ValueError, RecursionError) as error:
        raise RefusalError(Code.DAMAGED) from error
    if not isinstance(value, dict):
        raise RefusalError(Code.DAMAGED)
    return value


def _unpack_certificate(raw: bytes) -> Certificate:
    if len(raw) != layout.CERTIFICATE.size or not raw.startswith(layout.CERTIFICATE_MAGIC):
        raise RefusalError(Code.DAMAGED)
    _, issuer, station, signing, recipient, kit, kit_key, mark, _ = layout.CERTIFICATE.unpack(raw)
    try:
        kind, code, address = (
            Issuer(issuer.decode("ascii")),
            station.decode("ascii").rstrip(),
            recipient.decode("ascii"),
        )
    except ValueError as error:
        raise RefusalError(Code.DAMAGED) from error
    if not is_station(code) or len(address) != RECIPIENT_CHARACTERS or not is_recipient(address):
        raise RefusalError(Code.DAMAGED)
    kit_mark = None if kit == layout.NO_KIT else KitMark(kit, code, kit_key, mark)
    return Certificate(kind, code, PublicKeys(signing, address), kit_mark, raw)


def _is_signed(certificate: Certificate, centre: bytes) -> bool:
    head, signature = certificate.raw[:-SIGNATURE_BYTES], certificate.raw[-SIGNATURE_BYTES:]
    if certificate.issuer is Issuer.CENTRE:
        return verify(centre, signature, head)
    mark = certificate.mark
    if mark is None:
        return False
    return verify(centre, mark.signature, layout.mark_message(mark.kit, mark.station, mark.public)) and verify(
        mark.public, signature, head
    )
