"""What users do with events: plan, look, change, mend the agenda, print it."""

from rtcm_desktop.planning.service.agenda import draw_agenda, write_agenda
from rtcm_desktop.planning.service.change import change_event
from rtcm_desktop.planning.service.create import create_event
from rtcm_desktop.planning.service.events import list_events, resolve_event, show_event
from rtcm_desktop.planning.service.readiness import readiness
from rtcm_desktop.planning.service.slots import change_slot
from rtcm_desktop.planning.service.timetable import (
    edit_slot,
    give_trainers,
    insert_slot,
    mark_slot,
    move_slot,
    place_slot,
    remove_slot,
    split_slot,
    timetable,
)

__all__ = [
    "change_event",
    "change_slot",
    "create_event",
    "draw_agenda",
    "edit_slot",
    "give_trainers",
    "insert_slot",
    "list_events",
    "mark_slot",
    "move_slot",
    "place_slot",
    "readiness",
    "remove_slot",
    "resolve_event",
    "show_event",
    "split_slot",
    "timetable",
    "write_agenda",
]
