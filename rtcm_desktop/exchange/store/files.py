"""The book of event files: what was handed over, what was taken in, what waits and what was turned away."""

import json
from dataclasses import dataclass

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.database import Database
from rtcm_desktop.exchange.model.verdicts import FileState


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One line of the book. `id` is the SHA-256 of the file, `bundle` the number inside it, `changes` what it carried.

    `way` and `handed_at` say how and when a file of ours was handed over; None: not yet.
    """

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
    changes: int | None = None
    way: str | None = None
    handed_at: str | None = None


def put_file(db: Database, entry: FileEntry) -> None:
    """Writes a line; a file that comes again takes its newest verdict, and one that was taken in stays so."""
    db.execute(
        "INSERT INTO sync_bundle (id, direction, bundle, peer, station, name, size, at, state, code, receipt, segments,"
        " changes, way, handed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET bundle = excluded.bundle,"
        " peer = excluded.peer, station = excluded.station, name = excluded.name, at = excluded.at,"
        " state = excluded.state, code = excluded.code, receipt = excluded.receipt,"
        " changes = excluded.changes"
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
            entry.changes,
            entry.way,
            entry.handed_at,
        ],
    )


def hand_over(db: Database, file_hash: str, *, way: str | None, at: str | None) -> None:
    """Notes how a file of ours leaves the house (None: not at all), and when it did (None: nobody has said yet)."""
    db.execute("UPDATE sync_bundle SET way = ?, handed_at = ? WHERE id = ?", [way, at, file_hash])


def list_sent(db: Database, station: str) -> list[FileEntry]:
    """The files made for a station, the newest first."""
    return _entries(db, "direction = 'out' AND station = ?", [station])[::-1]


def forget_unsent(db: Database, station: str) -> list[str]:
    """Takes files that never left the house out of the book and gives their names."""
    unsent = [entry for entry in list_sent(db, station) if entry.way is None and entry.handed_at is None]
    for entry in unsent:
        db.execute("DELETE FROM sync_bundle WHERE id = ?", [entry.id])
    return [entry.name for entry in unsent]


def find_file(db: Database, file_hash: str) -> FileEntry | None:
    """A line of the book by the file's hash."""
    return next(iter(_entries(db, "id = ?", [file_hash])), None)


def list_waiting(db: Database) -> list[FileEntry]:
    """The files that are kept until they can be taken in, in the order of their arrival."""
    return _entries(db, "direction = 'in' AND state = 'waiting'", [])


def list_arrived(db: Database, most: int) -> list[FileEntry]:
    """The files that came in, the newest first, at most so many."""
    return _entries(db, "direction = 'in'", [])[: -most - 1 : -1]


def last_files(db: Database) -> dict[str, tuple[str, str]]:
    """For each device, when the last file was taken in from it and when the last one was made for it; "" for never."""
    sql = (
        "SELECT peer, coalesce(max(CASE WHEN direction = 'in' AND state = 'merged' THEN at END), ''),"
        " coalesce(max(CASE WHEN direction = 'out' THEN at END), '') FROM sync_bundle WHERE peer IS NOT NULL GROUP BY peer"
    )
    return {device: (came, sent) for device, came, sent in db.execute(sql)}


def handed_over(db: Database, station: str | None = None) -> frozenset[str]:
    """The hashes of all segments that were handed over in files for a station, or for any."""
    sql = "SELECT segments FROM sync_bundle WHERE handed_at IS NOT NULL AND (?1 IS NULL OR station = ?1)"
    rows = db.execute(sql, [station])
    return frozenset(hashed for (text,) in rows for hashed in json.loads(text))


def _entries(db: Database, where: str, values: list[records.Value]) -> list[FileEntry]:
    rows = records.query(db, f"SELECT * FROM sync_bundle WHERE {where} ORDER BY at, rowid", values)
    return [
        FileEntry(**{**row, "state": FileState(row["state"]), "segments": tuple(json.loads(row["segments"] or "[]"))})
        for row in rows
    ]
