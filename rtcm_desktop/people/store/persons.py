"""Persons: rows into model objects and back."""

from collections.abc import Iterable, Mapping
from typing import Any

from rtcm_desktop.core import canonical, names, records
from rtcm_desktop.core.database import Database
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.people.model import Person, Sex

_PERSON = """
SELECT person.*, country.code AS country_code, organisation.name AS organisation_name
FROM person
LEFT JOIN country ON country.id = person.country
LEFT JOIN organisation ON organisation.id = person.organisation
WHERE person.deleted = 0
"""
_AMONG = "IN (SELECT value FROM json_each(?))"
_PLAIN = (
    "honorific", "given", "family", "patronymic", "original", "latin", "tent_name", "birth_date", "position",
    "audience", "messenger", "notes",
)  # fmt: skip
_LISTS = ("emails", "phones", "languages")
_MAPPINGS = ("printed", "consents")


def person_of(row: Mapping[str, Any]) -> Person:
    """A person out of a joined row."""
    cells: dict[str, Any] = {column: row[column] or "" for column in _PLAIN}
    cells |= {column: tuple(canonical.loads(row[column]) or ()) for column in _LISTS}
    cells |= {column: canonical.loads(row[column]) or {} for column in _MAPPINGS}
    return Person(
        id=row["id"],
        sex=Sex(row["sex"]) if row["sex"] else None,
        birth_year=row["birth_year"],
        country=row["country_code"] or "",
        organisation=row["organisation_name"] or "",
        organisation_id=row["organisation"],
        **cells,
    )


def values_of(person: Person) -> dict[str, str | int | None]:
    """The columns of a person; what is empty stays unsaid."""
    structured = {column: getattr(person, column) for column in (*_LISTS, *_MAPPINGS)}
    return {
        **{column: getattr(person, column) or None for column in _PLAIN},
        **{column: canonical.dumps(value) if value else None for column, value in structured.items()},
        "original_script": names.script_of(person.original) or None,
        "sex": person.sex.value if person.sex else None,
        "birth_year": person.birth_year,
        "country": country_id(person.country) if person.country else None,
        "organisation": person.organisation_id,
    }


def find_person(db: Database, id: str) -> Person | None:
    """A person by id, or None."""
    row = records.one(db, f"{_PERSON} AND person.id = ?", [id])
    return person_of(row) if row else None


def get_person(db: Database, id: str) -> Person:
    """A person by id. Raises KeyError when there is none."""
    person = find_person(db, id)
    if person is None:
        raise KeyError(f"person {id}")
    return person


def list_persons(db: Database, persons: Iterable[str]) -> list[Person]:
    """The persons with these ids, by id; unknown ids are left out."""
    rows = records.query(db, f"{_PERSON} AND person.id {_AMONG} ORDER BY person.id", [canonical.dumps(sorted(persons))])
    return [person_of(row) for row in rows]


def every_person(db: Database) -> list[str]:
    """The ids of all persons."""
    return [row["id"] for row in records.query(db, "SELECT id FROM person WHERE deleted = 0 ORDER BY id")]


def insert_person(db: Database, id: str, person: Person) -> None:
    """A new record."""
    records.insert(db, "person", id, **values_of(person))


def change_person(db: Database, id: str, person: Person) -> tuple[str, ...]:
    """Writes what differs; gives the columns written."""
    return records.change(db, "person", id, **values_of(person))
