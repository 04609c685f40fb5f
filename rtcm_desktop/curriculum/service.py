"""What users do with the catalogue: look for topics and read them."""

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import store
from rtcm_desktop.curriculum.model import Catalogue, TopicDetail, TopicSheet, TopicText
from rtcm_desktop.curriculum.rules import rank_topics


def search_topics(workspace: Workspace, *, text: str) -> list[TopicText]:
    """Topics that hold every typed word in their title, sessions, items or outcomes, the best first."""
    return rank_topics(text, store.list_texts(workspace.db))


def catalogue(workspace: Workspace) -> Catalogue:
    """All modules and topics."""
    return Catalogue(tuple(store.list_modules(workspace.db)), tuple(store.list_topics(workspace.db)))


def audiences(workspace: Workspace) -> tuple[tuple[str, str], ...]:
    """The audience categories, each with what it is called."""
    return tuple((one.code, one.label()) for one in store.list_audiences(workspace.db))


def topic_sheet(workspace: Workspace, *, code: str) -> TopicSheet:
    """A topic with its needs by country and its events. Raises UserError `TOPIC_UNKNOWN`."""
    detail = show_topic(workspace, code=code)
    events = [
        event
        for events_of in workspace.providers("topic_events")
        for event in events_of(workspace.db, detail.topic.code, workspace.now().date())
    ]
    by_code = {topic.code: topic for topic in store.list_topics(workspace.db)}
    return TopicSheet(
        detail=detail,
        linked=tuple(by_code[link] for link in dict.fromkeys(detail.links) if link in by_code),
        needs=tuple(store.list_needs(workspace.db, detail.topic.code)),
        countries={country.code: country.name() for country in store.list_countries(workspace.db)},
        events=tuple(sorted(events, key=lambda event: event.start, reverse=True)),
    )


def show_topic(workspace: Workspace, *, code: str) -> TopicDetail:
    """Everything the curriculum says about a topic. Raises UserError `TOPIC_UNKNOWN`."""
    topic = store.find_topic(workspace.db, code)
    if topic is None:
        raise UserError("TOPIC_UNKNOWN", topic=code)
    return store.get_detail(workspace.db, topic)
