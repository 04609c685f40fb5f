"""Takes in the segments of other installations: any order, any repetition, one transaction.

What is new and has its parents goes in by bulk; the rest is folded row by row. Nothing is refused for its order: rows
without their insert or their parent wait in `sync_wait`, their operations are safe in the journal.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.journal import projection
from rtcm_desktop.core.journal.fold import Operation, Value, fold
from rtcm_desktop.core.journal.segments import Entry, Segment
from rtcm_desktop.core.wire import Registry, Table, registry

CHUNK = 500


@dataclass(slots=True)
class Merged:
    """What a merge did. `forked`: a feed showed two segments of one number; both were kept.

    `quarantined`: segments of which nothing was applied, because a stamp they use means something else here.
    """

    segments: list[Segment] = field(default_factory=list)
    already: list[Segment] = field(default_factory=list)
    quarantined: list[Segment] = field(default_factory=list)
    forked: list[Segment] = field(default_factory=list)
    operations: int = 0
    touched: dict[str, set[str]] = field(default_factory=dict)


def merge(db: Database, segments: Iterable[Segment], *, now: str, tables: Registry | None = None) -> Merged:
    """Merges segments whose signatures have been checked. Needs an open transaction; captures nothing itself."""
    tables = tables or registry()
    merged = Merged()
    arrived: dict[tuple[int, str], list[Entry]] = {}
    db.execute("UPDATE sync_self SET applying = 1")
    known_rows: set[str] = set()
    for segment in segments:
        if db.execute("SELECT 1 FROM sync_seg WHERE hash = ?", [segment.hash]).fetchone():
            merged.already.append(segment)
            continue
        present = _present(db, segment.operations)
        if any(present.get((entry.hlc, entry.run), _content(entry)) != _content(entry) for entry in segment.operations):
            merged.quarantined.append(segment)
            continue
        known_rows |= _rows_known(db, {entry.row for entry in segment.operations} - {row for _, row in arrived})
        _record(db, segment, merged, now)
        _store(db, segment, present, now)
        for entry in segment.operations:
            if (entry.hlc, entry.run) not in present:
                merged.operations += 1
                arrived.setdefault((entry.table, entry.row), []).append(entry)
    merged.touched = _apply(db, arrived, known_rows, tables)
    db.execute("UPDATE sync_self SET applying = 0")
    return merged


def show_what_waited_for_the_schema(db: Database) -> dict[str, set[str]]:
    """After a migration: shows the rows whose tables or columns were unknown before. Needs an open transaction."""
    waiting: dict[int, set[str]] = {}
    for row, number in db.execute("SELECT row, tbl FROM sync_wait WHERE missing LIKE 'schema:%'"):
        waiting.setdefault(number, set()).add(row)
    db.execute("UPDATE sync_self SET applying = 1")
    tables = registry()
    touched = {
        tables.by_number[number].name: projection.project(db, tables.by_number[number], rows)
        for number, rows in sorted(waiting.items())
        if number in tables.by_number
    }
    db.execute("UPDATE sync_self SET applying = 0")
    return touched


def _content(entry: Entry) -> tuple[object, ...]:
    return (entry.table, entry.row, entry.kind, entry.column, entry.value, entry.base_hlc, entry.base_run)


def _present(db: Database, operations: Sequence[Entry]) -> dict[tuple[int, int], tuple[object, ...]]:
    """The operations of the same stamps that lie here already."""
    present: dict[tuple[int, int], tuple[object, ...]] = {}
    for start in range(0, len(operations), CHUNK):
        stamps = json.dumps([[entry.hlc, entry.run] for entry in operations[start : start + CHUNK]])
        sql = (
            "SELECT o.hlc, o.run, o.tbl, o.row, o.kind, o.col, o.val, o.bh, o.br FROM json_each(?) j"
            " JOIN sync_op o ON o.hlc = j.value ->> 0 AND o.run = j.value ->> 1"
        )
        for hlc, run, *content in db.execute(sql, [stamps]):
            present[hlc, run] = tuple(content)
    return present


def _rows_known(db: Database, rows: Iterable[str]) -> set[str]:
    """Which of the rows have operations here already, from before this merge."""
    found: set[str] = set()
    listed = sorted(rows)
    for start in range(0, len(listed), CHUNK):
        chunk = json.dumps(listed[start : start + CHUNK])
        sql = "SELECT DISTINCT row FROM sync_op WHERE row IN (SELECT value FROM json_each(?))"
        found |= {row for (row,) in db.execute(sql, [chunk])}
    return found


def _record(db: Database, segment: Segment, merged: Merged, now: str) -> None:
    header = segment.header
    twin = "SELECT 1 FROM sync_seg WHERE feed = ? AND (n = ? OR (n = ? AND hash <> ?))"
    if db.execute(twin, [segment.feed, segment.number, segment.number - 1, header["prev"]]).fetchone():
        merged.forked.append(segment)
    merged.segments.append(segment)
    values: list[Any] = [segment.feed, header["station"], header["life"], header["private"], header["device"], now]
    sql = "INSERT OR IGNORE INTO sync_feed (feed, station, life, private, device, started) VALUES (?, ?, ?, ?, ?, ?)"
    db.execute(sql, values)
    db.conn.executemany(
        "INSERT OR IGNORE INTO sync_tx (feed, tx, at, actor, action, reason, kind) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(segment.feed, act.tx, *act[2:]) for act in segment.transactions],
    )


def _store(db: Database, segment: Segment, present: Mapping[tuple[int, int], object], now: str) -> None:
    header = json.dumps(segment.header, ensure_ascii=False, separators=(",", ":"))
    sql = "INSERT INTO sync_seg (feed, n, hash, header, signature, operations, received) VALUES (?, ?, ?, ?, ?, ?, ?)"
    values = [segment.feed, segment.number, segment.hash, header, segment.signature, len(segment.operations), now]
    number = db.execute(sql, values).lastrowid
    fresh = [entry for entry in segment.operations if (entry.hlc, entry.run) not in present]
    db.conn.executemany(
        "INSERT INTO sync_op (hlc, run, tbl, row, kind, col, val, bh, br, tx, feed, seg)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(*entry, segment.feed, number) for entry in fresh],
    )
    for hlc, run in present:
        db.execute(
            "INSERT INTO sync_shared (seg, op) SELECT ?, id FROM sync_op WHERE hlc = ? AND run = ?", [number, hlc, run]
        )


def _apply(
    db: Database, arrived: Mapping[tuple[int, str], Sequence[Entry]], known_rows: set[str], tables: Registry
) -> dict[str, set[str]]:
    fresh: dict[int, dict[str, Sequence[Entry]]] = {}
    slow: dict[int, set[str]] = {}
    for (number, row), entries in arrived.items():
        if number not in tables.by_number:
            sql = "INSERT OR REPLACE INTO sync_wait (row, tbl, missing) VALUES (?, ?, ?)"
            db.execute(sql, [row, number, f"schema:{number}"])
        elif row in known_rows:
            slow.setdefault(number, set()).add(row)
        else:
            fresh.setdefault(number, {})[row] = entries
    touched: dict[str, set[str]] = {}
    shown: list[str] = []
    for number, table in sorted(tables.by_number.items()):
        inserted, rest = _insert_fresh(db, table, fresh.get(number, {}))
        shown += inserted
        looked_at = projection.project(db, table, rest | slow.get(number, set()), tables)
        if inserted or looked_at:
            touched.setdefault(table.name, set()).update(inserted, looked_at)
    for table, woken in projection.wake(db, shown, tables):
        touched.setdefault(table.name, set()).update(projection.project(db, table, woken, tables))
    return touched


def _insert_fresh(db: Database, table: Table, rows: Mapping[str, Sequence[Entry]]) -> tuple[list[str], set[str]]:
    """Inserts rows never heard of before, parents present and nothing contested; gives those and the others."""
    ready: list[list[Value]] = []
    others: set[str] = set()
    parents: dict[tuple[str, str], bool] = {}
    for row, entries in sorted(rows.items()):
        folded = fold(Operation(e.hlc, e.run, e.kind, e.column, e.value, e.base_hlc, e.base_run) for e in entries)
        references = ((parent, folded.values.get(column)) for column, parent in table.references.items())
        plain = folded.complete and not folded.contested and set(folded.values) <= set(table.all_columns)
        if plain and all(_there(db, parent, value, parents) for parent, value in references):
            ready.append([row, *projection.values_of(table, folded)])
            # A row of this very batch may lie behind its child in the bulk insert: such children go the slow way.
            parents[table.name, row] = False
        else:
            others.add(row)
    db.conn.executemany(projection.insert_statement(table), ready)
    return [str(values[0]) for values in ready], others


def _there(db: Database, parent: str, value: Value, known: dict[tuple[str, str], bool]) -> bool:
    if value is None:
        return True
    key = (parent, str(value))
    if key not in known:
        known[key] = projection.exists(db, *key)
    return known[key]
