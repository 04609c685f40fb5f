"""What follows from topics, days and settings: the drafted agenda, unit labels, codes, and which values a field may hold."""

from rtcm_desktop.planning.rules.agenda import Course, CourseSession, draft_agenda, least_days
from rtcm_desktop.planning.rules.codes import event_code, event_prefix
from rtcm_desktop.planning.rules.day import DraftSlot
from rtcm_desktop.planning.rules.notices import Fault, agenda_notices
from rtcm_desktop.planning.rules.units import Half, UnitDay, parse_unit, unit_days, unit_labels

__all__ = [
    "Course",
    "CourseSession",
    "DraftSlot",
    "Fault",
    "Half",
    "UnitDay",
    "agenda_notices",
    "draft_agenda",
    "event_code",
    "event_prefix",
    "least_days",
    "parse_unit",
    "unit_days",
    "unit_labels",
]
