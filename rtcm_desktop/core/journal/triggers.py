"""The capture triggers, generated from the registry of synced tables.

Inserts write their operation themselves; changes of columns go through the view `sync_capture`, whose one trigger finds
the base by exactly the rule of `fold`, writes the operation, dismisses other heads of the same opinion and keeps
`sync_head` in step. While `sync_self.applying` is 1 (merging, seeding) nothing is captured.
"""

from collections.abc import Iterator

from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.wire import Registry, Table, registry

CAPTURING = "(SELECT applying FROM sync_self) = 0"
_OVERWRITTEN = (
    "EXISTS (SELECT 1 FROM sync_op b WHERE b.row = NEW.row AND b.col = NEW.col AND b.bh = {0}.hlc AND b.br = {0}.run)"
)

_CAPTURE_VIEW = """CREATE VIEW sync_capture (tbl, row, kind, col, val, old) AS SELECT 0, '', '', '', NULL, NULL"""

_CAPTURE = f"""CREATE TRIGGER sync_capture_insert INSTEAD OF INSERT ON sync_capture WHEN {CAPTURING} BEGIN
UPDATE sync_self SET last = max(last + 1, clock, 1 + coalesce((SELECT max(hlc) FROM sync_op WHERE row = NEW.row), 0));
INSERT INTO sync_op (hlc, run, feed, tbl, row, kind, col, val, bh, br, tx)
SELECT s.last, s.run, CASE WHEN NEW.tbl IN (@private) THEN s.private_feed ELSE s.feed END, NEW.tbl, NEW.row, NEW.kind,
  NEW.col,
  CASE NEW.kind WHEN 'D' THEN (SELECT json_group_array(hlc || '.' || run) FROM sync_op WHERE row = NEW.row)
  ELSE NEW.val END, b.hlc, b.run, s.tx
FROM sync_self s LEFT JOIN (
  SELECT o.hlc, o.run FROM sync_op o WHERE o.row = NEW.row AND o.kind <> 'X'
  AND (o.col = NEW.col OR (o.kind = 'I' AND json_extract(o.val, '$.' || NEW.col) IS NOT NULL))
  AND NOT {_OVERWRITTEN.format("o")} ORDER BY o.hlc DESC, o.run DESC LIMIT 1) b;
INSERT INTO sync_op (hlc, run, feed, tbl, row, kind, col, bh, br, tx)
SELECT s.last + row_number() OVER (ORDER BY h.hlc, h.run), s.run,
  CASE WHEN NEW.tbl IN (@private) THEN s.private_feed ELSE s.feed END, NEW.tbl, NEW.row, 'X', NEW.col, h.hlc, h.run, s.tx
FROM sync_head h, sync_self s WHERE h.row = NEW.row AND h.col = NEW.col
  AND CASE WHEN NEW.col = 'deleted' THEN h.val IS NOT 'edit' ELSE h.val IS NEW.old END
  AND NOT {_OVERWRITTEN.format("h")};
INSERT INTO sync_head SELECT NEW.row, NEW.col, s.last, s.run, NEW.val FROM sync_self s
WHERE NEW.kind = 'U' AND NEW.col <> 'deleted'
  AND EXISTS (SELECT 1 FROM sync_head h WHERE h.row = NEW.row AND h.col = NEW.col);
DELETE FROM sync_head WHERE row = NEW.row AND col = NEW.col
  AND (NEW.col = 'deleted' OR {_OVERWRITTEN.format("sync_head")});
DELETE FROM sync_head WHERE row = NEW.row AND col = NEW.col
  AND (SELECT count(*) FROM sync_head WHERE row = NEW.row AND col = NEW.col) < 2;
UPDATE sync_self SET last = (SELECT max(hlc) FROM sync_op WHERE row = NEW.row);
END"""

