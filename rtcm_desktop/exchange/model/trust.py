"""Who is who: certificates, kits, the roster, and what this installation believes of the others."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rtcm_desktop.core.journal.vectors import HaveVector
from rtcm_desktop.core.keys import PublicKeys

Words = tuple[str, ...]


class Issuer(StrEnum):
    """Who signed a certificate: the Centre, or the laptop itself with the secret of its kit."""

    CENTRE = "C"
    KIT = "K"


class DeviceState(StrEnum):
    """Where an approved installation stands: it is at work, or it is reported lost."""

    ACTIVE = "active"
    REVOKED = "revoked"


class KitState(StrEnum):
    """A kit is open until a laptop made from it is approved; a newer kit for the same station withdraws it."""

    OPEN = "open"
    USED = "used"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class KitMark:
    """The Centre's signature on a kit: the holder of the kit's secret may set up this one station."""

    kit: bytes
    station: str
    public: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Certificate:
    """Says that these keys belong to this station. `raw` is the signed text as it travels."""

    issuer: Issuer
    station: str
    keys: PublicKeys
    mark: KitMark | None
    raw: bytes = field(repr=False)

    @property
    def device(self) -> str:
        return self.keys.device

    @property
    def kit(self) -> str:
        """The kit's identity in hexadecimal digits; empty for the Centre itself."""
        return self.mark.kit.hex() if self.mark else ""


@dataclass(frozen=True, slots=True)
class Kit:
    """The set-up file of one laptop. `secret` lets it issue its own certificate until the Centre approves it."""

    kit: str
    station: str
    centre: Certificate
    recovery: str
    mark: KitMark
    secret: bytes = field(repr=False)

    @property
    def words(self) -> Words:
        """The words of the Centre's keys, to be compared with those seen when the kit was made."""
        return self.centre.keys.words()


@dataclass(frozen=True, slots=True)
class Request:
    """A laptop asks to be registered; its certificate is issued from its kit."""

    certificate: Certificate
    name: str
    created: str


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One installation as the Centre knows it; `trusted`: the last segment per feed taken from a revoked one."""

    certificate: Certificate
    state: DeviceState
    trusted: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Roster:
    """The Centre's signed list of installations; the higher number is the newer one."""

    number: int
    issued: str
    entries: tuple[RosterEntry, ...]
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Device:
    """One row of the roster as this installation keeps it."""

    device: str
    station: str
    keys: PublicKeys
    state: DeviceState
    certificate: bytes | None = None
    kit: str | None = None
    trusted: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom this installation trusts, and what it says of itself."""

    centre_station: str
    centre: PublicKeys
    recovery: str
    certificate: bytes = field(repr=False)
    kit: str | None = None
    roster_number: int = 0
    roster: bytes | None = field(repr=False, default=None)


@dataclass(frozen=True, slots=True)
class Ring:
    """What decides whether a sender is trusted: the Centre's key, our own station, and the devices we know."""

    centre: bytes
    station: str
    states: Mapping[str, DeviceState]


@dataclass(frozen=True, slots=True)
class Peer:
    """What another installation last said it has: have-vector, number of the roster, and by which life of its database."""

    device: str
    feed: str
    have: HaveVector
    roster_number: int
    said_at: str
