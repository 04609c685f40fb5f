"""What follows from events, slots, marks and connection reports: units, presence, standing, and who is who in a report."""

from rtcm_desktop.attendance.rules.clipping import people_of
from rtcm_desktop.attendance.rules.desk import answer, counters_of, entry_of, find, unit_open_at
from rtcm_desktop.attendance.rules.grid import all_but, brief_words, in_grid_order
from rtcm_desktop.attendance.rules.intervals import clipped, length, united, without
from rtcm_desktop.attendance.rules.matching import as_decided, match_people
from rtcm_desktop.attendance.rules.presence import presence_of
from rtcm_desktop.attendance.rules.standing import requirement_of, standing_of
from rtcm_desktop.attendance.rules.units import find_unit, units_of
from rtcm_desktop.attendance.rules.words import unit_title

__all__ = [
    "all_but",
    "answer",
    "as_decided",
    "brief_words",
    "clipped",
    "counters_of",
    "entry_of",
    "find",
    "find_unit",
    "in_grid_order",
    "length",
    "match_people",
    "people_of",
    "presence_of",
    "requirement_of",
    "standing_of",
    "unit_open_at",
    "unit_title",
    "united",
    "units_of",
    "without",
]
