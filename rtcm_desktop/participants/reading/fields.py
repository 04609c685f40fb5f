"""Fields of a participant given as text (NAME=VALUE on the command line) into columns."""

from collections.abc import Callable, Mapping

from rtcm_desktop.core import names
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.typed import one_of, whole_number
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.curriculum.rules import audience_codes, country_of, language_of
from rtcm_desktop.participants.model import CertificateException, Mode, Role, Status

Value = str | int | None

MOST_NIGHTS = 366
MOST_MONEY = 1_000_000
LAST_IN_LIST = 9999


def columns_of(settings: Mapping[str, str]) -> dict[str, Value]:
    """Columns with their values; an empty text clears a field.

    Raises UserError FIELD_UNKNOWN (with the fields there are) and, with the field and the value, FIELD_EMPTY,
    FIELD_VALUE, CHOICE_WRONG or NUMBER_WRONG.
    """
    columns: dict[str, Value] = {}
    for name, text in settings.items():
        if name not in FIELDS:
            raise UserError("FIELD_UNKNOWN", field=name, fields=", ".join(sorted(FIELDS)))
        column, parse = FIELDS[name]
        if column in NEVER_EMPTY and not text.strip():
            raise UserError("FIELD_EMPTY", field=name)
        columns[column] = parse(name, names.normal(text)) if text.strip() else None
    return columns


def _plain(_name: str, text: str) -> str:
    return text


def _audience(name: str, text: str) -> str:
    return one_of(audience_codes())(name, text)


def _country(name: str, text: str) -> str:
    return country_id(_found(country_of(text), name, text))


def _language(name: str, text: str) -> str:
    return _found(language_of(text), name, text)


def _found(code: str | None, name: str, text: str) -> str:
    if code is None:
        raise UserError("FIELD_VALUE", field=name, value=text)
    return code


def _yes_or_no(name: str, text: str) -> int:
    return int(one_of(("yes", "no", "true", "false", "1", "0"))(name, text) in {"yes", "true", "1"})


_PLAIN = ("position", "seat", "interpretation", "exception_reason", "notes")
PRIVATE = frozenset({"diet", "access", "travel", "emergency_contact", "nights", "per_diem", "currency"})
NEVER_EMPTY = frozenset({"role", "mode", "status"})
_PRIVATE_NUMBERS = {"nights": MOST_NIGHTS, "per_diem": MOST_MONEY}

FIELDS: Mapping[str, tuple[str, Callable[[str, str], Value]]] = {
    **{name: (name, _plain) for name in (*_PLAIN, *sorted(PRIVATE - _PRIVATE_NUMBERS.keys()))},
    **{name: (name, whole_number(0, most)) for name, most in _PRIVATE_NUMBERS.items()},
    "protocol_order": ("protocol_order", whole_number(0, LAST_IN_LIST)),
    "test_score": ("test_score", whole_number(0, 100)),
    "audience": ("audience", _audience),
    "role": ("role", one_of(Role)),
    "mode": ("mode", one_of(Mode)),
    "status": ("status", one_of(Status)),
    "exception": ("exception", one_of(CertificateException)),
    "organisation": ("organisation_name", _plain),
    "country": ("country", _country),
    "table": ("table_no", _plain),
    "language": ("paper_language", _language),
    "paper_language": ("paper_language", _language),
    "name_confirmed": ("name_confirmed", _yes_or_no),
}
