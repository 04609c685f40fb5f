"""What other installations said they have, what waits here, and how far the work on an event has travelled."""

import json
from collections.abc import Sequence

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.wire import registry
from rtcm_desktop.exchange.model.trust import Peer


def own_feed(db: Database) -> str:
    """The feed of this life of the database."""
    return str(db.execute("SELECT feed FROM sync_self").fetchone()[0])


def own_device(db: Database) -> str:
    """The device of this installation."""
    return str(db.execute("SELECT device FROM sync_feed JOIN sync_self USING (feed)").fetchone()[0])


def devices_of_feeds(db: Database) -> dict[int, str]:
    """Which device each known feed belongs to."""
    return dict(db.execute("SELECT feed, device FROM sync_feed"))


def newest_of_device(db: Database, device: str) -> dict[str, int]:
    """The number of the newest segment here of each feed of a device."""
    sql = (
        "SELECT s.feed, max(s.n) FROM sync_seg s JOIN sync_feed f ON f.feed = s.feed WHERE f.device = ? GROUP BY s.feed"
    )
    return {str(feed): number for feed, number in db.execute(sql, [device])}


def find_peer(db: Database, device: str) -> Peer | None:
    """What an installation last said it has."""
    row = records.one(db, "SELECT * FROM sync_peer WHERE device = ?", [device])
    return Peer(**{**row, "have": json.loads(row["have"])}) if row else None


def put_peer(db: Database, peer: Peer) -> None:
    """Replaces what an installation is known to have."""
    db.execute(
        "INSERT INTO sync_peer (device, feed, have, roster_number, said_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (device) DO UPDATE SET feed = excluded.feed, have = excluded.have,"
        " roster_number = excluded.roster_number, said_at = excluded.said_at",
        [peer.device, peer.feed, dumps(peer.have), peer.roster_number, peer.said_at],
    )


def count_waiting(db: Database) -> int:
    """Rows that are safe in the journal and wait for another file to be shown."""
    return int(db.execute("SELECT count(*) FROM sync_wait").fetchone()[0])


def has_unsealed_work(db: Database) -> bool:
    """Whether this installation has changed anything since it last sealed its work for sending."""
    sql = "SELECT EXISTS (SELECT 1 FROM sync_op WHERE seg IS NULL AND feed = (SELECT feed FROM sync_self))"
    return bool(db.execute(sql).fetchone()[0])


def own_work_on_event(db: Database, event: str) -> set[int | None]:
    """The sealed segments (rows of `sync_seg`) with work of this installation on an event; None: some is not sealed yet.

    What is private is left out: it does not travel unless that is asked for.
    """
    rows = [event]
    for table in registry().tables.values():
        for column in (name for name, parent in table.references.items() if parent == "event" and not table.private):
            rows += [row for (row,) in db.execute(f'SELECT id FROM {table.name} WHERE "{column}" = ?', [event])]
    sql = (
        "SELECT DISTINCT o.seg FROM json_each(?) j JOIN sync_op o ON o.row = j.value"
        " JOIN sync_feed f ON f.feed = o.feed AND f.own AND NOT f.private"
    )
    return {segment for (segment,) in db.execute(sql, [dumps(rows)])}


def events_of_work(db: Database, segments: Sequence[int]) -> list[str]:
    """The events that work in these own segments, or work that is not sealed yet, is about; private work is left out."""
    sql = (
        "SELECT DISTINCT o.tbl, o.row FROM sync_op o JOIN sync_feed f ON f.feed = o.feed AND f.own AND NOT f.private"
        " WHERE o.seg IS NULL OR o.seg IN (SELECT value FROM json_each(?))"
    )
    rows: dict[int, list[str]] = {}
    for number, row in db.execute(sql, [dumps(list(segments))]):
        rows.setdefault(number, []).append(row)
    found: dict[str, None] = {}
    for number, ids in rows.items():
        table = registry().by_number[number]
        columns = [name for name, parent in table.references.items() if parent == "event"]
        for column in ["id"] if table.name == "event" else columns:
            about = f'SELECT DISTINCT "{column}" FROM {table.name} WHERE id IN (SELECT value FROM json_each(?))'
            found |= {event: None for (event,) in db.execute(about, [dumps(ids)]) if event}
    return list(found)
