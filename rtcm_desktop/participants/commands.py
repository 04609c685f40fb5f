"""The verbs of `participants`: import, decide, list, add, replace and change."""

from pathlib import Path

import click

from rtcm_desktop.core.console import Session, pass_session
from rtcm_desktop.participants.model import ListKind, Mode, Role
from rtcm_desktop.people.commands import person_from, person_options
from rtcm_desktop.people.model import Person

FILE = click.Path(path_type=Path)
WITH = "with-"


@click.group()
def group() -> None:
    """Who is in an event, in which role."""


@group.command("import")
@click.argument("file", type=FILE)
@click.option("--event", required=True)
@click.option("--preview", is_flag=True, help="Only say what would happen.")
@pass_session
def import_(session: Session, file: Path, event: str, preview: bool) -> dict[str, object]:
    """Take in a nomination list; it can be undone in one step."""
    from rtcm_desktop.participants import service

    with session.workspace() as workspace:
        return service.import_nominations(workspace, file=file, event=event, preview=preview).value.as_json()


@group.command("decide")
@click.argument("batch", metavar="IMPORT")
@click.option("--row", type=int, required=True)
@click.option("--person", metavar="ID", help="It is this person of the register.")
@click.option("--new", is_flag=True, help="It is somebody new.")
@pass_session
def decide(session: Session, batch: str, row: int, person: str | None, new: bool) -> dict[str, object]:
    """Decide a doubtful row of an import."""
    from rtcm_desktop.participants import service

    if new == bool(person):
        raise click.UsageError("Say either --person ID or --new.")
    with session.workspace() as workspace:
        return {"participant": service.decide(workspace, batch=batch, row=row, person=person).value}


@group.command("list")
@click.option("--event", required=True)
@click.option("--pdf", type=FILE)
@click.option("--xlsx", type=FILE)
@click.option("--kind", type=click.Choice([kind.value for kind in ListKind]), default=ListKind.LIST.value)
@click.option("--language", default="en", show_default=True)
@pass_session
def list_(
    session: Session, event: str, pdf: Path | None, xlsx: Path | None, kind: str, language: str
) -> dict[str, object]:
    """List the people of an event, on screen, on paper or in a workbook."""
    from rtcm_desktop.core.files import write_file
    from rtcm_desktop.participants import service

    answer: dict[str, object] = {}
    with session.workspace() as workspace:
        listed = service.list_participants(workspace, event=event, language=language)
        if pdf:
            printed = service.print_papers(workspace, event=event, kind=ListKind(kind), language=language)
            write_file(pdf, printed.data)
            answer |= {"pdf": str(pdf), "pages": printed.pages}
        if xlsx:
            write_file(xlsx, service.write_workbook(workspace, event=event, language=language))
            answer |= {"xlsx": str(xlsx)}
    return {"participants": [participant.as_json() for participant in listed]} | answer


@group.command("add")
@click.option("--event", required=True)
@click.option("--person", metavar="ID", help="Somebody of the register.")
@click.option("--role", type=click.Choice([role.value for role in Role]), default=Role.PARTICIPANT.value)
@click.option("--mode", type=click.Choice([mode.value for mode in Mode]))
@person_options()
@pass_session
def add(
    session: Session, /, event: str, person: str | None, role: str, mode: str | None, **options: str | None
) -> dict[str, object]:
    """Enter a walk-in."""
    from rtcm_desktop.participants import service

    with session.workspace() as workspace:
        added = service.add(
            workspace,
            event=event,
            who=_who(person, options),
            role=Role(role),
            mode=Mode(mode) if mode else None,
        )
    return added.value.as_json()


@group.command("replace")
@click.argument("participant")
@click.option("--with-person", metavar="ID", help="Somebody of the register comes.")
@person_options(WITH)
@pass_session
def replace(session: Session, /, participant: str, with_person: str | None, **options: str | None) -> dict[str, object]:
    """Somebody comes instead of a participant."""
    from rtcm_desktop.participants import service

    with session.workspace() as workspace:
        added = service.replace(workspace, participant=participant, who=_who(with_person, options, WITH))
    return added.value.as_json()


def _who(person: str | None, options: dict[str, str | None], prefix: str = "") -> str | Person:
    stated = any(options.values())
    if bool(person) == stated:
        raise click.UsageError(f"Say either --{prefix}person ID or --{prefix}family and --{prefix}given.")
    return person or person_from(options, prefix)


@group.command("change")
@click.argument("participant")
@click.option("--set", "settings", metavar="NAME=VALUE", multiple=True, required=True)
@pass_session
def change(session: Session, participant: str, settings: tuple[str, ...]) -> dict[str, object]:
    """Change fields of a participant, such as status=withdrawn or mode=online."""
    from rtcm_desktop.participants import service
    from rtcm_desktop.people.reading import settings_of

    with session.workspace() as workspace:
        changed = service.change(workspace, participant=participant, settings=settings_of(settings)).value
    return {"id": participant, "changed": list(changed)}
