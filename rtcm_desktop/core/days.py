"""Days and moments as the window words them, short enough for a line; in the language spoken unless one is named."""

from datetime import date, datetime

from rtcm_desktop.core.texts import say


def weekday_short(day: date, language: str = "") -> str:
    """A day with its name: "Tue 8 Dec"."""
    return say(
        "window.day.short",
        language,
        weekday=say(f"window.weekday.{day.isoweekday()}", language),
        day=day.day,
        month=say(f"window.month.{day.month}", language),
    )


def weekday_long(day: date, language: str = "") -> str:
    """A day in full: "Tuesday, 8 December"."""
    weekday = say(f"paper.weekday.{day.isoweekday()}", language)
    return say(
        "paper.date.weekday", language, weekday=weekday, day=day.day, month=say(f"paper.month.{day.month}", language)
    )


def period(first: date, last: date, language: str = "") -> str:
    """First to last day: "Tue 8 – Thu 10 Dec 2026", each part said once where it is the same."""
    if first == last:
        return say("window.period.one", language, day=weekday_short(first, language), year=first.year)
    same_month = (first.year, first.month) == (last.year, last.month)
    form = "days" if same_month else "months" if first.year == last.year else "years"
    return say(
        f"window.period.{form}",
        language,
        weekday=say(f"window.weekday.{first.isoweekday()}", language),
        day=first.day,
        first=weekday_short(first, language),
        first_year=first.year,
        last=weekday_short(last, language),
        year=last.year,
    )


def clock_time(moment: datetime) -> str:
    """The time of day: "14:03"."""
    return f"{moment:%H:%M}"
