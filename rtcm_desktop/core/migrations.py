"""Brings a database to the schema of this program: numbered SQL files, each in one transaction, then the views."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.resources import database_file

SET_NAME = "rtcm_desktop"


def files() -> list[Path]:
    """The migrations in their order."""
    return sorted(database_file("migrations").glob("*.sql"))


def migrate(db: Database) -> tuple[str, ...]:
    """Applies what is missing and gives the names applied.

    Raises UserError `WORKSPACE_NEWER` for a database that a newer program has already changed.
    """
    missing = pending(db)
    if missing:
        _apply(db)
    _replace_views(db)
    return missing


def pending(db: Database) -> tuple[str, ...]:
    """The migrations that this database has not seen. Raises UserError `WORKSPACE_NEWER`."""
    known = {path.stem for path in files()}
    applied = _applied(db)
    if newer := sorted(applied - known):
        raise UserError("WORKSPACE_NEWER", migration=newer[-1])
    return tuple(sorted(known - applied))


def _applied(db: Database) -> set[str]:
    if not db["_sqlite_migrations"].exists():
        return set()
    sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
    return {name for (name,) in db.execute(sql, [SET_NAME])}


def _apply(db: Database) -> None:
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(SET_NAME)
    for path in files():
        migrations(name=path.stem)(_step(path))
    migrations.apply(db)


def _step(path: Path) -> Callable[[Any], None]:
    def apply(db: Any) -> None:
        db.executescript(path.read_text(encoding="utf-8"))

    return apply


def _replace_views(db: Database) -> None:
    wanted = {path.stem: path.read_text(encoding="utf-8").strip() for path in database_file("views").glob("*.sql")}
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'view' AND name NOT LIKE 'sync_%'"
    present = dict(db.execute(sql).fetchall())
    if present == wanted:
        return
    with transaction(db):
        for name in present:
            db.execute(f'DROP VIEW "{name}"')
        for text in wanted.values():
            db.execute(text)
