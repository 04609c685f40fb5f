"""What users do with the participants of an event, one function per action."""

from rtcm_desktop.participants.service.importing import decide, import_nominations
from rtcm_desktop.participants.service.name_check import name_check
from rtcm_desktop.participants.service.papers import print_papers, write_workbook
from rtcm_desktop.participants.service.portrait import portrait
from rtcm_desktop.participants.service.preview import preview, waiting_rows
from rtcm_desktop.participants.service.readiness import problems, readiness
from rtcm_desktop.participants.service.roster import add, change, list_participants, replace, resolve_participant
from rtcm_desktop.participants.service.taking_part import taking_part

__all__ = [
    "add",
    "change",
    "decide",
    "import_nominations",
    "list_participants",
    "name_check",
    "portrait",
    "preview",
    "print_papers",
    "problems",
    "readiness",
    "replace",
    "resolve_participant",
    "taking_part",
    "waiting_rows",
    "write_workbook",
]
