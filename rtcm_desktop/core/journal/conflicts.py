"""Different entries for one field: listed the same on every copy, decided by a person."""

from dataclasses import dataclass

from rtcm_desktop.core import records
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal.fold import EDITED, Value
from rtcm_desktop.core.journal.projection import show
from rtcm_desktop.core.wire import registry


@dataclass(frozen=True, slots=True)
class Opinion:
    """One of the entries: what, and by whom, where and when it was made."""

    value: Value
    station: str
    when: str
    who: str
    hlc: int
    run: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell with entries that did not see each other; `shown` is the value displayed meanwhile."""

    id: str
    table: str
    row: str
    column: str
    shown: Value
    opinions: tuple[Opinion, ...]


# An entry that came back because a decision was taken back is shown as its author's (see `reopening`).
# Equal entries of several installations are heads too, but nothing to decide; there may be very many of them.
_HEADS = """
WITH differing AS (
    SELECT row, col FROM sync_head GROUP BY row, col
    HAVING min(val) IS NOT max(val) OR count(val) NOT IN (0, count(*))
)
SELECT h.row, h.col, h.hlc, h.run, h.val, o.tbl, f.station, t.at, t.actor
FROM differing JOIN sync_head h USING (row, col)
JOIN sync_op o ON o.hlc = h.hlc AND o.run = h.run
LEFT JOIN sync_tx u ON u.feed = o.feed AND u.tx = o.tx
LEFT JOIN sync_op b ON u.action = 'core.undo' AND b.hlc = o.bh AND b.run = o.br
  AND (b.val IS o.val OR b.kind = 'I' AND json_extract(b.val, '$.' || h.col) IS h.val)
LEFT JOIN sync_feed f ON f.feed = coalesce(b.feed, o.feed)
LEFT JOIN sync_tx t ON t.feed = coalesce(b.feed, o.feed) AND t.tx = coalesce(b.tx, o.tx)
WHERE h.row NOT IN (SELECT row FROM sync_wait WHERE missing NOT LIKE 'schema:%')
ORDER BY h.row, h.col, h.hlc, h.run
"""


def listed(db: Database) -> list[Conflict]:
    """Every cell with two different entries or more."""
    cells: dict[tuple[str, str], list[tuple[int, Opinion]]] = {}
    for row, column, hlc, run, value, number, station, at, actor in db.execute(_HEADS):
        opinion = Opinion(value, station or "", at or "", actor or "", hlc, run)
        cells.setdefault((row, column), []).append((number, opinion))
    found = []
    for (row, column), entries in cells.items():
        table = registry().by_number[entries[0][0]].name
        shown = records.get(db, table, row)[column]
        found.append(Conflict(f"{row}.{column}", table, row, column, shown, tuple(opinion for _, opinion in entries)))
    return found


def resolve(db: Database, conflict_id: str, value: Value) -> Conflict:
    """Decides a cell: the value is written over the shown entry, and every other entry is dismissed.

    Needs an open transaction. Raises UserError `CONFLICT_UNKNOWN` for a cell that is not, or no longer, contested.
    """
    conflict = next((entry for entry in listed(db) if entry.id == conflict_id), None)
    if conflict is None:
        raise UserError("CONFLICT_UNKNOWN", conflict=conflict_id)
    if conflict.column == "deleted":
        _decide_deletion(db, conflict, keep=not value or value == EDITED)
        return conflict
    winner = max(conflict.opinions, key=_stamp)
    records.change(db, conflict.table, conflict.row, **{conflict.column: value})
    for opinion in conflict.opinions:
        if opinion is not winner:
            _dismiss(db, conflict, opinion)
    return conflict


def _stamp(opinion: Opinion) -> tuple[int, int]:
    return (opinion.hlc, opinion.run)


def _decide_deletion(db: Database, conflict: Conflict, *, keep: bool) -> None:
    """Deleting again lists everything seen, so it settles the matter; else the last entry stays or is written over."""
    if not keep and not conflict.shown:
        records.remove(db, conflict.table, conflict.row)
        return
    *others, last = sorted((opinion for opinion in conflict.opinions if opinion.value != EDITED), key=_stamp)
    for opinion in others:
        _dismiss(db, conflict, opinion)
    if keep:
        _write(db, conflict, last, kind="U", value=0)
    show(db, registry().tables[conflict.table], conflict.row)


def _dismiss(db: Database, conflict: Conflict, opinion: Opinion) -> None:
    gone = "SELECT 1 FROM sync_op WHERE row = ? AND col = ? AND bh = ? AND br = ?"
    cell = [conflict.row, conflict.column, opinion.hlc, opinion.run]
    if db.execute(gone, cell).fetchone() is None:
        _write(db, conflict, opinion, kind="X", value=None)
    db.execute("DELETE FROM sync_head WHERE row = ? AND col = ? AND hlc = ? AND run = ?", cell)
    left = "(SELECT count(*) FROM sync_head WHERE row = ?1 AND col = ?2) < 2"
    db.execute(f"DELETE FROM sync_head WHERE row = ?1 AND col = ?2 AND {left}", cell[:2])


def _write(db: Database, conflict: Conflict, opinion: Opinion, *, kind: str, value: Value) -> None:
    table = registry().tables[conflict.table]
    db.execute(
        "UPDATE sync_self SET last = max(last + 1, clock, 1 + (SELECT max(hlc) FROM sync_op WHERE row = ?))",
        [conflict.row],
    )
    db.execute(
        "INSERT INTO sync_op (hlc, run, feed, tbl, row, kind, col, val, bh, br, tx)"
        " SELECT last, run, CASE WHEN ?8 THEN private_feed ELSE feed END, ?1, ?2, ?3, ?4, ?5, ?6, ?7, tx FROM sync_self",
        [table.number, conflict.row, kind, conflict.column, value, opinion.hlc, opinion.run, int(table.private)],
    )
