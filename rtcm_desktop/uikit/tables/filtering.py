"""Which rows are seen and in what order: typed words find names in any script, with or without marks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar

from rtcm_desktop.core.names import fold, word_keys, words
from rtcm_desktop.uikit.tables.cells import Column

Row = TypeVar("Row")
REMEMBERED = 50_000


@lru_cache(REMEMBERED)
def found_by(text: str) -> frozenset[str]:
    """The words a text is found by, as one types them."""
    keys = {key for word in words(text) for key in word_keys(word)}
    return frozenset(keys.union(fold(text).split()))


def wanted(text: str) -> list[frozenset[str]]:
    """For each typed word the ways it may stand in a row."""
    return [found_by(word) for word in text.split() if found_by(word)]


def matches(asked: Iterable[frozenset[str]], texts: Iterable[str]) -> bool:
    """Whether each typed word begins some word of the row."""
    there = [key for text in texts if text for key in found_by(text)]
    return all(any(key.startswith(typed) for typed in ways for key in there) for ways in asked)


@dataclass(frozen=True, slots=True)
class Order:
    """The column the rows are sorted by; without one they stand as they were given."""

    column: int = -1
    falling: bool = False


@dataclass(frozen=True, slots=True)
class View(Generic[Row]):
    """What of the rows is seen."""

    text: str = ""
    where: Callable[[Row], bool] | None = None
    order: Order = Order()

    def seen(self, rows: Sequence[Row], columns: Sequence[Column[Row]]) -> list[Row]:
        """The rows that are seen, in their order."""
        kept = list(rows) if self.where is None else [row for row in rows if self.where(row)]
        asked = wanted(self.text)
        if asked:
            kept = [row for row in kept if matches(asked, _texts(row, columns))]
        if 0 <= self.order.column < len(columns):
            kept.sort(key=_sort_key(columns[self.order.column]), reverse=self.order.falling)
        return kept


def _texts(row: Row, columns: Sequence[Column[Row]]) -> Iterable[str]:
    for column in columns:
        cell = column.shown(row)
        yield cell.text
        yield cell.sub


def _sort_key(column: Column[Row]) -> Callable[[Row], tuple[bool, Any]]:
    """Empty values stand last, names by their letters without marks."""

    def key(row: Row) -> tuple[bool, Any]:
        value = column.sort(row) if column.sort else fold(column.shown(row).text)
        return (value is None, "" if value is None else value)

    return key
