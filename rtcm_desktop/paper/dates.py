"""Dates as papers word them, in the language of the paper."""

from datetime import date, datetime

from rtcm_desktop.core.texts import say


def day_text(day: date, language: str) -> str:
    """A day: "9 December 2026"."""
    return say("paper.date.day", language, day=day.day, month=_month(day, language), year=day.year)


def weekday_text(day: date, language: str, *, year: bool = False) -> str:
    """A day with its name: "Tuesday, 8 December", with the year where asked."""
    form = "paper.date.full" if year else "paper.date.weekday"
    weekday = say(f"paper.weekday.{day.isoweekday()}", language)
    return say(form, language, weekday=weekday, day=day.day, month=_month(day, language), year=day.year)


def period_text(first: date, last: date, language: str) -> str:
    """First to last day, saying month and year once where they are the same: "7–9 December 2026"."""
    if first == last:
        return day_text(first, language)
    form = "years" if first.year != last.year else "months" if first.month != last.month else "days"
    return say(
        f"paper.date.{form}",
        language,
        first=first.day,
        first_month=_month(first, language),
        first_year=first.year,
        last=last.day,
        month=_month(last, language),
        year=last.year,
    )


def moment_text(moment: datetime, language: str) -> str:
    """A moment: "8 Dec 2026, 08:40"."""
    month = say(f"paper.month_short.{moment.month}", language)
    return say("paper.date.moment", language, day=moment.day, month=month, year=moment.year, time=f"{moment:%H:%M}")


def data_as_of(moment: datetime, language: str) -> str:
    """How old the data are: "Data as of 8 Dec 2026, 08:40", for the foot of a paper."""
    return say("paper.data_as_of", language, moment=moment_text(moment, language))


def _month(day: date, language: str) -> str:
    return say(f"paper.month.{day.month}", language)
