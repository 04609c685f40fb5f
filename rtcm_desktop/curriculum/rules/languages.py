"""Recognising a language in what somebody typed; names and spellings are data, as with countries."""

import tomllib
from functools import cache

from rtcm_desktop.core.names import fold
from rtcm_desktop.core.resources import resource


def language_of(text: str | None) -> str | None:
    """The ISO 639-1 code of a typed language name or code; None where it is not known."""
    return _codes_by_name().get(fold(text or ""))


@cache
def language_names() -> dict[str, dict[str, str]]:
    """For every known language its names by the language of the paper, always with English."""
    return {code: entry["names"] for code, entry in _entries().items()}


@cache
def _entries() -> dict[str, dict[str, dict[str, str]]]:
    with resource("curriculum", "language_names.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _codes_by_name() -> dict[str, str]:
    return {
        fold(name): code
        for code, entry in _entries().items()
        for name in (code, *entry["names"].values(), *entry.get("spellings", ()))
    }
