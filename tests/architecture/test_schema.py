"""What can never be changed again: tables and columns on the wire, and migrations that have been released."""

import hashlib
import tomllib
from pathlib import Path

import pytest

from rtcm_desktop.core.wire import SCALARS, registry

ROOT = Path(__file__).parents[2]
RELEASED = Path(__file__).with_name("released.toml")


@pytest.fixture(scope="module")
def released():
    """The wire format and the migrations as they were last released."""
    return tomllib.loads(RELEASED.read_text(encoding="utf-8"))


def test_tables_and_columns_are_only_ever_added(released):
    today = {
        table.number: [table.name, *(f"{c}:{k}" for c, k in table.columns.items())]
        for table in registry().tables.values()
    }
    for number, then in released["tables"].items():
        assert set(then) <= set(today[int(number)]), f"table {then[0]} lost or changed something"
        assert today[int(number)][0] == then[0]


def test_ids_are_made_as_they_were(released):
    for name, columns in released["derived"].items():
        assert list(registry().tables[name].derived) == columns


def test_released_migrations_are_never_edited(released):
    for name, digest in released["migrations"].items():
        path = ROOT / "db" / "migrations" / f"{name}.sql"
        assert hashlib.sha256(path.read_bytes()).hexdigest() == digest, f"{name} was released: add a new migration"


def test_the_database_has_exactly_the_columns_of_the_registry(workspace):
    kinds = {"text": "TEXT", "json": "TEXT", "integer": "INTEGER"}
    for table in registry().tables.values():
        seen = {name: kind for _, name, kind, *_ in workspace.db.execute(f"PRAGMA table_info({table.name})")}
        expected = {"id": "TEXT", **{c: kinds.get(k, "TEXT") for c, k in table.columns.items()}, "deleted": "INTEGER"}
        assert seen == expected


def test_references_in_the_database_are_those_of_the_registry(workspace):
    for table in registry().tables.values():
        keys = workspace.db.execute(f"PRAGMA foreign_key_list({table.name})")
        seen = {(column, parent, on_delete) for _, _, parent, column, _, _, on_delete, _ in keys}
        assert seen == {(column, parent, "NO ACTION") for column, parent in table.references.items()}


def test_parents_come_before_children_and_numbers_are_unique():
    tables = list(registry().tables.values())
    places = {table.name: place for place, table in enumerate(tables)}
    assert len({table.number for table in tables}) == len(tables)
    for table in tables:
        for kind in table.columns.values():
            assert kind in SCALARS or places[kind] <= places[table.name]


def test_no_synced_table_holds_floating_point_or_blobs(workspace):
    for table in registry().tables.values():
        kinds = {kind for _, _, kind, *_ in workspace.db.execute(f"PRAGMA table_info({table.name})")}
        assert kinds <= {"TEXT", "INTEGER"}
