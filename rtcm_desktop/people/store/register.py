"""Long lists of the register: who answers to a choice, how many records a person has, records that share a key."""

from collections.abc import Iterable, Iterator

from rtcm_desktop.core import canonical, records
from rtcm_desktop.core.database import Database
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.people.model import Wanted

_FIRST_RECORD = "person.id NOT IN (SELECT person FROM person_group WHERE canonical <> person)"
_KINDS_OF_KEYS = ("mail:", "born:", "phone:", "name:")
_MOST_OF_ONE_KEY = 12
_NAME_AND_ID = "lower(coalesce(family || ' ' || given, family, given, original, '')) || char(31) || id"


def names_of_register(db: Database, wanted: Wanted) -> Iterator[str]:
    """Family name, given name and id in one text, of every person that answers to the choice, linked records once.

    Capitals without marks are small already; a character that sorts before every letter stands before the id.
    """
    asked = {
        "person.country = ?": country_id(wanted.country) if wanted.country else "",
        "person.audience = ?": wanted.audience,
        "person.sex = ?": wanted.sex,
    }
    holds = [condition for condition, value in asked.items() if value]
    where = " AND ".join(("person.deleted = 0", _FIRST_RECORD, *holds))
    found = db.execute(f"SELECT {_NAME_AND_ID} FROM person WHERE {where}", [value for value in asked.values() if value])
    return (name for (name,) in found)


def first_of_register(db: Database, most: int) -> Iterator[str]:
    """The first names of everybody, as `names_of_register` gives them; quick in a register of any size."""
    sql = f"""
        SELECT {_NAME_AND_ID} FROM person
        WHERE person.deleted = 0 AND {_FIRST_RECORD} ORDER BY family, given LIMIT ?
    """
    return (name for (name,) in db.execute(sql, [most]))


def count_persons(db: Database, most: int) -> int:
    """How many persons there are, linked records once; counts no further than `most`."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM person WHERE deleted = 0 AND {_FIRST_RECORD} LIMIT ?)"
    return int(db.execute(sql, [most]).fetchone()[0])


def countries_of_register(db: Database) -> list[str]:
    """The codes of the countries that somebody comes from."""
    sql = """
        SELECT country.code FROM country
        WHERE EXISTS (SELECT 1 FROM person WHERE person.country = country.id AND person.deleted = 0)
        ORDER BY country.code
    """
    return [code for (code,) in db.execute(sql)]


def group_sizes(db: Database, persons: Iterable[str]) -> dict[str, int]:
    """How many records each of these persons has, where there is more than one."""
    sql = """
        SELECT mine.person, count(*) FROM person_group mine
        JOIN person_group every ON every.canonical = mine.canonical
        WHERE mine.person IN (SELECT value FROM json_each(?)) GROUP BY mine.person
    """
    return dict(db.execute(sql, [canonical.dumps(sorted(persons))]).fetchall())


def persons_sharing_keys(db: Database) -> Iterator[tuple[str, ...]]:
    """Persons that share a match key, the surest kind of key first; keys of very many persons are left out."""
    sql = """
        SELECT json_group_array(person) AS persons FROM person_match
        WHERE key >= ? AND key < ? GROUP BY key HAVING count(*) BETWEEN 2 AND ?
    """
    for kind in _KINDS_OF_KEYS:
        for row in records.query(db, sql, [kind, f"{kind}\U0010ffff", _MOST_OF_ONE_KEY]):
            yield tuple(sorted(canonical.loads(row["persons"])))


def links_touching(db: Database, person: str) -> list[records.Row]:
    """The link rows at this person that say that two records are one, with the other end as `other`."""
    sql = """
        SELECT *, CASE WHEN a = :person THEN b ELSE a END AS other FROM person_link
        WHERE (a = :person OR b = :person) AND verdict = 'same' AND deleted = 0 ORDER BY id
    """
    return records.query(db, sql, {"person": person})
