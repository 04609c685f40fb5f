"""What is noted during a course, and the improvements agreed after it."""

from dataclasses import replace
from datetime import date

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.assessment import NOTE_KINDS, Improvement, ImprovementState, Note
from rtcm_desktop.planning.service import resolve_event


def add_note(workspace: Workspace, *, event: str, kind: str, text: str, day: date | None = None) -> Outcome[Note]:
    """Notes what was said, never by whom. Raises UserError `EVENT_UNKNOWN`, `NOTE_EMPTY`."""
    found = resolve_event(workspace, event)
    if not text.strip():
        raise UserError("NOTE_EMPTY")
    note = Note((day or workspace.now().date()).isoformat(), kind, NOTE_KINDS[kind], text.strip())
    with workspace.action("evaluation.note") as act:
        store.insert_note(act.db, act.new_id(), found.id, note)
    return act.outcome(note)


def agree_improvement(
    workspace: Workspace, *, event: str, title: str, question: str = "", owner: str = "", due: str = ""
) -> Outcome[Improvement]:
    """Keeps what is to change, who does it and until when. Raises UserError `EVENT_UNKNOWN`, `NOTE_EMPTY`."""
    found = resolve_event(workspace, event)
    if not title.strip():
        raise UserError("NOTE_EMPTY")
    with workspace.action("evaluation.improve") as act:
        improvement = Improvement(act.new_id(), title.strip(), question.strip(), owner.strip(), due.strip())
        store.put_improvement(act.db, found.id, improvement)
    return act.outcome(improvement)


def change_improvement(
    workspace: Workspace, *, event: str, improvement: str, state: ImprovementState
) -> Outcome[Improvement]:
    """Says how far an improvement has come. Raises UserError `EVENT_UNKNOWN`, `IMPROVEMENT_UNKNOWN`."""
    found = resolve_event(workspace, event)
    kept = next((one for one in store.list_improvements(workspace.db, found.id) if one.id == improvement), None)
    if kept is None:
        raise UserError("IMPROVEMENT_UNKNOWN", improvement=improvement)
    changed = replace(kept, state=state)
    with workspace.action("evaluation.improve") as act:
        store.put_improvement(act.db, found.id, changed)
    return act.outcome(changed)
