"""Finding a person while typing, in a register of 100,000."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import perf_counter

from rtcm_desktop.core import canonical
from rtcm_desktop.core.database import Database, transaction
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.people import service
from rtcm_desktop.people.model import Found
from tests.bench.invented import ORGANISATIONS, Somebody, somebody
from tests.bench.measuring import MILLISECONDS, percentile, seconds
from tests.bench.model import Figure, Size, absolute
from tests.bench.places import Row, make

SCAN_EVERY = 10


@dataclass(slots=True)
class Typing:
    """Seconds for every key, seconds of some bare scans in between, and whether the person was among the answers."""

    searched: list[float] = field(default_factory=list)
    scanned: list[float] = field(default_factory=list)
    found: list[bool] = field(default_factory=list)


def measure(size: Size) -> list[Figure]:
    """The 95th percentile over every key of many names, typed in their own script or in Latin letters."""
    with (
        tempfile.TemporaryDirectory() as folder,
        make(Path(folder), "register", more_rows=lambda: register(size.persons)) as workspace,
    ):
        filled = seconds(_index, workspace.db)
        typing = Typing()
        for number, name in _names(size):
            _type(workspace, number, name, typing)
    middle, slowest = (percentile(typing.searched, share) * MILLISECONDS for share in (0.5, 1))
    return [
        absolute(
            f"name search per key, {size.persons:,} persons, p95",
            percentile(typing.searched, 0.95) * MILLISECONDS,
            "ms",
            limit=16,
            baseline=percentile(typing.scanned, 0.95) * MILLISECONDS,
            detail=f"{len(typing.searched):,} keys, median {middle:.1f} ms, slowest {slowest:.1f} ms; "
            f"{sum(typing.found)} of {len(typing.found)} people found; search words made in {filled:.0f} s; "
            "baseline: LIKE over the names",
        )
    ]


def _type(workspace: Workspace, number: int, name: str, typing: Typing) -> None:
    answer: list[Found] = []
    for length in range(1, len(name) + 1):
        start = perf_counter()
        answer = service.search(workspace, text=name[:length])
        typing.searched.append(perf_counter() - start)
        if length % SCAN_EVERY == 1:
            typing.scanned.append(seconds(bare_scan, workspace.db, name[:length]))
    typing.found.append(register_id(number) in {person.id for person in answer})


def register(persons: int) -> Iterator[Row]:
    """Rows of organisations and persons."""
    for number in range(ORGANISATIONS):
        name = f"Institution {number}"
        yield "organisation", _organisation(number), {"name": name, "country": country_id("AZ")}
    for number in range(persons):
        yield "person", register_id(number), person_values(somebody(number))


def person_values(person: Somebody) -> dict[str, str | int | None]:
    """The columns of an invented person."""
    return {
        "given": person.given,
        "family": person.family,
        "original": person.original or None,
        "sex": person.sex,
        "birth_year": person.birth_year,
        "country": country_id(person.country),
        "organisation": _organisation(person.organisation),
        "emails": canonical.dumps([person.email]),
        "phones": canonical.dumps([person.phone]),
    }


def register_id(number: int) -> str:
    return derived_id("", "person", str(number))


def _organisation(number: int) -> str:
    return derived_id(country_id("AZ"), "organisation", f"institution {number}")


def _index(db: Database) -> None:
    with transaction(db):
        service.rebuild(db)


def _names(size: Size) -> Iterator[tuple[int, str]]:
    """Numbers of persons, and their names as somebody would type them."""
    chance = Random(7)
    for number in chance.sample(range(size.persons), size.typed_names):
        person = somebody(number)
        latin = f"{person.given} {person.family}"
        family_first = f"{person.family} {person.given}"
        yield number, chance.choice((latin, family_first, person.original or latin))


def bare_scan(db: Database, typed: str) -> None:
    """What a table without an index would be asked."""
    sql = "SELECT id FROM person WHERE given LIKE ?1 OR family LIKE ?1 OR original LIKE ?1 LIMIT 50"
    db.execute(sql, [f"{typed}%"]).fetchall()
