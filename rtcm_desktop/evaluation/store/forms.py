"""Instruments of the catalogue and the forms composed of them for events."""

from collections.abc import Collection, Sequence

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import dumps, loads
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.curriculum.model import topic_id
from rtcm_desktop.evaluation.model.composition import Composition, EventForm, Subject
from rtcm_desktop.evaluation.model.instrument import Instrument, Phase, Texts
from rtcm_desktop.evaluation.rules.instruments import instrument_from
from rtcm_desktop.evaluation.rules.keeping import composition_from, definition_of, referred_ids
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import list_persons


def newest_instrument(db: Database, phase: Phase) -> Instrument:
    """The catalogue's form for a phase in its newest version."""
    sql = "SELECT * FROM form WHERE event IS NULL AND phase = ? AND deleted = 0 ORDER BY version DESC, id LIMIT 1"
    row = records.one(db, sql, [phase])
    assert row is not None, f"the catalogue has no form for {phase}"
    return _instrument(db, row)


def get_instrument(db: Database, form: str) -> Instrument:
    """An instrument by its id. Raises KeyError."""
    return _instrument(db, records.get(db, "form", form))


def _instrument(db: Database, form: records.Row) -> Instrument:
    questions = records.query(db, "SELECT * FROM question WHERE form = ? AND deleted = 0", [form["id"]])
    return instrument_from(form, questions)


def list_event_forms(db: Database, event: str, phase: Phase, *, undone: bool = False) -> list[EventForm]:
    """The composed forms of an event for one phase, the newest version first; on request those taken back too."""
    sql = "SELECT * FROM form WHERE event = ? AND phase = ? AND deleted <= ? ORDER BY version DESC, id DESC"
    rows = records.query(db, sql, [event, phase, int(undone)])
    definitions = {row["id"]: loads(row["definition"]) for row in rows}
    subjects = _subjects(db, frozenset().union(*(referred_ids(kept) for kept in definitions.values())))
    instruments = {base: get_instrument(db, base) for base in {row["base"] for row in rows}}
    return [
        EventForm(
            id=row["id"],
            event=event,
            version=row["version"],
            instrument=instruments[row["base"]],
            composition=composition_from(definitions[row["id"]], subjects),
        )
        for row in rows
    ]


def put_event_form(
    db: Database, event: str, instrument: Instrument, composition: Composition, version: int
) -> EventForm:
    """Keeps a composed form. The same composition is the same row, on whichever laptop it was made."""
    row = event_form_id(event, instrument, composition)
    records.put(
        db,
        "form",
        row,
        code=instrument.code,
        version=version,
        phase=instrument.phase,
        event=event,
        base=instrument.id,
        definition=dumps(definition_of(composition)),
        state="current",
    )
    return EventForm(row, event, version, instrument, composition)


def restore_event_form(db: Database, form: EventForm) -> None:
    """Brings a form back that was taken back after its papers had gone out."""
    records.restore(db, "form", form.id)


def event_form_id(event: str, instrument: Instrument, composition: Composition) -> str:
    """The id of the composed form with this content."""
    return derived_id(event, "form", instrument.id, dumps(definition_of(composition)))


def _subjects(db: Database, ids: Collection[str]) -> dict[str, Subject]:
    """What references stand for: sessions of the curriculum, slots, outcomes, persons. Deleted rows keep their names."""
    texts: dict[str, Texts] = {}
    for table, column in (("topic_session", "titles"), ("agenda_slot", "titles"), ("topic_outcome", "texts")):
        texts |= {row["id"]: loads(row[column]) for row in _rows_with_ids(db, table, column, ids)}
    persons = list_persons(db, [row for row in ids if row not in texts])
    texts |= {person.id: {"en": printed_name(person)} for person in persons}
    return {row: Subject(row, text) for row, text in texts.items()}


def _rows_with_ids(db: Database, table: str, column: str, ids: Collection[str]) -> list[records.Row]:
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT id, {column} FROM {table} WHERE id IN ({marks})"
    return records.query(db, sql, list(ids))


def session_titles(db: Database, ids: Collection[str]) -> dict[str, Texts]:
    """The titles of sessions of the curriculum, by language."""
    return {row["id"]: loads(row["titles"]) for row in _rows_with_ids(db, "topic_session", "titles", ids)}


def outcomes_of(db: Database, topics: Sequence[str]) -> list[Subject]:
    """The outcomes of topics given by their codes, in the topics' order."""
    sql = "SELECT id, texts FROM topic_outcome WHERE topic = ? AND deleted = 0 ORDER BY number, id"
    return [
        Subject(row["id"], loads(row["texts"])) for code in topics for row in records.query(db, sql, [topic_id(code)])
    ]


def count_event_forms(db: Database, event: str) -> dict[str, int]:
    """How many versions of its forms an event has, by phase."""
    sql = "SELECT phase, count(*) AS number FROM form WHERE event = ? AND deleted = 0 GROUP BY phase"
    return {row["phase"]: row["number"] for row in records.query(db, sql, [event])}
