"""What is known about this computer and its data, and the copy that is kept in case it is lost."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rtcm_desktop import __version__
from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.database import transaction
from rtcm_desktop.core.noted import note_down, noted
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import DATABASE, Workspace

COPIED_AT = "copy.at"
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Computer:
    """The data folder and who it speaks for; `words` are those of its keys, `copied_at` is None before the first copy."""

    name: str
    role: Role
    station: str
    folder: Path
    megabytes: float
    version: str
    words: tuple[str, ...]
    copied_at: datetime | None


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy that was written and read again."""

    file: Path
    operations: int


def computer(workspace: Workspace) -> Computer:
    """Reads the facts about this computer's data."""
    at = noted(workspace.db, COPIED_AT)
    return Computer(
        name=workspace.name,
        role=workspace.role,
        station=workspace.station,
        folder=workspace.folder,
        megabytes=(workspace.folder / DATABASE).stat().st_size / MEGABYTE,
        version=__version__,
        words=workspace.keys.public.words(),
        copied_at=datetime.fromisoformat(at) if at else None,
    )


def copy_name(station: str, now: datetime) -> str:
    """What a copy is called unless somebody says otherwise; nobody is named in it."""
    return f"{station} {now:%Y-%m-%d}.backup"


def make_copy(workspace: Workspace, *, file: Path) -> Outcome[Copied]:
    """Writes everything into one encrypted file, reads it again, and notes when that was.

    Raises EnvironmentFailure `BACKUP_DAMAGED` or `FILE_NOT_WRITTEN`.
    """
    operations = workspace.back_up(file)
    with transaction(workspace.db):
        note_down(workspace.db, COPIED_AT, workspace.now().isoformat(timespec="seconds"))
    return Outcome(Copied(file, operations), Changes())
