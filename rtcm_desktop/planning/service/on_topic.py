"""The events with a topic, for the page of the curriculum."""

from datetime import date

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import say, spoken
from rtcm_desktop.curriculum.model import TopicEvent
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, EventState
from rtcm_desktop.planning.rules.nearness import distance

OFF = frozenset({EventState.CANCELLED, EventState.POSTPONED})


def topic_events(db: Database, topic: str, today: date) -> list[TopicEvent]:
    """The events with a topic (its code), past and to come, the latest first."""
    return [
        TopicEvent(event.id, event.code, event.title(spoken()), event.start, event.end, _when(event, today))
        for event in store.list_events_on(db, topic)
    ]


def _when(event: Event, today: date) -> str:
    if event.state in OFF:
        return say(f"planning.state.{event.state}")
    return distance(event.start, event.end, today)