# The journal itself only grows: what is sealed stays as it is, and nothing is ever taken out.
_GUARDS = {
    "sync_op_kept": "CREATE TRIGGER sync_op_kept BEFORE DELETE ON sync_op BEGIN "
    "SELECT RAISE(ABORT, 'operations are never deleted'); END",
    "sync_op_fixed": "CREATE TRIGGER sync_op_fixed BEFORE UPDATE ON sync_op WHEN OLD.seg IS NOT NULL "
    f"OR (NEW.seg IS NULL AND {CAPTURING}) OR (NEW.feed IS NOT OLD.feed AND {CAPTURING}) "
    "OR (NEW.hlc, NEW.run, NEW.tbl, NEW.row, NEW.kind, NEW.tx) "
    "IS NOT (OLD.hlc, OLD.run, OLD.tbl, OLD.row, OLD.kind, OLD.tx) "
    "OR NEW.col IS NOT OLD.col OR NEW.val IS NOT OLD.val OR NEW.bh IS NOT OLD.bh OR NEW.br IS NOT OLD.br BEGIN "
    "SELECT RAISE(ABORT, 'operations never change'); END",
}


def wanted(tables: Registry | None = None) -> dict[str, str]:
    """Name and text of the capture view and of every trigger that a database must have."""
    tables = tables or registry()
    private = ", ".join(str(table.number) for table in tables.tables.values() if table.private) or "0"
    texts = {"sync_capture": _CAPTURE_VIEW, "sync_capture_insert": _CAPTURE.replace("@private", private), **_GUARDS}
    for table in tables.tables.values():
        texts.update(_table_triggers(table))
    return texts


def _table_triggers(table: Table) -> Iterator[tuple[str, str]]:
    name = table.name
    image = ", ".join(
        f"'{column}', " + ("NULLIF(NEW.deleted, 0)" if column == "deleted" else f'NEW."{column}"')
        for column in table.all_columns
    )
    cells = "\nUNION ALL ".join(
        f'SELECT \'{column}\' AS col, NEW."{column}" AS val, OLD."{column}" AS old' for column in table.all_columns
    )
    feed = "private_feed" if table.private else "feed"
    yield (
        f"sync_{name}_insert",
        f"CREATE TRIGGER sync_{name}_insert AFTER INSERT ON {name} WHEN {CAPTURING} BEGIN\n"
        "UPDATE sync_self SET last = max(last + 1, clock,"
        " 1 + coalesce((SELECT max(hlc) FROM sync_op WHERE row = NEW.id), 0));\n"
        "INSERT INTO sync_op (hlc, run, feed, tbl, row, kind, val, tx)\n"
        f"SELECT last, run, {feed}, {table.number}, NEW.id, 'I', json_patch('{{}}', json_object({image})), tx"
        " FROM sync_self;\nEND",
    )
    yield (
        f"sync_{name}_update",
        f"CREATE TRIGGER sync_{name}_update AFTER UPDATE ON {name} WHEN {CAPTURING} BEGIN\n"
        "INSERT INTO sync_capture (tbl, row, kind, col, val, old)\n"
        f"SELECT {table.number}, NEW.id, CASE WHEN col = 'deleted' AND val THEN 'D' ELSE 'U' END, col, val, old FROM (\n"
        f"{cells})\nWHERE val IS NOT old COLLATE BINARY OR typeof(val) <> typeof(old);\nEND",
    )
    yield (
        f"sync_{name}_delete",
        f"CREATE TRIGGER sync_{name}_delete BEFORE DELETE ON {name} BEGIN"
        " SELECT RAISE(ABORT, 'rows are never deleted: set deleted to 1'); END",
    )
    yield (
        f"sync_{name}_locked",
        f"CREATE TRIGGER sync_{name}_locked BEFORE UPDATE ON {name}\n"
        f"WHEN NEW.id IS NOT OLD.id OR (OLD.deleted = 1 AND NEW.deleted = 1 AND {CAPTURING}) BEGIN"
        " SELECT RAISE(ABORT, 'ids never change, and a deleted row is restored first'); END",
    )


def present(db: Database) -> dict[str, str]:
    """Name and text of the triggers and the capture view in a database."""
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' OR name = 'sync_capture'"
    return dict(db.execute(sql).fetchall())


def install(db: Database, tables: Registry | None = None) -> bool:
    """Compares the triggers with the generated text and makes them again where they differ. True when it had to."""
    texts, there = wanted(tables), present(db)
    if there == texts:
        return False
    with transaction(db):
        for name in there:
            if name != "sync_capture":
                db.execute(f'DROP TRIGGER IF EXISTS "{name}"')
        db.execute("DROP VIEW IF EXISTS sync_capture")
        for text in texts.values():
            db.execute(text)
    return True
