"""Days of the Iranian calendar, for papers in Persian."""

from datetime import date, timedelta

_KNOWN_YEAR, _KNOWN_NEW_YEAR = 1403, date(2024, 3, 20)
_FIRST_YEAR, _LAST_YEAR = 1350, 1500
_LONG_MONTHS, _LONG, _SHORT = 6, 31, 30


def persian(day: date) -> tuple[int, int, int]:
    """Year, month and day in the Iranian calendar (years 1350 to 1500, 1971 to 2121)."""
    year, new_year = _year_of(day)
    passed = (day - new_year).days
    long_days = _LONG_MONTHS * _LONG
    if passed < long_days:
        return year, passed // _LONG + 1, passed % _LONG + 1
    passed -= long_days
    return year, _LONG_MONTHS + passed // _SHORT + 1, passed % _SHORT + 1


def _year_of(day: date) -> tuple[int, date]:
    year, new_year = _KNOWN_YEAR, _KNOWN_NEW_YEAR
    while day < new_year and year > _FIRST_YEAR:
        year -= 1
        new_year -= timedelta(days=_length(year))
    while (following := new_year + timedelta(days=_length(year))) <= day and year < _LAST_YEAR:
        year, new_year = year + 1, following
    return year, new_year


def _length(year: int) -> int:
    """365 or 366: leap years by the cycle of 33 years, right for all years from 1178 to 1633."""
    return 366 if (25 * year + 11) % 33 < 8 else 365
