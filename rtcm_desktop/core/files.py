"""Writing files that are there whole or not at all, and what files are called."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.vault import FILE_NAME as WORKSPACE_MARK

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 120


def file_name(*parts: str, ending: str = "") -> str:
    """What a file is called: its parts one after the other, without what some system does not allow in a name."""
    whole = " ".join(" ".join(_FORBIDDEN.sub(" ", part) for part in parts).split())
    return whole[:_LONGEST_NAME].strip(" .") + ending


def make_sure_of_place(path: Path) -> None:
    """Looks whether a file may be written there: it is no folder and none of a workspace's own files.

    Raises UserError `FILE_IS_FOLDER` or `FILE_OF_WORKSPACE`.
    """
    if path.is_dir():
        raise UserError("FILE_IS_FOLDER", file=str(path))
    if path.exists() and (path.absolute().parent / WORKSPACE_MARK).exists():
        raise UserError("FILE_OF_WORKSPACE", file=str(path))


def write_file(path: Path, content: bytes) -> None:
    """Writes a file so that it is there whole or not at all, whatever happens meanwhile.

    Raises EnvironmentFailure `FILE_NOT_WRITTEN`, nothing of the file is left behind then; UserError like
    `make_sure_of_place`.
    """
    with _named(path):
        make_sure_of_place(path)
    rewrite_file(path, content)


def rewrite_file(path: Path, content: bytes) -> None:
    """As `write_file`, but also over a file of a workspace: for the workspace itself."""
    with _named(path):
        _write_whole(path, content)


@contextmanager
def _named(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EnvironmentFailure("FILE_NOT_WRITTEN", file=str(path), reason=error.strerror or "") from error


def _write_whole(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
