"""What users do about attendance: mark it, take in connection reports, decide doubtful rows, look, print sheets."""

from rtcm_desktop.attendance.service.desk import check_in, desk, take_back
from rtcm_desktop.attendance.service.emergency import print_emergency
from rtcm_desktop.attendance.service.grid import grid, mark_all_but
from rtcm_desktop.attendance.service.importing import decide, import_report, waiting
from rtcm_desktop.attendance.service.marking import mark
from rtcm_desktop.attendance.service.previewing import preview_report
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
    "preview_report",
    "print_emergency",
    "print_sheets",
    "readiness",
    "shown_standings",
    "standing",
    "standings_of",
    "take_back",
    "waiting",
]
