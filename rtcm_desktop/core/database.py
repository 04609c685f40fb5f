"""Opening the encrypted database, and the one way to write to it.

SQLCipher lies under sqlite-utils. sqlite-utils looks for a module called `pysqlite3` before the standard library's
sqlite3 and catches that module's exceptions, so sqlcipher3 is put in its place before the first import.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

from sqlite_utils import Database  # noqa: E402  (the shim must be in place first)

from rtcm_desktop.core.errors import EnvironmentFailure  # noqa: E402

__all__ = [
    "Database",
    "DatabaseError",
    "IntegrityError",
    "OperationalError",
    "open_database",
    "transaction",
    "widen_cache",
]

Connection = sqlcipher3.dbapi2.Connection
DatabaseError = sqlcipher3.dbapi2.DatabaseError
OperationalError = sqlcipher3.dbapi2.OperationalError
IntegrityError = sqlcipher3.dbapi2.IntegrityError

KEY_BYTES = 32
# The first SQLite without the fault that could damage a database in WAL mode (sqlite.org/wal.html#walresetbug).
OLDEST_ENGINE = (3, 51, 3)

_SETTINGS = """
PRAGMA busy_timeout = 5000;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -16384;
"""
WIDE_CACHE = 65536
"""Kilobytes. Taking in a thousand event files reads pages all over the database again and again."""


def open_database(path: Path, key: bytes, *, read_only: bool = False) -> Database:
    """The database of a workspace, opened with its 32-byte data key.

    Raises EnvironmentFailure `DATABASE_DAMAGED` when the file cannot be read with this key.
    """
    if sqlcipher3.dbapi2.sqlite_version_info < OLDEST_ENGINE:
        raise EnvironmentFailure("DATABASE_ENGINE_OLD", version=sqlcipher3.dbapi2.sqlite_version)
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, cached_statements=512)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for statement in filter(None, map(str.strip, _SETTINGS.split(";"))):
            connection.execute(statement)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except DatabaseError as error:
        connection.close()
        raise failure(error, path) from error
    return Database(connection, recursive_triggers=True, execute_plugins=False)


def widen_cache(db: Database) -> None:
    """Keeps more of the database in memory until it is closed, for work that needs the same pages again and again.

    It is not made small again: memory once taken page by page seldom goes back to the system.
    """
    db.execute(f"PRAGMA cache_size = -{WIDE_CACHE}")


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """One write transaction; everything in it is kept, or nothing.

    A full disk may already have rolled back by itself, so the rollback asks first.
    """
    connection: Any = db.conn
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, DatabaseError) and not isinstance(error, IntegrityError):
            raise failure(error) from error
        raise


def failure(error: Exception, path: Path | None = None) -> Exception:
    """What a database error means for people, or the error itself when it is a fault of the program."""
    text = str(error).lower()
    for sign, code in _FAILURES.items():
        if sign in text:
            return EnvironmentFailure(code, path=str(path or ""))
    return error


_FAILURES = {
    "disk is full": "DISK_FULL",
    "disk i/o error": "DISK_FAILED",
    "database is locked": "DATABASE_LOCKED",
    "unable to open": "DATABASE_MISSING",
    "readonly": "DATABASE_READ_ONLY",
    "file is not a database": "DATABASE_DAMAGED",
    "malformed": "DATABASE_DAMAGED",
}
