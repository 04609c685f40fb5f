"""Who changed what, when and where: told from the journal for a row and everything that hangs on it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.journal.fold import Operation, Value, image
from rtcm_desktop.core.wire import registry


@dataclass(frozen=True, slots=True)
class Cell:
    """One field written, and its value before."""

    table: str
    row: str
    column: str
    value: Value
    before: Value


@dataclass(frozen=True, slots=True)
class Entry:
    """One user action as far as it touched the rows asked for."""

    when: str
    who: str
    station: str
    action: str
    reason: str
    cells: tuple[Cell, ...]


def rows_under(db: Database, table: str, row: str) -> set[str]:
    """The row and, recursively, every row that refers to it."""
    found = {row}
    queue = [(table, row)]
    children = _children()
    while queue:
        parent, parent_id = queue.pop()
        for child, column in children.get(parent, ()):
            sql = f'SELECT id FROM {child} WHERE "{column}" = ?'
            for (child_id,) in db.execute(sql, [parent_id]).fetchall():
                if child_id not in found:
                    found.add(child_id)
                    queue.append((child, child_id))
    return found


def _children() -> dict[str, list[tuple[str, str]]]:
    children: dict[str, list[tuple[str, str]]] = {}
    for table in registry().tables.values():
        for column, parent in table.references.items():
            children.setdefault(parent, []).append((table.name, column))
    return children


_OPERATIONS = """
SELECT o.hlc, o.run, o.kind, o.col, o.val, o.bh, o.br, o.tbl, o.row, o.feed, o.tx,
  t.at, t.actor, f.station, t.action, t.reason
FROM json_each(?) j JOIN sync_op o ON o.row = j.value
JOIN sync_tx t ON t.feed = o.feed AND t.tx = o.tx LEFT JOIN sync_feed f ON f.feed = o.feed
WHERE o.kind <> 'X' ORDER BY o.hlc, o.run
"""


def history(db: Database, rows: Iterable[str]) -> list[Entry]:
    """The user actions that wrote the given rows, oldest first."""
    by_stamp: dict[tuple[str, int, int], Operation] = {}
    actions: dict[tuple[int, int], tuple[tuple[str, str, str, str, str], list[Cell]]] = {}
    for *parts, number, row, feed, tx, at, actor, station, action, reason in db.execute(
        _OPERATIONS, [json.dumps(sorted(rows))]
    ):
        operation = Operation(*parts)
        by_stamp[row, operation.hlc, operation.run] = operation
        _, cells = actions.setdefault((feed, tx), ((at, actor, station or "", action, reason), []))
        table = registry().by_number.get(number)
        name = table.name if table else str(number)
        cells += [
            Cell(name, row, column, value, before) for column, value, before in _written(operation, row, by_stamp)
        ]
    return [Entry(*told, tuple(cells)) for told, cells in actions.values()]


def _written(
    operation: Operation, row: str, by_stamp: dict[tuple[str, int, int], Operation]
) -> list[tuple[str, Value, Value]]:
    if operation.kind == "I":
        return [(column, value, None) for column, value in image(operation).items()]
    column = operation.column or ""
    value: Value = 1 if operation.kind == "D" else operation.value
    base = by_stamp.get((row, operation.base_hlc or 0, operation.base_run or 0))
    if base is None:
        return [(column, value, None)]
    return [(column, value, image(base).get(column) if base.kind == "I" else base.value)]
