"""The event file: its frame, its header and its parts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rtcm_desktop.exchange.model.trust import Certificate


@dataclass(frozen=True, slots=True)
class Frame:
    """The outer form of every file of exchange: certificate, JSON text, signature over both, and what follows."""

    certificate: bytes
    text: bytes
    signed: bytes
    signature: bytes
    rest: bytes


@dataclass(frozen=True, slots=True)
class PartEntry:
    """One member of a bundle's ZIP as its header announces it."""

    name: str
    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Header:
    """What a bundle says about itself under its signature. `to`: station codes; `feed`: the life of the sender's database."""

    bundle: str
    to: tuple[str, ...]
    created: str
    feed: str
    app: str
    schema: int
    min_reader: int
    zip_length: int
    zip_sha256: str
    unpacked: int
    parts: tuple[PartEntry, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """An opened bundle: checked, decrypted and unpacked in memory."""

    certificate: Certificate
    header: Header
    parts: Mapping[str, bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a bundle is to say, before it has lengths and hashes."""

    bundle: str
    to: tuple[str, ...]
    created: str
    feed: str
    app: str
    schema: int
