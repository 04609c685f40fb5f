"""What escapes an action: told in our words where the failure is known, noted without personal data where it is a bug."""

import os
import traceback
from pathlib import Path

from rtcm_desktop import __version__
from rtcm_desktop.core.clock import clock_from_environment
from rtcm_desktop.core.errors import AppError, Cancelled, EnvironmentFailure

LOG_NAME = "faults.log"


def in_our_words(error: BaseException) -> AppError | None:
    """The failure as one of the three kinds; None for a fault of the program."""
    if isinstance(error, AppError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return Cancelled()
    if isinstance(error, OSError) and error.errno is not None:
        return EnvironmentFailure("FILE_FAILED", file=str(error.filename or ""), reason=error.strerror or "")
    return _of_the_database(error)


def _of_the_database(error: BaseException) -> AppError | None:
    from rtcm_desktop.core.database import DatabaseError, failure

    told = failure(error) if isinstance(error, DatabaseError) else None
    return told if isinstance(told, AppError) else None


def note(error: BaseException) -> Path:
    """Notes where the program failed, without any value it was working on: values may be personal."""
    from rtcm_desktop.core.twin import state_folder

    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{_moment()} {type(error).__name__}", *(f"  {f.filename}:{f.lineno} {f.name}" for f in frames)]
    path = state_folder() / LOG_NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    except OSError:
        return Path(os.devnull)
    if os.environ.get("RTCM_TRACEBACK"):
        traceback.print_exception(error)
    return path


def _moment() -> str:
    """The moment a fault is noted with, and the version it happened in."""
    return f"{clock_from_environment()().isoformat(timespec='seconds')} {__version__}"
