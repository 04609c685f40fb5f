"""What became of files: packed, taken in, waiting or turned away, and why."""

from dataclasses import dataclass
from enum import StrEnum

from rtcm_desktop.core.errors import UserError


class FileState(StrEnum):
    """What became of an event file."""

    PACKED = "packed"
    MERGED = "merged"
    WAITING = "waiting"
    REFUSED = "refused"


class Place(StrEnum):
    """How far work has travelled, the least far first."""

    NOT_SENT = "not_sent"
    HANDED_OVER = "handed_over"
    AT_CENTRE = "at_centre"


class Code(StrEnum):
    """Why a file was not taken in."""

    NOT_BUNDLE = "NOT_BUNDLE"
    NOT_READABLE = "NOT_READABLE"
    IS_KIT = "IS_KIT"
    IS_REQUEST = "IS_REQUEST"
    TOO_BIG = "TOO_BIG"
    DAMAGED = "DAMAGED"
    NOT_FOR_US = "NOT_FOR_US"
    FORGED = "FORGED"
    REVOKED = "REVOKED"
    WAIT_ENROL = "WAIT_ENROL"
    NEEDS_NEWER = "NEEDS_NEWER"
    STAMP_TWICE = "STAMP_TWICE"
    FAILED = "FAILED"


class RefusalError(UserError):
    """A file that must not be used, or not yet. `station` is known once the certificate has been checked."""

    def __init__(self, code: Code, *, station: str = "", device: str = "", version: int = 0) -> None:
        super().__init__(code.value, station=station, version=version)
        self.reason = code
        self.station = station
        self.device = device


@dataclass(frozen=True, slots=True)
class Packed:
    """A bundle that was handed over. `left`: segments that did not fit and go with the next one."""

    file: str
    to: str
    bytes: int
    segments: int
    operations: int
    left: int
    receipt: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A bundle that was taken in. `segments` and `operations` count what was new; `bundle` is the number inside it."""

    file: str
    station: str
    segments: int
    operations: int
    bundle: str
    receipt: str


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """A file that was not taken in, and why; `kept`: it waits in the inbox and is tried again by itself."""

    file: str
    code: Code
    message: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about a file or its sender that people should know; nothing was refused for it."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The verdicts on all files of one merge. `conflicts` and `waiting` count what is open now, in fields and rows.

    `left`: files that were not looked at, because it was stopped before.
    """

    merged: tuple[Taken, ...]
    already: tuple[Taken, ...]
    refused: tuple[TurnedAway, ...]
    conflicts: int
    waiting: int
    receipt: str
    notices: tuple[Notice, ...]
    left: int = 0


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a bundle holds, without taking it in. `new`: segments that are not here yet."""

    file: str
    sender: str
    to: tuple[str, ...]
    created: str
    app: str
    bytes: int
    segments: int
    operations: int
    new: int
    receipt: str
