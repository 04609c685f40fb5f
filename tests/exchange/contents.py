"""What a database holds, to be compared."""

from rtcm_desktop.core.wire import registry
from rtcm_desktop.core.workspace import Workspace

BOOK = {"sync_bundle"}


def dump(
    workspace: Workspace, *, without: frozenset[str] | set[str] = frozenset(BOOK)
) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the database but the book of files."""
    names = workspace.db.table_names()
    return {
        name: sorted(map(tuple, workspace.db.execute(f'SELECT * FROM "{name}"').fetchall()), key=repr)
        for name in names
        if name not in without
    }


def shown(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """The synced tables and the open decisions: what must be the same on every copy."""
    return {
        name: sorted(map(tuple, workspace.db.execute(f'SELECT * FROM "{name}"').fetchall()), key=repr)
        for name in [*registry().tables, "sync_head"]
    }
