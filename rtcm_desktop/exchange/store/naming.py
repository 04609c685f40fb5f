"""How a row of any table is called when something is said about it."""

from collections.abc import Callable, Mapping

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import loads
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import say, worded
from rtcm_desktop.people.rules import printed_name
from rtcm_desktop.people.store import find_person


def describe(db: Database, table: str, row: str) -> str:
    """Whom or what a row is about: "Nino Kvaratskhelia, AZ7-26-A03"."""
    found = records.find(db, table, row)
    if found is None:
        return say("exchange.about.unknown")
    return _DESCRIBED.get(table, _by_its_parents(table))(db, found)


def _person(db: Database, row: records.Row) -> str:
    person = find_person(db, row["id"])
    return printed_name(person) if person else say("exchange.about.unknown")


def _event(_db: Database, row: records.Row) -> str:
    return f"{row['code']} · {_title(row['titles'])}"


def _participant(db: Database, row: records.Row) -> str:
    event = records.find(db, "event", row["event"])
    code = event["code"] if event else ""
    return say("exchange.about.in_event", name=describe(db, "person", row["person"]), event=code)


def _slot(_db: Database, row: records.Row) -> str:
    return f"{_title(row['titles'])} · {row['date']} {row['start']}"


def _unit(_db: Database, row: records.Row) -> str:
    return " ".join(filter(None, (row["date"], row["half"])))


def _evidence(db: Database, row: records.Row) -> str:
    return f"{describe(db, 'participant', row['participant'])} · {describe(db, 'attendance_unit', row['unit'])}"


def _certificate(_db: Database, row: records.Row) -> str:
    return say("exchange.about.certificate", number=row["number"])


def _by_its_parents(table: str) -> Callable[[Database, records.Row], str]:
    """A row without a describer is called by its name or title, else by whom or what it belongs to."""

    def described(db: Database, row: records.Row) -> str:
        for column in ("name", "title", "code", "text"):
            if row.get(column):
                return str(row[column])
        if row.get("titles") or row.get("texts"):
            return _title(row.get("titles") or row["texts"])
        for parent in ("participant", "person", "event", "topic"):
            if row.get(parent):
                return describe(db, parent, row[parent])
        return say(f"exchange.table.{table}")

    return described


def _title(text: str | None) -> str:
    return worded(loads(text) if text else {})


_DESCRIBED: Mapping[str, Callable[[Database, records.Row], str]] = {
    "person": _person,
    "event": _event,
    "participant": _participant,
    "agenda_slot": _slot,
    "attendance_unit": _unit,
    "attendance_evidence": _evidence,
    "certificate": _certificate,
}
