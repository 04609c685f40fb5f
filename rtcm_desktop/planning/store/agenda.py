"""The SQL of agenda slots and their trainers."""

from collections.abc import Iterable, Sequence
from datetime import date

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import dumps, loads
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import list_persons
from rtcm_desktop.planning.model import Slot, SlotKind, SlotState, SlotTrainer, TrainerState
from rtcm_desktop.planning.store.columns import Stored, cells

_TRAINERS = """
    SELECT slot_trainer.*
    FROM agenda_slot JOIN slot_trainer ON slot_trainer.slot = agenda_slot.id
    WHERE agenda_slot.event = ? AND agenda_slot.deleted = 0 AND slot_trainer.deleted = 0
    ORDER BY slot_trainer.id
"""


def list_slots(db: Database, event: str) -> list[Slot]:
    """The agenda of an event by date and time, with its trainers."""
    trainers = _trainers_by_slot(db, event)
    sql = 'SELECT * FROM agenda_slot WHERE event = ? AND deleted = 0 ORDER BY date, start, "end", number, id'
    return [_slot(row, trainers.get(row["id"], ())) for row in records.query(db, sql, [event])]


def event_of_slot(db: Database, slot: str) -> str | None:
    """The event that a slot belongs to, None for a slot that is not there."""
    row = records.one(db, "SELECT event FROM agenda_slot WHERE id = ? AND deleted = 0", [slot])
    return row["event"] if row else None


def insert_slot(db: Database, slot: str, values: Stored) -> None:
    """A new agenda slot."""
    records.insert(db, "agenda_slot", slot, **cells(values))


def change_slot(db: Database, slot: str, values: Stored) -> tuple[str, ...]:
    """Writes what differs; gives the columns written."""
    return records.change(db, "agenda_slot", slot, **cells(values))


def remove_slot(db: Database, slot: str) -> None:
    """Takes a slot out of the agenda."""
    records.remove(db, "agenda_slot", slot)


def put_trainers(db: Database, slot: str, present: Iterable[str], wanted: Sequence[str]) -> None:
    """Makes these persons the trainers of a slot that has the `present` ones."""
    for person in set(present) - set(wanted):
        records.remove(db, "slot_trainer", row_id("slot_trainer", slot=slot, person=person))
    for person in set(wanted) - set(present):
        row = row_id("slot_trainer", slot=slot, person=person)
        records.put(db, "slot_trainer", row, slot=slot, person=person, role="trainer", state=TrainerState.CONFIRMED)


def change_trainer(
    db: Database, slot: str, person: str, *, state: TrainerState, replaced_by: str | None = None
) -> None:
    """Says where the asking of a slot's trainer stands, and who comes instead."""
    row = row_id("slot_trainer", slot=slot, person=person)
    records.change(db, "slot_trainer", row, state=state, replaced_by=replaced_by)


def find_person_id(db: Database, text: str) -> str | None:
    """The id of the person that a person's or a trainer profile's id means."""
    sql = """
        SELECT id FROM person WHERE id = :id AND deleted = 0
        UNION SELECT person FROM trainer WHERE id = :id AND deleted = 0
    """
    row = records.one(db, sql, {"id": text.strip().lower()})
    return row["id"] if row else None


def busy_elsewhere(db: Database, person: str, slot: Slot) -> list[str]:
    """The codes of other events in which a person teaches at the time of a slot."""
    sql = """
        SELECT DISTINCT event.code
        FROM slot_trainer JOIN agenda_slot ON agenda_slot.id = slot_trainer.slot JOIN event ON event.id = agenda_slot.event
        WHERE slot_trainer.person = ? AND slot_trainer.deleted = 0 AND agenda_slot.deleted = 0 AND event.deleted = 0
            AND slot_trainer.state IS NOT 'cancelled' AND event.state IS NOT 'cancelled' AND event.id != ?
            AND agenda_slot.date = ? AND agenda_slot.start < ? AND agenda_slot."end" > ?
        ORDER BY event.code
    """
    rows = records.query(db, sql, [person, slot.event, slot.date.isoformat(), slot.end, slot.start])
    return [row["code"] for row in rows]


def sessions_led_by(db: Database, persons: Iterable[str]) -> dict[tuple[str, str], list[dict[str, str]]]:
    """By person and event the titles of the slots that the person leads, in their order."""
    sql = """
        SELECT slot_trainer.person, agenda_slot.event, agenda_slot.titles
        FROM slot_trainer JOIN agenda_slot ON agenda_slot.id = slot_trainer.slot
        WHERE slot_trainer.person IN (SELECT value FROM json_each(?))
            AND slot_trainer.deleted = 0 AND agenda_slot.deleted = 0 AND slot_trainer.state IS NOT 'cancelled'
        ORDER BY agenda_slot.date, agenda_slot.start, agenda_slot.id
    """
    found: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in records.query(db, sql, [dumps(sorted(persons))]):
        found.setdefault((row["person"], row["event"]), []).append(loads(row["titles"]) or {})
    return found


def _trainers_by_slot(db: Database, event: str) -> dict[str, tuple[SlotTrainer, ...]]:
    rows = records.query(db, _TRAINERS, [event])
    persons = {person.id: person for person in list_persons(db, {row["person"] for row in rows})}
    found: dict[str, tuple[SlotTrainer, ...]] = {}
    for row in rows:
        trainer = SlotTrainer(
            id=row["id"],
            person=row["person"],
            name=printed_name(persons[row["person"]]) if row["person"] in persons else "",
            role=row["role"] or "trainer",
            state=TrainerState(row["state"] or TrainerState.CONFIRMED),
            online=bool(row["online"]),
            replaced_by=row["replaced_by"],
        )
        found[row["slot"]] = (*found.get(row["slot"], ()), trainer)
    return found


def _slot(row: records.Row, trainers: tuple[SlotTrainer, ...]) -> Slot:
    return Slot(
        id=row["id"],
        event=row["event"],
        date=date.fromisoformat(row["date"]),
        start=row["start"],
        end=row["end"],
        titles=loads(row["titles"]) or {},
        kind=SlotKind(row["kind"] or SlotKind.SESSION),
        room=row["room"] or "",
        group=row["group_name"] or "",
        number=row["number"] or 0,
        topic_session=row["topic_session"],
        mandatory=bool(row["mandatory"]),
        interpretation=bool(row["interpretation"]),
        online=bool(row["online"]),
        state=SlotState(row["state"] or SlotState.PLANNED),
        actual_start=row["actual_start"],
        actual_end=row["actual_end"],
        notes=row["notes"] or "",
        trainers=trainers,
    )
