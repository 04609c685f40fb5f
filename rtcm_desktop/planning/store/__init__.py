"""All SQL of planning: events with topics and venues, agenda slots with trainers."""

from rtcm_desktop.planning.store.agenda import (
    busy_elsewhere,
    change_slot,
    event_of_slot,
    find_person_id,
    insert_slot,
    list_slots,
    put_trainers,
    remove_slot,
)
from rtcm_desktop.planning.store.events import (
    DEFAULT_TIMEZONE,
    change_event,
    find_events,
    find_venue,
    get_event,
    insert_event,
    insert_venue,
    list_codes,
    list_events,
    list_topics_of,
    presence_was_taken,
    put_topics,
)

__all__ = [
    "DEFAULT_TIMEZONE",
    "busy_elsewhere",
    "change_event",
    "change_slot",
    "event_of_slot",
    "find_events",
    "find_person_id",
    "find_venue",
    "get_event",
    "insert_event",
    "insert_slot",
    "insert_venue",
    "list_codes",
    "list_events",
    "list_slots",
    "list_topics_of",
    "presence_was_taken",
    "put_topics",
    "put_trainers",
    "remove_slot",
]
