"""Making a workspace, opening it, and restoring it from a backup; one process at a time."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from rtcm_desktop.core import backups, vault
from rtcm_desktop.core.database import DatabaseError, transaction
from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.ids import new_id
from rtcm_desktop.core.journal.lives import begin_feeds
from rtcm_desktop.core.keys import DeviceKeys
from rtcm_desktop.core.migrations import migrate
from rtcm_desktop.core.vault import Cost, Role
from rtcm_desktop.core.workspace import DATABASE, Surroundings, Workspace

LOCK = "lock"
UNFINISHED = "unfinished"
"""Lies in a folder while a workspace is being made in it; what a power cut leaves there then may be taken away."""
OWN_FILES = (vault.FILE_NAME, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", LOCK, UNFINISHED)
FIRST_LIFE = "A"


def create(
    folder: Path,
    *,
    role: Role,
    station: str,
    name: str,
    passphrase: str,
    around: Surroundings,
    cost: Cost | None = None,
) -> Workspace:
    """Makes a new workspace in an empty or absent folder and opens it.

    Raises UserError `WORKSPACE_NAME_EMPTY`, `WORKSPACE_EXISTS` or `FOLDER_NOT_EMPTY`; what could not be finished leaves nothing behind.
    """
    path = folder / vault.FILE_NAME
    if not name.strip():
        raise UserError("WORKSPACE_NAME_EMPTY")
    if path.exists():
        raise UserError("WORKSPACE_EXISTS", folder=str(folder))
    _make_room(folder)
    safe, key = vault.make(
        workspace=new_id(around.clock()), role=role, station=station, name=name, passphrase=passphrase, cost=cost
    )
    workspace = Workspace(folder, safe, key, around, _begin(folder))
    try:
        migrate(workspace.db)
        keys = DeviceKeys.generate()
        with transaction(workspace.db):
            workspace.db.execute("INSERT INTO device_key (one, keys) VALUES (1, ?)", [keys.to_text()])
            workspace.db.execute("INSERT INTO sync_self (one, feed, private_feed, run) VALUES (1, 0, 0, 0)")
            begin_feeds(workspace.db, station=station, life=FIRST_LIFE, device=keys.device, now=around.clock())
        workspace.note()
        workspace.prepare()
        write_file(path, vault.to_text(safe).encode())
        (folder / UNFINISHED).unlink()
    except BaseException:
        discard(workspace)
        raise
    return workspace


def discard(workspace: Workspace) -> None:
    """Closes a new workspace that could not be finished and takes it away, so that its folder can be used again."""
    with suppress(DatabaseError, OSError):
        workspace.close()
    _clear(workspace.folder)


def _make_room(folder: Path) -> None:
    """Sees that nothing but the remains of an unfinished workspace is there, and takes them away."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise UserError("FOLDER_NOT_EMPTY", folder=str(folder))
    found = {entry.name for entry in folder.iterdir()}
    allowed = set(OWN_FILES) if UNFINISHED in found else {LOCK}
    if found - allowed:
        raise UserError("FOLDER_NOT_EMPTY", folder=str(folder))
    if UNFINISHED in found:
        _lock(folder).release()
        _clear(folder)


def _begin(folder: Path) -> Any:
    """Makes the folder, marks it as unfinished and locks it."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = _lock(folder)
    (folder / UNFINISHED).touch()
    return lock


def _clear(folder: Path) -> None:
    """Takes the files of a workspace away."""
    for name in OWN_FILES:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def open_workspace(folder: Path, *, passphrase: str, around: Surroundings) -> Workspace:
    """Unlocks and opens a workspace. Raises UserError `WORKSPACE_MISSING`, `WORKSPACE_IN_USE`, `PASSPHRASE_WRONG`, …"""
    path = folder / vault.FILE_NAME
    try:
        safe = vault.from_text(path.read_bytes(), path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError("WORKSPACE_MISSING", folder=str(folder)) from error
    if not (folder / DATABASE).exists():
        raise EnvironmentFailure("DATABASE_GONE", file=str(folder / DATABASE))
    lock = _lock(folder)
    try:
        workspace = Workspace(folder, safe, vault.unlock(safe, passphrase), around, lock)
    except BaseException:
        lock.release()
        raise
    try:
        workspace.prepare()
    except BaseException:
        workspace.db.close()
        lock.release()
        raise
    return workspace


def restore(file: Path, folder: Path, *, passphrase: str, around: Surroundings) -> Workspace:
    """Puts a backup into a new folder and opens it under a new life. Raises UserError like `create` and `open_workspace`."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError("FOLDER_NOT_EMPTY", folder=str(folder))
    vault_text, database = backups.read(file)
    vault.unlock(vault.from_text(vault_text, file), passphrase)
    folder.mkdir(parents=True, exist_ok=True)
    write_file(folder / DATABASE, database)
    write_file(folder / vault.FILE_NAME, vault_text)
    return open_workspace(folder, passphrase=passphrase, around=around)


def _lock(folder: Path) -> Any:
    import filelock

    lock = filelock.FileLock(folder / LOCK, timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise UserError("WORKSPACE_IN_USE", folder=str(folder)) from error
    except OSError as error:
        raise EnvironmentFailure("DATABASE_READ_ONLY", folder=str(folder)) from error
    return lock
