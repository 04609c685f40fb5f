"""Typed values out of cells: dates, moments and years, with a named fault where a cell does not hold one."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date, datetime, time
from enum import StrEnum

from rtcm_desktop.sheets.model import Cell, as_text


class DayOrder(StrEnum):
    """Which number of 12/09/2026 is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class CellFault(ValueError):
    """A cell that does not hold what its column asks for; the code has a text and becomes a ``Problem`` where the place is known."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


_DATE = re.compile(r"^(\d{1,4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,4})(?=\D|$)")
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap]\.?\s?m\.?)?", re.IGNORECASE)
_MONTHS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_DAY_NAMED_MONTH = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?[\s.,-]+(\d{4})", re.IGNORECASE)
_NAMED_MONTH_DAY = re.compile(r"^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", re.IGNORECASE)
_CENTURY_PIVOT = 70


def _full_year(text: str) -> int:
    number = int(text)
    if len(text) > 2:
        return number
    return number + (1900 if number >= _CENTURY_PIVOT else 2000)


def _month_number(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1 if word[:3].lower() in _MONTHS else 0


def _split_date(text: str, order: DayOrder) -> tuple[tuple[int, int, int], str] | None:
    """((year, month, day), what follows) of a text that begins with a date; a first number of four digits is the year."""
    if found := _DATE.match(text):
        first, second, third = found.groups()
        if len(first) > 2:
            return (int(first), int(second), int(third)), text[found.end() :]
        day, month = (first, second) if order is DayOrder.DAY_FIRST else (second, first)
        return (_full_year(third), int(month), int(day)), text[found.end() :]
    if found := _DAY_NAMED_MONTH.match(text):
        day, month, year = found.groups()
    elif found := _NAMED_MONTH_DAY.match(text):
        month, day, year = found.groups()
    else:
        return None
    return (int(year), _month_number(month), int(day)), text[found.end() :]


def _date_and_rest(text: str, order: DayOrder) -> tuple[date, str]:
    split = _split_date(text, order)
    if split is None:
        raise CellFault("DATE_NOT_UNDERSTOOD", value=text)
    try:
        return date(*split[0]), split[1]
    except ValueError:
        raise CellFault("DATE_IMPOSSIBLE", value=text) from None


def parse_date(cell: Cell, order: DayOrder = DayOrder.DAY_FIRST) -> date:
    """The date in a cell. Raises CellFault: DATE_NOT_UNDERSTOOD, DATE_IMPOSSIBLE (31 February)."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    return _date_and_rest(as_text(cell), order)[0]


def parse_time(text: str) -> time:
    """The first time of day in a text, with am or pm where it is written. Raises CellFault(TIME_NOT_UNDERSTOOD)."""
    found = _TIME.search(text)
    if found is None:
        raise CellFault("TIME_NOT_UNDERSTOOD", value=text)
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = hour % 12 + (12 if found[4].lower().startswith("p") else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        raise CellFault("TIME_NOT_UNDERSTOOD", value=text) from None


def parse_moment(cell: Cell, order: DayOrder = DayOrder.DAY_FIRST) -> datetime:
    """The date and time in a cell, without a zone. Raises CellFault as ``parse_date``, and TIME_NOT_UNDERSTOOD."""
    if isinstance(cell, datetime):
        return cell
    day, rest = _date_and_rest(as_text(cell), order)
    return datetime.combine(day, parse_time(rest))


def parse_year(cell: Cell, *, earliest: int, latest: int) -> int:
    """A year, also out of a full date. Raises CellFault: YEAR_NOT_UNDERSTOOD, YEAR_IMPOSSIBLE (outside the bounds)."""
    if isinstance(cell, date):
        year = cell.year
    elif re.fullmatch(r"\d{4}", as_text(cell)):
        year = int(as_text(cell))
    else:
        try:
            year = parse_date(cell).year
        except CellFault:
            raise CellFault("YEAR_NOT_UNDERSTOOD", value=as_text(cell)) from None
    if not earliest <= year <= latest:
        raise CellFault("YEAR_IMPOSSIBLE", value=as_text(cell), earliest=earliest, latest=latest)
    return year


def _fitting(texts: Collection[str], order: DayOrder, expected: Collection[date]) -> tuple[int, int]:
    """(dates that are among the expected, dates that exist at all), read in this order."""
    counts: Counter[bool] = Counter()
    for text in texts:
        try:
            counts[parse_date(text, order) in expected] += 1
        except CellFault:
            continue
    return counts[True], counts.total()


def order_of_dates(texts: Iterable[str], expected: Collection[date]) -> DayOrder | None:
    """Which order a whole file writes its dates in: the one that meets the expected dates most often, else the one in
    which more of them exist. None where both fit alike and it would be a guess.
    """
    written = [text for text in texts if _DATE.match(text)]
    day_first = _fitting(written, DayOrder.DAY_FIRST, expected)
    month_first = _fitting(written, DayOrder.MONTH_FIRST, expected)
    if day_first == month_first:
        return None
    return max((day_first, DayOrder.DAY_FIRST), (month_first, DayOrder.MONTH_FIRST))[1]
