"""Files that cannot be taken in yet, kept as they came (encrypted) in the workspace's `inbox` folder."""

from pathlib import Path

from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.verdicts import Code

FOLDER = "inbox"
KEPT = frozenset({Code.WAIT_ENROL, Code.NEEDS_NEWER, Code.REVOKED})


def keep(workspace: Workspace, file_hash: str, data: bytes) -> None:
    """Keeps a copy of a file under its hash. Raises EnvironmentFailure `FILE_NOT_WRITTEN`."""
    path = _path(workspace, file_hash)
    path.parent.mkdir(exist_ok=True)
    write_file(path, data)


def find(workspace: Workspace, file_hash: str) -> bytes | None:
    """The kept bytes, or None when somebody has removed them."""
    try:
        return _path(workspace, file_hash).read_bytes()
    except OSError:
        return None


def drop(workspace: Workspace, file_hash: str) -> None:
    """Removes a kept copy that has been taken in or will never be."""
    _path(workspace, file_hash).unlink(missing_ok=True)


def _path(workspace: Workspace, file_hash: str) -> Path:
    return workspace.folder / FOLDER / f"{file_hash}.rtcm"
