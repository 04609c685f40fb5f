"""The normal form of what was typed, and the words of a name."""

import re
import unicodedata
from functools import lru_cache

from rtcm_desktop.core.names.spelling import ZWNJ, fold

_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_LOOSE_ZWNJ = re.compile(rf"{ZWNJ}+(?=\s|$|{ZWNJ})|(?:(?<=\s)|^){ZWNJ}+")
_APART = re.compile(r"[\s,;/()\[\]\"«»“”]+")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "doctor", "gn", "gja"})
_REMEMBERED = 20_000


def normal(text: str) -> str:
    """NFC, white space folded and trimmed, marks without a picture dropped; ZWNJ inside a word is kept."""
    visible = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _LOOSE_ZWNJ.sub("", " ".join(visible.split()))


@lru_cache(maxsize=_REMEMBERED)
def words(text: str) -> tuple[str, ...]:
    """Words of a name; titles such as "Dr." left out, hyphen and ZWNJ kept inside a word."""
    found = (part.strip("-'’.") for part in _APART.split(normal(text)))
    return tuple(part for part in found if any(map(str.isalnum, part)) and fold(part).replace(" ", "") not in _TITLES)


def parts(word: str) -> list[str]:
    """The parts of a compound word, joined by a hyphen or ZWNJ."""
    return [part for part in re.split(f"[-‐‑–{ZWNJ}]", word) if part]
