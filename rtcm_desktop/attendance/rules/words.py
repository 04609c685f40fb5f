"""How units, lengths of time and standings are put into words."""

from collections.abc import Sequence
from datetime import date, timedelta

from rtcm_desktop.attendance.model import AttendanceUnit
from rtcm_desktop.core.texts import say
from rtcm_desktop.planning.model import time_of


def unit_title(unit: AttendanceUnit, language: str = "", *, today: date | None = None) -> str:
    """The unit as people call it: "Tue 8 Dec, morning"; "this morning" and "tomorrow morning" seen from ``today``."""
    part = unit.half.value if unit.half else "session"
    times = {"start": time_of(unit.planned[0]), "end": time_of(unit.planned[1])}
    if today and unit.date in {today, today + timedelta(days=1)}:
        when = "today" if unit.date == today else "tomorrow"
        return say(f"attendance.unit.{when}.{part}", language, **times)
    weekday = say(f"attendance.weekday.{unit.date.isoweekday()}", language)
    month = say(f"attendance.month.{unit.date.month}", language)
    return say(f"attendance.unit.other.{part}", language, weekday=weekday, day=unit.date.day, month=month, **times)


def unit_titles(units: Sequence[AttendanceUnit], language: str, today: date) -> str:
    return ", ".join(unit_title(unit, language, today=today) for unit in units)


def duration(minutes: int, language: str = "") -> str:
    """A length of time: "45 min", "3 h", "1 h 48 min"."""
    hours, rest = divmod(minutes, 60)
    form = "minutes" if not hours else "both" if rest else "hours"
    return say(f"attendance.duration.{form}", language, hours=hours, minutes=rest)
