"""All SQL of certificates: layouts, the register, running numbers, and the faults to be listed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from rtcm_desktop.certificates.model import (
    Certificate,
    Kind,
    KnownKey,
    Layout,
    Number,
    RegisterLine,
    State,
    Venue,
    Withdrawn,
)
from rtcm_desktop.certificates.rules import freezing
from rtcm_desktop.certificates.rules.layouts import layout_of
from rtcm_desktop.certificates.rules.records import key_id
from rtcm_desktop.core import canonical, records
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.keys import PublicKeys

_CERTIFICATES = "SELECT * FROM certificate WHERE deleted = 0"


def list_layouts(db: Database) -> dict[str, Layout]:
    """Every layout by its name, "participation/1"."""
    rows = records.query(db, "SELECT definition FROM layout WHERE deleted = 0 ORDER BY code, version")
    layouts = [layout_of(canonical.loads(row["definition"])) for row in rows]
    return {layout.name: layout for layout in layouts}


def newest_layout(db: Database, kind: Kind) -> str | None:
    """The row id of the newest layout of a kind that may still be used."""
    sql = "SELECT id FROM layout WHERE kind = ? AND state = 'active' AND deleted = 0 ORDER BY version DESC, id LIMIT 1"
    row = records.one(db, sql, [kind])
    return row["id"] if row else None


def find_layout(db: Database, id: str) -> Layout | None:
    """A layout by its row id."""
    row = records.one(db, "SELECT definition FROM layout WHERE id = ? AND deleted = 0", [id])
    return layout_of(canonical.loads(row["definition"])) if row else None


def insert(db: Database, certificate: Certificate, *, issued_by: str) -> None:
    """Enters a certificate into the register."""
    records.insert(
        db,
        "certificate",
        certificate.id,
        number=certificate.number,
        kind=certificate.kind,
        participant=certificate.participant,
        event=certificate.event,
        person=certificate.person,
        language=certificate.language,
        frozen=canonical.dumps(freezing.as_json(certificate.frozen)),
        layout=certificate.layout,
        digest=certificate.digest,
        record=certificate.record,
        state=certificate.state,
        supersedes=certificate.supersedes,
        station=certificate.station,
        life=certificate.life,
        running=certificate.running,
        issued_at=certificate.issued_at.isoformat(timespec="seconds"),
        issued_by=issued_by,
    )


def change_state(db: Database, id: str, state: State, reason: str) -> None:
    """Marks a certificate superseded or void, and says why."""
    records.change(db, "certificate", id, state=state, reason=reason)


def list_event(db: Database, event: str) -> list[Certificate]:
    """The certificates of an event in the order in which they were issued."""
    sql = f"{_CERTIFICATES} AND event = ? ORDER BY issued_at, station, life, running, id"
    return [_certificate(row) for row in records.query(db, sql, [event])]


def list_register(db: Database, event: str | None) -> list[RegisterLine]:
    """The register, the newest first: of an event by its row id, or of all."""
    sql = """
        SELECT certificate.id, certificate.number, certificate.frozen ->> '$.name' AS name, certificate.kind,
               event.code AS event, certificate.issued_at, certificate.state, certificate.reason,
               newer.number AS replaced_by
        FROM certificate
        JOIN event ON event.id = certificate.event
        LEFT JOIN certificate AS newer ON newer.supersedes = certificate.id AND newer.deleted = 0
        WHERE certificate.deleted = 0 AND (?1 IS NULL OR certificate.event = ?1)
        GROUP BY certificate.id
        ORDER BY certificate.issued_at DESC, certificate.station, certificate.life, certificate.running DESC
    """
    return [
        RegisterLine(
            id=row["id"],
            number=row["number"],
            name=row["name"],
            kind=Kind(row["kind"]),
            event=row["event"],
            issued_at=row["issued_at"],
            state=State(row["state"]),
            reason=row["reason"] or "",
            replaced_by=row["replaced_by"] or "",
        )
        for row in records.query(db, sql, [event])
    ]


def list_numbered(db: Database, number: str) -> list[Certificate]:
    """Whatever carries this number, the newest first: more than one only after a restored copy went its own way."""
    sql = f"{_CERTIFICATES} AND number = ? ORDER BY issued_at DESC, id DESC"
    return [_certificate(row) for row in records.query(db, sql, [number])]


def replacement_of(db: Database, id: str) -> str:
    """The number of the certificate that supersedes this one, "" where there is none."""
    sql = f"{_CERTIFICATES} AND supersedes = ? ORDER BY issued_at DESC, id DESC"
    row = records.one(db, sql, [id])
    return row["number"] if row else ""


def last_running(db: Database, number: Number) -> int:
    """The highest running number given in the station, year and life of `number`, 0 where there is none."""
    prefix = f"RTCM-{number.station}-{number.year:02d}-{number.life}"
    sql = "SELECT max(running) AS last FROM certificate WHERE substr(number, 1, ?) = ?"
    row = records.one(db, sql, [len(prefix), prefix])
    return int(row["last"] or 0) if row else 0


def list_withdrawn(db: Database) -> list[Withdrawn]:
    """Every certificate that no longer holds, with the number that replaces it."""
    sql = """
        SELECT certificate.number, certificate.digest, certificate.state, newer.number AS replacement
        FROM certificate
        LEFT JOIN certificate AS newer ON newer.supersedes = certificate.id AND newer.deleted = 0
        WHERE certificate.deleted = 0 AND certificate.state IN ('superseded', 'void')
        GROUP BY certificate.id
        ORDER BY certificate.number, certificate.id
    """
    return [
        Withdrawn(row["number"], row["digest"], State(row["state"]), row["replacement"] or "")
        for row in records.query(db, sql)
    ]


def known_keys(db: Database) -> dict[bytes, KnownKey]:
    """The public keys of the stations in the roster, by their short names; those of lost laptops are not trusted."""
    rows = records.query(db, "SELECT station, keys, state FROM sync_device WHERE state != 'waiting' ORDER BY device")
    known = {}
    for row in rows:
        public = PublicKeys.from_text(row["keys"]).signing
        known[key_id(public)] = KnownKey(row["station"], public, trusted=row["state"] != "revoked")
    return known


def find_venue(db: Database, id: str) -> Venue | None:
    """Where an event is held, with the names of the country in every language known."""
    sql = """
        SELECT venue.name, venue.names, venue.city, country.short_names
        FROM venue LEFT JOIN country ON country.id = venue.country WHERE venue.id = ?
    """
    row = records.one(db, sql, [id])
    if row is None:
        return None
    names = canonical.loads(row["names"]) or {"en": row["name"] or ""}
    return Venue(names, row["city"] or "", canonical.loads(row["short_names"]) or {})


def session_titles(db: Database, event: str) -> dict[str, dict[str, str]]:
    """The titles of the curriculum's sessions that an event's agenda holds, by their ids and by language."""
    sql = """
        SELECT DISTINCT topic_session.id, topic_session.titles
        FROM agenda_slot JOIN topic_session ON topic_session.id = agenda_slot.topic_session
        WHERE agenda_slot.event = ? AND agenda_slot.deleted = 0
    """
    return {row["id"]: canonical.loads(row["titles"]) or {} for row in records.query(db, sql, [event])}


def country_names(db: Database, code: str) -> dict[str, str]:
    """The short names of a country by language."""
    row = records.one(db, "SELECT short_names FROM country WHERE code = ?", [code])
    return dict(canonical.loads(row["short_names"]) or {}) if row else {}


def persons_with_several(db: Database) -> list[records.Row]:
    """Every person (linked records as one) with more than one valid certificate of a kind in one event.

    Each row has `event` (its code), `name`, `count` and `numbers`.
    """
    sql = """
        SELECT event.code AS event, min(certificate.frozen ->> '$.name') AS name, count(*) AS count,
               group_concat(certificate.number, ', ') AS numbers
        FROM certificate
        JOIN event ON event.id = certificate.event
        LEFT JOIN person_group ON person_group.person = certificate.person
        WHERE certificate.deleted = 0 AND certificate.state = 'issued'
        GROUP BY certificate.event, certificate.kind, coalesce(person_group.canonical, certificate.person)
        HAVING count(*) > 1
        ORDER BY event.code, name
    """
    return records.query(db, sql)


def numbers_given_twice(db: Database) -> list[records.Row]:
    """Every number that stands on more than one row: `number` and `count`."""
    sql = """
        SELECT number, count(*) AS count FROM certificate
        WHERE deleted = 0 GROUP BY number HAVING count(*) > 1 ORDER BY number
    """
    return records.query(db, sql)


def _certificate(row: Mapping[str, Any]) -> Certificate:
    frozen = freezing.from_json(canonical.loads(row["frozen"]))
    return Certificate(
        id=row["id"],
        number=row["number"],
        kind=Kind(row["kind"]),
        state=State(row["state"]),
        participant=row["participant"],
        person=row["person"],
        event=row["event"],
        language=row["language"],
        frozen=frozen,
        layout=row["layout"],
        digest=row["digest"],
        record=row["record"],
        reason=row["reason"] or "",
        supersedes=row["supersedes"],
        station=row["station"],
        life=row["life"],
        running=row["running"],
        issued_at=datetime.fromisoformat(row["issued_at"]),
        handed_over=row["handed_over"] or "",
    )
