"""Trainer profiles."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rtcm_desktop.core import canonical, records
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.wire import row_id
from rtcm_desktop.people.model import TotStatus, Trainer


def put_trainer(
    db: Database, person: str, modules: Sequence[int], languages: Sequence[str], tot_status: TotStatus | None
) -> str:
    """Makes or changes the trainer profile of a person and gives its id; a status of None leaves it as it is."""
    status = {"tot_status": tot_status.value} if tot_status else {}
    return records.put(
        db,
        "trainer",
        row_id("trainer", person=person),
        person=person,
        modules=canonical.dumps(list(modules)),
        languages=canonical.dumps(list(languages)),
        **status,
    )


def find_trainer(db: Database, person: str) -> Trainer | None:
    """The trainer profile of a person, or None."""
    row = records.one(db, "SELECT * FROM trainer WHERE person = ? AND deleted = 0", [person])
    return trainer_of(row) if row else None


def list_trainers(db: Database) -> list[Trainer]:
    """Every trainer profile."""
    return [trainer_of(row) for row in records.query(db, "SELECT * FROM trainer WHERE deleted = 0 ORDER BY id")]


def change_trainer(db: Database, person: str, **values: str | int | None) -> tuple[str, ...]:
    """Writes what differs in the profile of a person; gives the columns written."""
    return records.change(db, "trainer", row_id("trainer", person=person), **values)


def remove_trainer(db: Database, person: str) -> None:
    """Takes the trainer profile of a person away."""
    records.remove(db, "trainer", row_id("trainer", person=person))


def trainers_among(db: Database, persons: Iterable[str]) -> set[str]:
    """Those of the persons who have a trainer profile."""
    sql = "SELECT person FROM trainer WHERE deleted = 0 AND person IN (SELECT value FROM json_each(?))"
    return {row["person"] for row in records.query(db, sql, [canonical.dumps(sorted(persons))])}


def trainer_of(row: Mapping[str, Any]) -> Trainer:
    """A trainer profile out of its row."""
    return Trainer(
        id=row["id"],
        person=row["person"],
        modules=tuple(canonical.loads(row["modules"]) or ()),
        languages=tuple(canonical.loads(row["languages"]) or ()),
        tot_status=TotStatus(row["tot_status"] or TotStatus.NONE),
        bio=row["bio"] or "",
    )
