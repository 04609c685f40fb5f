"""Reading and writing rows of synced tables, so that stores say only what is theirs.

Writes touch only the columns that differ: each changed column is one operation in the journal.
"""

import unicodedata
from collections.abc import Sequence
from typing import Any

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.wire import Table, registry

Value = str | int | None
Row = dict[str, Any]


def query(db: Database, sql: str, params: Sequence[Value] | dict[str, Value] = ()) -> list[Row]:
    """The rows of a SELECT as dictionaries."""
    cursor = db.execute(sql, params)
    names = [entry[0] for entry in cursor.description]
    return [dict(zip(names, values, strict=True)) for values in cursor]


def one(db: Database, sql: str, params: Sequence[Value] | dict[str, Value] = ()) -> Row | None:
    """The first row of a SELECT, or None."""
    return next(iter(query(db, sql, params)), None)


def find(db: Database, table: str, id: str) -> Row | None:
    """A row by its id, deleted or not, or None."""
    return one(db, f"SELECT * FROM {_table(table).name} WHERE id = ?", [id])  # noqa: S608 (name from the registry)


def get(db: Database, table: str, id: str) -> Row:
    """A row by its id. Raises KeyError when there is none."""
    row = find(db, table, id)
    if row is None:
        raise KeyError(f"{table} {id}")
    return row


def insert(db: Database, table: str, id: str, **values: Value) -> str:
    """Writes a new row and gives its id. Columns not named stay empty."""
    cells = _cells(_table(table), values)
    names = ", ".join(f'"{column}"' for column in ("id", *cells))
    marks = ", ".join("?" * (len(cells) + 1))
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", [id, *cells.values()])  # noqa: S608 (checked names)
    return id


def change(db: Database, table: str, id: str, **values: Value) -> tuple[str, ...]:
    """Writes the columns that differ and gives their names. Raises KeyError when there is no such row."""
    row = get(db, table, id)
    differing = {column: value for column, value in _cells(_table(table), values).items() if row[column] != value}
    if differing:
        sets = ", ".join(f'"{column}" = ?' for column in differing)
        db.execute(f"UPDATE {table} SET {sets} WHERE id = ?", [*differing.values(), id])  # noqa: S608 (checked names)
    return tuple(differing)


def put(db: Database, table: str, id: str, **values: Value) -> str:
    """Inserts the row, or changes and restores the one that is there; gives its id."""
    if find(db, table, id) is None:
        return insert(db, table, id, **values)
    change(db, table, id, deleted=0, **values)
    return id


def remove(db: Database, table: str, id: str) -> None:
    """Marks a row deleted; nothing is ever really deleted."""
    change(db, table, id, deleted=1)


def restore(db: Database, table: str, id: str) -> None:
    """Brings a deleted row back as it was."""
    change(db, table, id, deleted=0)


def _table(name: str) -> Table:
    return registry().tables[name]


def _cells(table: Table, values: dict[str, Value]) -> dict[str, Value]:
    unknown = set(values) - set(table.all_columns)
    if unknown:
        raise KeyError(f"{table.name} has no column {', '.join(sorted(unknown))}")
    return {column: _storable(value) for column, value in values.items()}


def _storable(value: Value) -> Value:
    """Text in normal form C without NUL; numbers as whole numbers. Anything else is a fault of the program."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value).replace("\0", "")
    if value is None or isinstance(value, int):
        return None if value is None else int(value)
    raise TypeError(f"{type(value).__name__} cannot be stored in a synced table")
