"""Which headings mean which field. The headings are data: ``resources/sheets/headings.toml``."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from rtcm_desktop.core.resources import resource

_PARTS = re.compile(r"[/|\n;\\]|\s[-–—]\s")
_BRACKETS = re.compile(r"[(\[{（].*?[)\]}）]")
_LEADING_NUMBER = re.compile(r"^\s*\d{1,3}\s*[.)]\s*")


def fold(heading: str) -> str:
    """The heading without what differs by habit: case, spaces, punctuation, accents. Empty where nothing is left."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", heading).casefold())
    return "".join(character for character in decomposed if character.isalnum())


def _spellings(heading: str) -> Iterator[str]:
    """The ways to look a heading up, the most literal first: whole, without brackets, then part by part."""
    bare = _LEADING_NUMBER.sub("", heading)
    yield fold(bare)
    yield fold(_BRACKETS.sub(" ", bare))
    for part in _PARTS.split(bare):
        yield fold(part)
        yield fold(_BRACKETS.sub(" ", part))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Fields by folded heading, and the preferred English heading of each field.

    ``meanings``: what somebody said single headings mean, as they stand in the file; "" is no field at all.
    """

    name: str
    fields: Mapping[str, str]
    examples: Mapping[str, str]
    meanings: Mapping[str, str] = field(default_factory=dict)

    def with_meanings(self, meanings: Mapping[str, str]) -> "Vocabulary":
        """The vocabulary in which these headings mean what somebody said."""
        return replace(self, meanings={**self.meanings, **meanings})

    def field_of(self, heading: object) -> str | None:
        """The field that a header cell names, None where it names none."""
        if not isinstance(heading, str) or not heading:
            return None
        if heading in self.meanings:
            return self.meanings[heading] or None
        return next(
            (self.fields[key] for key in _spellings(heading) if key in self.fields),
            None,
        )


@cache
def _headings() -> dict[str, dict[str, dict[str, list[str]]]]:
    return tomllib.loads(resource("sheets", "headings.toml").read_text(encoding="utf-8"))


@cache
def vocabulary(name: str) -> Vocabulary:
    """The vocabulary of a kind of table, the headings of all its languages united."""
    languages = _headings()[name]
    fields = {
        fold(heading): meaning
        for table in languages.values()
        for meaning, headings in table.items()
        for heading in headings
    }
    return Vocabulary(
        name,
        fields,
        {meaning: headings[0] for meaning, headings in languages["en"].items()},
    )


@cache
def total_words() -> frozenset[str]:
    """Folded words that begin a row of totals, in all languages."""
    return frozenset(fold(word) for words in _headings()["totals"].values() for word in words["words"])
