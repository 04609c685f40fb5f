"""The events in which somebody leads sessions, for the pages of trainers and persons."""

from collections.abc import Sequence

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import spoken
from rtcm_desktop.people.model import Teaching
from rtcm_desktop.planning import store


def teaching(db: Database, persons: Sequence[str]) -> list[Teaching]:
    """Per person and event the titles of the sessions, in the order of the agenda; cancelled ones are left out."""
    taught = store.sessions_led_by(db, persons)
    events = {event.id: event for event in store.list_events(db)} if taught else {}
    return [
        Teaching(
            person=person,
            event=event,
            code=events[event].code,
            title=events[event].title(spoken()),
            start=events[event].start,
            end=events[event].end,
            sessions=tuple(slot.get(spoken()) or slot.get("en") or next(iter(slot.values()), "") for slot in slots),
        )
        for (person, event), slots in taught.items()
        if event in events
    ]
