"""Values between Python and the columns of planning's tables."""

from collections.abc import Mapping
from typing import Any

from rtcm_desktop.core.canonical import dumps, loads
from rtcm_desktop.core.records import Value

Stored = Mapping[str, Any]
"""Values by column as plain Python; lists and mappings become JSON."""


def cells(values: Stored) -> dict[str, Value]:
    """The values as columns hold them."""
    return {
        column: dumps(value) if isinstance(value, list | tuple | dict) else value for column, value in values.items()
    }


def listed(text: str | None) -> tuple[Any, ...]:
    """A JSON array as a tuple; an empty cell is an empty one."""
    return tuple(loads(text) or ())
