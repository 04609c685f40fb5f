"""The imports kept on this computer, so that their doubtful rows can be decided later."""

from dataclasses import asdict
from typing import Any

from rtcm_desktop.core import canonical, records
from rtcm_desktop.core.database import Database
from rtcm_desktop.participants.model import Mode, Nomination, Role, RowResult, RowVerdict
from rtcm_desktop.people.model import Person, Sex

AREA = "participants"
_TUPLES = ("emails", "phones", "languages")


def cells_of(nomination: Nomination) -> str:
    """A nomination as canonical text, without its place in the list: equal rows have equal texts."""
    cells = asdict(nomination)
    del cells["row"], cells["person"]["id"]
    return canonical.dumps(cells)


def nomination_of(cells: str, row: int) -> Nomination:
    """The nomination that `cells_of` made a text of."""
    values: dict[str, Any] = canonical.loads(cells)
    person: dict[str, Any] = values["person"]
    person |= {name: tuple(person[name]) for name in _TUPLES}
    person["sex"] = Sex(person["sex"]) if person["sex"] else None
    values |= {"role": Role(values["role"]), "mode": Mode(values["mode"]) if values["mode"] else None}
    return Nomination(**(values | {"row": row, "person": Person(**person)}))


def write_import(db: Database, id: str, event: str, *, file_name: str, digest: str, made_at: str, tx: int) -> None:
    """Notes an import on this computer, and the transaction it is, so that an import taken back is known as such."""
    sql = "INSERT INTO import_batch (id, area, event, file_name, digest, made_at, tx) VALUES (?, ?, ?, ?, ?, ?, ?)"
    db.execute(sql, [id, AREA, event, file_name, digest, made_at, tx])


def write_import_row(db: Database, batch: str, result: RowResult, nomination: Nomination | None) -> None:
    """Keeps a row of an import with its verdict; a refused row has no nomination."""
    candidates = canonical.dumps(list(result.candidates))
    cells = cells_of(nomination) if nomination else ""
    values = [batch, result.row, result.verdict.value, result.reason, result.person, candidates, cells]
    sql = "INSERT INTO import_row (batch, row, verdict, reason, person, candidates, cells) VALUES (?, ?, ?, ?, ?, ?, ?)"
    db.execute(sql, values)


def import_event(db: Database, batch: str) -> str | None:
    """The event an import belongs to, or None when there is no such import or it was taken back."""
    row = records.one(db, "SELECT event, tx FROM import_batch WHERE id = ? AND area = ?", [batch, AREA])
    return row["event"] if row and not _was_taken_back(db, row["tx"]) else None


def _was_taken_back(db: Database, tx: int) -> bool:
    sql = """
        SELECT 1 FROM sync_tx JOIN sync_feed ON sync_feed.feed = sync_tx.feed
        WHERE sync_feed.own = 1 AND sync_tx.tx = ? AND sync_tx.undone_by IS NOT NULL
    """
    return records.one(db, sql, [tx]) is not None


def find_import_row(db: Database, batch: str, row: int) -> tuple[RowResult, Nomination | None] | None:
    """A kept row with its nomination, or None."""
    found = records.one(db, "SELECT * FROM import_row WHERE batch = ? AND row = ?", [batch, row])
    if found is None:
        return None
    candidates = tuple(canonical.loads(found["candidates"]))
    result = RowResult(row, RowVerdict(found["verdict"]), found["person"], candidates, found["reason"] or "")
    return result, nomination_of(found["cells"], row) if found["cells"] else None


def decide_import_row(db: Database, batch: str, row: int, *, person: str, decided_at: str) -> None:
    """Keeps a decision with its row."""
    sql = "UPDATE import_row SET person = ?, decided = ? WHERE batch = ? AND row = ?"
    db.execute(sql, [person, decided_at, batch, row])


def persons_of_rows(db: Database, event: str) -> dict[str, str]:
    """The person that each row (as `cells_of` writes it) of earlier lists for this event was, if still in the register.

    Of two lists the later one is right.
    """
    sql = """
        SELECT import_row.cells, import_row.person FROM import_row
        JOIN import_batch ON import_batch.id = import_row.batch
        JOIN person ON person.id = import_row.person AND person.deleted = 0
        WHERE import_batch.area = ? AND import_batch.event = ?
        ORDER BY import_batch.made_at, import_batch.id
    """
    return {row["cells"]: row["person"] for row in records.query(db, sql, [AREA, event])}


def list_undecided(db: Database, event: str) -> list[tuple[str, RowResult, Nomination]]:
    """Doubtful rows of the lists taken in here that nobody has decided, each once, with the import they came in by."""
    sql = """
        SELECT import_row.*, import_batch.tx FROM import_row
        JOIN import_batch ON import_batch.id = import_row.batch
        WHERE import_batch.area = ? AND import_batch.event = ?
          AND import_row.verdict = 'doubtful' AND import_row.decided IS NULL
        ORDER BY import_batch.made_at, import_batch.id, import_row.row
    """
    found: dict[str, tuple[str, RowResult, Nomination]] = {}
    for row in records.query(db, sql, [AREA, event]):
        if not _was_taken_back(db, row["tx"]):
            candidates = tuple(canonical.loads(row["candidates"]))
            result = RowResult(row["row"], RowVerdict.DOUBTFUL, row["person"], candidates, row["reason"] or "")
            found[row["cells"]] = (row["batch"], result, nomination_of(row["cells"], row["row"]))
    return list(found.values())


def count_undecided(db: Database, event: str) -> int:
    """Doubtful rows of the lists taken in here that nobody has decided."""
    sql = """
        SELECT DISTINCT import_row.cells, import_batch.tx FROM import_row
        JOIN import_batch ON import_batch.id = import_row.batch
        WHERE import_batch.area = ? AND import_batch.event = ?
          AND import_row.verdict = 'doubtful' AND import_row.decided IS NULL
    """
    rows = records.query(db, sql, [AREA, event])
    return len({row["cells"] for row in rows if not _was_taken_back(db, row["tx"])})
