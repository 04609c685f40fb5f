"""What every program brings along: curriculum, countries, audiences, forms, layouts.

Seeds are operations of a built-in feed per seed version, with run 0 and constant stamps, so that the rows are the fold
of their operations everywhere; they are never packed and count as known to all.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator

from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.journal import projection
from rtcm_desktop.core.wire import registry

Row = tuple[str, str, dict[str, str | int | None]]
Source = Callable[[], Iterable[Row]]

VERSION = 1
STATION = "—"


def seed(db: Database, sources: Callable[[], Iterable[Source]]) -> bool:
    """Puts the seeds of this program's version into the database, once. True when it had to.

    The sources are asked for only then: reading them takes longer than a whole command.
    """
    if db.execute("SELECT 1 FROM seed WHERE version = ?", [VERSION]).fetchone():
        return False
    operations = list(_operations(sources()))
    with transaction(db):
        db.execute("UPDATE sync_self SET applying = 1")
        _insert_operations(db, operations)
        _insert_rows(db, operations)
        text = "\n".join(image for *_, image in operations)
        values = [VERSION, hashlib.sha256(text.encode()).hexdigest(), len(operations)]
        db.execute("INSERT INTO seed (version, digest, rows) VALUES (?, ?, ?)", values)
        db.execute("UPDATE sync_self SET applying = 0")
    return True


def _operations(sources: Iterable[Source]) -> Iterator[tuple[int, str, str, str]]:
    """Stamp, table, row and image of each seed row."""
    stamp = VERSION << 32
    for source in sources:
        for table, row, values in source():
            stamp += 1
            said = {column: value for column, value in values.items() if value is not None}
            yield stamp, table, row, json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def _insert_operations(db: Database, operations: list[tuple[int, str, str, str]]) -> None:
    feed = VERSION
    db.execute("INSERT INTO sync_feed (feed, station, life, started) VALUES (?, ?, 'A', '')", [feed, STATION])
    db.execute("INSERT INTO sync_tx (feed, tx, at, actor, action, kind) VALUES (?, 1, '', '', 'core.seed', 1)", [feed])
    tables = registry().tables
    db.conn.executemany(
        "INSERT INTO sync_op (hlc, run, feed, tbl, row, kind, val, tx) VALUES (?, 0, ?, ?, ?, 'I', ?, 1)",
        [(stamp, feed, tables[table].number, row, image) for stamp, table, row, image in operations],
    )


def _insert_rows(db: Database, operations: list[tuple[int, str, str, str]]) -> None:
    by_table: dict[str, list[list[object]]] = {}
    for _, name, row, image in operations:
        cells = json.loads(image)
        columns = registry().tables[name].all_columns
        by_table.setdefault(name, []).append([row, *(cells.get(column) for column in columns[:-1]), 0])
    for name, rows in by_table.items():
        db.conn.executemany(projection.insert_statement(registry().tables[name]), rows)
