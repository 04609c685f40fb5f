"""The SQL of events, their topics and venues."""

from collections.abc import Sequence
from datetime import date

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import loads
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.names import fold
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.curriculum.model import topic_id
from rtcm_desktop.planning.model import Event, EventKind, EventState, Mode, UnitKind
from rtcm_desktop.planning.rules.parsing import half_days_of
from rtcm_desktop.planning.store.columns import Stored, cells, listed

DEFAULT_TIMEZONE = "Asia/Baku"

_EVENTS = """
    SELECT event.*, venue.name AS venue_name
    FROM event LEFT JOIN venue ON venue.id = event.venue
    WHERE event.deleted = 0
"""


def list_events(db: Database) -> list[Event]:
    """Every event, the latest first."""
    return [_event(row) for row in records.query(db, _EVENTS + " ORDER BY event.start DESC, event.code")]


def find_events(db: Database, text: str) -> list[Event]:
    """The events with this id or code, the code in any case."""
    wanted = text.strip()
    sql = _EVENTS + " AND (event.id = ? OR event.code = ?) ORDER BY event.id"
    return [_event(row) for row in records.query(db, sql, [wanted.lower(), wanted.upper()])]


def get_event(db: Database, event: str) -> Event:
    """An event by its id. Raises KeyError."""
    row = records.one(db, _EVENTS + " AND event.id = ?", [event])
    if row is None:
        raise KeyError(f"event {event}")
    return _event(row)


def list_codes(db: Database, prefix: str) -> list[str]:
    """The codes given so far that begin with a prefix, those of deleted events too."""
    rows = records.query(db, "SELECT code FROM event WHERE substr(code, 1, ?) = ?", [len(prefix), prefix])
    return [row["code"] for row in rows]


def insert_event(db: Database, event: str, values: Stored) -> None:
    """A new event."""
    records.insert(db, "event", event, **cells(values))


def change_event(db: Database, event: str, values: Stored) -> tuple[str, ...]:
    """Writes what differs; gives the columns written."""
    return records.change(db, "event", event, **cells(values))


def list_topics_of(db: Database, event: str) -> list[str]:
    """The codes of an event's topics in their order."""
    sql = """
        SELECT topic.code FROM event_topic JOIN topic ON topic.id = event_topic.topic
        WHERE event_topic.event = ? AND event_topic.deleted = 0 ORDER BY event_topic.number, topic.code
    """
    return [row["code"] for row in records.query(db, sql, [event])]


def list_events_on(db: Database, topic: str) -> list[Event]:
    """The events with a topic (its code), the latest first."""
    sql = """ AND event.id IN (SELECT event FROM event_topic WHERE topic = ? AND deleted = 0)
        ORDER BY event.start DESC, event.code"""
    return [_event(row) for row in records.query(db, _EVENTS + sql, [topic_id(topic)])]


def put_topics(db: Database, event: str, codes: Sequence[str]) -> None:
    """Makes these the topics of an event, in this order."""
    for code in set(list_topics_of(db, event)) - set(codes):
        records.remove(db, "event_topic", row_id("event_topic", event=event, topic=topic_id(code)))
    for number, code in enumerate(codes, start=1):
        row = row_id("event_topic", event=event, topic=topic_id(code))
        records.put(db, "event_topic", row, event=event, topic=topic_id(code), number=number)


def presence_was_taken(db: Database, event: str) -> bool:
    """Whether evidence of presence hangs on an event's units: then its days and half-days are facts."""
    sql = """
        SELECT 1 FROM attendance_unit JOIN attendance_evidence ON attendance_evidence.unit = attendance_unit.id
        WHERE attendance_unit.event = ? AND attendance_unit.deleted = 0 AND attendance_evidence.deleted = 0 LIMIT 1
    """
    return records.one(db, sql, [event]) is not None


def find_venue(db: Database, name: str) -> str | None:
    """The id of the venue with a name, however it is spelt."""
    rows = records.query(db, "SELECT id, name FROM venue WHERE deleted = 0 ORDER BY id")
    return next((row["id"] for row in rows if fold(row["name"] or "") == fold(name)), None)


def list_venues(db: Database) -> list[str]:
    """The names of all venues by the alphabet."""
    rows = records.query(db, "SELECT name FROM venue WHERE deleted = 0 AND name IS NOT NULL")
    return sorted({row["name"] for row in rows}, key=fold)


def insert_venue(db: Database, venue: str, name: str) -> None:
    """A new venue."""
    records.insert(db, "venue", venue, name=name)


def _event(row: records.Row) -> Event:
    return Event(
        id=row["id"],
        code=row["code"] or "",
        kind=EventKind(row["kind"] or EventKind.WORKSHOP),
        titles=loads(row["titles"]) or {},
        start=date.fromisoformat(row["start"]),
        end=date.fromisoformat(row["end"]),
        timezone=row["timezone"] or DEFAULT_TIMEZONE,
        venue=row["venue"],
        venue_name=row["venue_name"] or "",
        mode=Mode(row["mode"] or Mode.IN_PERSON),
        languages=listed(row["languages"]) or ("en",),
        interpretation=listed(row["interpretation"]),
        donors=listed(row["donors"]),
        partners=listed(row["partners"]),
        project=row["project"] or "",
        coordinator=row["coordinator"],
        signatories=listed(row["signatories"]),
        meeting_link=row["meeting_link"] or "",
        nomination_deadline=date.fromisoformat(row["nomination_deadline"]) if row["nomination_deadline"] else None,
        capacity=row["capacity"],
        unit_kind=UnitKind(row["unit_kind"] or UnitKind.HALF_DAY),
        half_days=half_days_of(loads(row["half_days"])),
        eligibility=loads(row["eligibility"]) or {},
        evaluation=loads(row["evaluation"]) or {},
        layout=row["layout"],
        state=EventState(row["state"] or EventState.PLANNED),
        station=row["station"] or "",
        notes=row["notes"] or "",
    )
