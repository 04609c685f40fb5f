"""A file as it arrives, the verdict on it, and the book in which both are noted."""

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path

from rtcm_desktop.core.actions import Changes
from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.files import Bundle
from rtcm_desktop.exchange.model.trust import Ring
from rtcm_desktop.exchange.model.verdicts import Code, FileState, Notice, RefusalError, Taken, TurnedAway
from rtcm_desktop.exchange.rules import limits
from rtcm_desktop.exchange.service import inbox
from rtcm_desktop.exchange.store import files as file_store
from rtcm_desktop.exchange.store import trust as trust_store


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file as it came: its name, its bytes and their SHA-256."""

    name: str
    data: bytes
    id: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one file: taken in (`is_new`: with anything that was not here yet), or turned away, or partly both."""

    taken: Taken | None = None
    is_new: bool = False
    turned_away: tuple[TurnedAway, ...] = ()
    notices: tuple[Notice, ...] = ()
    changes: Changes = field(default_factory=Changes)


def read_file(path: Path) -> Arrival:
    """The bytes of a file, at most one more than is ever accepted. Raises RefusalError NOT_READABLE."""
    try:
        with path.open("rb") as file:
            data = file.read(limits.MAX_FILE_BYTES + 1)
    except OSError as error:
        raise RefusalError(Code.NOT_READABLE) from error
    return Arrival(path.name, data, hashlib.sha256(data).hexdigest())


def open_file(workspace: Workspace, data: bytes) -> Bundle:
    """Opens a bundle as this installation may. Raises RefusalError."""
    from rtcm_desktop.exchange.reading.bundle import open_bundle

    trust = trust_store.get_trust(workspace.db)
    states = {device.device: device.state for device in trust_store.list_devices(workspace.db)}
    return open_bundle(data, workspace.keys, Ring(trust.centre.signing, workspace.station, states))


def was_taken_in(db: Database, arrival: Arrival) -> Verdict | None:
    """The verdict on a file whose very bytes were taken in before, else None."""
    known = file_store.find_file(db, arrival.id)
    if known is None or known.state is not FileState.MERGED:
        return None
    return Verdict(taken=Taken(arrival.name, known.station or "", 0, 0, known.bundle or "", known.receipt or ""))


def note_taken(db: Database, arrival: Arrival, taken: Taken, *, device: str, at: str) -> None:
    """Writes into the book that a file was taken in. Needs an open transaction."""
    entry = _entry(arrival, FileState.MERGED, at)
    file_store.put_file(
        db,
        replace(
            entry,
            bundle=taken.bundle,
            station=taken.station,
            receipt=taken.receipt,
            peer=device,
            changes=taken.operations,
        ),
    )


def turn_away(workspace: Workspace, arrival: Arrival, refused: RefusalError) -> Verdict:
    """Notes why a file was not taken in, and keeps it where it may be later.

    The book is not part of the journal: a file that was turned away does not end what can be undone.
    """
    kept = refused.reason in inbox.KEPT
    if kept:
        inbox.keep(workspace, arrival.id, arrival.data)
    else:
        inbox.drop(workspace, arrival.id)
    entry = replace(
        _entry(
            arrival, FileState.WAITING if kept else FileState.REFUSED, workspace.now().isoformat(timespec="seconds")
        ),
        code=refused.reason.value,
        station=refused.station or None,
        peer=refused.device or None,
    )
    with transaction(workspace.db):
        file_store.put_file(workspace.db, entry)
    return Verdict(turned_away=(TurnedAway(arrival.name, refused.reason, str(refused), kept=kept),))


def _entry(arrival: Arrival, state: FileState, at: str) -> file_store.FileEntry:
    return file_store.FileEntry(arrival.id, "in", arrival.name, len(arrival.data), at, state)
