"""The book of event files: what was handed over, what was taken in, what waits and what was turned away."""

import json
from dataclasses import dataclass

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.database import Database
from rtcm_desktop.exchange.model.verdicts import FileState


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One line of the book. `id` is the SHA-256 of the file, `bundle` the number inside it."""

    id: str
    direction: str
    name: str
    size: int
    at: str
    state: FileState
    bundle: str | None = None
    station: str | None = None
    peer: str | None = None
    code: str | None = None
    receipt: str | None = None
    segments: tuple[str, ...] = ()


def put_file(db: Database, entry: FileEntry) -> None:
    """Writes a line; a file that comes again takes its newest verdict, and one that was taken in stays so."""
    db.execute(
        "INSERT INTO sync_bundle (id, direction, bundle, peer, station, name, size, at, state, code, receipt, segments)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET bundle = excluded.bundle,"
        " peer = excluded.peer, station = excluded.station, name = excluded.name, at = excluded.at,"
        " state = excluded.state, code = excluded.code, receipt = excluded.receipt"
        " WHERE sync_bundle.state NOT IN ('merged', 'packed')",
        [
            entry.id,
            entry.direction,
            entry.bundle,
            entry.peer,
            entry.station,
            entry.name,
            entry.size,
            entry.at,
            entry.state.value,
            entry.code,
            entry.receipt,
            dumps(list(entry.segments)),
        ],
    )


def find_file(db: Database, file_hash: str) -> FileEntry | None:
    """A line of the book by the file's hash."""
    return next(iter(_entries(db, "id = ?", [file_hash])), None)


def list_waiting(db: Database) -> list[FileEntry]:
    """The files that are kept until they can be taken in, in the order of their arrival."""
    return _entries(db, "direction = 'in' AND state = 'waiting'", [])


def list_files(db: Database) -> list[FileEntry]:
    """The whole book, newest last."""
    return _entries(db, "1", [])


def handed_over(db: Database, station: str | None = None) -> frozenset[str]:
    """The hashes of all segments that were put into files for a station, or for any."""
    rows = db.execute(
        "SELECT segments FROM sync_bundle WHERE direction = 'out' AND (? IS NULL OR station = ?)", [station, station]
    )
    return frozenset(hashed for (text,) in rows for hashed in json.loads(text))


def _entries(db: Database, where: str, values: list[records.Value]) -> list[FileEntry]:
    rows = records.query(db, f"SELECT * FROM sync_bundle WHERE {where} ORDER BY at, rowid", values)
    return [
        FileEntry(**{**row, "state": FileState(row["state"]), "segments": tuple(json.loads(row["segments"] or "[]"))})
        for row in rows
    ]
