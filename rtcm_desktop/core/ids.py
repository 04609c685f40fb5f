"""Row ids: 26 characters of Crockford's base 32, sortable by time or clustered under a parent.

Free rows: 10 characters of milliseconds since 1970 and 16 random ones. Rows that stand for a relation: the first 10
characters of their parent and 16 of a hash over kind and parts, so that two desks writing the same fact write the same
row, and the rows of one event stay together in the database's trees.
"""

import hashlib
import secrets
from datetime import datetime

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
