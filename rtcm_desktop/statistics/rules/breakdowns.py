"""The breakdowns of the figures as one looks at them on screen, with names for their codes. Pure."""

from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from rtcm_desktop.statistics.model import Breakdown, Figures, Line, Names, Period, Split
from rtcm_desktop.statistics.rules.counting import by_code, hours, largest_first

MONTHS = 3
Order = Callable[[Mapping[str, Split]], Sequence[tuple[str, Split]]]


def breakdowns_of(found: Figures, names: Names) -> tuple[Breakdown, ...]:
    """Persons by each thing that is known of them, then trainers by module; in the order they are shown."""
    entries: tuple[tuple[str, Mapping[str, Split], Mapping[str, str], Order], ...] = (
        ("country", found.by_country, names.countries, largest_first),
        ("audience", found.by_audience, names.audiences, largest_first),
        ("module", found.by_module, names.modules, by_code),
        ("topic", found.by_topic, names.topics, largest_first),
        ("mode", found.by_mode, names.modes, largest_first),
    )
    persons = [
        Breakdown(key, tuple(Line(code, names.of(texts, code), split) for code, split in order(splits)))
        for key, splits, texts, order in entries
    ]
    return (*persons, _trainers(found, names))


def _trainers(found: Figures, names: Names) -> Breakdown:
    trainers = found.trainers
    lines = [
        Line(code, names.of(names.modules, code), split, hours(trainers.minutes_by_module.get(code, 0)))
        for code, split in by_code(trainers.by_module)
    ]
    return Breakdown("trainers", tuple(lines))


def quarter_of(period: Period) -> int | None:
    """The number of the quarter that a period is; None for any other period."""
    number = (period.first.month - 1) // MONTHS + 1
    return number if period == quarter_period(period.first.year, number) else None


def year_period(year: int) -> Period:
    """A calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31))


def quarter_period(year: int, number: int) -> Period:
    """A quarter of a year, from 1 to 4."""
    last = number * MONTHS
    return Period(date(year, last - MONTHS + 1, 1), date(year, last, monthrange(year, last)[1]))
