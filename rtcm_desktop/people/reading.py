"""Fields of a person given as text (NAME=VALUE on the command line, cells of a table) into model objects."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from rtcm_desktop.core import names
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.typed import one_of, whole_number
from rtcm_desktop.curriculum.rules import audience_codes, country_of, language_of
from rtcm_desktop.people.model import Person, Sex

_SEPARATORS = re.compile(r"[;,\s]+")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_PHONE_SEPARATORS = re.compile(r"[;,\n]+")


def with_settings(person: Person, settings: Mapping[str, str]) -> Person:
    """The person with fields set from text; an empty text clears a field.

    Raises UserError FIELD_UNKNOWN (with the fields there are) and, with the field and the value, FIELD_VALUE, CHOICE_WRONG
    or NUMBER_WRONG.
    """
    for name, text in settings.items():
        if name not in FIELDS:
            raise UserError("FIELD_UNKNOWN", field=name, fields=", ".join(sorted(FIELDS)))
        field, parse = FIELDS[name]
        try:
            value: Any = parse(name, names.normal(text))
            person = replace(person, **{field: value})
        except ValueError:
            raise UserError("FIELD_VALUE", field=name, value=text) from None
    return person


def _plain(_name: str, text: str) -> str:
    return text


def _country(_name: str, text: str) -> str:
    code = country_of(text) if text else ""
    if code is None:
        raise ValueError(text)
    return code


def _audience(name: str, text: str) -> str:
    return one_of(audience_codes())(name, text) if text else ""


def _sex(name: str, text: str) -> Sex | None:
    return Sex(one_of(Sex)(name, text)) if text else None


def _date(_name: str, text: str) -> str:
    return date.fromisoformat(text).isoformat() if text else ""


def _emails(_name: str, text: str) -> tuple[str, ...]:
    found = tuple(part.casefold() for part in _SEPARATORS.split(text) if part)
    if any(not _EMAIL.fullmatch(email) for email in found):
        raise ValueError(text)
    return found


def _phones(_name: str, text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _PHONE_SEPARATORS.split(text) if part.strip())


def languages_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Language codes out of codes or names. Raises UserError FIELD_VALUE."""
    try:
        return tuple(sorted({code for text in texts for code in _languages("language", text)}))
    except ValueError as error:
        raise UserError("FIELD_VALUE", field="language", value=str(error)) from None


def _languages(_name: str, text: str) -> tuple[str, ...]:
    found = [language_of(part) for part in _SEPARATORS.split(text) if part]
    if None in found:
        raise ValueError(text)
    return tuple(sorted({code for code in found if code}))


_PLAIN = (
    "honorific", "given", "family", "patronymic", "original", "latin", "tent_name", "organisation", "position",
    "messenger", "notes",
)  # fmt: skip

FIELDS: Mapping[str, tuple[str, Callable[[str, str], object]]] = {
    **{name: (name, _plain) for name in _PLAIN},
    "audience": ("audience", _audience),
    "sex": ("sex", _sex),
    "birth_date": ("birth_date", _date),
    "birth_year": ("birth_year", whole_number(1900, 2099)),
    "country": ("country", _country),
    "email": ("emails", _emails),
    "emails": ("emails", _emails),
    "phone": ("phones", _phones),
    "phones": ("phones", _phones),
    "languages": ("languages", _languages),
}


def settings_of(texts: Iterable[str]) -> dict[str, str]:
    """The settings of options NAME=VALUE. Raises UserError SETTING_ODD for a text without an equals sign."""
    settings = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise UserError("SETTING_ODD", setting=text)
        settings[name.strip().replace("-", "_")] = value
    return settings
