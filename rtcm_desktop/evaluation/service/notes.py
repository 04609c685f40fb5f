"""What is noted during a course, and the improvements agreed after it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import store
from rtcm_desktop.evaluation.model.assessment import NOTE_KINDS, Improvement, ImprovementState, Note, Said
from rtcm_desktop.planning.service import resolve_event


def said(workspace: Workspace, *, event: str) -> Said:
    """What was noted and agreed, and the days it may belong to. Raises UserError `EVENT_UNKNOWN`."""
    found = resolve_event(workspace, event)
    return Said(
        event=found.id,
        code=found.code,
        days=tuple(day.isoformat() for day in found.dates),
        today=workspace.now().date().isoformat(),
        notes=tuple(store.list_notes(workspace.db, found.id)),
        improvements=tuple(store.list_improvements(workspace.db, found.id)),
        languages=found.languages,
    )


def add_note(workspace: Workspace, *, event: str, kind: str, text: str, day: date | None = None) -> Outcome[Note]:
    """Notes what was said, never by whom. Raises UserError `EVENT_UNKNOWN`, `NOTE_EMPTY`."""
    found = resolve_event(workspace, event)
    written = _written(text)
    with workspace.action("evaluation.note") as act:
        said_on = (day or workspace.now().date()).isoformat()
        note = Note(said_on, kind, NOTE_KINDS[kind], written, act.new_id())
        store.put_note(act.db, found.id, note)
    return act.outcome(note)


def change_note(workspace: Workspace, *, event: str, note: str, changes: Mapping[str, str]) -> Outcome[Note]:
    """Changes a note: its `text`, `kind` or `date`. Raises UserError `EVENT_UNKNOWN`, `NOTE_UNKNOWN`, `NOTE_EMPTY`."""
    found = resolve_event(workspace, event)
    kept = _note(workspace.db, found.id, note)
    changed = replace(kept, **{**changes, "text": _written(changes.get("text", kept.text))})
    changed = replace(changed, aspect=NOTE_KINDS[changed.kind])
    with workspace.action("evaluation.note") as act:
        store.put_note(act.db, found.id, changed)
    return act.outcome(changed)


def drop_note(workspace: Workspace, *, event: str, note: str) -> Outcome[None]:
    """Takes a note away. Raises UserError `EVENT_UNKNOWN`, `NOTE_UNKNOWN`."""
    found = resolve_event(workspace, event)
    kept = _note(workspace.db, found.id, note)
    with workspace.action("evaluation.note") as act:
        store.remove_note(act.db, kept.id)
    return act.outcome(None)


def agree_improvement(
    workspace: Workspace, *, event: str, title: str, question: str = "", owner: str = "", due: str = ""
) -> Outcome[Improvement]:
    """Keeps what is to change, who does it and until when. Raises UserError `EVENT_UNKNOWN`, `NOTE_EMPTY`."""
    found = resolve_event(workspace, event)
    written = _written(title)
    with workspace.action("evaluation.improve") as act:
        improvement = Improvement(act.new_id(), written, question.strip(), owner.strip(), due.strip())
        store.put_improvement(act.db, found.id, improvement)
    return act.outcome(improvement)


def change_improvement(
    workspace: Workspace,
    *,
    event: str,
    improvement: str,
    state: ImprovementState | None = None,
    changes: Mapping[str, str] | None = None,
) -> Outcome[Improvement]:
    """Says how far an improvement has come, or changes its `title`, `owner` or `due`.

    Raises UserError `EVENT_UNKNOWN`, `IMPROVEMENT_UNKNOWN`, `NOTE_EMPTY`.
    """
    found = resolve_event(workspace, event)
    kept = _improvement(workspace.db, found.id, improvement)
    texts = {name: text.strip() for name, text in (changes or {}).items()}
    changed = replace(
        kept,
        title=_written(texts.get("title", kept.title)),
        owner=texts.get("owner", kept.owner),
        due=texts.get("due", kept.due),
        state=state or kept.state,
    )
    with workspace.action("evaluation.improve") as act:
        store.put_improvement(act.db, found.id, changed)
    return act.outcome(changed)


def drop_improvement(workspace: Workspace, *, event: str, improvement: str) -> Outcome[None]:
    """Takes an agreed improvement away. Raises UserError `EVENT_UNKNOWN`, `IMPROVEMENT_UNKNOWN`."""
    found = resolve_event(workspace, event)
    kept = _improvement(workspace.db, found.id, improvement)
    with workspace.action("evaluation.improve") as act:
        store.remove_improvement(act.db, kept.id)
    return act.outcome(None)


def _written(text: str) -> str:
    if not text.strip():
        raise UserError("NOTE_EMPTY")
    return text.strip()


def _note(db: Database, event: str, note: str) -> Note:
    kept = next((one for one in store.list_notes(db, event) if one.id == note), None)
    if kept is None:
        raise UserError("NOTE_UNKNOWN")
    return kept


def _improvement(db: Database, event: str, improvement: str) -> Improvement:
    kept = next((one for one in store.list_improvements(db, event) if one.id == improvement), None)
    if kept is None:
        raise UserError("IMPROVEMENT_UNKNOWN", improvement=improvement)
    return kept
