"""The numbers and colours of the look, read once from `resources/styles/tokens.json`."""

import json
from functools import cache
from typing import Any, cast

from rtcm_desktop.core.resources import resource


@cache
def tokens() -> dict[str, Any]:
    """Everything in the file, as it stands there."""
    return cast("dict[str, Any]", json.loads(resource("styles", "tokens.json").read_text(encoding="utf-8")))


def colours(mode: str) -> dict[str, str]:
    """The colour roles of a mode, `light` or `dark`, as #RRGGBB or #RRGGBBAA."""
    return dict(tokens()["colour"][mode])


def letters(role: str) -> tuple[int, int, int]:
    """Height, weight and line height of a letter size, in px at 100 %."""
    entry = tokens()["type"][role]
    return int(entry["px"]), int(entry["weight"]), int(entry["line"])


def letter_roles() -> tuple[str, ...]:
    """All letter sizes."""
    return tuple(name for name, entry in tokens()["type"].items() if isinstance(entry, dict))


def families() -> list[str]:
    """The font families of the window, the first one that has a letter draws it."""
    return list(tokens()["type"]["family_ui"])
