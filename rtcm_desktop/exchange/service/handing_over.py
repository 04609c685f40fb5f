"""From the file that was made to the Centre: onto a stick, into a mail draft, or the user's own way; and how far it is.

Only the Centre's acknowledgement makes a file arrive; everything before it is what people at this end have said.
"""

import re
from datetime import datetime
from pathlib import Path

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.journal import vectors
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.desk import Sending, SentFile, Stage
from rtcm_desktop.exchange.rules import selection
from rtcm_desktop.exchange.service.packing import pack
from rtcm_desktop.exchange.service.progress import place_of
from rtcm_desktop.exchange.store import files as file_store
from rtcm_desktop.exchange.store import segments as segment_store
from rtcm_desktop.exchange.store import settings
from rtcm_desktop.exchange.store import trust as trust_store

FOLDER = "outbox"
MAIL, OWN_WAY, STICK = "mail", "own", "folder"
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s.,;<>]+")


def sending(workspace: Workspace, *, event: str) -> Sending:
    """How far the own work on an event (row id) has come, the file that is ready, and what was sent before."""
    db = workspace.db
    trust = trust_store.find_trust(db)
    if trust is None:
        raise UserError("EXCHANGE_NOT_SET_UP")
    on_the_way = _on_the_way(db, trust.centre.device)
    files = [_sent(entry, on_the_way) for entry in file_store.list_sent(db, trust.centre_station)]
    newest = files[0] if files else None
    ready = newest if newest and not segment_store.has_unsealed_work(db) else None
    if ready and ready.stage in {Stage.MADE, Stage.ASKED} and not _path(workspace, ready.name).exists():
        ready = None
    return Sending(
        centre=trust.centre_station,
        place=place_of(db, event),
        address=settings.centre_mail(db),
        ready=ready,
        sent=(sent := tuple(file for file in files if file.stage is not Stage.MADE)),
        asked=sent[0] if sent and sent[0].stage is Stage.ASKED else None,
    )


def make(workspace: Workspace) -> Outcome[SentFile]:
    """Makes the event file for the Centre in this computer's own folder; one that never left takes its place.

    Raises like `pack`.
    """
    centre = trust_store.find_trust(workspace.db)
    if centre is None:
        raise UserError("EXCHANGE_NOT_SET_UP")
    folder = workspace.folder / FOLDER
    folder.mkdir(exist_ok=True)
    with transaction(workspace.db):
        unsent = file_store.forget_unsent(workspace.db, centre.centre_station)
    for name in unsent:
        (folder / name).unlink(missing_ok=True)
    name = f"{workspace.station}-{workspace.now():%Y%m%d-%H%M%S}.rtcm"
    outcome = pack(workspace, path=folder / name, handed_over=False)
    entry = file_store.list_sent(workspace.db, centre.centre_station)[0]
    return Outcome(_sent(entry, frozenset(entry.segments)), outcome.changes)


def save_to(workspace: Workspace, *, file: str, folder: Path) -> Outcome[Path]:
    """Copies a made file to a stick or folder, reads it back, and notes that it was handed over.

    Raises UserError FILE_NOT_MADE; EnvironmentFailure EXCHANGE_FILE_NOT_WRITTEN.
    """
    from rtcm_desktop.exchange.documents.handing_over import write_checked

    entry = _made(workspace.db, file)
    target = folder / entry.name
    write_checked(target, _content(workspace, entry.name))
    return _note(workspace, file, f"{STICK}:{folder.name or folder}", target, gone=True)


def mail_address(typed: str) -> str:
    """The mail address that was typed. Raises UserError MAIL_ADDRESS, MAIL_ADDRESS_MISSING."""
    address = typed.strip()
    if not address:
        raise UserError("MAIL_ADDRESS_MISSING")
    if not _ADDRESS.fullmatch(address):
        raise UserError("MAIL_ADDRESS", address=typed)
    return address


