"""Layouts as data: laying a file over the one it extends, and the typed layout out of its definition."""

from collections.abc import Mapping
from typing import Any

from rtcm_desktop.certificates.model import Kind, Layout, Place, SignatureRow

Definition = Mapping[str, Any]

_SIGNATORIES = {"one": 1, "two": 2, "three": 3}


def laid_over(base: Definition, above: Definition) -> dict[str, Any]:
    """A definition whose entries come from `above` where it has them; tables are united at every depth."""
    united = dict(base)
    for key, value in above.items():
        both = isinstance(value, Mapping) and isinstance(united.get(key), Mapping)
        united[key] = laid_over(united[key], value) if both else value
    return united


def layout_of(definition: Definition) -> Layout:
    """The layout that a definition describes. Decimal numbers stand in it as texts ("43.5")."""
    block = _places(definition["block"])
    return Layout(
        code=definition["code"],
        version=definition["version"],
        kind=Kind(definition["kind"]),
        palette=definition["palette"],
        address=definition["address"],
        facts=tuple(definition["facts"]),
        one=block | _places(definition["one"]),
        two=block | _places(definition["two"]),
        signatures={
            _SIGNATORIES[count]: SignatureRow(
                lines=tuple(map(float, row["lines"])), width=float(row["width"]), stamp=float(row["stamp"])
            )
            for count, row in definition["signatures"].items()
        },
        words={language: _flat(words) for language, words in definition["words"].items()},
    )


def _places(table: Definition) -> dict[str, Place]:
    return {name: Place(**{key: float(value) for key, value in place.items()}) for name, place in table.items()}


def _flat(words: Definition) -> dict[str, str]:
    """One table of texts: plural forms become `key.one`, `key.other`, lists `key.0`, `key.1`."""
    flat: dict[str, str] = {}
    for key, value in words.items():
        if isinstance(value, Mapping):
            flat.update({f"{key}.{form}": text for form, text in value.items()})
        elif isinstance(value, list | tuple):
            flat.update({f"{key}.{place}": text for place, text in enumerate(value)})
        else:
            flat[key] = value
    return flat
