"""Links between records of one person, and the cached groups they make."""

from collections.abc import Collection, Iterable, Mapping

from rtcm_desktop.core import canonical, records
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.people.model import LinkMethod, LinkVerdict


def put_link(db: Database, a: str, b: str, verdict: LinkVerdict, method: LinkMethod, *, reason: str, by: str) -> None:
    """Says of two records that they are one person, or that they are not; the last word counts."""
    low, high = sorted((a, b))
    values = {"a": low, "b": high, "verdict": verdict.value, "method": method.value, "reason": reason, "decided_by": by}
    records.put(db, "person_link", row_id("person_link", a=low, b=high), **values)


def links_among(db: Database, persons: Collection[str], verdict: LinkVerdict) -> list[tuple[str, str]]:
    """The links with this verdict that touch one of the persons."""
    sql = """
        SELECT a, b FROM person_link
        WHERE verdict = :verdict AND deleted = 0 AND a IN (SELECT value FROM json_each(:persons))
        UNION
        SELECT a, b FROM person_link
        WHERE verdict = :verdict AND deleted = 0 AND b IN (SELECT value FROM json_each(:persons))
        ORDER BY a, b
    """
    rows = records.query(db, sql, {"verdict": verdict.value, "persons": canonical.dumps(sorted(persons))})
    return [(row["a"], row["b"]) for row in rows]


def link_ends(db: Database, links: Iterable[str]) -> set[str]:
    """The persons at the ends of these link rows, deleted ones too."""
    rows = (records.find(db, "person_link", id) for id in links)
    return {row[end] for row in rows if row for end in ("a", "b") if row[end]}


def every_linked(db: Database) -> set[str]:
    """Every person that stands in some link."""
    rows = records.query(db, "SELECT a AS person FROM person_link UNION SELECT b FROM person_link")
    return {row["person"] for row in rows if row["person"]}


def canonical_of(db: Database, persons: Iterable[str]) -> dict[str, str]:
    """The canonical id of each person's group; a person without links is its own."""
    wanted = sorted(set(persons))
    sql = "SELECT person, canonical FROM person_group WHERE person IN (SELECT value FROM json_each(?))"
    linked = {row["person"]: row["canonical"] for row in records.query(db, sql, [canonical.dumps(wanted)])}
    return {person: linked.get(person, person) for person in wanted}


def group_members(db: Database, canonicals: Iterable[str]) -> set[str]:
    """Every person of these groups; persons without links are not among them."""
    sql = "SELECT person FROM person_group WHERE canonical IN (SELECT value FROM json_each(?))"
    return {row["person"] for row in records.query(db, sql, [canonical.dumps(sorted(set(canonicals)))])}


def write_groups(db: Database, members: Collection[str], canonicals: Mapping[str, str]) -> None:
    """Replaces the cached groups of the members; only linked persons have a row."""
    for person in members:
        db.execute("DELETE FROM person_group WHERE person = ?", [person])
    db.conn.executemany("INSERT INTO person_group (person, canonical) VALUES (?, ?)", sorted(canonicals.items()))
