"""Connection reports of on-line meetings, and who the people in them are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from rtcm_desktop.attendance.model.presence import AttendanceUnit, Interval
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.participants.model import Participant


@dataclass(frozen=True, slots=True)
class Connection:
    """One row of a connection report. Times are local to the event; ``minutes`` None: not known."""

    row: int
    name: str
    email: str
    joined: datetime | None
    left: datetime | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class UnusedRow:
    """A row of a report from which nothing follows, and why."""

    row: int
    code: str
    message: str

    def as_json(self) -> dict[str, object]:
        return {"row": self.row, "code": self.code, "message": self.message}


@dataclass(frozen=True, slots=True)
class MeetingReport:
    """A connection report of an on-line meeting. ``fingerprint`` names its content: the same file again replaces itself."""

    file: str
    format: str
    fingerprint: str
    connections: tuple[Connection, ...]
    unused: tuple[UnusedRow, ...] = ()
    problems: tuple[Mapping[str, object], ...] = ()


class ReportVerdict(StrEnum):
    """Whether a person of a report is known to be in the event."""

    MATCHED = "matched"
    DOUBTFUL = "doubtful"
    UNMATCHED = "unmatched"


@dataclass(frozen=True, slots=True)
class ReportPerson:
    """All connections of one person in a report, clipped to a unit. ``row``: the first of them."""

    row: int
    name: str
    email: str
    intervals: tuple[Interval, ...]
    minutes: int | None
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportMatch:
    """Whom a person of a report was taken for, or may be. ``reason`` is a text for people."""

    person: ReportPerson
    verdict: ReportVerdict
    participant: str | None = None
    candidates: tuple[str, ...] = ()
    reason: str = ""

    def as_json(self) -> dict[str, object]:
        return {
            "row": self.person.row,
            "name": self.person.name,
            "verdict": self.verdict.value,
            "participant": self.participant,
            "candidates": list(self.candidates),
            "minutes": self.person.minutes,
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import of a connection report did, or would do (then ``batch`` is empty)."""

    batch: str
    format: str
    rows: int
    matches: tuple[ReportMatch, ...]
    unused: tuple[UnusedRow, ...] = ()
    problems: tuple[Mapping[str, object], ...] = ()

    def count(self, verdict: ReportVerdict) -> int:
        """Distinct people with this verdict; several entries of one participant are one."""
        return len({match.participant or match.person.row for match in self.matches if match.verdict is verdict})

    def as_json(self) -> dict[str, object]:
        return {
            "import": self.batch,
            "format": self.format,
            "rows": self.rows,
            "matched": self.count(ReportVerdict.MATCHED),
            "doubtful": self.count(ReportVerdict.DOUBTFUL),
            "unmatched": self.count(ReportVerdict.UNMATCHED),
            "unused_rows": [row.as_json() for row in self.unused],
            "problems": [dict(problem) for problem in self.problems],
            "verdicts": [match.as_json() for match in self.matches],
        }


@dataclass(frozen=True, slots=True)
class Waiting:
    """A doubtful person of a report that was taken in: nothing is known of their presence until somebody decides."""

    batch: str
    file: str
    unit: str
    match: ReportMatch


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One person of a report as it is shown, with the name of the participant that was found or decided.

    ``batch``, ``file`` and ``unit`` say of which report somebody is who waits of an earlier one.
    """

    match: ReportMatch
    name: str = ""
    batch: str = ""
    file: str = ""
    unit: AttendanceUnit | None = None

    @property
    def id(self) -> str:
        """Names the line among those of all reports."""
        return f"{self.batch}:{self.match.person.row}"

    @property
    def is_open(self) -> bool:
        """Whether somebody has to say who this is."""
        return self.match.verdict is ReportVerdict.DOUBTFUL


@dataclass(frozen=True, slots=True)
class ReportPreview:
    """What a report holds for a unit; without a file only the units are known, and who waits.

    ``units``: each with how many people were connected, None where it is not known. ``people``: the participants by id.
    ``fault``: the report says nothing about the unit.
    """

    units: tuple[tuple[AttendanceUnit, int | None], ...]
    unit: AttendanceUnit | None
    waiting: tuple[Waiting, ...] = ()
    found: ImportReport | None = None
    people: Mapping[str, Participant] = field(default_factory=dict)
    fault: UserError | None = None
