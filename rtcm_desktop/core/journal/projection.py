"""Keeps the synced tables equal to the fold of their operations; what cannot be shown yet waits as a row.

Used while `sync_self.applying` is 1, inside the caller's transaction; only `show` sees to that itself.
"""

from collections.abc import Iterable, Iterator, Sequence

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.journal.fold import Folded, Operation, Value, fold
from rtcm_desktop.core.wire import Registry, Table, registry

OPERATIONS_OF_ROW = "SELECT hlc, run, kind, col, val, bh, br FROM sync_op WHERE row = ?"


def operations_of(db: Database, row: str) -> list[Operation]:
    """Every operation on one row, in no particular order."""
    return [Operation(*entry) for entry in db.execute(OPERATIONS_OF_ROW, [row])]


def project(db: Database, table: Table, rows: Iterable[str], tables: Registry | None = None) -> set[str]:
    """Shows the given rows as their operations say, and wakes the rows that waited for them.

    Gives the ids of all rows looked at, those woken included.
    """
    tables = tables or registry()
    looked_at = set(rows)
    queue: list[tuple[Table, set[str]]] = [(table, set(looked_at))]
    while queue:
        current, ids = queue.pop(0)
        shown = [row for row in sorted(ids) if _project_row(db, current, row)]
        for woken_table, woken in wake(db, shown, tables):
            looked_at |= woken
            queue.append((woken_table, woken))
    return looked_at


def show(db: Database, table: Table, row: str) -> None:
    """Shows one row as its operations say, after entries were written past the capture triggers."""
    db.execute("UPDATE sync_self SET applying = 1")
    project(db, table, [row])
    db.execute("UPDATE sync_self SET applying = 0")


def wake(db: Database, shown: Sequence[str], tables: Registry) -> Iterator[tuple[Table, set[str]]]:
    """The rows that waited for one of the given rows, by table, parents first."""
    if not shown or db.execute("SELECT 1 FROM sync_wait LIMIT 1").fetchone() is None:
        return
    waiting: dict[int, set[str]] = {}
    for row in shown:
        for found, number in db.execute("SELECT row, tbl FROM sync_wait WHERE missing = ? AND row <> ?", [row, row]):
            waiting.setdefault(number, set()).add(found)
    for number in sorted(waiting):
        if number in tables.by_number:
            yield tables.by_number[number], waiting[number]


def _project_row(db: Database, table: Table, row: str) -> bool:
    folded = fold(operations_of(db, row))
    _remember_heads(db, row, folded)
    missing = _missing(db, table, row, folded)
    if missing is not None:
        db.execute(
            "INSERT OR REPLACE INTO sync_wait (row, tbl, missing) VALUES (?, ?, ?)", [row, table.number, missing]
        )
    else:
        db.execute("DELETE FROM sync_wait WHERE row = ?", [row])
    if missing is not None and not missing.startswith("schema:"):
        return False
    _write(db, table, row, values_of(table, folded))
    return True


def values_of(table: Table, folded: Folded) -> list[Value]:
    """The folded values in the order of the table's columns."""
    values = [folded.values.get(column) for column in table.all_columns]
    values[-1] = values[-1] or 0
    return values


def _missing(db: Database, table: Table, row: str, folded: Folded) -> str | None:
    if not folded.complete:
        return row
    for column, parent in table.references.items():
        value = folded.values.get(column)
        if value is not None and value != row and not exists(db, parent, str(value)):
            return str(value)
    unknown = sorted(set(folded.values) - set(table.all_columns))
    return f"schema:{table.name}.{unknown[0]}" if unknown else None


def exists(db: Database, table: str, row: str) -> bool:
    """Whether a row is projected, deleted or not."""
    return db.execute(f"SELECT 1 FROM {table} WHERE id = ?", [row]).fetchone() is not None


def _remember_heads(db: Database, row: str, folded: Folded) -> None:
    db.execute("DELETE FROM sync_head WHERE row = ?", [row])
    for column, heads in folded.contested.items():
        for head in heads:
            db.execute("INSERT INTO sync_head VALUES (?, ?, ?, ?, ?)", [row, column, head.hlc, head.run, head.value])


def _write(db: Database, table: Table, row: str, values: Sequence[Value]) -> None:
    if exists(db, table.name, row):
        cells = ", ".join(f'"{column}" = ?' for column in table.all_columns)
        db.execute(f"UPDATE {table.name} SET {cells} WHERE id = ?", [*values, row])
    else:
        db.execute(insert_statement(table), [row, *values])


def insert_statement(table: Table) -> str:
    """Inserts id and all columns."""
    names = ", ".join(f'"{column}"' for column in ("id", *table.all_columns))
    marks = ", ".join("?" * (len(table.all_columns) + 1))
    return f"INSERT INTO {table.name} ({names}) VALUES ({marks})"
