"""How fields and their values are put into words where two entries differ."""

from collections.abc import Mapping

from rtcm_desktop.core.canonical import loads
from rtcm_desktop.core.journal.fold import Value
from rtcm_desktop.core.texts import say


def field_in_words(table: str, column: str) -> str:
    """The field as people call it, with the sort of entry where it is not plain which one is meant."""
    words = say(f"exchange.field.{column}")
    return words if table in {"person", "participant"} else f"{words} ({say(f'exchange.table.{table}')})"


def value_in_words(kind: str, value: Value) -> str:
    """The value of a field of a kind ("text", "integer", "json", "deleted")."""
    if kind == "deleted":
        return say("exchange.value.removed" if value == 1 else "exchange.value.kept")
    if value is None or value == "":
        return say("exchange.value.empty")
    return _flat(loads(str(value))) if kind == "json" else str(value)


def _flat(value: object) -> str:
    """A list or mapping on one line; a mapping of one entry is that entry."""
    match value:
        case Mapping() if len(value) == 1:
            return _flat(next(iter(value.values())))
        case Mapping():
            return " · ".join(f"{key}: {_flat(entry)}" for key, entry in value.items())
        case list():
            return ", ".join(_flat(entry) for entry in value)
        case None | "":
            return say("exchange.value.empty")
        case _:
            return str(value)
