"""The register of certificates, and what users are answered."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rtcm_desktop.certificates.model.papers import Frozen, Kind


class State(StrEnum):
    """The life of a certificate as the register keeps it."""

    ISSUED = "issued"
    SUPERSEDED = "superseded"
    VOID = "void"


class Verification(StrEnum):
    """The answer to somebody who holds a paper, a number or the text of a QR code."""

    VALID = "valid"
    SUPERSEDED = "superseded"
    VOID = "void"
    UNKNOWN = "unknown"
    FORGED = "forged"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A row of the register."""

    id: str
    number: str
    kind: Kind
    state: State
    participant: str | None
    person: str
    event: str
    language: str
    frozen: Frozen
    layout: str
    digest: str
    record: str
    reason: str
    supersedes: str | None
    station: str
    life: str
    running: int
    issued_at: datetime
    handed_over: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A certificate that no longer holds, as strangers may know it: without the person."""

    number: str
    digest: str
    state: State
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Earned:
    """A person's line in the answer to "who gets one": participant's id, name and the reason in words."""

    id: str
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """Who is certain, who must still be present, who will not get one, and what stands in the way of printing."""

    certain: tuple[Earned, ...]
    if_present: tuple[Earned, ...]
    no: tuple[Earned, ...]
    no_longer: tuple[Earned, ...] = ()
    missing_glyphs: tuple[Earned, ...] = ()
    long_names: tuple[Earned, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Issued:
    """What an issue did: the new certificates, how many older ones were printed again, pages, and what to know."""

    certificates: tuple[Certificate, ...]
    reprinted: int
    pages: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known about a paper, a number or a code. `known_here` tells that the register has it."""

    state: Verification
    number: str = ""
    name: str = ""
    event: str = ""
    kind: Kind | None = None
    start: date | None = None
    end: date | None = None
    reason: str = ""
    replaced_by: str = ""
    known_here: bool = False
    warnings: tuple[str, ...] = ()
