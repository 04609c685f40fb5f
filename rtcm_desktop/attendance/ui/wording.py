"""What the desk and the grid call things: statuses, roles, moments. Texts are translated when they are shown."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.attendance.model import AttendanceUnit, DeskEntry, Status
from rtcm_desktop.attendance.rules import unit_title
from rtcm_desktop.core.texts import say
from rtcm_desktop.participants.model import Mode, Role
from rtcm_desktop.planning.model import time_of
from rtcm_desktop.uikit.i18n import capital, language


def status_word(status: Status) -> str:
    """A status in one or two words."""
    translate = QCoreApplication.translate
    return {
        Status.PRESENT: translate("attendance", "present"),
        Status.LATE: translate("attendance", "late"),
        Status.LEFT_EARLY: translate("attendance", "left early"),
        Status.EXCUSED: translate("attendance", "excused"),
        Status.ABSENT: translate("attendance", "absent"),
    }[status]


def role_word(role: Role) -> str:
    """A role with a capital, as it stands alone."""
    translate = QCoreApplication.translate
    return {
        Role.PARTICIPANT: translate("attendance", "Participant"),
        Role.OBSERVER: translate("attendance", "Observer"),
        Role.SPEAKER: translate("attendance", "Speaker"),
        Role.INTERPRETER: translate("attendance", "Interpreter"),
        Role.ORGANISER: translate("attendance", "Organiser"),
        Role.PRESS: translate("attendance", "Press"),
    }[role]


def roles_counted(role: Role, count: int) -> str:
    """How many of a role: "2 observers"."""
    translate = QCoreApplication.translate
    texts = {
        Role.PARTICIPANT: translate("attendance", "%n participant(s)", "", count),
        Role.OBSERVER: translate("attendance", "%n observer(s)", "", count),
        Role.SPEAKER: translate("attendance", "%n speaker(s)", "", count),
        Role.INTERPRETER: translate("attendance", "%n interpreter(s)", "", count),
        Role.ORGANISER: translate("attendance", "%n organiser(s)", "", count),
        Role.PRESS: translate("attendance", "%n of the press", "", count),
    }
    return texts[role]


def mode_word(mode: str) -> str:
    """In the room or on line."""
    translate = QCoreApplication.translate
    return translate("attendance", "on line") if mode == Mode.ONLINE else translate("attendance", "in the room")


def clock_of(moment: str) -> str:
    """The time of day of a local moment: "08:52"."""
    return f"{datetime.fromisoformat(moment):%H:%M}" if moment else ""


def here_words(entry: DeskEntry) -> str:
    """Since when somebody is here: "Here since 08:52"."""
    translate = QCoreApplication.translate
    since = clock_of(entry.since)
    if entry.is_here and since:
        return translate("attendance", "Here since {time}").format(time=since)
    if entry.is_here or entry.modes:
        return translate("attendance", "Is here")
    if entry.status is not None:
        return translate("attendance", "Marked {status}").format(status=status_word(entry.status))
    return translate("attendance", "Not here yet")


def done_words(entry: DeskEntry) -> str:
    """What was marked: "late, 41 min", "present, on line"."""
    if entry.status is None:
        return ""
    if entry.status is Status.LATE and entry.minutes is not None:
        minutes = QCoreApplication.translate("attendance", "{minutes} min").format(minutes=entry.minutes)
        return f"{status_word(entry.status)}, {minutes}"
    room = QCoreApplication.translate("attendance", "room")
    where = mode_word(entry.mode) if entry.mode == Mode.ONLINE else room
    return f"{status_word(entry.status)}, {where}"


def unit_words(unit: AttendanceUnit) -> str:
    """A unit with its times: "Tue 8 Dec, morning · 09:00–12:30"."""
    start, end = (time_of(minutes) for minutes in unit.planned)
    title = unit_title(unit, language())
    return title if unit.half is None else f"{title} · {start}–{end}"


def unit_head(unit: AttendanceUnit) -> str:
    """A unit over a column: "Tue am", "Tue 9–10"."""
    translate = QCoreApplication.translate
    day = _weekday(unit.date)
    if unit.half is None:
        return f"{day} {time_of(unit.planned[0])}"
    part = translate("attendance", "am") if unit.half.value == "AM" else translate("attendance", "pm")
    return f"{day} {part}"


def _weekday(day: date) -> str:
    return capital(say(f"attendance.weekday.{day.isoweekday()}", language()))


def isolated(name: str) -> str:
    """A name that keeps its direction inside a line of another script."""
    return f"\u2068{name}\u2069" if name else ""
