"""Papers about who is in an event: the list (also as a workbook), name check, daily signatures, badges, name tents, slips."""

from rtcm_desktop.participants.documents.badges import write_badges
from rtcm_desktop.participants.documents.daily import write_daily
from rtcm_desktop.participants.documents.name_check import write_namecheck
from rtcm_desktop.participants.documents.roster import write_list
from rtcm_desktop.participants.documents.slips import write_slips
from rtcm_desktop.participants.documents.tents import write_tents
from rtcm_desktop.participants.documents.workbook import write_workbook

__all__ = [
    "write_badges",
    "write_daily",
    "write_list",
    "write_namecheck",
    "write_slips",
    "write_tents",
    "write_workbook",
]
