"""Suggesting the audience category of a person from institution and position.

The phrases are data (`resources/curriculum/audience_words.toml`). The suggestion is cautious: two categories at once
suggest nothing, and a person decides.
"""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from rtcm_desktop.core.names import fold
from rtcm_desktop.core.resources import resource


@dataclass(frozen=True, slots=True)
class AudienceWords:
    """The folded phrases that point to one category, and the categories that give way to it."""

    code: str
    phrases: tuple[str, ...]
    positions: tuple[str, ...]
    over: frozenset[str]


def audience_of(organisation: str | None, position: str | None = None) -> str | None:
    """The code of the category that an institution, else a position, suggests; None in doubt."""
    by_organisation = _suggested(organisation or "", [(words, words.phrases) for words in _audience_words()])
    if by_organisation:
        return by_organisation.pop() if len(by_organisation) == 1 else None
    by_position = _suggested(position or "", [(words, words.positions) for words in _audience_words()])
    return by_position.pop() if len(by_position) == 1 else None


def audience_codes() -> tuple[str, ...]:
    """The codes of all categories."""
    return tuple(words.code for words in _audience_words())


def _suggested(text: str, candidates: Collection[tuple[AudienceWords, Collection[str]]]) -> set[str]:
    folded = f" {fold(text)} "
    found = [words for words, phrases in candidates if any(phrase in folded for phrase in phrases)]
    giving_way = {code for words in found for code in words.over}
    return {words.code for words in found} - giving_way


@cache
def _audience_words() -> tuple[AudienceWords, ...]:
    with resource("curriculum", "audience_words.toml").open("rb") as file:
        entries = tomllib.load(file)
    return tuple(
        AudienceWords(
            code=code,
            phrases=tuple(_phrase(text) for text in entry["phrases"]),
            positions=tuple(_phrase(text) for text in entry.get("positions", ())),
            over=frozenset(entry["over"]),
        )
        for code, entry in entries.items()
    )


def _phrase(text: str) -> str:
    """A phrase as it is looked for: from the beginning of a word to the end of one, or open at the end after a star."""
    return f" {fold(text)}" if text.endswith("*") else f" {fold(text)} "
