"""Units, evidence of presence and what follows from it; connection reports of on-line meetings."""

from rtcm_desktop.attendance.model.presence import (
    AttendanceUnit,
    Attendee,
    Evidence,
    Interval,
    Marked,
    Presence,
    Requirement,
    Source,
    Standing,
    Status,
    UnitState,
    Verdict,
)
from rtcm_desktop.attendance.model.reports import (
    Connection,
    ImportReport,
    MeetingReport,
    ReportMatch,
    ReportPerson,
    ReportVerdict,
    UnusedRow,
)

__all__ = [
    "AttendanceUnit",
    "Attendee",
    "Connection",
    "Evidence",
    "ImportReport",
    "Interval",
    "Marked",
    "MeetingReport",
    "Presence",
    "ReportMatch",
    "ReportPerson",
    "ReportVerdict",
    "Requirement",
    "Source",
    "Standing",
    "Status",
    "UnitState",
    "UnusedRow",
    "Verdict",
]
