"""The office of the Centre after many years: 100,000 persons in the register, 2,000 events with agenda and people."""

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.wire import row_id
from tests.bench import reference
from tests.bench.model import Size
from tests.bench.places import START, Row, make
from tests.bench.search import register, register_id

_Values = dict[str, str | int | None]

YEARS = 10
PEOPLE = 20
WITH_AGENDA = 200
"""So many of the latest events have their agenda too."""
KEPT_BACK = frozenset({"id", "deleted"})


def rows(size: Size) -> Iterator[Row]:
    """The register, and the reference event again and again on other days, each time with other people."""
    yield from register(size.persons)
    with tempfile.TemporaryDirectory() as folder, make(Path(folder), "pattern") as pattern:
        reference.plan(pattern)
        event, slots = _values(pattern.db, "event")[0], _values(pattern.db, "agenda_slot")
        topic = _values(pattern.db, "event_topic")[0]
        venues = _rows(pattern.db, "venue")
    for id, values in venues:
        yield "venue", id, values
    for number in range(size.events):
        yield from _event(number, size, event, slots, topic)


def _event(number: int, size: Size, event: _Values, slots: list[_Values], topic: _Values) -> Iterator[Row]:
    id = derived_id("", "event", f"office {number}")
    first = date.fromisoformat(START[:10]) + timedelta(days=60 - number * YEARS * 365 // size.events)
    shift = (first - date.fromisoformat(str(event["start"]))).days
    dates = {name: _moved(event[name], shift) for name in ("start", "end")}
    title = dumps({"en": f"Migration and borders, course {number}"})
    yield "event", id, {**event, **dates, "code": f"AZ7-{first:%y}-A{number % 100:02}", "titles": title}
    yield "event_topic", derived_id(id, "event_topic", "1"), {**topic, "event": id}
    for place, slot in enumerate(slots if number < WITH_AGENDA else ()):
        yield (
            "agenda_slot",
            derived_id(id, "agenda_slot", str(place)),
            {**slot, "event": id, "date": _moved(slot["date"], shift)},
        )
    for place in range(PEOPLE):
        person = register_id((number * PEOPLE + place) % size.persons)
        values: _Values = {"event": id, "person": person, "role": "participant", "status": "confirmed"}
        yield "participant", row_id("participant", **values), values


def _values(db: Database, table: str) -> list[_Values]:
    return [values for _, values in _rows(db, table)]


def _rows(db: Database, table: str) -> list[tuple[str, _Values]]:
    found = records.query(db, f"SELECT * FROM {table} WHERE deleted = 0")
    return [(row["id"], {name: value for name, value in row.items() if name not in KEPT_BACK}) for row in found]


def _moved(day: object, shift: int) -> str:
    return (date.fromisoformat(str(day)) + timedelta(days=shift)).isoformat()
