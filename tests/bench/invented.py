"""Invented people in six ways of writing, any number of them, the same ones in every run."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from rtcm_desktop.core.names import romanise

STOCK = Path(__file__).with_name("names.toml")
NO_ENDING = "-"
ORGANISATIONS = 400


@dataclass(frozen=True, slots=True)
class Writing:
    """A language's stock of names; given names and endings of family names by sex."""

    country: str
    is_latin: bool
    given: Mapping[str, tuple[str, ...]]
    syllables: tuple[str, ...]
    endings: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Somebody:
    """One invented person; `original` is empty where the name is written in Latin letters anyway."""

    given: str
    family: str
    original: str
    sex: str
    birth_year: int
    country: str
    organisation: int
    email: str
    phone: str


@cache
def writings() -> tuple[Writing, ...]:
    """Every stock there is."""
    raw = tomllib.loads(STOCK.read_text(encoding="utf-8"))["writing"]
    return tuple(
        Writing(
            country=stock["country"],
            is_latin=stock["is_latin"],
            given={"f": tuple(stock["women"].split()), "m": tuple(stock["men"].split())},
            syllables=tuple(stock["syllables"].split()),
            endings={"f": tuple(stock["endings_of_women"].split()), "m": tuple(stock["endings_of_men"].split())},
        )
        for stock in raw
    )


def somebody(number: int) -> Somebody:
    """The person of this number. Several may have one name; no two have one e-mail address."""
    chance = Random(number)
    writing = writings()[number % len(writings())]
    sex = chance.choice("fm")
    given = chance.choice(writing.given[sex])
    family = _family(writing, sex, chance)
    return Somebody(
        given=given if writing.is_latin else romanise(given),
        family=family if writing.is_latin else romanise(family),
        original="" if writing.is_latin else f"{given} {family}",
        sex=sex,
        birth_year=chance.randint(1960, 2001),
        country=writing.country,
        organisation=chance.randrange(ORGANISATIONS),
        email=f"person{number}@{writing.country.lower()}.example",
        phone=f"+99400{number:07d}",
    )


def _family(writing: Writing, sex: str, chance: Random) -> str:
    stem = "".join(chance.choices(writing.syllables, k=chance.choice((2, 2, 3))))
    ending = chance.choice(writing.endings[sex])
    return stem.capitalize() + ("" if ending == NO_ENDING else ending)
