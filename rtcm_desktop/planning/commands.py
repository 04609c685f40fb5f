"""The verbs of the group `event`."""

from pathlib import Path
from typing import Any

import click

from rtcm_desktop.core.console import Session, pass_session
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import Event, Slot
from rtcm_desktop.planning.rules import unit_labels
from rtcm_desktop.planning.service.events import ShownEvent


@click.group()
def group() -> None:
    """Events and their agenda."""


@group.command("create")
@click.option(
    "--topic",
    "topics",
    multiple=True,
    required=True,
    metavar="CODE",
    help="A topic of the curriculum; may be repeated.",
)
@click.option("--start", required=True, metavar="DATE", help="First day, 2026-12-08.")
@click.option("--days", type=int, metavar="N", help="1 to 5; without it the curriculum's least.")
@click.option("--mode", metavar="MODE", help="in_person, hybrid or online.")
@click.option("--venue", default="", metavar="TEXT", help="Town and building.")
@click.option("--title", default="", metavar="TEXT", help="Without it the topic's title.")
@click.option("--language", "languages", multiple=True, metavar="CODE", help="Working language; may be repeated.")
@pass_session
def create(session: Session, /, **wish: Any) -> dict[str, object]:
    """Plan an event: topics and a first day give a complete agenda."""
    with session.workspace() as workspace:
        made = service.create_event(workspace, **wish).value
    return {
        "event": made.event.code,
        "id": made.event.id,
        "agenda": [_slot_json(slot, made.event) for slot in made.slots],
        "units": list(unit_labels(made.event.days)),
        "notices": [notice.as_json() for notice in made.notices],
    }


@group.command("list")
@pass_session
def list_(session: Session) -> dict[str, object]:
    """Every event, the latest first."""
    with session.workspace() as workspace:
        return {"events": [_event_json(event) for event in service.list_events(workspace)]}


@group.command("show")
@click.argument("event")
@pass_session
def show(session: Session, event: str) -> dict[str, object]:
    """An event with its agenda and what is done and missing per step."""
    with session.workspace() as workspace:
        return _shown_json(service.show_event(workspace, event=event))


@group.command("change")
@click.argument("event")
@click.option("--set", "pairs", multiple=True, required=True, metavar="NAME=VALUE", help="May be repeated.")
@pass_session
def change(session: Session, event: str, pairs: tuple[str, ...]) -> dict[str, object]:
    """Set fields of an event by name."""
    with session.workspace() as workspace:
        done = service.change_event(workspace, event=event, values=_values(pairs)).value
    notices = [notice.as_json() for notice in done.notices]
    return {"event": done.event, "changed": list(done.changed), "notices": notices}


@group.command("slot")
@click.argument("event")
@click.option("--at", required=True, metavar="PLACE", help='Day and time, "D2 14:00".')
@click.option("--trainer", "trainers", multiple=True, metavar="ID", help="Who holds it; may be repeated.")
@click.option("--title", metavar="TEXT", help="Another wording.")
@click.option("--not-held", is_flag=True, help="It did not take place.")
@click.option("--ends", metavar="TIME", help="When it really ended.")
@pass_session
def slot(session: Session, /, **wish: Any) -> dict[str, object]:
    """Change one slot of an agenda."""
    with session.workspace() as workspace:
        done = service.change_slot(workspace, **wish).value
        event = service.resolve_event(workspace, done.slot.event)
    return {"slot": _slot_json(done.slot, event), "notices": [notice.as_json() for notice in done.notices]}


@group.command("agenda")
@click.argument("event")
@click.option("--pdf", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
@click.option("--language", metavar="CODE", help="Without it the event's first language.")
@pass_session
def agenda(session: Session, event: str, pdf: Path, language: str | None) -> dict[str, object]:
    """Print the agenda."""
    with session.workspace() as workspace:
        pages = service.write_agenda(workspace, event=event, pdf=pdf, language=language)
    return {"file": str(pdf), "pages": pages}


def _values(pairs: tuple[str, ...]) -> dict[str, str]:
    values = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name.strip():
            raise UserError("PAIR_WRONG", pair=pair)
        values[name] = value
    return values


def _event_json(event: Event) -> dict[str, object]:
    return {
        "event": event.code,
        "id": event.id,
        "title": event.title(event.languages[0]),
        "start": event.start.isoformat(),
        "end": event.end.isoformat(),
        "days": event.days,
        "mode": event.mode,
        "venue": event.venue_name,
        "languages": list(event.languages),
        "state": event.state,
    }


def _shown_json(shown: ShownEvent) -> dict[str, object]:
    event = shown.event
    return {
        **_event_json(event),
        "kind": event.kind,
        "titles": dict(event.titles),
        "topics": list(shown.topics),
        "timezone": event.timezone,
        "interpretation": list(event.interpretation),
        "donors": list(event.donors),
        "partners": list(event.partners),
        "project": event.project,
        "coordinator": event.coordinator,
        "signatories": [dict(person) for person in event.signatories],
        "meeting_link": event.meeting_link,
        "nomination_deadline": event.nomination_deadline.isoformat() if event.nomination_deadline else None,
        "capacity": event.capacity,
        "unit_kind": event.unit_kind,
        "eligibility": dict(event.eligibility),
        "notes": event.notes,
        "agenda": [_slot_json(slot, event) for slot in shown.slots],
        "units": list(unit_labels(event.days)),
        "readiness": {step: dict(said) for step, said in shown.readiness.items()},
    }


def _slot_json(slot: Slot, event: Event) -> dict[str, object]:
    return {
        "id": slot.id,
        "date": slot.date.isoformat(),
        "start": slot.start,
        "end": slot.end,
        "kind": slot.kind,
        "title": slot.title(event.languages[0]),
        "state": slot.state,
        "actual_end": slot.actual_end,
        "trainers": [{"id": trainer.person, "name": trainer.name, "state": trainer.state} for trainer in slot.trainers],
    }
