"""Row ids: 26 characters of Crockford's base 32, sortable by time or clustered under a parent.

Free rows: 10 characters of milliseconds since 1970 and 16 random ones. Rows that stand for a relation: the first 10
characters of their parent and 16 of a hash over kind and parts, so that two desks writing the same fact write the same
row, and the rows of one event stay together in the database's trees.
"""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Self, overload

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
TIME_LENGTH = 10
REST_LENGTH = 16
LENGTH = TIME_LENGTH + REST_LENGTH


def _encode(number: int, length: int) -> str:
    return "".join(ALPHABET[number >> (5 * place) & 31] for place in reversed(range(length)))


def new_id(now: datetime) -> str:
    """A free id that sorts by the moment it was made."""
    milliseconds = int(now.timestamp() * 1000)
    return _encode(milliseconds, TIME_LENGTH) + _encode(secrets.randbits(5 * REST_LENGTH), REST_LENGTH)


def random_id() -> str:
    """An id that says nothing, not even when it was made (for anonymous responses)."""
    return _encode(secrets.randbits(5 * LENGTH), LENGTH)


def derived_id(parent: str, kind: str, *parts: str) -> str:
    """The id of a row that stands for a relation; equal arguments give equal ids on every installation."""
    digest = hashlib.sha256("\x1f".join((kind, parent, *parts)).encode()).digest()
    prefix = parent[:TIME_LENGTH].ljust(TIME_LENGTH, "0")
    return prefix + _encode(int.from_bytes(digest[:10], "big"), REST_LENGTH)


class PackedIds(Sequence[str]):
    """Very many ids in one text: 100,000 of them take 2.6 MB instead of 8, and none of them is an object to look after."""

    __slots__ = ("_text",)

    def __init__(self, text: str = "") -> None:
        self._text = text

    @classmethod
    def of(cls, ids: Iterable[str]) -> Self:
        """Packs these ids, in this order."""
        return cls("".join(ids))

    def __len__(self) -> int:
        return len(self._text) // LENGTH

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...

    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        start = range(len(self))[place] * LENGTH
        return self._text[start : start + LENGTH]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PackedIds) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def index(self, value: str, start: int = 0, stop: int | None = None) -> int:
        """Where an id stands. Raises ValueError when it is not there."""
        end = LENGTH * (len(self) if stop is None else stop)
        at = self._text.find(value, start * LENGTH, end) if len(value) == LENGTH else -1
        while at >= 0 and at % LENGTH:
            at = self._text.find(value, at + 1, end)
        if at < 0:
            raise ValueError(value)
        return at // LENGTH

    def __contains__(self, value: object) -> bool:
        try:
            return isinstance(value, str) and self.index(value) >= 0
        except ValueError:
            return False
