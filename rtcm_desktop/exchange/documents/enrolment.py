"""The small files by which a laptop joins: kit, request and roster."""

import base64

from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.keys import DeviceKeys, encrypt
from rtcm_desktop.exchange.documents.frame import frame
from rtcm_desktop.exchange.model.trust import KitMark, RosterEntry
from rtcm_desktop.exchange.rules import layout


def kit_file(mark: KitMark, secret: bytes, recovery: str, centre_certificate: bytes, centre: DeviceKeys) -> bytes:
    """The set-up file of one laptop. It holds a secret: it goes from hand to hand, not by open mail."""
    text = {
        "kit": mark.kit.hex(),
        "mark": _base64(mark.signature),
        "recovery": recovery,
        "secret": _base64(secret),
        "station": mark.station,
    }
    return frame(layout.KIT_MAGIC, centre_certificate, dumps(text).encode(), centre)


def request_file(name: str, created: str, certificate: bytes, keys: DeviceKeys, recipients: list[str]) -> bytes:
    """A laptop's request to be registered, encrypted to the Centre."""
    text = dumps({"created": created, "name": name}).encode()
    return encrypt(frame(layout.REQUEST_MAGIC, certificate, text, keys), recipients)


def roster_text(
    number: int, issued: str, entries: list[RosterEntry], centre_certificate: bytes, centre: DeviceKeys
) -> bytes:
    """The Centre's list of installations, signed, as it travels inside bundles."""
    devices = [
        {"certificate": _base64(entry.certificate.raw), "state": entry.state.value, "trusted": dict(entry.trusted)}
        for entry in entries
    ]
    text = dumps({"devices": devices, "issued": issued, "number": number}).encode()
    return frame(layout.ROSTER_MAGIC, centre_certificate, text, centre)


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
