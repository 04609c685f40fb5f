"""Takes the names out of what connection reports show as a name: devices, marks such as (External), second spellings."""

import re
import tomllib
from functools import cache

from rtcm_desktop.core.names import fold, normal, words
from rtcm_desktop.core.resources import resource

_BRACKETED = re.compile(r"[(\[{（]([^()\[\]{}（）]*)[)\]}）]")
_OWNED_DEVICE = re.compile(r"['’]s\s+\S.*$")
_APART = re.compile(r"\s+[-–—|/]\s+|[|/_]")
_NUMBERS = re.compile(r"^\W*\d+[\W_]*|\d{3,}")


@cache
def _decorations() -> dict[str, frozenset[str]]:
    lists = tomllib.loads(resource("attendance", "decorations.toml").read_text(encoding="utf-8"))
    return {kind: frozenset(fold(entry) for entry in entries) for kind, entries in lists.items()}


def is_room(text: str) -> bool:
    """Whether a word of it names a room or a machine that is nobody's."""
    return not _decorations()["rooms"].isdisjoint({fold(text), *fold(text).split()})


def names_in(text: str) -> tuple[str, ...]:
    """The names in a displayed name, the likeliest first: "iPhone (Davit Lomidze)" holds "Davit Lomidze",
    "Анна (Anna Rossi)" both spellings, "Li Wei (External)" one.
    """
    shown = normal(text)
    outside = _OWNED_DEVICE.sub("", _BRACKETED.sub(" ", shown))
    pieces = [outside, *_BRACKETED.findall(shown), *_APART.split(outside)]
    found = (normal(_NUMBERS.sub(" ", piece)) for piece in pieces)
    return tuple(dict.fromkeys(piece for piece in found if words(piece) and not _is_decoration(piece)))


def _is_decoration(piece: str) -> bool:
    folded, lists = fold(piece), _decorations()
    first = folded.split()[0] if folded.split() else ""
    return folded in lists["marks"] or folded in lists["devices"] or first in lists["devices"]
