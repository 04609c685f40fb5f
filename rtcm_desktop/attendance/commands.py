"""The verbs of the group `attendance`."""

from pathlib import Path

import click

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.core.console import Session, pass_session
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.planning.service import resolve_event


@click.group()
def group() -> None:
    """Who was there, and who has earned a certificate."""


@group.command("mark")
@click.argument("event")
@click.option("--unit", required=True, metavar="UNIT", help="The unit's label, D1-AM.")
@click.option("--id", "ids", multiple=True, metavar="ID", help="A participant; may be repeated.")
@click.option("--all", "everyone", is_flag=True, help="Everybody who is expected.")
@click.option("--except", "excepted", multiple=True, metavar="ID", help="With --all: not this one; may be repeated.")
@click.option("--status", required=True, type=click.Choice([status.value for status in Status]))
@click.option("--minutes", type=int, metavar="N", help="How long somebody was there, where it is known.")
@pass_session
def mark(session: Session, /, status: str, **wish: object) -> dict[str, object]:
    """Mark presence in one unit."""
    with session.workspace() as workspace:
        done = service.mark(workspace, status=Status(status), **wish).value  # type: ignore[arg-type]
    return {
        "marked": done.count,
        "unit": done.unit.label,
        "notices": [notice.as_json() for notice in done.notices],
    }


@group.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--event", required=True, metavar="EVENT")
@click.option("--unit", required=True, metavar="UNIT", help="The unit's label, D1-AM.")
@click.option("--preview", is_flag=True, help="Only say what would happen.")
@pass_session
def import_(session: Session, /, **wish: object) -> dict[str, object]:
    """Take in the connection report of an on-line meeting."""
    with session.workspace() as workspace:
        return service.import_report(workspace, **wish).value.as_json()  # type: ignore[arg-type]


@group.command("decide")
@click.argument("batch", metavar="IMPORT")
@click.option("--row", type=int, required=True, metavar="N", help="The row of the report.")
@click.option("--id", "participant", metavar="ID", help="The participant it is.")
@click.option("--nobody", is_flag=True, help="It is nobody of the event.")
@pass_session
def decide(session: Session, batch: str, row: int, participant: str | None, nobody: bool) -> dict[str, object]:
    """Say who a doubtful person of a connection report is."""
    if nobody == bool(participant):
        raise UserError("DECIDE_WHOM")
    with session.workspace() as workspace:
        return service.decide(workspace, batch=batch, row=row, participant=participant).value.as_json()


@group.command("show")
@click.argument("event")
@pass_session
def show(session: Session, event: str) -> dict[str, object]:
    """Show who was there, and where each stands towards the certificate."""
    with session.workspace() as workspace:
        found = resolve_event(workspace, event)
        standings = service.shown_standings(workspace, found.id)
    return {"event": found.code, "participants": [standing.as_json() for standing in standings]}


@group.command("emergency")
@click.argument("event")
@click.option("--pdf", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
@click.option("--language", metavar="CODE", help="Without it the event's first language.")
@pass_session
def emergency(session: Session, event: str, pdf: Path, language: str | None) -> dict[str, object]:
    """Print the emergency sheets for a day on which the laptop does not start."""
    with session.workspace() as workspace:
        pages = service.print_emergency(workspace, event=event, pdf=pdf, language=language)
    return {"file": str(pdf), "pages": pages}


@group.command("sheets")
@click.argument("event")
@click.option("--pdf", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
@click.option("--language", metavar="CODE", help="Without it the event's first language.")
@pass_session
def sheets(session: Session, event: str, pdf: Path, language: str | None) -> dict[str, object]:
    """Print the sign-in sheets."""
    with session.workspace() as workspace:
        pages = service.print_sheets(workspace, event=event, pdf=pdf, language=language)
    return {"file": str(pdf), "pages": pages}
