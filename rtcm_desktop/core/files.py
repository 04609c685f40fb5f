"""Writing files that are there whole or not at all."""

import os
from pathlib import Path

from rtcm_desktop.core.errors import EnvironmentFailure


def write_file(path: Path, content: bytes) -> None:
    """Writes a file so that it is there whole or not at all, whatever happens meanwhile.

    Raises EnvironmentFailure `FILE_NOT_WRITTEN`; nothing of the file is left behind then.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EnvironmentFailure("FILE_NOT_WRITTEN", file=str(path), reason=error.strerror or "") from error
