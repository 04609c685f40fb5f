"""Recognising a country in what somebody typed.

The spellings are data (`resources/curriculum/country_names.toml`); nothing is guessed by likeness, since Niger is not
Nigeria.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from rtcm_desktop.core.names import fold
from rtcm_desktop.core.resources import resource

FORMAL_WORDS = frozenset(fold("the republic of islamic respublika respublikasi respublikasy республика").split())
"""Words around a country's name in its formal title; they are dropped when the whole title is not known."""

PARTS = re.compile(r"[,;/()|]| [-–—] ")


@dataclass(frozen=True, slots=True)
class CountrySpellings:
    """One country's entry of the data: the names papers print, by language, and other ways to write it."""

    code: str
    iso3: str
    names: dict[str, str]
    spellings: tuple[str, ...]


@cache
def country_spellings() -> dict[str, CountrySpellings]:
    """Every country known to the program, by its ISO 3166 alpha-2 code; those of the region first."""
    with resource("curriculum", "country_names.toml").open("rb") as file:
        entries = tomllib.load(file)
    return {
        code: CountrySpellings(code, entry["iso3"], entry["names"], tuple(entry.get("spellings", ())))
        for code, entry in entries.items()
    }


def country_of(text: str | None) -> str | None:
    """The ISO 3166 alpha-2 code of a typed country name or code; None where it names no country or several.

    "Baku, Azerbaijan" is searched part by part; "The Republic of X" also as X.
    """
    whole = _country_of_name(text or "")
    if whole:
        return whole
    found = {_country_of_name(part) for part in PARTS.split(text or "")} - {None}
    return found.pop() if len(found) == 1 else None


def _country_of_name(name: str) -> str | None:
    folded = fold(name)
    plain = " ".join(word for word in folded.split() if word not in FORMAL_WORDS)
    return _codes_by_name().get(folded) or _codes_by_name().get(plain)


@cache
def _codes_by_name() -> dict[str, str]:
    """Folded spelling to code."""
    return {
        fold(spelling): country.code
        for country in country_spellings().values()
        for spelling in (country.code, country.iso3, *country.names.values(), *country.spellings)
    }
