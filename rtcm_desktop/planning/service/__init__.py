"""What users do with events: plan, look, change, mend the agenda, print it."""

from rtcm_desktop.planning.service.agenda import draw_agenda, write_agenda
from rtcm_desktop.planning.service.change import change_event
from rtcm_desktop.planning.service.create import create_event
from rtcm_desktop.planning.service.details import event_details, typed_values
from rtcm_desktop.planning.service.events import list_events, resolve_event, show_event
from rtcm_desktop.planning.service.foresight import foresee
from rtcm_desktop.planning.service.holders import give_trainers, replace_trainer, set_trainer_state
from rtcm_desktop.planning.service.mending import (
    copy_day,
    edit_slot,
    insert_slot,
    mark_slot,
    move_slot,
    place_slot,
    remove_slot,
    split_slot,
    swap_slot,
)
from rtcm_desktop.planning.service.on_topic import topic_events
from rtcm_desktop.planning.service.readiness import readiness
from rtcm_desktop.planning.service.slots import change_slot
from rtcm_desktop.planning.service.teaching import teaching
from rtcm_desktop.planning.service.timetable import timetable

__all__ = [
    "change_event",
    "change_slot",
    "copy_day",
    "create_event",
    "draw_agenda",
    "edit_slot",
    "event_details",
    "foresee",
    "give_trainers",
    "insert_slot",
    "list_events",
    "mark_slot",
    "move_slot",
    "place_slot",
    "readiness",
    "remove_slot",
    "replace_trainer",
    "resolve_event",
    "set_trainer_state",
    "show_event",
    "split_slot",
    "swap_slot",
    "teaching",
    "timetable",
    "topic_events",
    "typed_values",
    "write_agenda",
]
