"""Units, evidence of presence, and what follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from rtcm_desktop.participants.model import CertificateException
from rtcm_desktop.planning.model import Notice
from rtcm_desktop.planning.rules import Half

Interval: TypeAlias = tuple[int, int]
"""From and until, in minutes after midnight of the unit's date, local to the event."""


class Status(StrEnum):
    """What is marked for somebody in a unit."""

    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left_early"
    EXCUSED = "excused"
    ABSENT = "absent"

    @property
    def is_presence(self) -> bool:
        return self in {Status.PRESENT, Status.LATE, Status.LEFT_EARLY}


class Source(StrEnum):
    """Where evidence comes from. A later mark replaces the earlier one; each report is evidence of its own.

    `REPORT`: what any meeting program wrote; "zoom" is its word in the data.
    """

    MARK = "mark"
    REPORT = "zoom"


class UnitState(StrEnum):
    """How a unit stands for one participant, or for the event where nobody is meant."""

    PROVEN = "proven"
    NOT_PROVEN = "not_proven"
    TO_COME = "to_come"
    NOT_HELD = "not_held"


class Verdict(StrEnum):
    """Whether somebody earns the certificate."""

    CERTAIN = "certain"
    IF_PRESENT = "if_present"
    NO = "no"


@dataclass(frozen=True, slots=True)
class AttendanceUnit:
    """What presence is taken for. ``label`` (D1-AM) only names it; ``half`` or ``slot`` say which part of the day it is.

    ``held``: when it took place, or will. Empty: not held.
    """

    id: str
    event: str
    label: str
    number: int
    date: date
    half: Half | None
    slot: str | None
    planned: Interval
    held: tuple[Interval, ...]
    mandatory: bool = False

    @property
    def minutes(self) -> int:
        """Minutes that count: those held."""
        return sum(end - start for start, end in self.held)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing known about one participant in one unit.

    ``minutes`` None: not known, which is never 0. ``intervals`` empty: the times are not known.
    ``report``: fingerprint of the connection report, empty for marks. ``at``: local moment of a check-in at the desk.
    """

    participant: str
    unit: str
    source: Source
    status: Status
    mode: str
    report: str = ""
    minutes: int | None = None
    intervals: tuple[Interval, ...] = ()
    at: str = ""


@dataclass(frozen=True, slots=True)
class Presence:
    """What all evidence for one participant in one unit comes to. ``minutes`` None: not known, or nothing is known."""

    state: UnitState
    status: Status | None = None
    minutes: int | None = None
    sources: tuple[str, ...] = ()
    modes: frozenset[str] = frozenset()

    @property
    def was_present(self) -> bool:
        return self.status is not None and self.status.is_presence

    def as_json(self) -> dict[str, object]:
        return {
            "status": self.status.value if self.status else None,
            "minutes": self.minutes,
            "sources": list(self.sources),
            "state": self.state.value,
        }


@dataclass(frozen=True, slots=True)
class Requirement:
    """What an event asks for the certificate: a share of the minutes held, then mandatory units, then a test score."""

    share: Fraction = Fraction(4, 5)
    mandatory_units: frozenset[str] = frozenset()
    test_score: int | None = None


@dataclass(frozen=True, slots=True)
class Attendee:
    """What the rules need to know of a participant.

    ``canonical``: the same for all records of one person. ``counts``: whether figures and certificates count the person
    here (of several records of one person only the first does).
    """

    participant: str
    canonical: str
    name: str
    counts: bool = True
    exception: CertificateException | None = None
    exception_reason: str = ""
    test_score: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one participant stands towards the certificate. ``words`` explain the verdict."""

    participant: str
    person: str
    name: str
    counts: bool
    present: bool
    modes: frozenset[str]
    share: Fraction
    verdict: Verdict
    words: str
    minutes: int
    held_minutes: int
    units: Mapping[str, Presence]

    def as_json(self) -> dict[str, object]:
        return {
            "id": self.participant,
            "name": self.name,
            "counts": self.counts,
            "share": round(float(self.share), 4),
            "verdict": self.verdict.value,
            "words": self.words,
            "minutes": self.minutes,
            "units": {label: presence.as_json() for label, presence in self.units.items()},
        }


@dataclass(frozen=True, slots=True)
class Marked:
    """What a marking did: the unit, how many participants were marked, and what to know about it."""

    unit: AttendanceUnit
    count: int
    notices: tuple[Notice, ...] = ()
