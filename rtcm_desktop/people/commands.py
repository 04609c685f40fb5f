"""The verbs of `people`: add, change, search, link and trainer."""

from collections.abc import Callable
from typing import Any

import click

from rtcm_desktop.core.console import Session, pass_session
from rtcm_desktop.people.model import LinkVerdict, Person, TotStatus, Verdict

PERSON_OPTIONS = (
    "family", "given", "patronymic", "original", "latin", "honorific", "sex", "birth-year", "birth-date", "country",
    "organisation", "position", "audience", "email", "phone", "messenger", "languages", "tent-name", "notes",
)  # fmt: skip


def person_options(prefix: str = "") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options by which a command is told about a person, such as --family or, with a prefix, --with-family."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for name in reversed(PERSON_OPTIONS):
            command = click.option(f"--{prefix}{name}", metavar="TEXT")(command)
        return command

    return decorate


def person_from(options: dict[str, str | None], prefix: str = "") -> Person:
    """The person that the options of `person_options` describe. Raises UserError FIELD_VALUE."""
    from rtcm_desktop.people.reading import with_settings

    start = prefix.replace("-", "_")
    return with_settings(Person(), {name.removeprefix(start): text for name, text in options.items() if text})


@click.group()
def group() -> None:
    """The register of persons and trainers."""


@group.command("add")
@person_options()
@pass_session
def add(session: Session, /, **options: str | None) -> dict[str, object]:
    """Enter a person; one who is certainly known already is not entered again."""
    from rtcm_desktop.people import service

    with session.workspace() as workspace:
        id, identity = service.add(workspace, person=person_from(options)).value
    return {"id": id, "known": identity.verdict is Verdict.KNOWN, "similar": list(identity.candidates)}


@group.command("change")
@click.argument("person")
@click.option("--set", "settings", metavar="NAME=VALUE", multiple=True, required=True)
@pass_session
def change(session: Session, person: str, settings: tuple[str, ...]) -> dict[str, object]:
    """Change fields of a person, such as position="Head of division"."""
    from rtcm_desktop.people import service
    from rtcm_desktop.people.reading import settings_of

    with session.workspace() as workspace:
        changed = service.change(workspace, person=person, settings=settings_of(settings)).value
    return {"id": person, "changed": list(changed)}


@group.command("search")
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, 1000), default=50, show_default=True)
@pass_session
def search(session: Session, text: str, limit: int) -> dict[str, object]:
    """Find persons by the beginning of their names, in any script."""
    from rtcm_desktop.people import service

    with session.workspace() as workspace:
        return {"people": [found.as_json() for found in service.search(workspace, text=text, limit=limit)]}


@group.command("link")
@click.argument("one")
@click.argument("other")
@click.option("--same", "verdict", flag_value=LinkVerdict.SAME.value, help="Both records are one person.")
@click.option("--different", "verdict", flag_value=LinkVerdict.DIFFERENT.value, help="They are two persons.")
@click.option("--reason", default="")
@pass_session
def link(session: Session, one: str, other: str, verdict: str | None, reason: str) -> dict[str, object]:
    """Say of two records whether they are one person."""
    from rtcm_desktop.people import service

    if verdict is None:
        raise click.UsageError("Say --same or --different.")
    with session.workspace() as workspace:
        linked = service.link(workspace, one=one, other=other, verdict=LinkVerdict(verdict), reason=reason)
    return {"group": linked.value}


@group.command("trainer")
@click.argument("person")
@click.option("--module", "modules", type=click.IntRange(1, 99), multiple=True)
@click.option("--language", "languages", metavar="CODE", multiple=True)
@click.option("--tot", "tot_status", type=click.Choice([status.value for status in TotStatus]))
@pass_session
def trainer(
    session: Session, person: str, modules: tuple[int, ...], languages: tuple[str, ...], tot_status: str | None
) -> dict[str, object]:
    """Make a person a trainer of some modules and languages."""
    from rtcm_desktop.people import service
    from rtcm_desktop.people.reading import languages_of

    with session.workspace() as workspace:
        made = service.trainer(
            workspace,
            person=person,
            modules=modules,
            languages=languages_of(languages),
            tot_status=TotStatus(tot_status) if tot_status else None,
        )
    return {"id": made.value}
