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
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from rtcm_desktop import __version__
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.journal.fold import Value
from rtcm_desktop.core.wire import registry

FORMAT = 1
LARGEST = 5000
# Beyond any clock: a stamp that leaves room for the counter in a signed 64-bit number.
STAMP_LIMIT = 1 << 62
# Stands for a row id that did not travel until it is made again from the image.
UNSAID = "\0"


class SegmentDamaged(ValueError):
    """The text is not a segment as this program writes it."""


class Signer(Protocol):
    """What seals: the device's key."""

    @property
    def device(self) -> str: ...

    def sign(self, message: bytes) -> bytes: ...


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
    lines = [_line(header)]
    last, tx = 0, None
    for entry in operations:
        if entry.tx != tx:
            tx = entry.tx
            action = transactions[tx]
            lines.append(_line(["T", tx, runs[entry.run], *action[2:]]))
        row = 0 if _is_derived(entry, header["derived"]) else entry.row
        lines.append(_line([entry.hlc - last, entry.table, row, entry.kind, *_rest(entry, runs)]))
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


def _line(value: object) -> bytes:
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


def seal(db: Database, signer: Signer, *, now: str) -> int:
    """Seals every open operation of the own feeds; gives the number of new segments. Needs an open transaction."""
    feeds = db.execute("SELECT feed, station, life, private FROM sync_feed WHERE own = 1 ORDER BY started, private")
    count = 0
    for feed, station, life, private in feeds.fetchall():
        while entries := _open_operations(db, feed):
            header = {"v": FORMAT, "min_reader": FORMAT, "feed": feed, "station": station, "life": life}
            _seal_one(db, {**header, "private": private}, entries, signer, now)
            count += 1
    return count


def _open_operations(db: Database, feed: int) -> list[tuple[int, Entry]]:
    sql = (
        "SELECT id, hlc, run, tbl, row, kind, col, val, bh, br, tx FROM sync_op"
        " WHERE seg IS NULL AND feed = ? ORDER BY id LIMIT ?"
    )
    return [(number, Entry(*rest)) for number, *rest in db.execute(sql, [feed, LARGEST])]


def _seal_one(
    db: Database, header: Mapping[str, Any], entries: Sequence[tuple[int, Entry]], signer: Signer, now: str
) -> None:
    feed = header["feed"]
    operations = [entry for _, entry in entries]
    before = db.execute("SELECT n, hash FROM sync_seg WHERE feed = ? ORDER BY n DESC LIMIT 1", [feed]).fetchone()
    number, previous = before or (0, "")
    whole = {
        **header,
        "n": number + 1,
        "prev": previous,
        "count": len(operations),
        "schema": registry().version,
        "app": __version__,
        "device": signer.device,
        "salt": secrets.token_hex(16),
        "runs": _runs(operations),
        "derived": _derived(operations),
    }
    text = encode(whole, transactions_of(db, feed, operations), operations)
    hashed = digest(text, whole)
    cursor = db.execute(
        "INSERT INTO sync_seg (feed, n, hash, header, signature, operations, received) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            feed,
            number + 1,
            hashed,
            _line(whole).decode(),
            signer.sign(signed_message(hashed)).hex(),
            len(operations),
            now,
        ],
    )
    db.conn.executemany("UPDATE sync_op SET seg = ? WHERE id = ?", [(cursor.lastrowid, id_) for id_, _ in entries])


def _runs(operations: Iterable[Entry]) -> list[int]:
    runs: dict[int, None] = {}
    for entry in operations:
        runs[entry.run] = None
        if entry.base_run is not None:
            runs[entry.base_run] = None
        if entry.kind == "D":
            runs.update((int(text.split(".")[1]), None) for text in json.loads(str(entry.value)))
    return list(runs)


def _derived(operations: Iterable[Entry]) -> dict[str, list[str]]:
    tables = (registry().by_number[number] for number in sorted({entry.table for entry in operations}))
    return {str(table.number): [table.name, *table.derived] for table in tables if table.derived}


def transactions_of(db: Database, feed: int, operations: Iterable[Entry]) -> dict[int, Transaction]:
    """The user actions that the given operations of one feed belong to."""
    runs = {entry.tx: entry.run for entry in operations}
    sql = "SELECT at, actor, action, reason, kind FROM sync_tx WHERE feed = ? AND tx = ?"
    return {tx: Transaction(tx, run, *db.execute(sql, [feed, tx]).fetchone()) for tx, run in runs.items()}


def texts(db: Database, ids: Iterable[int]) -> Iterator[Segment]:
    """Segments written out again from the journal, by their row ids in `sync_seg`: byte for byte what was sealed.

    Raises SegmentDamaged when the journal no longer gives the hash that was signed.
    """
    for id_ in ids:
        feed, header_text, hashed, signature = db.execute(
            "SELECT feed, header, hash, signature FROM sync_seg WHERE id = ?", [id_]
        ).fetchone()
        header = json.loads(header_text)
        operations = [
            Entry(*entry)
            for entry in db.execute(
                "SELECT hlc, run, tbl, row, kind, col, val, bh, br, tx FROM sync_op"
                " WHERE seg = ?1 OR id IN (SELECT op FROM sync_shared WHERE seg = ?1) ORDER BY hlc, run",
                [id_],
            )
        ]
        transactions = transactions_of(db, feed, operations)
        text = encode(header, transactions, operations)
        if digest(text, header) != hashed:
            raise SegmentDamaged(f"segment {header['n']} of feed {feed}")
        yield Segment(header, text, hashed, signature, tuple(transactions.values()), tuple(operations))
