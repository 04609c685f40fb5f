"""Seals an installation's open operations into segments, and writes sealed segments out again from the journal."""

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from rtcm_desktop import __version__
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.journal.segments import (
    FORMAT,
    Entry,
    Segment,
    SegmentDamaged,
    Transaction,
    digest,
    encode,
    line,
    signed_message,
)
from rtcm_desktop.core.wire import registry

LARGEST = 5000


class Signer(Protocol):
    """What seals: the device's key."""

    @property
    def device(self) -> str: ...

    def sign(self, message: bytes) -> bytes: ...


def seal(db: Database, signer: Signer, *, now: str) -> int:
    """Seals every open operation of the own feeds; gives the number of new segments. Needs an open transaction."""
    feeds = db.execute("SELECT feed, station, life, private FROM sync_feed WHERE own = 1 ORDER BY started, private")
    count = 0
    for feed, station, life, private in feeds.fetchall():
        while entries := _open_operations(db, feed):
            header = {"v": FORMAT, "min_reader": FORMAT, "feed": feed, "station": station, "life": life}
            _seal_one(db, {**header, "private": private}, entries, signer, now)
            count += 1
    return count


def _open_operations(db: Database, feed: int) -> list[tuple[int, Entry]]:
    sql = (
        "SELECT id, hlc, run, tbl, row, kind, col, val, bh, br, tx FROM sync_op"
        " WHERE seg IS NULL AND feed = ? ORDER BY id LIMIT ?"
    )
    return [(number, Entry(*rest)) for number, *rest in db.execute(sql, [feed, LARGEST])]


def _seal_one(
    db: Database, header: Mapping[str, Any], entries: Sequence[tuple[int, Entry]], signer: Signer, now: str
) -> None:
    feed = header["feed"]
    operations = [entry for _, entry in entries]
    before = db.execute("SELECT n, hash FROM sync_seg WHERE feed = ? ORDER BY n DESC LIMIT 1", [feed]).fetchone()
    number, previous = before or (0, "")
    whole = {
        **header,
        "n": number + 1,
        "prev": previous,
        "count": len(operations),
        "schema": registry().version,
        "app": __version__,
        "device": signer.device,
        "salt": secrets.token_hex(16),
        "runs": _runs(operations),
        "derived": _derived(operations),
    }
    text = encode(whole, transactions_of(db, feed, operations), operations)
    hashed = digest(text, whole)
    cursor = db.execute(
        "INSERT INTO sync_seg (feed, n, hash, header, signature, operations, received) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            feed,
            number + 1,
            hashed,
            line(whole).decode(),
            signer.sign(signed_message(hashed)).hex(),
            len(operations),
            now,
        ],
    )
    db.conn.executemany("UPDATE sync_op SET seg = ? WHERE id = ?", [(cursor.lastrowid, id_) for id_, _ in entries])


def _runs(operations: Iterable[Entry]) -> list[int]:
    runs: dict[int, None] = {}
    for entry in operations:
        runs[entry.run] = None
        if entry.base_run is not None:
            runs[entry.base_run] = None
        if entry.kind == "D":
            runs.update((int(text.split(".")[1]), None) for text in json.loads(str(entry.value)))
    return list(runs)


def _derived(operations: Iterable[Entry]) -> dict[str, list[str]]:
    tables = (registry().by_number[number] for number in sorted({entry.table for entry in operations}))
    return {str(table.number): [table.name, *table.derived] for table in tables if table.derived}


def transactions_of(db: Database, feed: int, operations: Iterable[Entry]) -> dict[int, Transaction]:
    """The user actions that the given operations of one feed belong to."""
    runs = {entry.tx: entry.run for entry in operations}
    sql = "SELECT at, actor, action, reason, kind FROM sync_tx WHERE feed = ? AND tx = ?"
    return {tx: Transaction(tx, run, *db.execute(sql, [feed, tx]).fetchone()) for tx, run in runs.items()}


def texts(db: Database, ids: Iterable[int]) -> Iterator[Segment]:
    """Segments written out again from the journal, by their row ids in `sync_seg`: byte for byte what was sealed.

    Raises SegmentDamaged when the journal no longer gives the hash that was signed.
    """
    for id_ in ids:
        feed, header_text, hashed, signature = db.execute(
            "SELECT feed, header, hash, signature FROM sync_seg WHERE id = ?", [id_]
        ).fetchone()
        header = json.loads(header_text)
        operations = [
            Entry(*entry)
            for entry in db.execute(
                "SELECT hlc, run, tbl, row, kind, col, val, bh, br, tx FROM sync_op"
                " WHERE seg = ?1 OR id IN (SELECT op FROM sync_shared WHERE seg = ?1) ORDER BY hlc, run",
                [id_],
            )
        ]
        transactions = transactions_of(db, feed, operations)
        text = encode(header, transactions, operations)
        if digest(text, header) != hashed:
            raise SegmentDamaged(f"segment {header['n']} of feed {feed}")
        yield Segment(header, text, hashed, signature, tuple(transactions.values()), tuple(operations))
