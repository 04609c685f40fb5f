"""Taking a decision between different entries back: the entries stand side by side again, each with its own author.

The journal only grows, so the dismissed entries are written once more, and the decision is dismissed. What is written
once more names the entry it repeats as its base; `conflicts` tells who made it from there.
"""

import json
from collections.abc import Sequence

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.journal.fold import Operation, Stamp, Value, fold, image
from rtcm_desktop.core.journal.projection import operations_of, show
from rtcm_desktop.core.wire import Table

UNDO_ACTION = "core.undo"


def decided_cells(operations: Sequence[Operation], stamps: set[Stamp]) -> dict[str, list[Operation]]:
    """The cells that an action decided, with the entries it decided between, oldest first; other cells are not in it."""
    found: dict[str, list[Operation]] = {}
    ours = [operation for operation in operations if operation.stamp in stamps and operation.column]
    by_stamp = {operation.stamp: operation for operation in operations}
    for column in {str(operation.column) for operation in ours if operation.kind == "X"}:
        bases = {_base(operation) for operation in ours if operation.column == column}
        entries = {by_stamp[base] for base in bases if base in by_stamp and base not in stamps}
        if not any(operation.kind == "U" for operation in ours if operation.column == column):
            entries |= {head for head in _standing(operations, column) if head.kind in {"I", "U"}}
        if column != "deleted" and len({value_of(entry, column) for entry in entries}) > 1:
            found[column] = sorted(entries)
    return found


def reopen(db: Database, table: Table, row: str, column: str, entries: Sequence[Operation]) -> None:
    """Dismisses what stands in the cell now and writes the entries once more, the one shown before last."""
    for head in _standing(operations_of(db, row), column):
        _write(db, table, row, ("X", column, None, head.stamp))
    for entry in entries:
        _write(db, table, row, ("U", column, value_of(entry, column), origin(db, row, entry)))
    show(db, table, row)


def reopen_deletion(db: Database, table: Table, row: str, operations: Sequence[Operation], stamps: set[Stamp]) -> bool:
    """Takes a decision between keeping and removing a row back; False where the action decided nothing of the kind.

    A removal is written once more with what it had seen then; after a decision for it, so is an edit that it had not seen.
    """
    before = [operation for operation in operations if operation.stamp not in stamps]
    ours = [operation for operation in operations if operation.stamp in stamps and operation.column == "deleted"]
    removals = sorted(operation for operation in before if operation.kind == "D")
    if not ours or not removals or "deleted" not in fold(before).contested:
        return False
    unseen = _unseen_edits(before, removals)
    for head in _standing(operations, "deleted"):
        _write(db, table, row, ("X", "deleted", None, head.stamp))
    removal = removals[-1]
    _write(db, table, row, ("D", "deleted", removal.value, origin(db, row, removal)))
    if any(operation.kind == "D" for operation in ours):
        for edit in unseen:
            _write(db, table, row, ("X", str(edit.column), None, edit.stamp))
            _write(db, table, row, ("U", str(edit.column), edit.value, origin(db, row, edit)))
    show(db, table, row)
    return True


def _unseen_edits(operations: Sequence[Operation], removals: Sequence[Operation]) -> list[Operation]:
    """The entries that stand now and that no removal had seen."""
    seen = {entry for removal in removals for entry in json.loads(str(removal.value))}
    edits = [one for one in operations if one.kind == "U" and one.column != "deleted"]
    standing = {head.stamp for one in edits for head in _standing(operations, str(one.column))}
    return [one for one in edits if one.stamp in standing and f"{one.hlc}.{one.run}" not in seen]


def origin(db: Database, row: str, entry: Operation) -> Stamp:
    """The entry that this one repeats, where it was itself written by taking a decision back; else itself."""
    sql = (
        "SELECT 1 FROM sync_op o JOIN sync_tx t ON t.feed = o.feed AND t.tx = o.tx JOIN sync_op b"
        " ON b.hlc = o.bh AND b.run = o.br WHERE o.row = ? AND o.hlc = ? AND o.run = ? AND t.action = ?"
    )
    repeats = db.execute(sql, [row, *entry.stamp, UNDO_ACTION]).fetchone() is not None
    return _base(entry) if repeats else entry.stamp


def value_of(operation: Operation, column: str) -> Value:
    """What an operation says about a cell."""
    return image(operation).get(column) if operation.kind == "I" else operation.value


def _standing(operations: Sequence[Operation], column: str) -> list[Operation]:
    """The entries of a cell that nothing has overwritten or dismissed, oldest first."""
    gone = {_base(operation) for operation in operations if operation.column == column}
    about = (one for one in operations if one.column == column or (one.kind == "I" and column in image(one)))
    return sorted(one for one in about if one.kind != "X" and one.stamp not in gone)


def _base(operation: Operation) -> Stamp:
    return (operation.base_hlc or 0, operation.base_run or 0)


def _write(db: Database, table: Table, row: str, said: tuple[str, str, Value, Stamp]) -> None:
    kind, column, value, base = said
    db.execute(
        "UPDATE sync_self SET last = max(last + 1, clock, 1 + (SELECT max(hlc) FROM sync_op WHERE row = ?))", [row]
    )
    db.execute(
        "INSERT INTO sync_op (hlc, run, feed, tbl, row, kind, col, val, bh, br, tx)"
        " SELECT last, run, CASE WHEN ?8 THEN private_feed ELSE feed END, ?1, ?2, ?3, ?4, ?5, ?6, ?7, tx FROM sync_self",
        [table.number, row, kind, column, value, *base, int(table.private)],
    )
