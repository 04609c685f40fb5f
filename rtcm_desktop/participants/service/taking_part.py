"""The events somebody is or was in, for the page of the person."""

from collections.abc import Sequence

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import say, spoken
from rtcm_desktop.participants import store
from rtcm_desktop.people.model import TookPart
from rtcm_desktop.planning import store as planning


def taking_part(db: Database, persons: Sequence[str]) -> list[TookPart]:
    """Every event these persons stand in, with role and status in words."""
    entries = store.list_persons_events(db, persons)
    events = {event.id: event for event in planning.list_events(db)} if entries else {}
    return [
        TookPart(
            participant=entry.id,
            event=entry.event,
            code=events[entry.event].code,
            title=events[entry.event].title(spoken()),
            start=events[entry.event].start,
            end=events[entry.event].end,
            role=say(f"participants.role.{entry.role.value}"),
            status=say(f"participants.status.{entry.status.value}"),
        )
        for entry in entries
        if entry.event in events
    ]
