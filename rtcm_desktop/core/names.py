"""Names of persons: normal form, words, splitting into given and family name, and how alike two names are.

Never changes the case of a letter: upper-casing is wrong for Georgian, Turkish and Azerbaijani names.
A person is compared by all the forms of the name there are (original script, Latin, as printed).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from rtcm_desktop.core.spelling import (
    ZWNJ,
    fold,
    is_arabic,
    is_latin,
    loose_keys,
    romanise,
    script_of,
    word_keys,
)

__all__ = [
    "FullName",
    "SearchKeys",
    "closeness",
    "compatible",
    "equal",
    "fold",
    "forms",
    "is_arabic",
    "is_latin",
    "loose_keys",
    "normal",
    "romanise",
    "script_of",
    "search_keys",
    "split_full_name",
    "word_keys",
    "words",
]

_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_LOOSE_ZWNJ = re.compile(rf"{ZWNJ}+(?=\s|$|{ZWNJ})|(?:(?<=\s)|^){ZWNJ}+")
_APART = re.compile(r"[\s,;/()\[\]\"«»“”]+")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "doctor", "gn", "gja"})
_PATRONYMIC = re.compile(r"(ovich|evich|ovna|evna|ichna|avich|uulu|kyzy|ogly|oglu|qizi|gyzy|kizi|ugli)$")
_PATRONYMIC_PARTICLES = frozenset({"oglu", "ogly", "qizi", "kizi", "gizi", "kyzy", "gyzy", "uulu", "ugli", "ogli"})
_FAMILY = re.compile(r"\w{3}(ov|ev|yov|ova|eva|sky|skaya|skiy|enko|chuk|dze|shvili|zade|zada|zadeh)$")
_ALIKE = 0.5
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class FullName:
    """The parts of a name written in one field."""

    given: str
    family: str
    patronymic: str = ""


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """What a person can be found by: `strict` word keys and `loose` skeletons, sorted."""

    strict: tuple[str, ...]
    loose: tuple[str, ...]


def normal(text: str) -> str:
    """NFC, white space folded and trimmed, marks without a picture dropped; ZWNJ inside a word is kept."""
    visible = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _LOOSE_ZWNJ.sub("", " ".join(visible.split()))


@lru_cache(maxsize=_REMEMBERED)
def words(text: str) -> tuple[str, ...]:
    """Words of a name; titles such as "Dr." left out, hyphen and ZWNJ kept inside a word."""
    found = (part.strip("-'’.") for part in _APART.split(normal(text)))
    return tuple(part for part in found if any(map(str.isalnum, part)) and fold(part).replace(" ", "") not in _TITLES)


def _parts(word: str) -> list[str]:
    return [part for part in re.split(f"[-‐‑–{ZWNJ}]", word) if part]


def search_keys(names: Iterable[str]) -> SearchKeys:
    """Keys of all words of all forms of a name; a compound word is found by each of its parts as well."""
    every = {part for name in names for word in words(name) for part in (word, *_parts(word))}
    strict = {key for word in every for key in word_keys(word)}
    loose = {key for word in every for key in loose_keys(word)}
    return SearchKeys(tuple(sorted(strict)), tuple(sorted(loose)))


def split_full_name(text: str) -> FullName:
    """Given name, family name and patronymic of a full name.

    A comma after the family name or a family name in capitals decides; then a patronymic at the end or the ending of
    the first word (family name first); else the last word is the family name.
    """
    name = normal(text)
    family, comma, rest = name.partition(",")
    parts, patronymic, at_end = _take_patronymic(list(words(rest if comma else name)))
    if comma:
        return FullName(" ".join(parts), normal(family), patronymic)
    if len(parts) < 2:
        return FullName("", "".join(parts), patronymic)
    family = parts.pop(_family_place(parts, family_first=at_end))
    return FullName(" ".join(parts), family, patronymic)


def _take_patronymic(parts: list[str]) -> tuple[list[str], str, bool]:
    """The other words, the patronymic, and whether it stood at the end."""
    for place in range(2, len(parts)):
        if fold(parts[place]) in _PATRONYMIC_PARTICLES:
            taken = slice(place - 1, place + 1)
        elif _PATRONYMIC.search(fold(parts[place])):
            taken = slice(place, place + 1)
        elif place == 2 and _PATRONYMIC.search(fold(parts[1])):
            taken = slice(1, 2)
        else:
            continue
        return (
            parts[: taken.start] + parts[taken.stop :],
            " ".join(parts[taken]),
            taken.stop == len(parts),
        )
    return parts, "", False


def _family_place(parts: list[str], *, family_first: bool) -> int:
    capital = [place for place, part in enumerate(parts) if len(part) > 2 and part.isupper()]
    if len(capital) == 1:
        return capital[0]
    first, last = (bool(_FAMILY.search(fold(part))) for part in (parts[0], parts[-1]))
    return 0 if family_first or (first and not last) else len(parts) - 1


def forms(names: Iterable[str]) -> list[tuple[str, ...]]:
    """The words of each form of a name; a hyphenated word both whole and apart."""
    return list(dict.fromkeys(form for name in names for form in _forms_of(name)))


@lru_cache(maxsize=_REMEMBERED)
def _forms_of(name: str) -> tuple[tuple[str, ...], ...]:
    whole = words(name)
    apart = tuple(part for word in whole for part in _parts(word))
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
    return loose_alike and SequenceMatcher(None, first[0], second[0]).ratio() >= _ALIKE


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
