"""The last step and taking it back, for the window and the command line."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.core.journal.undoing import Kept
from rtcm_desktop.core.texts import knows, say
from rtcm_desktop.core.workspace import Workspace

OLD, FRESH = timedelta(minutes=10), timedelta(minutes=1)
FEW = 20
"""Rows; more make a large step."""


@dataclass(frozen=True, slots=True)
class LastStep:
    """What can be taken back next: its name for people, when it was done (ISO), its running number, the rows it wrote."""

    name: str
    at: str
    number: int = 0
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back, when it had been done, and the fields that somebody changed since and that stay."""

    name: str
    at: str
    left: tuple[Kept, ...]


def needs_asking(step: LastStep, *, now: datetime, before: int) -> bool:
    """Whether it is asked before a step is taken back, because nobody has it in mind by now.

    It is of an earlier start (`before` was the last number then), old, or large and not quite fresh.
    """
    age = now - datetime.fromisoformat(step.at)
    return step.number <= before or age > OLD or (step.rows > FEW and age > FRESH)


def action_name(name: str, language: str = "") -> str:
    """The name of an action for people."""
    code = f"action.{name}"
    return say(code, language) if knows(code) else name


def last_step(workspace: Workspace) -> LastStep | None:
    """The step that can be taken back; None when there is none, or when the last one has left the house."""
    step = undoing.next_step(workspace.db)
    if step is None:
        return None
    return LastStep(action_name(step.action), step.at, step.tx, undoing.rows_of(workspace.db, step))


def undo(workspace: Workspace) -> Outcome[Undone]:
    """Takes the last step back as a whole. Raises UserError `NOTHING_TO_UNDO`."""
    step = undoing.next_step(workspace.db)
    if step is None:
        raise UserError("NOTHING_TO_UNDO")
    with workspace.undoing() as act:
        left = undoing.undo(act.db, step, by=act.tx)
    return act.outcome(Undone(action_name(step.action), step.at, left))
