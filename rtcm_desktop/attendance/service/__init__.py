"""What users do about attendance: mark it, take in connection reports, decide doubtful rows, look, print sheets."""

from rtcm_desktop.attendance.service.importing import decide, import_report
from rtcm_desktop.attendance.service.marking import mark
from rtcm_desktop.attendance.service.sheets import print_sheets
from rtcm_desktop.attendance.service.standings import readiness, shown_standings, standing, standings_of

__all__ = [
    "decide",
    "import_report",
    "mark",
    "print_sheets",
    "readiness",
    "shown_standings",
    "standing",
    "standings_of",
]