def draft(workspace: Workspace, *, file: str, to: str) -> Outcome[Path]:
    """Writes a mail draft with a made file attached and remembers the address; whether it went is asked later.

    Raises UserError FILE_NOT_MADE, MAIL_ADDRESS, MAIL_ADDRESS_MISSING.
    """
    from rtcm_desktop.exchange.documents.mail import mail_draft

    address = mail_address(to)
    entry = _made(workspace.db, file)
    mail = mail_draft(
        to=address,
        subject=say("exchange.mail.subject", station=workspace.station),
        text=say("exchange.mail.text", station=workspace.station),
        name=entry.name,
        content=_content(workspace, entry.name),
    )
    path = _path(workspace, f"{Path(entry.name).stem}.eml")
    write_file(path, mail)
    with transaction(workspace.db):
        settings.set_centre_mail(workspace.db, address)
    return _note(workspace, file, MAIL, path, gone=False)


def show_file(workspace: Workspace, *, file: str) -> Outcome[Path]:
    """Gives the place of a made file to somebody who sends it another way. Raises UserError FILE_NOT_MADE."""
    entry = _made(workspace.db, file)
    _content(workspace, entry.name)
    return _note(workspace, file, OWN_WAY, _path(workspace, entry.name), gone=False)


def answer_whether_it_went(workspace: Workspace, *, file: str, went: bool) -> Outcome[None]:
    """The answer to "Did it go?": yes hands the file over, no makes it one that never left."""
    entry = _made(workspace.db, file)
    if went:
        _write(workspace.db, file, entry.way or OWN_WAY, workspace.now())
    else:
        _write(workspace.db, file, None, None)
    return Outcome(None, _touched(file))


def _note(workspace: Workspace, file: str, way: str, path: Path, *, gone: bool) -> Outcome[Path]:
    _write(workspace.db, file, way, workspace.now() if gone else None)
    return Outcome(path, _touched(file))


def _write(db: Database, file: str, way: str | None, at: datetime | None) -> None:
    with transaction(db):
        file_store.hand_over(db, file, way=way, at=at.isoformat(timespec="seconds") if at else None)


def _touched(file: str) -> Changes:
    """The book is not part of the journal; pages that show it still want to know."""
    return Changes({"sync_bundle": frozenset({file})})


def _made(db: Database, file: str) -> file_store.FileEntry:
    entry = file_store.find_file(db, file)
    if entry is None or entry.direction != "out":
        raise UserError("FILE_NOT_MADE")
    return entry


def _content(workspace: Workspace, name: str) -> bytes:
    try:
        return _path(workspace, name).read_bytes()
    except FileNotFoundError as error:
        raise UserError("FILE_NOT_MADE") from error
    except OSError as error:
        raise EnvironmentFailure("EXCHANGE_FILE_NOT_WRITTEN", file=name, reason=error.strerror or "") from error


def _path(workspace: Workspace, name: str) -> Path:
    return workspace.folder / FOLDER / name


def _on_the_way(db: Database, centre: str) -> frozenset[str]:
    """The hashes of own segments that the Centre has not acknowledged."""
    peer = segment_store.find_peer(db, centre)
    lacking = selection.lacking(vectors.segments(db), peer.have if peer else {})
    return frozenset(segment.hash for segment in lacking)


def _sent(entry: file_store.FileEntry, on_the_way: frozenset[str]) -> SentFile:
    if entry.segments and on_the_way.isdisjoint(entry.segments):
        stage = Stage.AT_CENTRE
    elif entry.handed_at:
        stage = Stage.HANDED_OVER
    else:
        stage = Stage.ASKED if entry.way else Stage.MADE
    return SentFile(
        id=entry.id,
        name=entry.name,
        size=entry.size,
        changes=entry.changes or 0,
        made_at=entry.at,
        way=entry.way or "",
        handed_at=entry.handed_at or "",
        stage=stage,
        receipt=entry.receipt or "",
    )
