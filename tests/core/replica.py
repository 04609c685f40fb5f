"""A database with a journal and nothing else: light enough to play thousands of histories."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from rtcm_desktop.core import actions, records
from rtcm_desktop.core.checking import rows_that_differ
from rtcm_desktop.core.database import Database, open_database
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.journal import conflicts, merging, sealing, segments, triggers, undoing, vectors
from rtcm_desktop.core.journal.fold import Operation, fold
from rtcm_desktop.core.journal.lives import begin_feeds
from rtcm_desktop.core.journal.segments import Segment
from rtcm_desktop.core.migrations import migrate
from rtcm_desktop.core.wire import registry, row_id

KEY = b"k" * 32
TABLES = ("person", "event", "participant", "participant_private")


@cache
def _template() -> Database:
    db = open_database(Path(":memory:"), KEY)
    migrate(db)
    triggers.install(db)
    db.execute("INSERT INTO sync_self (one, feed, private_feed, run) VALUES (1, 0, 0, 0)")
    return db


def copy_of(db: Database) -> Database:
    other = open_database(Path(":memory:"), KEY)
    db.conn.backup(other.conn)
    return other


class Signer:
    """Stands in for a device's keys: signatures are checked before a merge, not by it."""

    def __init__(self, device: str) -> None:
        self.device = device

    def sign(self, message: bytes) -> bytes:
        return self.device.encode() + message[-8:]


class Replica:
    """One installation: station, clock and run can be bent at will."""

    def __init__(self, station: str, *, skew: int = 0, db: Database | None = None, run: int = 1) -> None:
        self.station = station
        self.now = datetime(2026, 11, 21, tzinfo=UTC) + timedelta(seconds=skew)
        self.db = copy_of(db or _template())
        self.run = run
        self.made = 0
        self.begin_life("A")

    def begin_life(self, life: str) -> None:
        begin_feeds(self.db, station=self.station, life=life, device=self.station, now=self.now)

    def act(self, name: str = "test.step", kind: int = undoing.CAN_BE_UNDONE):
        return actions.action(self.db, now=self.now, name=name, actor=self.station, run=self.run, kind=kind)

    def add(self, table: str, **values):
        self.made += 1
        row = derived_id("", self.station, str(self.made))
        with self.act() as act:
            return records.insert(act.db, table, row, **values)

    def join(self, event: str, person: str, **values) -> str:
        row = row_id("participant", event=event, person=person)
        with self.act() as act:
            return records.put(act.db, "participant", row, event=event, person=person, **values)

    def change(self, table: str, row: str, **values) -> None:
        with self.act() as act:
            if not records.get(act.db, table, row)["deleted"] or "deleted" in values:
                records.change(act.db, table, row, **values)

    def undo(self) -> None:
        step = undoing.next_step(self.db)
        if step is not None:
            with self.act("core.undo", undoing.UNDO) as act:
                undoing.undo(act.db, step, by=act.tx)

    def resolve(self, conflict: str, value) -> None:
        with self.act("exchange.resolve") as act:
            conflicts.resolve(act.db, conflict, value)

    def seal(self) -> None:
        with self.act("exchange.pack", undoing.FINAL) as act:
            sealing.seal(act.db, Signer(self.station), now="2026-11-21T00:00:00+00:00")

    def sealed(self) -> list[Segment]:
        return list(sealing.texts(self.db, [segment.id for segment in vectors.segments(self.db)]))

    def merge(self, parts: Iterable[Segment]) -> merging.Merged:
        with self.act("exchange.merge", undoing.FINAL) as act:
            return merging.merge(act.db, [segments.decode(s.text, s.signature) for s in parts], now="m")

    def rows(self, table: str) -> list[str]:
        return [row for (row,) in self.db.execute(f"SELECT id FROM {table} ORDER BY id")]

    def contents(self) -> dict[str, list[tuple]]:
        """Everything that must be equal on all copies: rows, contested cells, different entries."""
        seen = {table: self.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}
        seen["heads"] = self.db.execute("SELECT * FROM sync_head ORDER BY 1, 2, 3, 4").fetchall()
        seen["conflicts"] = [
            (c.id, c.shown, [(o.value, o.station) for o in c.opinions]) for c in conflicts.listed(self.db)
        ]
        return seen

    def operations(self) -> dict[tuple[int, int], tuple]:
        sql = "SELECT hlc, run, tbl, row, kind, col, val, bh, br FROM sync_op"
        return {(hlc, run): tuple(rest) for hlc, run, *rest in self.db.execute(sql)}

    def assert_sound(self) -> None:
        """Rows and contested cells are the fold of the operations; no reference hangs in the air."""
        for table in TABLES:
            assert rows_that_differ(self.db, registry().tables[table]) == []
        waiting = {row for (row,) in self.db.execute("SELECT row FROM sync_wait")}
        by_row: dict[str, list[Operation]] = {}
        for row, *rest in self.db.execute("SELECT row, hlc, run, kind, col, val, bh, br FROM sync_op"):
            by_row.setdefault(row, []).append(Operation(*rest))
        heads = {
            (row, column, *head)
            for row, operations in by_row.items()
            if row not in waiting
            for column, contested in fold(operations).contested.items()
            for head in contested
        }
        kept = {entry for entry in self.db.execute("SELECT * FROM sync_head") if entry[0] not in waiting}
        assert kept == heads
        assert self.db.execute("PRAGMA foreign_key_check").fetchall() == []

    def assert_nothing_lost(self) -> None:
        """Every value ever written is shown, overwritten by an operation that saw it, or listed as a different entry."""
        for table in TABLES:
            for row in self.rows(table):
                operations = [
                    Operation(*entry)
                    for entry in self.db.execute(
                        "SELECT hlc, run, kind, col, val, bh, br FROM sync_op WHERE row = ?", [row]
                    )
                ]
                seen = {(o.column, o.base_hlc, o.base_run) for o in operations}
                shown = records.get(self.db, table, row)
                listed = {(r, c, v) for r, c, _, _, v in self.db.execute("SELECT * FROM sync_head")}
                for operation in operations:
                    cells = (
                        json.loads(operation.value) if operation.kind == "I" else {operation.column: operation.value}
                    )
                    if operation.kind not in ("I", "U"):
                        continue
                    for column, value in cells.items():
                        assert (
                            (column, *operation.stamp) in seen
                            or shown[column] == value
                            or (row, column, value) in listed
                            or column == "deleted"
                        )
