"""Moments and lengths as connection reports write them: with and without a date, "1h 27m 51s", "58 min", 01:27:51."""

import re
import tomllib
from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from functools import cache

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.names import fold
from rtcm_desktop.core.resources import resource
from rtcm_desktop.sheets.model import Cell, Record, Table, as_text
from rtcm_desktop.sheets.values import CellFault, DayOrder, order_of_dates, parse_date, parse_moment, parse_time

MOMENTS = ("join", "leave", "first_join", "last_leave", "moment")
"""The columns that hold a moment."""
LONGEST = timedelta(days=7)
"""What is longer is no length of a connection."""

_EMPTY_MARKS = frozenset({"", "-", "--", "–", "—", "n/a"})
_TIME_ALONE = re.compile(r"\d{1,2}[:.]\d{2}([:.]\d{2})?(\s*[ap]\.?\s?m\.?)?", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,3}):(\d{2}):(\d{2})")
_PART = re.compile(r"(\d+(?:[.,]\d+)?)\s*([^\W\d]+)")


@cache
def words() -> dict[str, frozenset[str]]:
    """The words of reports, folded: what says that somebody left, and the units of lengths."""
    lists = tomllib.loads(resource("attendance", "reports.toml").read_text(encoding="utf-8"))
    every = {"left": lists["left"]} | lists["units"]
    return {kind: frozenset(fold(entry) for entry in entries) for kind, entries in every.items()}


def written(record: Record, name: str) -> str:
    """The cell's text; empty too where the report shows a dash for nothing."""
    text = record.text(name)
    return "" if text.casefold() in _EMPTY_MARKS else text


def order_in(table: Table, dates: Collection[date]) -> DayOrder:
    """How the whole file writes its dates. Raises UserError(REPORT_DATES_UNCLEAR) where both readings fit alike."""
    texts = [text for record in table.records for name in MOMENTS if (text := written(record, name))]
    order = order_of_dates(texts, dates)
    if order:
        return order
    for text in texts:
        if _date_or_none(text, DayOrder.DAY_FIRST) != _date_or_none(text, DayOrder.MONTH_FIRST):
            raise UserError("REPORT_DATES_UNCLEAR", file=table.file, sheet=table.sheet, value=text)
    return DayOrder.DAY_FIRST


def _date_or_none(text: str, order: DayOrder) -> date | None:
    try:
        return parse_date(text, order)
    except CellFault:
        return None


def moment_in(cell: Cell, order: DayOrder, day: date) -> datetime:
    """The moment in a cell, local to the event; a time alone is of the day. Raises CellFault as ``parse_moment``."""
    if isinstance(cell, time):
        return datetime.combine(day, cell)
    if isinstance(cell, str) and _TIME_ALONE.fullmatch(cell):
        return datetime.combine(day, parse_time(cell))
    return parse_moment(cell, order).replace(tzinfo=None)


def minutes_in(cell: Cell) -> int | None:
    """The length in whole minutes; None where it is missing or none that can be, which is never 0."""
    length = _length(cell)
    return round(length.total_seconds() / 60) if length is not None and timedelta() <= length <= LONGEST else None


def _length(cell: Cell) -> timedelta | None:
    if isinstance(cell, time):
        return timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
    text = as_text(cell).strip()
    if clock := _CLOCK.fullmatch(text):
        hours, minutes, seconds = map(int, clock.groups())
        return timedelta(hours=hours, minutes=minutes, seconds=seconds)
    try:
        return timedelta(minutes=float(text.replace(",", ".")))
    except (ValueError, OverflowError):
        return _spelt(text)


def _spelt(text: str) -> timedelta | None:
    """A length in words: each number with the unit behind it."""
    parts = {_unit(unit): float(number.replace(",", ".")) for number, unit in _PART.findall(text)}
    if not parts or "" in parts:
        return None
    return timedelta(**parts)


def _unit(word: str) -> str:
    return next((kind for kind in ("hours", "minutes", "seconds") if fold(word) in words()[kind]), "")
