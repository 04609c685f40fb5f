"""The verbs of the group `curriculum`."""

from dataclasses import asdict

import click

from rtcm_desktop.core.console import Session, pass_session
from rtcm_desktop.curriculum import service
from rtcm_desktop.curriculum.model import TopicDetail


@click.group()
def group() -> None:
    """The Centre's catalogue of modules and topics."""


@group.command("search")
@click.argument("text")
@pass_session
def search(session: Session, text: str) -> dict[str, object]:
    """Topics that hold the words, the best first."""
    with session.workspace() as workspace:
        found = service.search_topics(workspace, text=text)
    return {"topics": [{"code": topic.code, "title": topic.title} for topic in found]}


@group.command("show")
@click.argument("code")
@pass_session
def show(session: Session, code: str) -> dict[str, object]:
    """A topic with its sessions, outcomes, audience and materials."""
    with session.workspace() as workspace:
        return _as_json(service.show_topic(workspace, code=code))


def _as_json(detail: TopicDetail) -> dict[str, object]:
    topic, module = detail.topic, detail.module
    return {
        "code": topic.code,
        "title": topic.title,
        "module": {"code": module.code, "title": module.title},
        "format": topic.format,
        "modes": list(topic.modes),
        "days": {"min": topic.days_min, "max": topic.days_max},
        "sessions": [{"title": session.title, "items": list(session.items)} for session in detail.sessions],
        "outcomes": list(detail.outcomes),
        "audience": list(detail.audience),
        "resource_persons": list(topic.resource_persons),
        "materials": [asdict(material) for material in detail.materials],
        "links": list(detail.links),
        "sdg": {"goals": list(module.sdg_goals), "targets": list(module.sdg_targets)},
        "gcm_objectives": list(module.gcm_objectives),
    }
