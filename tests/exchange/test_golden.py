"""Files of every released format still open and still give the same rows. See golden/README.md."""

import json
import sys
import tempfile
from pathlib import Path

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.keys import DeviceKeys
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange.model.trust import Trust
from rtcm_desktop.exchange.reading.frame import read_certificate
from rtcm_desktop.exchange.service.vouching import as_device
from rtcm_desktop.exchange.store import trust as store
from tests.conftest import FixedClock
from tests.exchange.conftest import Network, add_person, change_person, take

FOLDER = Path(__file__).parent / "golden"
TABLES = ("person", "event", "participant", "attendance_unit", "attendance_evidence")
Rows = dict[str, list[dict[str, object]]]


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.rtcm")))
def test_a_file_of_a_former_version_gives_the_rows_it_gave_then(network: Network, name: str) -> None:
    known = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    centre = _centre(network, known)
    merged = take(centre, FOLDER / f"{name}.rtcm")
    assert (merged.refused, merged.waiting) == ((), 0)
    assert _rows(centre.db) == known["rows"]


def test_there_is_a_file_of_the_present_format() -> None:
    assert (FOLDER / "format-1.rtcm").exists()


def _centre(network: Network, known: dict[str, str]) -> Workspace:
    """A Centre with the keys of the one that the file was made for."""
    keys, certificate = DeviceKeys.from_text(known["keys"]), bytes.fromhex(known["laptop"])
    made = network.make("golden", station="C1", role=Role.CENTRE)
    with transaction(made.db):
        made.db.execute("UPDATE device_key SET keys = ?", [keys.to_text()])
        store.insert_trust(made.db, Trust("C1", keys.public, keys.public.recipient, b""))
        laptop = read_certificate(certificate, keys.public.signing)
        store.put_device(made.db, as_device(laptop), at="")
    return made


def _rows(db: Database) -> Rows:
    """The filled cells of every row."""
    return {
        table: [
            {column: value for column, value in row.items() if value is not None}
            for row in records.query(db, f"SELECT * FROM {table} ORDER BY id")
        ]
        for table in TABLES
    }


def _play(laptop: Workspace) -> None:
    """A little of everything that operations can say."""
    person = add_person(laptop, "Əliyeva", given="Şəfəqət", original="Şəfəqət Əliyeva")
    add_person(laptop, "محمدی\u200cزاده", given="زهرا")
    removed = add_person(laptop, "Removed")
    with laptop.action("planning.create") as act:
        event = records.insert(act.db, "event", act.new_id(), code="AZ7-26-A01", start="2026-12-08", end="2026-12-08")
        participant = row_id("participant", event=event, person=person)
        records.insert(act.db, "participant", participant, event=event, person=person, role="participant")
        unit = row_id("attendance_unit", event=event, date="2026-12-08", half="AM", slot=None)
        records.insert(act.db, "attendance_unit", unit, event=event, date="2026-12-08", half="AM")
        evidence = row_id("attendance_evidence", participant=participant, unit=unit, source="mark", report=None)
        cells: records.Row = {"participant": participant, "unit": unit, "source": "mark", "status": "present"}
        records.insert(act.db, "attendance_evidence", evidence, minutes=210, **cells)
    change_person(laptop, person, position="Head of division")
    with laptop.action("people.remove") as act:
        records.remove(act.db, "person", removed)


def _make(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        network = Network(Path(folder), FixedClock(), {})
        laptop = network.laptop("AZ7")
        _play(laptop)
        path, _ = network.pack(laptop)
        (FOLDER / f"{name}.rtcm").write_bytes(path.read_bytes())
        certificate = store.get_trust(laptop.db).certificate.hex()
        known = {"keys": network.centre.keys.to_text(), "laptop": certificate, "rows": _rows(laptop.db)}
        text = json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True)
        (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")
        for workspace in network.opened.values():
            workspace.close()


if __name__ == "__main__":
    _make(sys.argv[1])
