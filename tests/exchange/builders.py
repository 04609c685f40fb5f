"""Keys, kits and bundles for the tests of exchange, without any database."""

import hashlib
import io
import random
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.keys import DeviceKeys, encrypt, new_identity, new_seed, recipient_of
from rtcm_desktop.exchange.documents.bundle import seal_bundle, zip_parts
from rtcm_desktop.exchange.documents.enrolment import kit_file
from rtcm_desktop.exchange.documents.frame import centre_certificate, frame, kit_certificate, kit_mark
from rtcm_desktop.exchange.model.files import Letter
from rtcm_desktop.exchange.model.trust import DeviceState, Kit, Ring
from rtcm_desktop.exchange.model.verdicts import Code, RefusalError
from rtcm_desktop.exchange.reading.bundle import open_bundle
from rtcm_desktop.exchange.reading.enrolment import parse_kit
from rtcm_desktop.exchange.rules import layout

PARTS = {"segments/1.jsonl": b'{"n":1}\n' * 40, "have.json": b"{}"}


@dataclass
class Office:
    """A Centre with its keys."""

    keys: DeviceKeys = field(default_factory=DeviceKeys.generate)
    recovery_secret: str = field(default_factory=new_identity)

    @property
    def certificate(self) -> bytes:
        return centre_certificate("C1", self.keys.public, self.keys)

    def kit_bytes(self, station: str = "AZ7", number: bytes = b"k" * 16) -> bytes:
        secret = new_seed()
        mark = kit_mark(number, station, secret, self.keys)
        return kit_file(mark, secret, recipient_of(self.recovery_secret), self.certificate, self.keys)

    def kit(self, station: str = "AZ7") -> Kit:
        return parse_kit(self.kit_bytes(station))

    def ring(self, states: Mapping[str, DeviceState] | None = None) -> Ring:
        return Ring(self.keys.public.signing, "C1", states or {})


@dataclass
class Laptop:
    """A laptop made from a kit, not yet approved."""

    kit: Kit
    keys: DeviceKeys = field(default_factory=DeviceKeys.generate)

    @property
    def certificate(self) -> bytes:
        return kit_certificate(self.keys.public, self.kit.mark, self.kit.secret)

    def approved_certificate(self, office: Office) -> bytes:
        return centre_certificate(self.kit.station, self.keys.public, office.keys, self.kit.mark)


def letter(*to: str) -> Letter:
    return Letter("b0", to or ("C1",), "2026-12-10T18:00:00+04:00", "17", "0.1.0", 1)


def bundle(office: Office, laptop: Laptop, *, to: tuple[str, ...] = ("C1",), certificate: bytes | None = None) -> bytes:
    """A sound bundle of an approved laptop."""
    return seal_bundle(
        letter(*to),
        PARTS,
        certificate=certificate or laptop.approved_certificate(office),
        keys=laptop.keys,
        recipients=[office.keys.public.recipient],
    )


def hand_made(office: Office, laptop: Laptop, packed: bytes, **changes: object) -> bytes:
    """A correctly signed bundle around any ZIP, with a header that may lie."""
    header: dict[str, object] = {
        "app": "0.1.0",
        "bundle": "b0",
        "created": "2026-12-10T18:00:00+04:00",
        "feed": "17",
        "min_reader": 1,
        "parts": [],
        "schema": 1,
        "to": ["C1"],
        "unpacked": 0,
        "zip_length": len(packed),
        "zip_sha256": hashlib.sha256(packed).hexdigest(),
        **changes,
    }
    text = dumps(header).encode()
    plain = frame(layout.BUNDLE_MAGIC, laptop.approved_certificate(office), text, laptop.keys, packed)
    return encrypt(plain, [office.keys.public.recipient])


def part(name: str, content: bytes) -> list[object]:
    return [name, len(content), hashlib.sha256(content).hexdigest()]


def zip_of(members: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP that may hold what `zip_parts` never would."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def verdict(data: bytes, office: Office, ring: Ring | None = None) -> Code | None:
    """The code with which the Centre refuses the file; None when it takes it."""
    try:
        open_bundle(data, office.keys, ring or office.ring())
    except RefusalError as refused:
        return refused.reason
    return None


def mutated(data: bytes, rng: random.Random) -> bytes:
    """The file with one to four faults: a flipped bit, bytes lost, bytes added."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(changed))
        match rng.randrange(5):
            case 0:
                del changed[place : place + rng.randint(1, 50)]
            case 1:
                changed[place:place] = rng.randbytes(rng.randint(1, 50))
            case _:
                changed[place] ^= 1 << rng.randrange(8)
        changed = changed or bytearray(b"\0")
    return bytes(changed)


__all__ = [
    "PARTS",
    "Laptop",
    "Office",
    "bundle",
    "hand_made",
    "letter",
    "mutated",
    "part",
    "verdict",
    "zip_of",
    "zip_parts",
]
