"""All SQL of statistics: who was present in which event, who taught, what was held. Reads only."""

from collections.abc import Sequence
from datetime import date

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import loads
from rtcm_desktop.core.database import Database
from rtcm_desktop.planning.model import minutes_of
from rtcm_desktop.statistics.model import EventFacts, Participation, Period, Teaching

_EVENTS = """
    SELECT event.*, coalesce((SELECT sum(persons) FROM headcount
        WHERE headcount.event = event.id AND headcount.deleted = 0
            AND coalesce(headcount.role, 'participant') = 'participant'), 0) AS head_count,
        (SELECT json_group_array(DISTINCT module.code)
            FROM event_topic JOIN topic ON topic.id = event_topic.topic JOIN module ON module.id = topic.module
            WHERE event_topic.event = event.id AND event_topic.deleted = 0) AS modules,
        (SELECT json_group_array(DISTINCT topic.code)
            FROM event_topic JOIN topic ON topic.id = event_topic.topic
            WHERE event_topic.event = event.id AND event_topic.deleted = 0) AS topics
    FROM event
    WHERE event.deleted = 0 AND event.start BETWEEN ? AND ?
"""

# A mark without minutes stands for the whole unit; minutes of zero prove nothing.
_PRESENT = """
    SELECT participant.event, coalesce(person_group.canonical, participant.person) AS person, person.sex,
        country.code AS country, participant.audience, participant.mode
    FROM event
    CROSS JOIN participant ON participant.event = event.id
    JOIN person ON person.id = participant.person
    LEFT JOIN person_group ON person_group.person = participant.person
    LEFT JOIN country ON country.id = participant.country
    WHERE event.deleted = 0 AND event.start BETWEEN ? AND ? AND participant.deleted = 0
        AND participant.role = 'participant' AND participant.status IN ('nominated', 'confirmed')
        AND EXISTS (
            SELECT 1 FROM attendance_evidence AS evidence
            WHERE evidence.participant = participant.id AND evidence.deleted = 0
                AND evidence.status IN ('present', 'late', 'left_early')
                AND (evidence.minutes IS NULL OR evidence.minutes > 0 OR evidence.intervals LIKE '[[%'))
    ORDER BY participant.event, person, participant.id
"""

_TAUGHT = """
    SELECT agenda_slot.event, coalesce(person_group.canonical, person.id) AS person, person.sex,
        country.code AS country, module.code AS module,
        coalesce(agenda_slot.actual_start, agenda_slot.start) AS began,
        coalesce(agenda_slot.actual_end, agenda_slot."end") AS ended
    -- CROSS JOIN keeps the order: from the events of the period inwards, never over all trainers there are.
    FROM event
    CROSS JOIN agenda_slot ON agenda_slot.event = event.id
    CROSS JOIN slot_trainer ON slot_trainer.slot = agenda_slot.id
    JOIN person ON person.id = coalesce(slot_trainer.replaced_by, slot_trainer.person)
    LEFT JOIN person_group ON person_group.person = person.id
    LEFT JOIN country ON country.id = person.country
    LEFT JOIN topic_session ON topic_session.id = agenda_slot.topic_session
    LEFT JOIN topic ON topic.id = topic_session.topic
    LEFT JOIN module ON module.id = topic.module
    WHERE event.deleted = 0 AND event.start BETWEEN ? AND ? AND agenda_slot.deleted = 0 AND slot_trainer.deleted = 0
        AND coalesce(slot_trainer.state, '') != 'cancelled' AND coalesce(agenda_slot.state, '') != 'not_held'
"""


def list_events(db: Database, period: Period) -> list[EventFacts]:
    """The events that begin in a period."""
    return [
        EventFacts(
            id=row["id"],
            code=row["code"] or "",
            title=_title(loads(row["titles"]) or {}, loads(row["languages"]) or ()),
            start=date.fromisoformat(row["start"]),
            end=date.fromisoformat(row["end"]),
            mode=row["mode"] or "",
            state=row["state"] or "",
            modules=tuple(sorted(loads(row["modules"]))),
            head_count=row["head_count"],
            topics=tuple(sorted(loads(row["topics"]))),
        )
        for row in records.query(db, _EVENTS, _bounds(period))
    ]


def years(db: Database) -> tuple[int, int] | None:
    """The first and the last year in which an event begins; None without events."""
    row = records.one(db, "SELECT min(start) AS first, max(start) AS last FROM event WHERE deleted = 0")
    if row is None or row["first"] is None:
        return None
    return int(row["first"][:4]), int(row["last"][:4])


def list_participations(db: Database, period: Period) -> list[Participation]:
    """Who took part, with some proven presence, in the events of a period; linked records of one person once an event."""
    found: dict[tuple[str, str], Participation] = {}
    for row in db.execute(_PRESENT, _bounds(period)):
        entry = Participation._make(row)
        known = found.setdefault((entry.event, entry.person), entry)
        if known.sex is None and entry.sex:
            found[entry.event, entry.person] = known._replace(sex=entry.sex)
    return list(found.values())


def list_teachings(db: Database, period: Period) -> list[Teaching]:
    """Who held which slots in the events of a period, and how long; slots that were not held are left out."""
    return [
        Teaching._make((*who, max(minutes_of(ended) - minutes_of(began), 0)))
        for *who, began, ended in db.execute(_TAUGHT, _bounds(period))
    ]


def _bounds(period: Period) -> list[str]:
    return [period.first.isoformat(), period.last.isoformat()]


def _title(titles: dict[str, str], languages: Sequence[str]) -> str:
    """In English, else in the event's own language."""
    known = [titles[language] for language in ("en", *languages) if language in titles]
    return (known or [*titles.values(), ""])[0]
