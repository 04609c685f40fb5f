"""Writing a file onto a stick or disk so that it is there whole or not at all."""

import os
from pathlib import Path

from rtcm_desktop.core.errors import EnvironmentFailure
from rtcm_desktop.core.files import make_sure_of_place


def write_checked(path: Path, content: bytes) -> None:
    """Writes `name.part`, brings it onto the medium, reads it again, and only then gives it its name.

    Raises EnvironmentFailure `EXCHANGE_FILE_NOT_WRITTEN` when the medium is full, gone, or keeps something else than what
    was written, a file of that name from before is left as it was; UserError like `make_sure_of_place`.
    """
    part = path.parent / f"{path.name}.part"
    try:
        make_sure_of_place(path)
        _write_through(part, content)
        _compare(part, content)
        part.replace(path)
    except OSError as error:
        _remove(part)
        reason = error.strerror or str(error)
        raise EnvironmentFailure("EXCHANGE_FILE_NOT_WRITTEN", file=path.name, reason=reason) from error


def _write_through(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _compare(path: Path, content: bytes) -> None:
    if path.read_bytes() != content:
        raise OSError("what was read back differs")


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        # The stick is gone; there is nothing left to tidy.
        return
