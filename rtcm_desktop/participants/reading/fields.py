"""Fields of a participant given as text (NAME=VALUE on the command line) into columns."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial

from rtcm_desktop.core import names
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.curriculum.rules import country_of, language_of
from rtcm_desktop.participants.model import CertificateException, Mode, Role, Status

Value = str | int | None


def columns_of(settings: Mapping[str, str]) -> dict[str, Value]:
    """Columns with their values; an empty text clears a field.

    Raises UserError FIELD_UNKNOWN (with the fields there are) and FIELD_VALUE (with the field and the value).
    """
    columns: dict[str, Value] = {}
    for name, text in settings.items():
        if name not in FIELDS:
            raise UserError("FIELD_UNKNOWN", field=name, fields=", ".join(sorted(FIELDS)))
        column, parse = FIELDS[name]
        try:
            columns[column] = parse(names.normal(text)) if text.strip() else None
        except ValueError:
            raise UserError("FIELD_VALUE", field=name, value=text) from None
    return columns


def _one_of(values: type[StrEnum], text: str) -> str:
    return values(text.casefold().replace("-", "_").replace(" ", "_")).value


def _country(text: str) -> str:
    return country_id(_found(country_of(text), text))


def _language(text: str) -> str:
    return _found(language_of(text), text)


def _found(code: str | None, text: str) -> str:
    if code is None:
        raise ValueError(text)
    return code


def _yes_or_no(text: str) -> int:
    found = {"yes": 1, "true": 1, "1": 1, "no": 0, "false": 0, "0": 0}.get(text.casefold())
    if found is None:
        raise ValueError(text)
    return found


_PLAIN = ("position", "audience", "seat", "interpretation", "exception_reason", "notes")
PRIVATE = frozenset({"diet", "access", "travel", "emergency_contact", "nights", "per_diem", "currency"})
_NUMBERS = ("protocol_order", "test_score")
_PRIVATE_NUMBERS = frozenset({"nights", "per_diem"})

FIELDS: Mapping[str, tuple[str, Callable[[str], Value]]] = {
    **{name: (name, str) for name in (*_PLAIN, *sorted(PRIVATE - _PRIVATE_NUMBERS))},
    **{name: (name, int) for name in (*_NUMBERS, *sorted(_PRIVATE_NUMBERS))},
    "role": ("role", partial(_one_of, Role)),
    "mode": ("mode", partial(_one_of, Mode)),
    "status": ("status", partial(_one_of, Status)),
    "exception": ("exception", partial(_one_of, CertificateException)),
    "organisation": ("organisation_name", str),
    "country": ("country", _country),
    "table": ("table_no", str),
    "language": ("paper_language", _language),
    "paper_language": ("paper_language", _language),
    "name_confirmed": ("name_confirmed", _yes_or_no),
}
