"""The outer form of every file of exchange, and the certificates in it (layouts: `rules.layout`)."""

from rtcm_desktop.core.keys import DeviceKeys, PublicKeys, sign, signing_public
from rtcm_desktop.exchange.model.trust import Issuer, KitMark
from rtcm_desktop.exchange.rules import layout


def frame(magic: bytes, certificate: bytes, text: bytes, keys: DeviceKeys, rest: bytes = b"") -> bytes:
    """Signs certificate and text with the device's key; `rest` is bound by a hash in the text."""
    lengths = layout.FRAME_LENGTHS.pack(len(certificate), len(text))
    signed = magic + lengths + certificate + text
    return signed + keys.sign(signed) + rest


def kit_mark(kit: bytes, station: str, secret: bytes, centre: DeviceKeys) -> KitMark:
    """The Centre's permission for the holder of `secret` to set up one station."""
    public = signing_public(secret)
    return KitMark(kit, station, public, centre.sign(layout.mark_message(kit, station, public)))


def centre_certificate(station: str, subject: PublicKeys, centre: DeviceKeys, mark: KitMark | None = None) -> bytes:
    """A certificate signed by the Centre; for its own keys there is no kit."""
    head = _certificate_head(Issuer.CENTRE, station, subject, mark)
    return head + centre.sign(head)


def kit_certificate(subject: PublicKeys, mark: KitMark, secret: bytes) -> bytes:
    """A certificate that a laptop issues to itself with the secret of its kit."""
    head = _certificate_head(Issuer.KIT, mark.station, subject, mark)
    return head + sign(secret, head)


def _certificate_head(issuer: Issuer, station: str, subject: PublicKeys, mark: KitMark | None) -> bytes:
    packed = layout.CERTIFICATE.pack(
        layout.CERTIFICATE_MAGIC,
        issuer.value.encode(),
        layout.station_field(station),
        subject.signing,
        subject.recipient.encode(),
        mark.kit if mark else layout.NO_KIT,
        mark.public if mark else b"",
        mark.signature if mark else b"",
        b"",
    )
    return packed[:-64]
