"""The verbs that belong to no area: the workspace itself, its history, and the practice run."""

from pathlib import Path

import click

from rtcm_desktop.core import opening, records
from rtcm_desktop.core.console import Session, pass_session
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal.history import Entry, rows_under
from rtcm_desktop.core.journal.history import history as told
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.wire import registry
from rtcm_desktop.shell import stepping
from rtcm_desktop.shell.setting_up import set_up_centre, set_up_site
from rtcm_desktop.shell.this_computer import make_copy

FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def workspace() -> None:
    """This computer's data: make it, check it, back it up."""


@workspace.command()
@click.option("--role", type=click.Choice([role.value for role in Role]), required=True)
@click.option("--name", required=True, help="How this computer is called in the history.")
@click.option("--kit", type=FILE, help="The set-up file from the Centre (training laptops).")
@pass_session
def create(session: Session, role: str, name: str, kit: Path | None) -> dict[str, object]:
    """Set up this computer as the Centre or as a training laptop."""
    if (role == Role.SITE) != (kit is not None):
        raise UserError("KIT_NEEDED" if kit is None else "KIT_NOT_NEEDED")
    place, secret, around = session.place(), session.passphrase(confirm=True), session.around()
    made, words = (
        set_up_site(place, kit=kit, name=name, passphrase=secret, around=around)
        if kit
        else set_up_centre(place, name=name, passphrase=secret, around=around)
    )
    with made as space:
        return {"workspace": str(space.folder), "role": role, "station": space.station, "words": list(words)}


@workspace.command()
@pass_session
def check(session: Session) -> dict[str, object]:
    """Look for damage and for anything that needs attention."""
    from rtcm_desktop.core.checking import problems

    with session.workspace() as space:
        damage = [{"code": problem.code, "message": problem.message} for problem in problems(space.db)]
        notices = [] if damage else [entry for answer in space.providers("problems") for entry in answer(space)]
        return {"ok": not damage, "problems": damage + notices}


@workspace.command()
@click.argument("file", type=FILE)
@pass_session
def backup(session: Session, file: Path) -> dict[str, object]:
    """Write a copy of everything into one encrypted file."""
    with session.workspace() as space:
        return {"file": str(file), "operations": make_copy(space, file=file).value.operations}


@workspace.command()
@click.argument("file", type=FILE)
@pass_session
def restore(session: Session, file: Path) -> dict[str, object]:
    """Put a backup into a new folder, named by --workspace."""
    with opening.restore(file, session.place(), passphrase=session.passphrase(), around=session.around()) as space:
        operations = space.db.execute("SELECT count(*) FROM sync_op").fetchone()[0]
        return {"file": str(file), "operations": operations, "life": space.life}


@click.group()
def history() -> None:
    """Who changed what, and taking back the last step."""


@history.command()
@click.option("--person", help="A person's id.")
@click.option("--event", help="An event's code or id.")
@pass_session
def show(session: Session, person: str | None, event: str | None) -> dict[str, object]:
    """Tell the changes of a person or of an event."""
    if (person is None) == (event is None):
        raise click.UsageError("Name either --person or --event.")
    with session.workspace() as space:
        if event is not None:
            from rtcm_desktop.planning.service import resolve_event

            table, row = "event", resolve_event(space, event).id
        else:
            table, row = "person", str(person)
            if records.find(space.db, table, row) is None:
                raise UserError("ROW_UNKNOWN", id=row)
        return {"entries": [_entry(entry) for entry in told(space.db, rows_under(space.db, table, row))]}


@history.command()
@pass_session
def undo(session: Session) -> dict[str, object]:
    """Take back the last step as a whole."""
    with session.workspace() as space:
        done = stepping.undo(space).value
        left = [{"table": entry.table, "row": entry.row, "field": entry.column} for entry in done.left]
        return {"undone": done.name, "at": done.at, "changed_since": left}


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path("demo"))
def demo(folder: Path) -> dict[str, object]:
    """Play one whole event on the sample data; its papers and files go to FOLDER."""
    from rtcm_desktop.shell.demo import play

    return play(folder)


def _entry(entry: Entry) -> dict[str, object]:
    changes = [
        {"table": cell.table, "row": cell.row, "field": cell.column, "value": cell.value, "before": cell.before}
        for cell in entry.cells
        if not (cell.table in registry().tables and registry().tables[cell.table].private)
    ]
    return {
        "when": entry.when,
        "who": entry.who,
        "station": entry.station,
        "action": stepping.action_name(entry.action),
        "reason": entry.reason,
        "changes": changes,
    }
