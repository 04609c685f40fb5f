"""What was typed into queries of the word index."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rtcm_desktop.core import names

_OPENS_TWO_LETTERS = frozenset("cdgkpstyz")


@dataclass(frozen=True, slots=True)
class Step:
    """Full-text queries that are asked together; a loose step looks at consonants only."""

    queries: tuple[str, ...]
    loose: bool = False


def search_queries(text: str) -> Iterator[Step]:
    """Steps for what was typed, surest first; the first step with any answer is the result.

    Whole words and beginnings of words; the last word without its last letter where that may open a letter pair such
    as kh; the words written as one; another keyboard layout; consonants only.
    """
    typed = _words(text)
    if not typed:
        return
    yield Step((_all_of(typed, "strict", star=False), _all_of(typed, "strict", star=True)))
    shorter = typed[-1][:-1]
    if typed[-1][-1].casefold() in _OPENS_TWO_LETTERS and names.word_keys(shorter):
        yield Step((_all_of((*typed[:-1], shorter), "strict", star=True),))
    if len(typed) > 1:
        yield Step((_all_of(("".join(typed),), "strict", star=True),))
    readings = filter(None, map(_words, names.other_layouts(text)))
    yield Step(tuple(_all_of(words, "strict", star=True) for words in readings))
    yield Step((_all_of(typed, "loose", star=True),), loose=True)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in names.words(text) if names.word_keys(word))


def _all_of(typed: Sequence[str], column: str, *, star: bool) -> str:
    """A full-text query that asks for every word in some spelling; words before the last may be unfinished too."""
    spell = names.word_keys if column == "strict" else names.loose_keys
    mark = "*" if star else ""
    asked = (" OR ".join(f'{column} : "{key}"{mark}' for key in spell(word)) for word in typed)
    return " AND ".join(f"({alternatives})" for alternatives in asked if alternatives)


def likeness(text: str, forms: Iterable[str]) -> float:
    """0 to 1: how near what was typed is to the beginning of some word of a name, for ordering loose answers."""
    typed = "".join(key for word in names.words(text) for key in names.word_keys(word)[:1])
    every = (key[: len(typed)] for form in forms for word in names.words(form) for key in names.word_keys(word))
    return max((SequenceMatcher(None, typed, key).ratio() for key in every), default=0.0)
