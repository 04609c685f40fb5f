"""What users do with events: plan, look, change, mend the agenda, print it."""

from rtcm_desktop.planning.service.agenda import write_agenda
from rtcm_desktop.planning.service.change import change_event
from rtcm_desktop.planning.service.create import create_event
from rtcm_desktop.planning.service.events import list_events, resolve_event, show_event
from rtcm_desktop.planning.service.readiness import readiness
from rtcm_desktop.planning.service.slots import change_slot

__all__ = [
    "change_event",
    "change_slot",
    "create_event",
    "list_events",
    "readiness",
    "resolve_event",
    "show_event",
    "write_agenda",
]
