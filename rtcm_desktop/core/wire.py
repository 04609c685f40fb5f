"""The registry of synced tables and columns, read from `db/wire.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.resources import database_file

SCALARS = frozenset({"text", "integer", "json"})


@dataclass(frozen=True, slots=True)
class Table:
    """One synced table: its fixed number on the wire, its columns with their types, and how its ids are made."""

    name: str
    number: int
    since: int
    columns: Mapping[str, str]
    derived: tuple[str, ...] = ()
    private: bool = False
    references: Mapping[str, str] = field(default_factory=dict)

    @property
    def all_columns(self) -> tuple[str, ...]:
        """The columns on the wire, `deleted` last; `id` is not one of them."""
        return (*self.columns, "deleted")


@dataclass(frozen=True, slots=True)
class Registry:
    """Every synced table, parents before children."""

    version: int
    tables: Mapping[str, Table]
    by_number: Mapping[int, Table]


@cache
def registry() -> Registry:
    """The registry of this version of the program."""
    with database_file("wire.toml").open("rb") as file:
        raw = tomllib.load(file)
    tables = {name: _table(name, entry) for name, entry in raw["tables"].items()}
    return Registry(raw["version"], tables, {table.number: table for table in tables.values()})


def _table(name: str, entry: Mapping[str, object]) -> Table:
    columns: dict[str, str] = {}
    for column, kind in dict(entry["columns"]).items():  # type: ignore[call-overload]
        columns[column] = kind if isinstance(kind, str) else kind["type"]
    return Table(
        name=name,
        number=int(str(entry["number"])),
        since=int(str(entry["since"])),
        columns=columns,
        derived=tuple(entry.get("derived", ())),  # type: ignore[arg-type]
        private=bool(entry.get("private")),
        references={column: kind for column, kind in columns.items() if kind not in SCALARS},
    )


def row_id(table: str, /, **values: str | int | None) -> str:
    """The id of a row that is made from its parents, as `derived` in the registry says; None counts as empty."""
    parent, *parts = registry().tables[table].derived
    return derived_id(str(values.get(parent) or ""), table, *(str(values.get(part) or "") for part in parts))
