"""What the check-in desk and the grid show: who is expected, who is here since when, and how many."""

from collections.abc import Mapping
from dataclasses import dataclass

from rtcm_desktop.attendance.model.presence import AttendanceUnit, Presence, Status, Verdict
from rtcm_desktop.core.names import SearchKeys
from rtcm_desktop.participants.model import Participant, Role


@dataclass(frozen=True, slots=True)
class DeskEntry:
    """Somebody who is expected, as the desk knows them in one unit.

    ``status`` is what was marked at the desk or in the grid, "" in ``since`` means that the time is not known.
    ``modes``: how presence in the unit is proven, connection reports included. ``minutes`` None: the whole unit.
    ``plain``: the words of the name as they are written, without marks; ``keys``: in every usual spelling.
    """

    participant: Participant
    keys: SearchKeys
    plain: tuple[str, ...] = ()
    status: Status | None = None
    mode: str = ""
    since: str = ""
    minutes: int | None = None
    modes: frozenset[str] = frozenset()

    @property
    def is_here(self) -> bool:
        """Whether somebody marked them as present, however late."""
        return self.status is not None and self.status.is_presence


@dataclass(frozen=True, slots=True)
class Counters:
    """How many are here: (present, expected) in the room and on line; ``lunches`` with the day's trainers.

    ``roles``: people in the room by role, for the caterer.
    """

    room: tuple[int, int]
    online: tuple[int, int]
    trainers: int
    lunches: int
    roles: Mapping[Role, int]


@dataclass(frozen=True, slots=True)
class Desk:
    """The desk in one unit. ``last``: who was checked in last, the latest first."""

    event: str
    code: str
    unit: AttendanceUnit
    units: tuple[AttendanceUnit, ...]
    entries: tuple[DeskEntry, ...]
    counters: Counters
    last: tuple[DeskEntry, ...]

    @property
    def missing(self) -> tuple[DeskEntry, ...]:
        """Those who are expected and nothing shows them present."""
        return tuple(entry for entry in self.entries if not entry.is_here and not entry.modes)

    def entry(self, participant: str) -> DeskEntry | None:
        """The entry of a participant, or None where nobody of that id is expected."""
        return next((entry for entry in self.entries if entry.participant.id == participant), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed or scanned at the desk comes to.

    ``scanned``: the one person a badge names, to be checked in at once. ``foreign``: a badge of another event.
    """

    found: tuple[DeskEntry, ...] = ()
    scanned: DeskEntry | None = None
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """What a check-in did; ``again``: the person was here already and nothing changed."""

    participant: str
    name: str
    status: Status
    since: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person in the grid. ``number``: the place on the signature list, None for those not expected.

    ``present`` of ``over`` units; ``brief``: the verdict in a few words, ``words`` in full.
    """

    participant: Participant
    number: int | None
    units: Mapping[str, Presence]
    present: int
    over: int
    verdict: Verdict
    brief: str
    words: str


@dataclass(frozen=True, slots=True)
class AttendanceGrid:
    """Person by unit. ``current``: the unit that is on, or the one that ended last."""

    event: str
    code: str
    units: tuple[AttendanceUnit, ...]
    current: AttendanceUnit | None
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class AllBut:
    """Who "all present but 4, 17, 23" leaves out; ``unknown``: what names nobody of the list."""

    absent: tuple[GridRow, ...]
    present: tuple[GridRow, ...]
    unknown: tuple[str, ...] = ()
