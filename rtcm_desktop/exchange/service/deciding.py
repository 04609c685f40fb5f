"""Different entries for one field: listing them and deciding between them."""

from collections.abc import Callable

from rtcm_desktop.core import records
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.canonical import dumps, loads
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import conflicts as journal
from rtcm_desktop.core.journal.conflicts import Conflict
from rtcm_desktop.core.journal.fold import Value
from rtcm_desktop.core.wire import registry
from rtcm_desktop.core.workspace import Workspace

# What may be typed for a record that one side removed and the other side changed.
_KEPT_OR_REMOVED = {"0": 0, "keep": 0, "1": 1, "remove": 1}


def conflicts(workspace: Workspace) -> list[Conflict]:
    """Every field with different entries that did not know of each other; the same on every copy of the data."""
    return journal.listed(workspace.db)


def resolve(workspace: Workspace, *, conflict: str, value: str) -> Outcome[Conflict]:
    """Decides a field: one of the entries, or a third value. Raises UserError `CONFLICT_UNKNOWN` or `CONFLICT_VALUE`."""
    found = next((entry for entry in journal.listed(workspace.db) if entry.id == conflict), None)
    if found is None:
        raise UserError("CONFLICT_UNKNOWN", conflict=conflict)
    typed = _typed(workspace.db, found, value)
    with workspace.action("exchange.resolve") as act:
        journal.resolve(act.db, conflict, typed)
    return act.outcome(found)


def _typed(db: Database, conflict: Conflict, text: str) -> Value:
    """The text as a value that can stand in the field: one of the entries, or one of the field's type."""
    for opinion in conflict.opinions:
        if opinion.value is not None and str(opinion.value) == text:
            return opinion.value
    kind = "deleted" if conflict.column == "deleted" else registry().tables[conflict.table].columns[conflict.column]
    try:
        return _READERS.get(kind, _reference(db, kind))(text)
    except (ValueError, KeyError) as error:
        raise UserError("CONFLICT_VALUE", value=text) from error


def _reference(db: Database, table: str) -> Callable[[str], Value]:
    return lambda text: str(records.get(db, table, text)["id"])


_READERS: dict[str, Callable[[str], Value]] = {
    "text": str,
    "integer": int,
    "json": lambda text: dumps(loads(text)),
    "deleted": lambda text: _KEPT_OR_REMOVED[text.casefold()],
}
