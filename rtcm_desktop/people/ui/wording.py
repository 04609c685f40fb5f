"""What the pages call fields, sexes and kinds of offices, with the values behind them."""

from collections.abc import Iterable

from rtcm_desktop.core.texts import knows, say, worded
from rtcm_desktop.curriculum.rules import language_names
from rtcm_desktop.people.model import Line, PairLine, Sex, TotStatus

Choices = list[tuple[str, str]]
NOT_GIVEN = "–"


def field_words(field: str) -> str:
    """The label of a field of a person."""
    return say(f"people.field.{field}")


def line_words(line: PairLine) -> str:
    """The label of a line of a comparison."""
    code = f"people.line.{line.field}"
    return say(code) if knows(code) else line.field


def sex_words(code: str) -> str:
    """A sex in words; nothing for what was not stated."""
    return say(f"people.sex.{code}") if code else ""


def sex_choices() -> Choices:
    """Every sex with its word, not stated first."""
    return [("", NOT_GIVEN), *((sex.value, sex_words(sex.value)) for sex in Sex)]


def language_words(codes: Iterable[str]) -> str:
    """Languages by name, as one may type them; a name of several words is given by its code."""
    names = {code: worded(language_names().get(code, {"en": code})) for code in codes}
    return ", ".join(code if " " in name else name for code, name in names.items())


def status_choices() -> Choices:
    """How far somebody came in training of trainers."""
    return [(status.value, say(f"people.tot_status.{status.value}")) for status in TotStatus]


def office_of(line: Line) -> str:
    """Where somebody works and comes from, in one line."""
    person = line.person
    return ", ".join(part for part in (person.position, person.organisation, line.country_name) if part)
