"""Taking back the last action as a whole: new operations that write the values from before it.

Only cells that still show what the action wrote are taken back; what somebody changed since stays and is named.
"""

from dataclasses import dataclass

from rtcm_desktop.core import records
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal.fold import Operation, Stamp, Value, image
from rtcm_desktop.core.journal.projection import operations_of
from rtcm_desktop.core.journal.reopening import decided_cells, reopen, reopen_deletion
from rtcm_desktop.core.wire import Table, registry

CAN_BE_UNDONE, FINAL, UNDO = range(3)


@dataclass(frozen=True, slots=True)
class Step:
    """The action that would be taken back next."""

    tx: int
    action: str
    at: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A field that somebody changed since, and that was therefore left as it is."""

    table: str
    row: str
    column: str


def next_step(db: Database) -> Step | None:
    """The newest action of this life that can be undone; None when a final one, or nothing, comes first."""
    sql = (
        "SELECT t.tx, t.action, t.at, t.kind FROM sync_tx t JOIN sync_self s ON t.feed = s.feed"
        " WHERE t.undone_by IS NULL AND t.kind IN (0, 1) ORDER BY t.tx DESC LIMIT 1"
    )
    found = db.execute(sql).fetchone()
    if found is None or found[3] == FINAL:
        return None
    return Step(*found[:3])


def rows_of(db: Database, step: Step) -> int:
    """How many rows a step wrote."""
    sql = (
        "SELECT count(*) FROM (SELECT 1 FROM sync_op o JOIN sync_tx t ON o.tx = t.tx JOIN sync_self s ON t.feed = s.feed"
        " WHERE t.tx = ? AND o.id BETWEEN t.first_op AND t.last_op GROUP BY o.tbl, o.row)"
    )
    return int(db.execute(sql, [step.tx]).fetchone()[0])


def undo(db: Database, step: Step, *, by: int) -> tuple[Kept, ...]:
    """Takes the step back inside the open transaction `by`; gives the fields left alone.

    Raises UserError `NOTHING_TO_UNDO` when the step is no longer the one to undo.
    """
    if next_step(db) != step:
        raise UserError("NOTHING_TO_UNDO")
    first, last = db.execute(
        "SELECT first_op, last_op FROM sync_tx t JOIN sync_self s ON t.feed = s.feed WHERE t.tx = ?", [step.tx]
    ).fetchone()
    rows = db.execute(
        "SELECT tbl, row FROM sync_op WHERE id BETWEEN ? AND ? AND tx = ? GROUP BY tbl, row ORDER BY max(id) DESC",
        [first, last, step.tx],
    ).fetchall()
    stamps: set[Stamp] = set(
        db.execute("SELECT hlc, run FROM sync_op WHERE id BETWEEN ? AND ? AND tx = ?", [first, last, step.tx])
    )
    kept: list[Kept] = []
    for number, row in rows:
        kept += _take_back(db, registry().by_number[number], row, stamps)
    db.execute("UPDATE sync_tx SET undone_by = ? WHERE tx = ? AND feed = (SELECT feed FROM sync_self)", [by, step.tx])
    return tuple(kept)


def _take_back(db: Database, table: Table, row: str, stamps: set[Stamp]) -> list[Kept]:
    operations = operations_of(db, row)
    mine = sorted(operation for operation in operations if operation.stamp in stamps and operation.kind != "X")
    if reopen_deletion(db, table, row, operations, stamps):
        return []
    neutral = _stamps_of_undone_actions(db, row)
    if any(operation.kind == "I" for operation in mine):
        return _remove_if_untouched(db, table, row, operations, stamps | neutral)
    shown = _shown(operations)
    decided = decided_cells(operations, stamps)
    values: dict[str, Value] = {}
    kept = []
    for column, entries in decided.items():
        if shown[column].stamp in stamps or shown[column] in entries:
            reopen(db, table, row, column, entries)
        else:
            kept.append(Kept(table.name, row, column))
    for column in dict.fromkeys(str(operation.column) for operation in mine if operation.column not in decided):
        wrote = [operation for operation in mine if operation.column == column]
        head = shown[column]
        if head in wrote or (head.stamp in neutral and _value(head, column) == _value(wrote[-1], column)):
            values[column] = _value_before(wrote[0], column, operations)
        else:
            kept.append(Kept(table.name, row, column))
    _write(db, table, row, values)
    return kept


def _stamps_of_undone_actions(db: Database, row: str) -> set[Stamp]:
    """What earlier undoing wrote on this row, and what it took back: neither stands in the way of going further back."""
    sql = (
        "SELECT o.hlc, o.run FROM sync_op o JOIN sync_self s JOIN sync_tx t ON t.feed = s.feed AND t.tx = o.tx"
        " WHERE o.row = ? AND o.feed IN (s.feed, s.private_feed) AND (t.kind = 2 OR t.undone_by IS NOT NULL)"
    )
    return set(db.execute(sql, [row]))


def _write(db: Database, table: Table, row: str, values: dict[str, Value]) -> None:
    """Cells of a row that is deleted at the end go before it is, those of one that comes back together with it."""
    if not values:
        return
    deleted = values.pop("deleted") if values.get("deleted") else None
    if values and not (records.get(db, table.name, row)["deleted"] and "deleted" not in values):
        records.change(db, table.name, row, **values)
    if deleted:
        records.remove(db, table.name, row)


def _remove_if_untouched(
    db: Database, table: Table, row: str, operations: list[Operation], ours: set[Stamp]
) -> list[Kept]:
    later = [operation for operation in operations if operation.stamp not in ours and operation.kind != "X"]
    if later:
        return [Kept(table.name, row, operation.column or "") for operation in later]
    if not records.get(db, table.name, row)["deleted"]:
        records.remove(db, table.name, row)
    return []


def _shown(operations: list[Operation]) -> dict[str, Operation]:
    """The operation whose entry each cell displays."""
    overwritten = {(op.column, op.base_hlc, op.base_run) for op in operations}
    shown: dict[str, Operation] = {}
    for operation in sorted(operations):
        if operation.kind == "X":
            continue
        for column in image(operation) if operation.kind == "I" else (operation.column or "",):
            if (column, *operation.stamp) not in overwritten:
                shown[column] = operation
    return shown


def _value(operation: Operation, column: str) -> Value:
    match operation.kind:
        case "I":
            return image(operation).get(column)
        case "D":
            return 1
        case _:
            return operation.value


def _value_before(operation: Operation, column: str, operations: list[Operation]) -> Value:
    base = (operation.base_hlc, operation.base_run)
    before = next((_value(found, column) for found in operations if found.stamp == base), None)
    return int(bool(before)) if column == "deleted" else before
