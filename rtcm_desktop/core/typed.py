"""Turns what people type for a field into plain values; every parser is called with the field's name and the text."""

import re
from collections.abc import Callable, Iterable
from datetime import date

from rtcm_desktop.core.errors import UserError

_WHOLE = re.compile(r"\d{1,9}", re.ASCII)


def iso_date(name: str, text: str) -> date:
    """A date written as 2026-12-08. Raises UserError `DATE_WRONG`."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise UserError("DATE_WRONG", field=name, value=text) from None


def is_whole(text: str, least: int, most: int) -> bool:
    """Whether the text is a whole number within the bounds."""
    return bool(_WHOLE.fullmatch(text)) and least <= int(text) <= most


def one_of(options: Iterable[str]) -> Callable[[str, str], str]:
    """One of a few words, "in person" and "In-Person" as good as "in_person". Raises UserError `CHOICE_WRONG`."""
    words = {option.casefold(): str(option) for option in options}

    def parse(name: str, text: str) -> str:
        found = words.get(re.sub(r"[\s-]", "_", text.strip().casefold()))
        if found is None:
            raise UserError("CHOICE_WRONG", field=name, value=text, choices=", ".join(words.values()))
        return found

    return parse


def whole_number(least: int, most: int) -> Callable[[str, str], int | None]:
    """A whole number within bounds, None for no text. Raises UserError `NUMBER_WRONG`."""

    def parse(name: str, text: str) -> int | None:
        value = text.strip()
        if not value:
            return None
        if not is_whole(value, least, most):
            raise UserError("NUMBER_WRONG", field=name, value=text, least=least, most=most)
        return int(value)

    return parse
