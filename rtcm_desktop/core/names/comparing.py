"""How alike two names are, over all forms of each (original script, Latin, as printed), and by what they are found."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from rtcm_desktop.core.names.normal import parts, words
from rtcm_desktop.core.names.spelling import fold, loose_keys, word_keys

_ALIKE = 0.5
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """What a person can be found by: `strict` word keys and `loose` skeletons, sorted."""

    strict: tuple[str, ...]
    loose: tuple[str, ...]


def search_keys(names: Iterable[str]) -> SearchKeys:
    """Keys of all words of all forms of a name; a compound word is found by each of its parts as well."""
    every = {part for name in names for word in words(name) for part in (word, *parts(word))}
    strict = {key for word in every for key in word_keys(word)}
    loose = {key for word in every for key in loose_keys(word)}
    return SearchKeys(tuple(sorted(strict)), tuple(sorted(loose)))


def strangeness(typed: str, names: Iterable[str]) -> int:
    """How far words typed are from the beginnings of words of a name, for ordering whoever was found.

    0: they are these very letters, in any script; 1: they are in plain Latin letters; 2: they sound like it.
    """
    known = [word for name in names for word in words(name)]
    for number, written in enumerate((str.casefold, fold)):
        if all(any(written(word).startswith(written(letters)) for word in known) for letters in words(typed)):
            return number
    return 2


def forms(names: Iterable[str]) -> list[tuple[str, ...]]:
    """The words of each form of a name; a hyphenated word both whole and apart."""
    return list(dict.fromkeys(form for name in names for form in _forms_of(name)))


@lru_cache(maxsize=_REMEMBERED)
def _forms_of(name: str) -> tuple[tuple[str, ...], ...]:
    whole = words(name)
    apart = tuple(part for word in whole for part in parts(word))
    return tuple(form for form in dict.fromkeys((whole, apart)) if form)


def _same_word(one: str, other: str) -> bool:
    return not set(word_keys(one)).isdisjoint(word_keys(other))


def _alike_word(one: str, other: str) -> bool:
    if _same_word(one, other):
        return True
    first, second = (word_keys(word)[:1] for word in (one, other))
    if not first or not second:
        return False
    if len(first[0]) == 1 or len(second[0]) == 1:
        return first[0][0] == second[0][0]
    loose_alike = not set(loose_keys(one)).isdisjoint(loose_keys(other))
    low, high = sorted((first[0], second[0]))
    return loose_alike and SequenceMatcher(None, low, high).ratio() >= _ALIKE


def equal(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether some form of one name and some form of the other have the same words; their order does not matter."""
    others = forms(b)
    return any(
        len(form) == len(other)
        and not _strict_keys(form).isdisjoint(_strict_keys(other))
        and _paired(form, other, alike=False) == len(form)
        for form in forms(a)
        for other in others
    )


def compatible(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether both may well name one person: each word of the shorter form has its counterpart in the longer one.

    Another spelling, script, order, an initial or a missing patronymic are allowed; a single word says too little
    unless both names have only one.
    """
    others = forms(b)
    return any(_may_be_one(form, other) for form in forms(a) for other in others)


def _may_be_one(form: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if _loose_keys(form).isdisjoint(_loose_keys(other)):
        return False
    short, long = sorted((form, other), key=len)
    if _paired(short, long, alike=True) < len(short):
        return False
    whole_words = min(sum(len(word) > 1 for word in words_of_one) for words_of_one in (short, long))
    return len(long) == 1 if len(short) == 1 else whole_words >= 1


@lru_cache(maxsize=_REMEMBERED)
def _strict_keys(form: tuple[str, ...]) -> frozenset[str]:
    return frozenset(key for word in form for key in word_keys(word))


@lru_cache(maxsize=_REMEMBERED)
def _loose_keys(form: tuple[str, ...]) -> frozenset[str]:
    return frozenset(key for word in form for key in loose_keys(word))


def _paired(short: tuple[str, ...], long: tuple[str, ...], *, alike: bool) -> int:
    """How many words of the shorter name find a counterpart of their own; surer pairs are made first."""
    free = list(long)
    left = []
    for word in short:
        if match := next((other for other in free if _same_word(word, other)), None):
            free.remove(match)
        else:
            left.append(word)
    paired = len(short) - len(left)
    for word in sorted(left, key=len, reverse=True) if alike else ():
        if match := next((other for other in free if _alike_word(word, other)), None):
            free.remove(match)
            paired += 1
    return paired


def closeness(a: Iterable[str], b: Iterable[str]) -> int:
    """0 to 100: how near two names are, over all their forms. For suggestions only, never for decisions."""
    from rapidfuzz import fuzz

    ours, theirs = ([_key_line(form) for form in forms(side)] for side in (a, b))
    return round(max((fuzz.ratio(one, other) for one in ours for other in theirs), default=0))


@lru_cache(maxsize=_REMEMBERED)
def _key_line(form: tuple[str, ...]) -> str:
    """The first keys of the words in alphabetical order, so that the order of the words does not matter."""
    return " ".join(sorted((word_keys(word) or ("",))[0] for word in form))
