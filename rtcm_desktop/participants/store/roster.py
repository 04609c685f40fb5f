"""The participants of events: rows into model objects and back."""

from collections.abc import Iterable, Mapping
from typing import Any

from rtcm_desktop.core import canonical, records
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.texts import worded
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.participants.model import Mode, Participant, Role, Status
from rtcm_desktop.participants.rules import in_list_order
from rtcm_desktop.people import rules as people_rules
from rtcm_desktop.people import store as people_store
from rtcm_desktop.people.model import Person

_PARTICIPANT = """
SELECT participant.*, coalesce(person_group.canonical, participant.person) AS canonical,
       country.code AS country_code, country.short_names AS country_names
FROM participant
LEFT JOIN person_group ON person_group.person = participant.person
LEFT JOIN country ON country.id = participant.country
WHERE participant.deleted = 0
"""


def list_event(db: Database, event: str, language: str = "") -> list[Participant]:
    """Everybody entered in an event, in the order of lists; names of countries in the language."""
    return _participants(db, records.query(db, f"{_PARTICIPANT} AND participant.event = ?", [event]), language)


def list_persons_events(db: Database, persons: Iterable[str]) -> list[Participant]:
    """Every participation of these persons."""
    wanted = canonical.dumps(sorted(persons))
    among = "participant.person IN (SELECT value FROM json_each(?))"
    return _participants(db, records.query(db, f"{_PARTICIPANT} AND {among}", [wanted]), "")


def find_participant(db: Database, id: str, language: str = "") -> Participant | None:
    """A participant by id, or None."""
    rows = records.query(db, f"{_PARTICIPANT} AND participant.id = ?", [id])
    return next(iter(_participants(db, rows, language)), None)


def get_participant(db: Database, id: str, language: str = "") -> Participant:
    """A participant by id. Raises KeyError when there is none."""
    participant = find_participant(db, id, language)
    if participant is None:
        raise KeyError(f"participant {id}")
    return participant


def _participants(db: Database, rows: list[dict[str, Any]], language: str) -> list[Participant]:
    persons = {person.id: person for person in people_store.list_persons(db, (row["person"] for row in rows))}
    known = [row for row in rows if row["person"] in persons]
    return in_list_order(_participant_of(row, persons[row["person"]], language) for row in known)


def _participant_of(row: Mapping[str, Any], person: Person, language: str) -> Participant:
    name = people_rules.printed_name(person)
    original = people_rules.printed_name(person, people_rules.ORIGINAL)
    countries = canonical.loads(row["country_names"]) or {}
    return Participant(
        id=row["id"],
        event=row["event"],
        person=row["person"],
        canonical=row["canonical"],
        name=name,
        given=person.given,
        family=person.family,
        original="" if original == name else original,
        names=people_rules.all_names(person),
        latin_is_guessed=people_rules.latin_is_guessed(person),
        emails=person.emails,
        phones=person.phones,
        honorific=person.honorific,
        tent_name=person.tent_name,
        sex=person.sex,
        birth_year=people_rules.birth_year(person),
        role=Role(row["role"] or Role.PARTICIPANT),
        mode=Mode(row["mode"] or Mode.IN_PERSON),
        status=Status(row["status"] or Status.NOMINATED),
        replaces=row["replaces"],
        organisation=row["organisation_name"] or "",
        organisation_id=row["organisation"],
        position=row["position"] or "",
        country=row["country_code"] or "",
        country_name=worded(countries, language),
        audience=row["audience"] or "",
        number=row["number"],
        paper_language=row["paper_language"] or "",
        interpretation=row["interpretation"] or "",
        name_confirmed=bool(row["name_confirmed"]),
        seat=row["seat"] or "",
        table=row["table_no"] or "",
        protocol_order=row["protocol_order"],
        exception=row["exception"] or "",
        exception_reason=row["exception_reason"] or "",
        test_score=row["test_score"],
        source=row["source"] or "",
        notes=row["notes"] or "",
    )


def participant_id(event: str, person: str) -> str:
    """The id of a person in an event, the same on every computer."""
    return row_id("participant", event=event, person=person)


def entry_of(db: Database, event: str, person: str) -> str | None:
    """The participant as which a person, under any of the linked records, stands in the event's list."""
    canonical_id = people_store.canonical_of(db, [person])[person]
    members = people_store.group_members(db, [canonical_id]) | {person}
    rows = (records.find(db, "participant", participant_id(event, member)) for member in sorted(members))
    return next((row["id"] for row in rows if row and not row["deleted"]), None)


def next_number(db: Database, event: str) -> int:
    """The next running number in an event's list; two computers may give the same one."""
    sql = "SELECT coalesce(max(number), 0) + 1 AS number FROM participant WHERE event = ? AND deleted = 0"
    row = records.one(db, sql, [event])
    return int(row["number"]) if row else 1


def put_participant(db: Database, event: str, person: str, **values: str | int | None) -> str:
    """Enters a person in an event, or brings back an entry that was taken out; gives the participant's id."""
    return records.put(db, "participant", participant_id(event, person), event=event, person=person, **values)


def change_participant(db: Database, id: str, **values: str | int | None) -> tuple[str, ...]:
    """Writes what differs; gives the columns written."""
    return records.change(db, "participant", id, **values)


def as_then(db: Database, person: Person) -> dict[str, str | int | None]:
    """What a person is now, as columns of the participant: it stays when the person moves on."""
    return {
        "organisation": people_store.ensure_organisation(db, person.organisation, person.country, person.audience),
        "organisation_name": person.organisation or None,
        "position": person.position or None,
        "country": country_id(person.country) if person.country else None,
        "audience": person.audience or None,
    }


def put_private(db: Database, participant: str, **values: str | int | None) -> tuple[str, ...]:
    """Keeps what only the organisers may see and gives the columns written; an empty row is never made."""
    id = derived_id(participant, "participant_private")
    if records.find(db, "participant_private", id):
        return records.change(db, "participant_private", id, deleted=0, **values)
    stated = {column: value for column, value in values.items() if value}
    if stated:
        records.insert(db, "participant_private", id, participant=participant, **stated)
    return tuple(stated)


def disputed(db: Database) -> list[tuple[str, str, int]]:
    """Who stands in one event as several linked records with another role or status: event's code, name, how often."""
    sql = """
        SELECT event.code AS event, count(*) AS entries, min(participant.person) AS person FROM participant
        JOIN person_group ON person_group.person = participant.person
        JOIN event ON event.id = participant.event
        WHERE participant.deleted = 0
        GROUP BY participant.event, person_group.canonical
        HAVING count(DISTINCT participant.role || ' ' || participant.status) > 1
        ORDER BY 1, 3
    """
    return [
        (row["event"], people_rules.latin_name(people_store.get_person(db, row["person"])), row["entries"])
        for row in records.query(db, sql)
    ]
