"""What evaluation keeps, and typed forms taken in."""

from pathlib import Path

from rtcm_desktop.core import records
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.instrument import Phase

POST = Phase.POST


def undo(workspace: Workspace) -> None:
    step = undoing.next_step(workspace.db)
    assert step is not None
    with workspace.undoing() as act:
        undoing.undo(act.db, step, by=act.tx)


def rows(workspace: Workspace, table: str) -> list[records.Row]:
    return records.query(workspace.db, f"SELECT * FROM {table} WHERE deleted = 0")


def event_forms(workspace: Workspace) -> list[records.Row]:
    return [row for row in rows(workspace, "form") if row["event"]]


def taken_in(workspace: Workspace, event: str, entry: Path) -> int:
    done = service.import_responses(workspace, event=event, phase=POST, file=entry)
    return done.value.responses
