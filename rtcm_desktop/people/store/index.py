"""Caches by which persons are found: match keys for the identity rule, words for the search."""

from collections.abc import Collection, Iterable

from rtcm_desktop.core import canonical, names, records
from rtcm_desktop.core.database import Database


def write_keys(db: Database, person: str, keys: Iterable[str]) -> None:
    """Replaces the cached match keys of a person."""
    db.execute("DELETE FROM person_match WHERE person = ?", [person])
    rows = [(key, person) for key in sorted(keys)]
    db.conn.executemany("INSERT INTO person_match (key, person) VALUES (?, ?)", rows)


def persons_with_keys(db: Database, keys: Collection[str]) -> list[str]:
    """The persons that share at least one match key, by id."""
    sql = """
        SELECT DISTINCT person FROM person_match
        WHERE key IN (SELECT value FROM json_each(?)) ORDER BY person
    """
    return [row["person"] for row in records.query(db, sql, [canonical.dumps(sorted(keys))])]


def persons_with_key_like(db: Database, start: str, limit: int) -> list[str]:
    """The persons with a match key that begins so."""
    sql = "SELECT DISTINCT person FROM person_match WHERE key >= ? AND key < ? LIMIT ?"
    return [row["person"] for row in records.query(db, sql, [start, start + "\U0010ffff", limit])]


def write_search(db: Database, person: str, keys: names.SearchKeys | None) -> None:
    """Replaces the words a person is found by; None takes the person out of the index."""
    row = records.one(db, "SELECT number FROM person_search WHERE person = ?", [person])
    if row:
        db.execute("DELETE FROM person_search_word WHERE rowid = ?", [row["number"]])
    if keys is None:
        db.execute("DELETE FROM person_search WHERE person = ?", [person])
        return
    number = row["number"] if row else _next_number(db)
    if not row:
        db.execute("INSERT INTO person_search (number, person) VALUES (?, ?)", [number, person])
    words = [number, " ".join(keys.strict), " ".join(keys.loose)]
    db.execute("INSERT INTO person_search_word (rowid, strict, loose) VALUES (?, ?, ?)", words)


def _next_number(db: Database) -> int:
    row = records.one(db, "SELECT coalesce(max(number), 0) + 1 AS number FROM person_search")
    return int(row["number"]) if row else 1


def search_persons(db: Database, match: str, limit: int) -> list[str]:
    """The persons whose words answer a full-text query."""
    sql = """
        SELECT person_search.person FROM person_search_word
        JOIN person_search ON person_search.number = person_search_word.rowid
        WHERE person_search_word MATCH ? LIMIT ?
    """
    return [row["person"] for row in records.query(db, sql, [match, limit])]
