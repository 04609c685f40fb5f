"""What users do about attendance: mark it, take in connection reports, decide doubtful rows, look, print sheets."""

from rtcm_desktop.attendance.service.desk import check_in, desk, take_back
from rtcm_desktop.attendance.service.grid import grid, mark_all_but, units_in
from rtcm_desktop.attendance.service.importing import decide, import_report
from rtcm_desktop.attendance.service.marking import mark
from rtcm_desktop.attendance.service.sheets import print_sheets
from rtcm_desktop.attendance.service.standings import readiness, shown_standings, standing, standings_of

__all__ = [
    "check_in",
    "decide",
    "desk",
    "grid",
    "import_report",
    "mark",
    "mark_all_but",
    "print_sheets",
    "readiness",
    "shown_standings",
    "standing",
    "standings_of",
    "take_back",
    "units_in",
]
