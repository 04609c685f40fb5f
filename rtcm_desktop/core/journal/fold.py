"""The value of a row as a pure function of the set of its operations.

Heads of a cell are the assignments nobody has overwritten. One head: its value. Several heads with different values: two
different entries, the same on every copy; the greatest stamp is shown meanwhile.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

Value = str | int | None
Stamp = tuple[int, int]

# The opinion "this row was edited" among the heads of `deleted`, when the deleter had not seen an edit.
EDITED = "edit"


class Operation(NamedTuple):
    """One operation on one row; `value` is JSON text for images (I) and for the stamps a delete (D) had seen."""

    hlc: int
    run: int
    kind: str
    column: str | None
    value: Value
    base_hlc: int | None
    base_run: int | None

    @property
    def stamp(self) -> Stamp:
        return (self.hlc, self.run)


class Head(NamedTuple):
    """One opinion on a cell that nobody has overwritten."""

    hlc: int
    run: int
    value: Value


@dataclass(frozen=True, slots=True)
class Folded:
    """What to show for a row, and the cells with two heads or more. `complete`: its insert is known."""

    values: Mapping[str, Value]
    contested: Mapping[str, tuple[Head, ...]]
    complete: bool


def image(operation: Operation) -> dict[str, Value]:
    """The cells that an insert spoke of."""
    cells: dict[str, Value] = json.loads(str(operation.value))
    return cells


def fold(operations: Iterable[Operation]) -> Folded:
    """Folds all operations of one row, in any order."""
    operations = list(operations)
    assignments: dict[str, list[Head]] = {}
    overwritten: dict[str, set[Stamp]] = {}
    for operation in operations:
        for column, value in _assigned(operation):
            assignments.setdefault(column, []).append(Head(operation.hlc, operation.run, value))
        if operation.base_hlc is not None and operation.base_run is not None:
            cell = overwritten.setdefault(operation.column or "", set())
            cell.add((operation.base_hlc, operation.base_run))
    values: dict[str, Value] = {}
    contested: dict[str, tuple[Head, ...]] = {}
    for column, entries in assignments.items():
        heads = _heads(entries, overwritten.get(column, frozenset()))
        values[column] = heads[-1].value
        if len(heads) > 1:
            contested[column] = heads
    if values.get("deleted"):
        unseen = _what_no_deleter_had_seen(operations)
        if unseen:
            heads = _heads(assignments["deleted"], overwritten.get("deleted", frozenset()))
            values["deleted"] = 0
            contested["deleted"] = (*heads, Head(*min(unseen), EDITED))
    return Folded(values, contested, any(operation.kind == "I" for operation in operations))


def _assigned(operation: Operation) -> Iterable[tuple[str, Value]]:
    match operation.kind:
        case "I":
            return image(operation).items()
        case "U":
            return ((operation.column or "", operation.value),)
        case "D":
            return (("deleted", 1),)
        case _:
            return ()


def _heads(entries: list[Head], overwritten: frozenset[Stamp] | set[Stamp]) -> tuple[Head, ...]:
    """Oldest first. Stamps exceed those they overwrite, so there is always a head; the greatest is the fallback."""
    heads = [head for head in entries if (head.hlc, head.run) not in overwritten] or [max(entries, key=_by_stamp)]
    return tuple(sorted(heads, key=_by_stamp))


def _by_stamp(head: Head) -> Stamp:
    return (head.hlc, head.run)


def _what_no_deleter_had_seen(operations: list[Operation]) -> list[Stamp]:
    """Losing a mark is worse than showing one too many: an unseen edit keeps the row visible and contested."""
    deletes = [operation for operation in operations if operation.kind == "D"]
    seen = {entry for operation in deletes for entry in json.loads(str(operation.value))}
    seen |= {f"{operation.hlc}.{operation.run}" for operation in deletes}
    return [
        operation.stamp
        for operation in operations
        if operation.kind in ("I", "U")
        and operation.column != "deleted"
        and f"{operation.hlc}.{operation.run}" not in seen
    ]
