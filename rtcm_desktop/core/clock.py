"""The clock as something that is handed in, so that tests and `RTCM_NOW` can fix it."""

import os
from collections.abc import Callable
from datetime import datetime

from rtcm_desktop.core.errors import UserError

Clock = Callable[[], datetime]

YEARS = range(2000, 3000)


def system_clock() -> datetime:
    """The computer's time with its offset from UTC."""
    return datetime.now().astimezone()


def clock_from_environment() -> Clock:
    """The clock that `RTCM_NOW` (ISO 8601 with an offset) fixes, else the computer's. Raises UserError `CLOCK_UNREADABLE`."""
    fixed = os.environ.get("RTCM_NOW")
    if not fixed:
        return system_clock
    try:
        moment = datetime.fromisoformat(fixed)
    except ValueError as error:
        raise UserError("CLOCK_UNREADABLE", value=fixed) from error
    if moment.tzinfo is None or moment.year not in YEARS:
        raise UserError("CLOCK_UNREADABLE", value=fixed)
    return lambda: moment
