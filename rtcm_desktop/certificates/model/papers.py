"""What stands on a certificate: its number, the facts it words, the frozen data, the signed record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

Words = Mapping[str, Mapping[str, str]]
"""Printed words: language code, then key, then text."""


class Kind(StrEnum):
    """What a paper certifies; also the code of its layout."""

    PARTICIPATION = "participation"
    TRAINER = "trainer"


@dataclass(frozen=True, slots=True)
class Number:
    """A certificate number taken apart: RTCM-<station>-<yy>-<life><running>-<check>."""

    station: str
    year: int
    life: str
    running: int
    check: str

    def __str__(self) -> str:
        return f"RTCM-{self.station}-{self.year:02d}-{self.life}{self.running:03d}-{self.check}"


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs, with the lines under the name (office, organisation) in each language of the paper."""

    name: str
    offices: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Venue:
    """Where an event is held: names of the venue and of its country by language, and the city where it is known."""

    names: Mapping[str, str]
    city: str
    country: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a paper is for. `participant` is None for a trainer who is no participant; mappings are by language."""

    participant: str | None
    person: str
    latin: str
    original: str
    position: str
    institution: Mapping[str, str]
    country: str
    country_names: Mapping[str, str]
    wanted_language: str

    @property
    def id(self) -> str:
        """How the user names this recipient."""
        return self.participant or self.person

    @property
    def kind(self) -> Kind:
        """The paper that somebody gets in this part."""
        return Kind.PARTICIPATION if self.participant else Kind.TRAINER


@dataclass(frozen=True, slots=True)
class Facts:
    """What the worded facts of a paper are made from. Mappings are by language; English stands in where one is absent.

    `venue` is None for an event held on line. `minutes` is the training time (for a trainer: the time taught),
    `half_days` 0 where presence is taken by session, `sessions` the titles of a trainer's sessions.
    """

    start: date
    end: date
    issued_on: date
    position: str
    institution: Mapping[str, str]
    country: Mapping[str, str]
    venue: Venue | None
    minutes: int
    half_days: int
    titles: Mapping[str, str]
    topics: tuple[str, ...]
    sessions: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Frozen:
    """Everything that stands on a paper and will never change again.

    `texts` holds the worded facts by language and key (`role`, `topic`, `dates`, `place`, `hours` …); the words that are
    the same on every paper of a layout stay in the layout. `fonts` is the fingerprint of the font files, `logos` the
    SHA-256 of each picture by place (`left`, `right`).
    """

    number: str
    kind: Kind
    languages: tuple[str, ...]
    name: str
    original: str
    position: str
    institution: str
    country: str
    event: str
    start: date
    end: date
    minutes: int
    topics: tuple[str, ...]
    issued_on: date
    texts: Words
    signatories: tuple[Signatory, ...]
    layout: str
    fonts: str
    logos: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Record:
    """The compact statement in the QR code. `name_digest` stands in for a name that is too long for the code."""

    number: str
    name: str
    name_digest: bytes
    event: str
    start: date
    end: date
    kind: Kind
    digest_prefix: bytes


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """A record as read from a code, whose signature has not been judged yet.

    `signed` is the byte string that the signature covers (COSE Sig_structure), `key_id` names the signing key.
    """

    record: Record
    key_id: bytes
    signed: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page of a printed file: the text of its record, and what it says; None in files too long to be compared."""

    record: str
    text: str | None


@dataclass(frozen=True, slots=True)
class KnownKey:
    """The public key of a station in the roster. `trusted` is false once the station's laptop was lost."""

    station: str
    public: bytes
    trusted: bool = True
