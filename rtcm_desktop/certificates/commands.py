"""The command line of certificates: check, issue, void, correct, verify and the saved verification page."""

from collections.abc import Iterable
from pathlib import Path

import click

from rtcm_desktop.certificates.model import Answer, Earned, Verification
from rtcm_desktop.core.console import Session, pass_session

FILE = click.Path(path_type=Path)


@click.group()
def group() -> None:
    """Certificates: who has earned one, the papers, and checking them."""


@group.command("check")
@click.argument("event")
@pass_session
def check(session: Session, event: str) -> dict[str, object]:
    """Who gets a certificate, who may still get one, who does not, and why."""
    from rtcm_desktop.certificates import service

    with session.workspace() as workspace:
        found = service.check(workspace, event=event)
    groups = {name: getattr(found, name) for name in ("certain", "if_present", "no", "no_longer")}
    faults = {"missing_glyphs": found.missing_glyphs, "long_names": found.long_names}
    return {name: _earned(people) for name, people in (groups | faults).items()} | {"warnings": list(found.warnings)}


@group.command("issue")
@click.argument("event")
@click.option("--id", "ids", multiple=True, help="A participant, or a trainer's person; may be repeated.")
@click.option("--trainers", is_flag=True, help="Certificates of appreciation for the trainers of the event.")
@click.option("--pdf", type=FILE, help="All of them in one file.")
@click.option("--folder", type=FILE, help="One file per certificate, named by its number.")
@pass_session
def issue(
    session: Session, event: str, ids: tuple[str, ...], trainers: bool, pdf: Path | None, folder: Path | None
) -> dict[str, object]:
    """Issues what is not issued yet, to everybody who is certain or to those named, and prints the whole selection."""
    from rtcm_desktop.certificates import service

    with session.workspace() as workspace:
        outcome = service.issue(workspace, event=event, ids=ids, trainers=trainers, pdf=pdf, folder=folder)
    done = outcome.value
    return {
        "issued": [
            {"number": one.number, "id": one.participant or one.person, "name": one.frozen.name}
            for one in done.certificates
        ],
        "reprinted": done.reprinted,
        "pages": done.pages,
        "warnings": list(done.warnings),
    } | _files(pdf, folder)


@group.command("void")
@click.argument("number")
@click.option("--reason", required=True, help="Why; it stays with the certificate.")
@pass_session
def void(session: Session, number: str, reason: str) -> dict[str, object]:
    """Cancels a certificate."""
    from rtcm_desktop.certificates import service
    from rtcm_desktop.certificates.model import State

    with session.workspace() as workspace:
        outcome = service.void(workspace, number=number, reason=reason)
    return {"number": outcome.value.number, "state": State.VOID.value}


@group.command("correct")
@click.argument("number")
@click.option("--reason", required=True, help="Why; it stays with the certificate.")
@click.option("--name", help="The name as it should be printed.")
@click.option("--pdf", type=FILE, help="The new certificate.")
@pass_session
def correct(session: Session, number: str, reason: str, name: str | None, pdf: Path | None) -> dict[str, object]:
    """Replaces a certificate by one with a new number."""
    from rtcm_desktop.certificates import service

    with session.workspace() as workspace:
        done = service.correct(workspace, number=number, reason=reason, name=name, pdf=pdf).value
    new = done.certificate
    return {"number": new.number, "supersedes": done.supersedes, "name": new.frozen.name, "pages": done.pages} | _files(
        pdf
    )


@group.command("verify")
@click.argument("text", metavar="NUMBER|QR-TEXT|PDF-FILE")
@pass_session
def verify(session: Session, text: str) -> dict[str, object]:
    """Says whether a certificate is valid, by its number, the text of its code, or its file."""
    from rtcm_desktop.certificates import service

    with session.workspace() as workspace:
        answers = service.verify(workspace, text=text)
    if len(answers) == 1:
        return _answer(answers[0])
    return {"state": _worst(answers).value, "certificates": [_answer(answer) for answer in answers]}


@group.command("page")
@click.option("--html", type=FILE, required=True, help="Where to save the page.")
@pass_session
def page(session: Session, html: Path) -> dict[str, object]:
    """Saves the page by which anybody verifies certificates without a network."""
    from rtcm_desktop.certificates import service

    with session.workspace() as workspace:
        keys = service.write_page(workspace, html=html)
    return {"file": str(html), "stations": keys}


def _worst(answers: Iterable[Answer]) -> Verification:
    """The gravest state among several certificates of one file."""
    return max((answer.state for answer in answers), key=list(Verification).index)


def _earned(people: Iterable[Earned]) -> list[dict[str, str]]:
    return [{"id": one.id, "name": one.name, "words": one.words} for one in people]


def _files(pdf: Path | None, folder: Path | None = None) -> dict[str, object]:
    return {key: str(path) for key, path in (("file", pdf), ("folder", folder)) if path}


def _answer(answer: Answer) -> dict[str, object]:
    return {
        "state": answer.state.value,
        "number": answer.number,
        "name": answer.name,
        "event": answer.event,
        "kind": answer.kind.value if answer.kind else "",
        "start": answer.start.isoformat() if answer.start else "",
        "end": answer.end.isoformat() if answer.end else "",
        "reason": answer.reason,
        "replaced_by": answer.replaced_by,
        "known_here": answer.known_here,
        "warnings": list(answer.warnings),
    }
