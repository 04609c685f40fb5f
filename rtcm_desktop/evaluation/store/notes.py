"""What was said during a course, and the improvements agreed after it."""

from rtcm_desktop.core import records
from rtcm_desktop.core.database import Database
from rtcm_desktop.evaluation.model.assessment import Improvement, ImprovementState, Note


def list_notes(db: Database, event: str) -> list[Note]:
    """What was said during the course, by day."""
    sql = "SELECT * FROM note WHERE event = ? AND deleted = 0 ORDER BY date, id"
    return [
        Note(row["date"] or "", row["kind"], row["aspect"] or "", row["text"], row["id"])
        for row in records.query(db, sql, [event])
    ]


def put_note(db: Database, event: str, note: Note) -> None:
    """Keeps a note, new or changed."""
    records.put(db, "note", note.id, event=event, date=note.date, kind=note.kind, aspect=note.aspect, text=note.text)


def remove_note(db: Database, note: str) -> None:
    """Takes a note away."""
    records.remove(db, "note", note)


def list_improvements(db: Database, event: str) -> list[Improvement]:
    """The improvements agreed after an event, in the order of their agreement."""
    sql = "SELECT * FROM improvement WHERE event = ? AND deleted = 0 ORDER BY id"
    return [
        Improvement(
            id=row["id"],
            title=row["title"],
            question=row["question"] or "",
            owner=row["owner"] or "",
            due=row["due"] or "",
            state=ImprovementState(row["state"] or "open"),
        )
        for row in records.query(db, sql, [event])
    ]


def put_improvement(db: Database, event: str, improvement: Improvement) -> None:
    """Keeps an improvement, new or changed."""
    records.put(
        db,
        "improvement",
        improvement.id,
        event=event,
        title=improvement.title,
        question=improvement.question,
        owner=improvement.owner,
        due=improvement.due,
        state=improvement.state,
    )


def remove_improvement(db: Database, improvement: str) -> None:
    """Takes an improvement away."""
    records.remove(db, "improvement", improvement)
