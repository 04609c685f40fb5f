"""What an event is about, when and where, as the page that changes it shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import list_persons
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event
from rtcm_desktop.planning.service.events import resolve_event


@dataclass(frozen=True, slots=True)
class EventDetails:
    """An event as it can be changed. `fixed`: presence was taken, so days, hours and topics stay as they are."""

    event: Event
    topics: tuple[str, ...]
    coordinator: str
    venues: tuple[str, ...]
    fixed: bool


def event_details(workspace: Workspace, *, event: str) -> EventDetails:
    """Everything that the page shows. Raises UserError EVENT_UNKNOWN."""
    found = resolve_event(workspace, event)
    persons = list_persons(workspace.db, [found.coordinator]) if found.coordinator else []
    return EventDetails(
        event=found,
        topics=tuple(store.list_topics_of(workspace.db, found.id)),
        coordinator=printed_name(persons[0]) if persons else "",
        venues=tuple(store.list_venues(workspace.db)),
        fixed=store.presence_was_taken(workspace.db, found.id),
    )


def typed_values(details: EventDetails) -> Mapping[str, str]:
    """What stands in the fields: the values by the names under which `change_event` takes them."""
    event = details.event
    return {
        "title": event.titles.get(event.languages[0]) or event.title(),
        "kind": event.kind.value,
        "state": event.state.value,
        "venue": event.venue_name,
        "mode": event.mode.value,
        "languages": ", ".join(event.languages),
        "interpretation": ", ".join(event.interpretation),
        "meeting_link": event.meeting_link,
        "coordinator": details.coordinator,
        "signatories": "; ".join(_signatory(one) for one in event.signatories),
        "donors": "; ".join(event.donors),
        "partners": "; ".join(event.partners),
        "project": event.project,
        "capacity": str(event.capacity or ""),
        "nomination_deadline": event.nomination_deadline.isoformat() if event.nomination_deadline else "",
        "notes": event.notes,
        "start": event.start.isoformat(),
        "days": str(event.days),
        "half_days": " ".join("-".join(half) for half in (event.half_days.morning, event.half_days.afternoon)),
    }


def _signatory(one: Mapping[str, str]) -> str:
    return ", ".join(filter(None, (one.get("name", ""), one.get("office", ""))))
