"""Is everything as it should be: the file, the references, the triggers, and every row against its operations."""

from collections.abc import Iterator
from dataclasses import dataclass

from rtcm_desktop.core.database import Database, DatabaseError
from rtcm_desktop.core.journal import sealing, triggers, vectors
from rtcm_desktop.core.journal.fold import Operation, fold
from rtcm_desktop.core.journal.projection import values_of
from rtcm_desktop.core.journal.segments import SegmentDamaged
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.wire import Table, registry


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be."""

    code: str
    message: str


def problems(db: Database) -> list[Problem]:
    """Everything found wrong with a database. A fault that the check itself runs into counts as damage."""
    try:
        found = [Problem(code, say(code, **params)) for code, params in _damage(db)]
        return found or [Problem(code, say(code, **params)) for code, params in _disagreements(db)]
    except DatabaseError as error:
        return [Problem("FILE_DAMAGED", say("FILE_DAMAGED", detail=str(error)))]


def _damage(db: Database) -> Iterator[tuple[str, dict[str, object]]]:
    for pragma in ("cipher_integrity_check", "integrity_check"):
        for (line,) in db.execute(f"PRAGMA {pragma}"):
            if line != "ok":
                yield "FILE_DAMAGED", {"detail": line}
                return


def _disagreements(db: Database) -> Iterator[tuple[str, dict[str, object]]]:
    for table, *_ in db.execute("PRAGMA foreign_key_check"):
        yield "REFERENCE_BROKEN", {"table": table}
    if triggers.present(db) != triggers.wanted():
        yield "TRIGGERS_DIFFER", {}
    try:
        for _ in sealing.texts(db, [segment.id for segment in vectors.segments(db)]):
            pass
    except SegmentDamaged as error:
        yield "SEGMENT_DIFFERS", {"segment": str(error)}
    for table in registry().tables.values():
        for row in rows_that_differ(db, table):
            yield "ROW_DIFFERS", {"table": table.name, "row": row}


def rows_that_differ(db: Database, table: Table) -> list[str]:
    """The rows of a table that are not the fold of their operations, and those that should be there and are not."""
    operations: dict[str, list[Operation]] = {}
    sql = "SELECT row, hlc, run, kind, col, val, bh, br FROM sync_op WHERE tbl = ?"
    for row, *rest in db.execute(sql, [table.number]):
        operations.setdefault(row, []).append(Operation(*rest))
    names = ", ".join(f'"{column}"' for column in ("id", *table.all_columns))
    shown = {row: list(values) for row, *values in db.execute(f"SELECT {names} FROM {table.name}")}  # noqa: S608
    waiting = {row for (row,) in db.execute("SELECT row FROM sync_wait WHERE missing NOT LIKE 'schema:%'")}
    expected = {row: values_of(table, fold(entries)) for row, entries in operations.items() if row not in waiting}
    return sorted(
        row for row in shown.keys() | expected.keys() if row not in waiting and shown.get(row) != expected.get(row)
    )
