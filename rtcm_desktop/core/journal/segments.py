"""Segments: one installation's operations sealed into numbered, chained and signed texts.

A segment is UTF-8 lines. The first is the header, a JSON object; then come one `["T", tx, run, at, actor, action, reason,
kind]` line for each user action and one line for each of its operations:

    [dh, table, row, "I", {column: value, …}]
    [dh, table, row, "U", column, value, base]      base = [dh, run] or null
    [dh, table, row, "D", [[dh, run], …], base]     the stamps that the delete had seen
    [dh, table, row, "X", column, base]

`dh` is the difference of the operation's hlc to the one before it; inside a base or a seen stamp, the difference of the
operation's own hlc to it. `run` is an index into the header's `runs`. `row` is 0 where the id is made from the image as
the header's `derived` says, by table number: the table's name, then its columns; so a reader needs no newer registry. The hash is SHA-256 over the header line and the salted SHA-256 of every further line, so that a line
can be taken out later and the chain still verifies.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.journal.fold import Value

FORMAT = 1
# Beyond any clock: a stamp that leaves room for the counter in a signed 64-bit number.
STAMP_LIMIT = 1 << 62
# Stands for a row id that did not travel until it is made again from the image.
UNSAID = "\0"


class SegmentDamaged(ValueError):
    """The text is not a segment as this program writes it."""


class Entry(NamedTuple):
    """One operation as it lies in the journal."""

    hlc: int
    run: int
    table: int
    row: str
    kind: str
    column: str | None
    value: Value
    base_hlc: int | None
    base_run: int | None
    tx: int


class Transaction(NamedTuple):
    """One user action: number, run, moment, who, what, why, and whether it can be called back."""

    tx: int
    run: int
    at: str
    actor: str
    action: str
    reason: str
    kind: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A sealed segment, its text and what it says."""

    header: Mapping[str, Any]
    text: bytes
    hash: str
    signature: str
    transactions: tuple[Transaction, ...]
    operations: tuple[Entry, ...]

    @property
    def feed(self) -> int:
        return int(self.header["feed"])

    @property
    def device(self) -> str:
        """The device whose key must have signed it."""
        return str(self.header["device"])

    @property
    def number(self) -> int:
        return int(self.header["n"])


def signed_message(digest: str) -> bytes:
    """What the device's key signs."""
    return b"RTCM segment\n" + bytes.fromhex(digest)


def encode(header: Mapping[str, Any], transactions: Mapping[int, Transaction], operations: Sequence[Entry]) -> bytes:
    """The text of a segment. The same header and operations always give the same bytes."""
    runs = {run: place for place, run in enumerate(header["runs"])}
    lines = [line(header)]
    last, tx = 0, None
    for entry in operations:
        if entry.tx != tx:
            tx = entry.tx
            action = transactions[tx]
            lines.append(line(["T", tx, runs[entry.run], *action[2:]]))
        row = 0 if _is_derived(entry, header["derived"]) else entry.row
        lines.append(line([entry.hlc - last, entry.table, row, entry.kind, *_rest(entry, runs)]))
        last = entry.hlc
    return b"\n".join(lines)


def decode(text: bytes, signature: str) -> Segment:
    """Reads a segment. Raises SegmentDamaged for anything that `encode` would not have written."""
    try:
        lines = text.split(b"\n")
        header = json.loads(lines[0])
        runs = [int(run) for run in header["runs"]]
        transactions, operations = _read_lines(lines[1:], runs, header["derived"])
        by_number = {action.tx: action for action in transactions}
        if len(operations) != header["count"] or encode(header, by_number, operations) != text:
            raise SegmentDamaged("not canonical")
        if any(not 0 < entry.hlc < STAMP_LIMIT for entry in operations):
            raise SegmentDamaged("stamp out of range")
        return Segment(header, text, digest(text, header), signature, tuple(transactions), tuple(operations))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise SegmentDamaged(str(error)) from error


def digest(text: bytes, header: Mapping[str, Any]) -> str:
    """The hash of a segment, hexadecimal."""
    first, *rest = text.split(b"\n")
    salt = bytes.fromhex(header["salt"])
    whole = hashlib.sha256(first)
    for line in rest:
        whole.update(hashlib.sha256(salt + line).digest())
    return whole.hexdigest()


def line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _is_derived(entry: Entry, derived: Mapping[str, Sequence[str]]) -> bool:
    spec = derived.get(str(entry.table))
    return entry.kind == "I" and spec is not None and _derived_row(spec, json.loads(str(entry.value))) == entry.row


def _derived_row(spec: Sequence[str], cells: Mapping[str, Value]) -> str:
    kind, parent, *parts = spec
    return derived_id(str(cells.get(parent) or ""), kind, *(str(cells.get(part) or "") for part in parts))


def _rest(entry: Entry, runs: Mapping[int, int]) -> list[object]:
    def stamp(hlc: int | None, run: int | None) -> list[int] | None:
        return None if hlc is None or run is None else [entry.hlc - hlc, runs[run]]

    base = stamp(entry.base_hlc, entry.base_run)
    match entry.kind:
        case "I":
            return [json.loads(str(entry.value))]
        case "D":
            seen = (text.split(".") for text in json.loads(str(entry.value)))
            return [[stamp(int(hlc), int(run)) for hlc, run in seen], base]
        case "X":
            return [entry.column, base]
        case _:
            return [entry.column, entry.value, base]


def _read_lines(
    lines: Iterable[bytes], runs: Sequence[int], derived: Mapping[str, Sequence[str]]
) -> tuple[list[Transaction], list[Entry]]:
    transactions: list[Transaction] = []
    operations: list[Entry] = []
    last = 0
    for line in lines:
        parts = json.loads(line)
        if parts[0] == "T":
            _, tx, run, at, actor, action, reason, kind = parts
            texts = (str(at), str(actor), str(action), str(reason))
            transactions.append(Transaction(int(tx), runs[run], *texts, int(kind)))
            continue
        last += parts[0]
        entry = _read_operation(parts, last, runs, transactions[-1])
        if entry.row == UNSAID:
            entry = entry._replace(row=_derived_row(derived[str(entry.table)], json.loads(str(entry.value))))
        operations.append(entry)
    return transactions, operations


def _read_operation(parts: Sequence[Any], hlc: int, runs: Sequence[int], action: Transaction) -> Entry:
    _, table, row, kind, *rest = parts
    column: str | None = None
    value: Value = None
    base = None
    match kind:
        case "I":
            value = json.dumps(rest[0], ensure_ascii=False, separators=(",", ":"))
            row = row or UNSAID
        case "D":
            column, base = "deleted", rest[1]
            value = json.dumps([f"{hlc - back}.{runs[run]}" for back, run in rest[0]], separators=(",", ":"))
        case "X":
            column, base = rest
        case "U":
            column, value, base = rest
        case _:
            raise SegmentDamaged(f"unknown kind {kind!r}")
    if not isinstance(row, str) or not isinstance(value, str | int | None):
        raise SegmentDamaged("wrong type")
    base_hlc, base_run = (hlc - base[0], runs[base[1]]) if base else (None, None)
    return Entry(hlc, action.run, table, row, kind, column, value, base_hlc, base_run, action.tx)
