"""Responses in the journal, and the drafts on this computer: typed forms that wait, and those that are half typed."""

from collections.abc import Iterable, Mapping
from typing import Any

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import dumps, loads
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.ids import random_id
from rtcm_desktop.evaluation.model.composition import EventForm, Filled, Response, Variant
from rtcm_desktop.evaluation.model.desk import HalfTyped
from rtcm_desktop.evaluation.model.instrument import Phase

HALF = "half"
"""The source of a draft that is no whole form yet; it is never counted and never taken in."""


def list_responses(db: Database, event: str, phase: Phase) -> list[Response]:
    """The responses of an event for one phase, in the order of their random ids."""
    sql = "SELECT * FROM response WHERE event = ? AND phase = ? AND deleted = 0 ORDER BY id"
    return [
        Response(
            form=row["form"],
            variant=Variant(row["variant"]) if row["variant"] else None,
            language=row["language"] or "",
            serial=row["serial"] or "",
            answers=loads(row["answers"]),
        )
        for row in records.query(db, sql, [event, phase])
    ]


def count_responses(db: Database, event: str) -> dict[str, int]:
    """How many responses an event has, by phase."""
    sql = "SELECT phase, count(*) AS number FROM response WHERE event = ? AND deleted = 0 GROUP BY phase"
    return {row["phase"]: row["number"] for row in records.query(db, sql, [event])}


def write_draft(db: Database, form: EventForm, filled: Filled, *, source: str) -> str:
    """Keeps a typed form on this computer until the next flush; gives its id."""
    values = {
        "id": random_id(),
        "event": form.event,
        "form": form.id,
        "phase": form.instrument.phase.value,
        "variant": filled.variant.value if filled.variant else None,
        "language": filled.language,
        "mode": _mode(filled.variant),
        "source": source,
        "serial": filled.serial,
        "answers": dumps(filled.answers),
    }
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    db.execute(f"INSERT INTO response_draft ({names}) VALUES ({marks})", list(values.values()))
    return str(values["id"])


def take_draft(db: Database, id: str) -> str | None:
    """Takes one typed form out of the draft and gives its serial number; None when it is not there."""
    row = records.one(db, "SELECT serial FROM response_draft WHERE id = ?", [id])
    db.execute("DELETE FROM response_draft WHERE id = ?", [id])
    return row["serial"] if row else None


def draft_variants(db: Database, event: str, phase: Phase) -> list[Variant | None]:
    """How each of the typed forms that wait was taken part in."""
    rows = _whole(db, event, phase)
    return [Variant(row["variant"]) if row["variant"] else None for row in rows]


def take_drafts(db: Database, event: str, phase: Phase) -> list[dict[str, Any]]:
    """The typed forms that wait for the journal; they leave the draft with this."""
    rows = _whole(db, event, phase)
    db.execute("DELETE FROM response_draft WHERE event = ? AND phase = ? AND source <> ?", [event, phase, HALF])
    return rows


def _whole(db: Database, event: str, phase: Phase) -> list[dict[str, Any]]:
    """The typed forms of a phase without those that are half typed."""
    sql = "SELECT * FROM response_draft WHERE event = ? AND phase = ? AND source <> ? ORDER BY id"
    return records.query(db, sql, [event, phase, HALF])


def draft_serials(db: Database, event: str, phase: Phase) -> frozenset[str]:
    """The sheet numbers of the typed forms that wait."""
    return frozenset(row["serial"] for row in _whole(db, event, phase))


def count_drafts(db: Database, event: str) -> dict[str, int]:
    """How many typed forms of an event wait, by phase."""
    sql = "SELECT phase, count(*) AS number FROM response_draft WHERE event = ? AND source <> ? GROUP BY phase"
    return {row["phase"]: row["number"] for row in records.query(db, sql, [event, HALF])}


def put_half_typed(db: Database, event: str, phase: Phase, halves: Iterable[HalfTyped]) -> None:
    """Keeps the forms that are half typed in the place of those before."""
    db.execute("DELETE FROM response_draft WHERE event = ? AND phase = ? AND source = ?", [event, phase, HALF])
    sql = (
        "INSERT INTO response_draft (id, event, form, phase, variant, language, source, serial, answers)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for half in halves:
        typed = dumps({"answers": dict(half.answers), "draft": half.draft, "aside": half.aside, "number": half.number})
        where = [
            random_id(),
            event,
            half.form,
            phase.value,
            half.variant.value,
            half.language,
            HALF,
            half.serial,
            typed,
        ]
        db.execute(sql, where)


def list_half_typed(db: Database, event: str, phase: Phase) -> tuple[HalfTyped, ...]:
    """The forms that are half typed."""
    sql = "SELECT * FROM response_draft WHERE event = ? AND phase = ? AND source = ?"
    return tuple(_half(row, loads(row["answers"])) for row in records.query(db, sql, [event, phase, HALF]))


def _half(row: records.Row, typed: Mapping[str, Any]) -> HalfTyped:
    return HalfTyped(
        form=row["form"],
        variant=Variant(row["variant"]),
        answers=typed["answers"],
        language=row["language"],
        serial=row["serial"],
        draft=typed["draft"],
        aside=typed["aside"],
        number=typed["number"],
    )


def insert_responses(db: Database, drafts: Iterable[Mapping[str, Any]]) -> int:
    """Writes responses in the order given, each under a wholly random id of its own."""
    columns = ("event", "form", "phase", "variant", "language", "mode", "source", "serial", "answers")
    written = [
        records.insert(db, "response", random_id(), **{column: draft[column] for column in columns}) for draft in drafts
    ]
    return len(written)


def _mode(variant: Variant | None) -> str | None:
    return {Variant.ROOM: "in_person", Variant.ONLINE: "online"}[variant] if variant else None
