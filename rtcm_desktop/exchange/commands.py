"""Command line of exchange: set-up files, registration, event files, decisions."""

from dataclasses import asdict
from pathlib import Path

import click

from rtcm_desktop.core.console import Session, pass_session

FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def group() -> None:
    """Event files between laptops and the Centre."""


@group.command()
@click.argument("file", type=FILE)
@click.option("--station", help="The laptop's short code, for example AZ7; the next free one by default.")
@pass_session
def kit(session: Session, file: Path, station: str | None) -> dict[str, object]:
    """Make the set-up file of one laptop (Centre)."""
    from rtcm_desktop.exchange import service

    with session.workspace() as workspace:
        made = service.make_kit(workspace, path=file, station=station).value
    return {"file": made.file, "station": made.station, "words": list(made.words)}


@group.command()
@click.argument("file", type=FILE)
@pass_session
def request(session: Session, file: Path) -> dict[str, object]:
    """Ask the Centre to register this laptop; read the words out by telephone."""
    from rtcm_desktop.exchange import service

    with session.workspace() as workspace:
        made = service.request(workspace, path=file).value
    return {"file": made.file, "station": made.station, "words": list(made.words)}


@group.command()
@click.argument("file", type=FILE)
@click.option("--words", help="The words that the laptop read out; approved only if they match.")
@pass_session
def approve(session: Session, file: Path, words: str | None) -> dict[str, object]:
    """Register a laptop (Centre) and take in what it had sent before."""
    from rtcm_desktop.exchange import service

    heard = tuple((words or "").lower().split())
    with session.workspace() as workspace:
        joined = service.approve(workspace, path=file, words=heard).value
    merged = [asdict(taken) for taken in joined.merged]
    return {"station": joined.station, "words": list(joined.words), "merged": merged}


@group.command()
@click.argument("station")
@click.option("--reason", required=True)
@pass_session
def revoke(session: Session, station: str, reason: str) -> dict[str, object]:
    """Mark a laptop as lost (Centre): what it sends from now on is kept aside."""
    from rtcm_desktop.exchange import service

    with session.workspace() as workspace:
        lost = service.revoke(workspace, station=station.upper(), reason=reason).value
    return {"station": lost.station, "state": "revoked"}


@group.command()
@click.argument("file", type=FILE)
@pass_session
def recovery(session: Session, file: Path) -> dict[str, object]:
    """Write the Centre's recovery key out for the safe, once."""
    from rtcm_desktop.exchange import service

    with session.workspace() as workspace:
        words = service.write_recovery(workspace, path=file).value
    return {"file": str(file), "words": list(words)}


@group.command()
@click.argument("file", type=FILE)
@click.option("--to", help="The station the file is for; the Centre by default.")
@click.option("--with-private", is_flag=True, help="Include diets, access needs, travel and payments.")
@pass_session
def pack(session: Session, file: Path, to: str | None, with_private: bool) -> dict[str, object]:
    """Make the event file."""
    from rtcm_desktop.exchange import service

    with session.workspace() as workspace:
        return asdict(service.pack(workspace, path=file, to=to, with_private=with_private).value)


@group.command()
@click.argument("file", type=FILE)
@pass_session
def inspect(session: Session, file: Path) -> dict[str, object]:
    """Look into an event file without taking it in."""
    from rtcm_desktop.exchange import service

    with session.workspace() as workspace:
        answer = asdict(service.inspect(workspace, path=file))
    return {"from": answer.pop("sender"), **answer}


@group.command()
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
@pass_session
def merge(session: Session, files: tuple[Path, ...]) -> dict[str, object]:
    """Take event files in, in any order; every file gets a verdict."""
    from rtcm_desktop.exchange import service

    with session.workspace() as workspace:
        return asdict(service.merge(workspace, files=files).value)


@group.command()
@pass_session
def conflicts(session: Session) -> dict[str, object]:
    """List the fields with two different entries."""
    from rtcm_desktop.exchange import service

    with session.workspace() as workspace:
        found = service.conflicts(workspace)
    return {
        "conflicts": [
            {
                "id": conflict.id,
                "table": conflict.table,
                "row": conflict.row,
                "column": conflict.column,
                "shown": conflict.shown,
                "values": [
                    {"value": entry.value, "station": entry.station, "when": entry.when, "who": entry.who}
                    for entry in conflict.opinions
                ],
            }
            for conflict in found
        ]
    }


@group.command()
@click.argument("conflict")
@click.option("--value", required=True, help="One of the entries, or a third value.")
@pass_session
def resolve(session: Session, conflict: str, value: str) -> dict[str, object]:
    """Decide between different entries."""
    from rtcm_desktop.exchange import service

    with session.workspace() as workspace:
        decided = service.resolve(workspace, conflict=conflict, value=value).value
    return {"resolved": decided.id, "value": value}
