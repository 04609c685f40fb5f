"""What users do with the catalogue: look for topics and read them."""

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum import store
from rtcm_desktop.curriculum.model import TopicDetail, TopicText
from rtcm_desktop.curriculum.rules import rank_topics


def search_topics(workspace: Workspace, *, text: str) -> list[TopicText]:
    """Topics that hold every typed word in their title, sessions, items or outcomes, the best first."""
    return rank_topics(text, store.list_texts(workspace.db))


def show_topic(workspace: Workspace, *, code: str) -> TopicDetail:
    """Everything the curriculum says about a topic. Raises UserError `TOPIC_UNKNOWN`."""
    topic = store.find_topic(workspace.db, code)
    if topic is None:
        raise UserError("TOPIC_UNKNOWN", topic=code)
    return store.get_detail(workspace.db, topic)
