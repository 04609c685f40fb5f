"""What users do about attendance: mark it, take in connection reports, decide doubtful rows, look, print sheets."""

from rtcm_desktop.attendance.service.desk import check_in, desk, take_back
from rtcm_desktop.attendance.service.emergency import print_emergency
from rtcm_desktop.attendance.service.grid import grid, mark_all_but, units_in
from rtcm_desktop.attendance.service.importing import decide, import_report, report_units, waiting
from rtcm_desktop.attendance.service.marking import mark
from rtcm_desktop.attendance.service.sheets import draw_sheets, print_sheets
from rtcm_desktop.attendance.service.standings import readiness, shown_standings, standing, standings_of
from rtcm_desktop.attendance.service.taking_part import attended

__all__ = [
    "attended",
    "check_in",
    "decide",
    "desk",
    "draw_sheets",
    "grid",
    "import_report",
    "mark",
    "mark_all_but",
    "print_emergency",
    "print_sheets",
    "readiness",
    "report_units",
    "shown_standings",
    "standing",
    "standings_of",
    "take_back",
    "units_in",
    "waiting",
]
