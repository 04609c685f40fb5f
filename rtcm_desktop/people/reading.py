"""Fields of a person given as text (NAME=VALUE on the command line, cells of a table) into model objects."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from rtcm_desktop.core import names
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.curriculum.rules import country_of, language_of
from rtcm_desktop.people.model import Person, Sex

_SEPARATORS = re.compile(r"[;,\s]+")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_PHONE_SEPARATORS = re.compile(r"[;,\n]+")


def with_settings(person: Person, settings: Mapping[str, str]) -> Person:
    """The person with fields set from text; an empty text clears a field.

    Raises UserError FIELD_UNKNOWN (with the fields there are) and FIELD_VALUE (with the field and the value).
    """
    for name, text in settings.items():
        if name not in FIELDS:
            raise UserError("FIELD_UNKNOWN", field=name, fields=", ".join(sorted(FIELDS)))
        field, parse = FIELDS[name]
        try:
            value: Any = parse(names.normal(text))
            person = replace(person, **{field: value})
        except ValueError:
            raise UserError("FIELD_VALUE", field=name, value=text) from None
    return person


def _country(text: str) -> str:
    code = country_of(text) if text else ""
    if code is None:
        raise ValueError(text)
    return code


def _sex(text: str) -> Sex | None:
    return Sex(text.lower()) if text else None


def _year(text: str) -> int | None:
    if not text:
        return None
    if not re.fullmatch(r"(19|20)\d\d", text):
        raise ValueError(text)
    return int(text)


def _date(text: str) -> str:
    return date.fromisoformat(text).isoformat() if text else ""


def _emails(text: str) -> tuple[str, ...]:
    found = tuple(part.casefold() for part in _SEPARATORS.split(text) if part)
    if any(not _EMAIL.fullmatch(email) for email in found):
        raise ValueError(text)
    return found


def _phones(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _PHONE_SEPARATORS.split(text) if part.strip())


def languages_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Language codes out of codes or names. Raises UserError FIELD_VALUE."""
    try:
        return tuple(sorted({code for text in texts for code in _languages(text)}))
    except ValueError as error:
        raise UserError("FIELD_VALUE", field="language", value=str(error)) from None


def _languages(text: str) -> tuple[str, ...]:
    found = [language_of(part) for part in _SEPARATORS.split(text) if part]
    if None in found:
        raise ValueError(text)
    return tuple(sorted({code for code in found if code}))


_PLAIN = (
    "honorific", "given", "family", "patronymic", "original", "latin", "tent_name", "organisation", "position",
    "audience", "messenger", "notes",
)  # fmt: skip

FIELDS: Mapping[str, tuple[str, Callable[[str], object]]] = {
    **{name: (name, str) for name in _PLAIN},
    "sex": ("sex", _sex),
    "birth_date": ("birth_date", _date),
    "birth_year": ("birth_year", _year),
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
