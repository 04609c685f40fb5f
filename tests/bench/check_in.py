"""Marking one participant present, kept for good, beside a bare commit of one row."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from secrets import token_bytes
from time import process_time

from rtcm_desktop.attendance import service as attendance
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.core.database import Database, open_database, transaction
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service as participants
from tests.bench import reference
from tests.bench.measuring import MILLISECONDS, percentile, seconds
from tests.bench.model import Figure, Size, relative
from tests.bench.places import make

BARE_TABLE = """
CREATE TABLE evidence (
    id TEXT PRIMARY KEY, participant TEXT, unit TEXT, source TEXT, status TEXT, mode TEXT, minutes INTEGER
)
"""


def measure(size: Size) -> list[Figure]:
    """Every participant of the reference event in every half-day, in turn with a bare commit each time."""
    with tempfile.TemporaryDirectory() as folder, make(Path(folder), "laptop") as laptop:
        event = reference.plan(laptop)
        reference.invite(laptop, event, Path(folder))
        with closing(open_database(Path(folder, "bare.db"), token_bytes(32))) as bare:
            bare.execute(BARE_TABLE)
            commit = _committer(bare)
            marked, committed, busy = [], [], 0.0
            for mark in _marks(laptop, event, size.check_in_rounds):
                before = process_time()
                marked.append(seconds(mark))
                busy += process_time() - before
                committed.append(seconds(commit))
    return [
        relative(
            "check-in kept for good, p95",
            percentile(marked, 0.95) * MILLISECONDS,
            "ms",
            baseline=percentile(committed, 0.95) * MILLISECONDS,
            limit=4,
            detail=f"{len(marked)} check-ins, median {percentile(marked, 0.5) * MILLISECONDS:.2f} ms against "
            f"{percentile(committed, 0.5) * MILLISECONDS:.2f} ms, of it {busy / len(marked) * MILLISECONDS:.2f} ms of "
            "processor time; baseline: one row committed by SQLCipher alone",
        )
    ]


def _marks(laptop: Workspace, event: str, rounds: int) -> Iterator[Callable[[], object]]:
    """Check-ins: present at first, then late and present in turn, so that each of them changes something."""
    listed = participants.list_participants(laptop, event=event)
    for turn in range(rounds):
        status = Status.LATE if turn % 2 else Status.PRESENT
        for unit in reference.UNITS:
            for person in listed:
                yield partial(attendance.mark, laptop, event=event, unit=unit, status=status, ids=[person.id])


def _committer(bare: Database) -> Callable[[], None]:
    numbers = count()

    def commit() -> None:
        number = next(numbers)
        with transaction(bare):
            row = [f"{number:026}", f"{number:026}", f"{number:026}", "mark", "present", "in_person", None]
            bare.execute("INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    return commit
