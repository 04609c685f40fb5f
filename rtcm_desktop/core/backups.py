"""Backups: one file with the whole encrypted database and what is needed to unlock it."""

import tempfile
import zipfile
from datetime import datetime
from pathlib import Path

from rtcm_desktop.core.database import Database, open_database
from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.files import write_file

VAULT_MEMBER = "workspace.json"
DATABASE_MEMBER = "data.db"
FOLDER = "backups"


def automatic(folder: Path, now: datetime) -> Path:
    """Where a backup goes that the program makes by itself."""
    return folder / FOLDER / f"{now:%Y%m%d-%H%M%S}.backup"


def write(db: Database, key: bytes, vault_text: str, file: Path) -> int:
    """Writes a backup and reads it again before it counts; gives the number of operations in it.

    Raises EnvironmentFailure `BACKUP_DAMAGED` when the copy cannot be read, `FILE_NOT_WRITTEN` when the disk refuses.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=".backup-") as scratch:
        copy_path = Path(scratch) / DATABASE_MEMBER
        copy = open_database(copy_path, key)
        db.conn.backup(copy.conn)
        copy.execute("PRAGMA journal_mode = DELETE")
        operations = int(copy.execute("SELECT count(*) FROM sync_op").fetchone()[0])
        if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise EnvironmentFailure("BACKUP_DAMAGED", file=str(file))
        copy.close()
        packed = Path(scratch) / "packed"
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(VAULT_MEMBER, vault_text)
            archive.write(copy_path, DATABASE_MEMBER)
        write_file(file, packed.read_bytes())
    return operations


def read(file: Path) -> tuple[bytes, bytes]:
    """The vault's text and the database of a backup. Raises UserError `FILE_MISSING` or `BACKUP_UNREADABLE`."""
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.read(VAULT_MEMBER), archive.read(DATABASE_MEMBER)
    except FileNotFoundError as error:
        raise UserError("FILE_MISSING", file=str(file)) from error
    except (zipfile.BadZipFile, KeyError, OSError) as error:
        raise UserError("BACKUP_UNREADABLE", file=str(file)) from error
