"""The Centre after ten years: every derived event file taken in one by one, with the time that each took."""

import atexit
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from secrets import token_bytes
from time import perf_counter

from rtcm_desktop.core.database import Database, open_database, transaction, widen_cache
from rtcm_desktop.core.journal import sealing
from rtcm_desktop.core.journal.segments import Segment
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange import service as exchange
from tests.bench import laptops, reference
from tests.bench.measuring import seconds
from tests.bench.model import Size
from tests.bench.places import Clock, make

BARE_TABLE = """
CREATE TABLE operation (
    id INTEGER PRIMARY KEY, hlc INTEGER, run INTEGER, tbl INTEGER, row TEXT, kind TEXT, col TEXT, val TEXT,
    bh INTEGER, br INTEGER, tx INTEGER
)
"""
LATER = 42
BARE_INDEX = "CREATE UNIQUE INDEX operation_stamp ON operation (hlc, run)"


@dataclass(frozen=True, slots=True)
class Gathered:
    """The Centre's workspace, and per event file: seconds, seconds for its rows alone, operations."""

    folder: tempfile.TemporaryDirectory[str]
    centre: Workspace
    merging: tuple[float, ...]
    bare: tuple[float, ...]
    operations: int
    persons: int


@cache
def gathered(size: Size) -> Gathered:
    """Made once for all figures that need it; the folder goes with the process."""
    original, event = _original()
    folder = tempfile.TemporaryDirectory()
    root, clock = Path(folder.name), Clock("2016-12-01T09:00:00+04:00")
    centre = make(root, "centre", station="C1", role=Role.CENTRE, clock=clock)
    atexit.register(centre.close)
    exchange.found_centre(centre)
    stations = [laptops.approved(root, centre, f"AZ{number + 1}", number) for number in range(size.laptops)]
    bare = _bare(root)
    merging, alone = [], []
    for number in range(size.bundles):
        station = stations[number % len(stations)]
        path = root / "event.rtcm"
        path.write_bytes(laptops.derived(original, event, station, number, size.bundles))
        clock.set(laptops.moment_after(number, size.bundles).isoformat())
        start = perf_counter()
        merged = exchange.merge(centre, files=[path]).value
        merging.append(perf_counter() - start)
        assert len(merged.merged) == 1, merged
        assert merged.waiting == 0, merged
        assert merged.conflicts == 0, merged
        alone.append(seconds(_insert, bare, original, number))
    persons = centre.db.execute("SELECT count(*) FROM person").fetchone()[0]
    return Gathered(folder, centre, tuple(merging), tuple(alone), len(original.operations), persons)


def _original() -> tuple[Segment, str]:
    """The sealed segment of the reference event, and the event's code."""
    with reference.network() as network:
        event = reference.play(network.laptop, network.clock, network.root)
        exchange.pack(network.laptop, path=network.root / "event.rtcm")
        db = network.laptop.db
        sql = "SELECT s.id FROM sync_seg s JOIN sync_feed f ON f.feed = s.feed WHERE f.own AND NOT f.private"
        (segment,) = sealing.texts(db, [id for (id,) in db.execute(sql)])
    return segment, event


def _bare(root: Path) -> Database:
    bare = open_database(root / "bare.db", token_bytes(32))
    widen_cache(bare)
    bare.execute(BARE_TABLE)
    bare.execute(BARE_INDEX)
    return bare


def _insert(bare: Database, original: Segment, number: int) -> None:
    """As many rows as the journal gets, at the end of its index as there, and nothing else."""
    with transaction(bare):
        bare.conn.executemany(
            "INSERT INTO operation (hlc, run, tbl, row, kind, col, val, bh, br, tx) VALUES (?,?,?,?,?,?,?,?,?,?)",
            [entry._replace(hlc=entry.hlc + (number << LATER)) for entry in original.operations],
        )
