"""Canonical JSON: one text per value, so that it can be compared, hashed and signed.

Keys sorted, no spaces, UTF-8 without escapes. No floating point: its texts differ between programs.
"""

import json
from typing import Any


def dumps(value: object) -> str:
    """The canonical text of a value made of dict, list, str, int, bool and None. Raises TypeError for floats."""
    _refuse_floats(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def loads(text: str | bytes | None) -> Any:
    """The value of a JSON text; None for an empty cell."""
    return json.loads(text) if text else None


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        raise TypeError(f"no floating point in canonical JSON: {value!r}")
    if isinstance(value, dict):
        for entry in value.values():
            _refuse_floats(entry)
    elif isinstance(value, list | tuple):
        for entry in value:
            _refuse_floats(entry)
