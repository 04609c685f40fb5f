"""Different entries for one field: listing them and deciding between them."""

from rtcm_desktop.core import names, records
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import conflicts as journal
from rtcm_desktop.core.journal.conflicts import Conflict
from rtcm_desktop.core.journal.fold import Value
from rtcm_desktop.core.typed import is_whole
from rtcm_desktop.core.wire import registry
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.rules.deciding import LARGEST_NUMBER, contradiction, longest_entry
from rtcm_desktop.exchange.rules.words import field_in_words
from rtcm_desktop.exchange.store.naming import describe

# What may be typed for a record that one side removed and the other side changed.
_KEPT_OR_REMOVED = {"0": 0, "keep": 0, "1": 1, "remove": 1}


def conflicts(workspace: Workspace) -> list[Conflict]:
    """Every field with different entries that did not know of each other; the same on every copy of the data."""
    return journal.listed(workspace.db)


def resolve(workspace: Workspace, *, conflict: str, value: str) -> Outcome[Conflict]:
    """Decides a field: one of the entries or, where the program does not depend on it, a third value.

    Raises UserError `CONFLICT_UNKNOWN`, `CONFLICT_VALUE`, `CONFLICT_TOO_LONG` or `CONFLICT_ORDER`.
    """
    found = _find(workspace.db, conflict)
    entries = _entries(found)
    typed = entries[value] if value in entries else _third_value(workspace.db, found, value)
    return _settle(workspace, found, typed)


def decide(workspace: Workspace, *, conflict: str, entry: int) -> Outcome[Conflict]:
    """Decides a field for one of its entries, counted from 0. Raises UserError `CONFLICT_UNKNOWN` or `CONFLICT_ORDER`."""
    found = _find(workspace.db, conflict)
    if entry >= len(found.opinions):
        raise UserError("CONFLICT_UNKNOWN", conflict=conflict)
    return _settle(workspace, found, found.opinions[entry].value)


def _find(db: Database, conflict: str) -> Conflict:
    found = next((entry for entry in journal.listed(db) if entry.id == conflict), None)
    if found is None:
        raise UserError("CONFLICT_UNKNOWN", conflict=conflict)
    return found


def _settle(workspace: Workspace, found: Conflict, value: Value) -> Outcome[Conflict]:
    """Writes the decision; one that lets something end before it begins is not kept."""
    before = records.get(workspace.db, found.table, found.row)
    with workspace.action("exchange.resolve") as act:
        journal.resolve(act.db, found.id, value)
        still_open = frozenset(one.column for one in journal.listed(act.db) if one.row == found.row)
        after = records.get(act.db, found.table, found.row)
        if turned := contradiction(before, after, decided=found.column, open_fields=still_open):
            about = describe(act.db, found.table, found.row)
            field = field_in_words(found.table, found.column)
            raise UserError("CONFLICT_ORDER", field=field, about=about, start=turned[0], end=turned[1])
    return act.outcome(found)


def _entries(conflict: Conflict) -> dict[str, Value]:
    """The entries by the text they are typed with; nothing typed stands for an empty field."""
    return {"" if entry.value is None else str(entry.value): entry.value for entry in conflict.opinions}


def _no_longer_than(longest: int, text: str) -> str:
    if len(text) > longest:
        raise UserError("CONFLICT_TOO_LONG", longest=longest)
    return text


def _third_value(db: Database, conflict: Conflict, text: str) -> Value:
    table, column = conflict.table, conflict.column
    kind = registry().tables[table].columns.get(column, "")
    if column == "deleted" and text.casefold() in _KEPT_OR_REMOVED:
        return _KEPT_OR_REMOVED[text.casefold()]
    if kind == "integer" and is_whole(text, 0, LARGEST_NUMBER):
        return int(text)
    if kind == "text" and (longest := longest_entry(kind, column)):
        return _no_longer_than(longest, names.normal(text)) or None
    if column in registry().tables[table].references and records.find(db, kind, text) is not None:
        return text
    raise UserError("CONFLICT_VALUE", value=text, entries=", ".join(f"“{entry}”" for entry in _entries(conflict)))
