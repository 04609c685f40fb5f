"""Killed at any moment (kill -9): whatever was acknowledged is there, and nothing is half there.

Each round opens the workspace in a forked process, lets it work, kills it after a random time and looks.
"""

import multiprocessing
import time
from pathlib import Path
from random import Random

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.checking import problems
from rtcm_desktop.core.journal import merging, segments, vectors
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Surroundings, create, open_workspace
from tests.conftest import CHEAP, PASSPHRASE, FixedClock

ROUNDS = 67


def surroundings(root: Path) -> Surroundings:
    return Surroundings(clock=FixedClock(), state_folder=root / "state")


def acknowledge(root: Path, text: str) -> None:
    with (root / "acknowledged").open("ab", buffering=0) as file:
        file.write(f"{text}\n".encode())


def writes(root: Path) -> None:
    """Adds persons and changes them, one action each."""
    with open_workspace(root / "laptop", passphrase=PASSPHRASE, around=surroundings(root)) as space:
        while True:
            with space.action("people.add") as act:
                person = records.insert(act.db, "person", act.new_id(), family="A")
                records.insert(act.db, "trainer", act.new_id(), person=person)
            with space.action("people.change") as act:
                records.change(act.db, "person", person, family="B", position="x")
            acknowledge(root, person)


def packs(root: Path) -> None:
    """Adds a person and seals, again and again."""
    with open_workspace(root / "laptop", passphrase=PASSPHRASE, around=surroundings(root)) as space:
        while True:
            with space.action("people.add") as act:
                person = records.insert(act.db, "person", act.new_id(), family="B")
            with space.action("exchange.pack", undoable=False) as act:
                segments.seal(act.db, space.keys, now="2026-12-07T18:00:00+04:00")
            acknowledge(root, person)


def merges(root: Path) -> None:
    """Takes in what another laptop had sealed, segment by segment."""
    parts = sorted((root / "parts").iterdir())
    with open_workspace(root / "laptop", passphrase=PASSPHRASE, around=surroundings(root)) as space:
        known = {segment.hash for segment in vectors.segments(space.db)}
        for part in parts:
            text, _, signature = part.read_bytes().rpartition(b"\n")
            segment = segments.decode(text, signature.decode())
            if segment.hash in known:
                continue
            with space.action("exchange.merge", undoable=False) as act:
                act.touched(merging.merge(act.db, [segment], now="m").touched)
            acknowledge(root, segment.operations[0].row)


def lay_out_parts(root: Path) -> None:
    """Segments of another laptop as files, enough of them to be killed among."""
    (root / "parts").mkdir()
    around = Surroundings(clock=FixedClock(), state_folder=root / "other-state")
    with create(
        root / "other", role=Role.SITE, station="AZ8", name="O", passphrase=PASSPHRASE, around=around, cost=CHEAP
    ) as space:
        for _ in range(400):
            with space.action("people.add") as act:
                for _ in range(4):
                    person = records.insert(act.db, "person", act.new_id(), family="B")
                    records.insert(act.db, "trainer", act.new_id(), person=person)
            with space.action("exchange.pack", undoable=False) as act:
                segments.seal(act.db, space.keys, now="2026-12-07T18:00:00+04:00")
        for number, segment in enumerate(segments.texts(space.db, [s.id for s in vectors.segments(space.db)])):
            (root / "parts" / f"{number:04d}").write_bytes(segment.text + b"\n" + segment.signature.encode())


def wait_for_a_word(file: Path, said: int, child) -> None:
    """Returns once the child has acknowledged something, or has ended."""
    end = time.monotonic() + 20
    while file.stat().st_size == said and child.is_alive() and time.monotonic() < end:
        time.sleep(0.001)


@pytest.mark.parametrize("work", [writes, packs, merges])
def test_nothing_acknowledged_is_lost_and_nothing_is_half_there(tmp_path, work):
    create(
        tmp_path / "laptop",
        role=Role.SITE,
        station="AZ7",
        name="L",
        passphrase=PASSPHRASE,
        around=surroundings(tmp_path),
        cost=CHEAP,
    ).close()
    if work is merges:
        lay_out_parts(tmp_path)
    (tmp_path / "acknowledged").touch()
    chance = Random(7)
    for round_number in range(ROUNDS):
        child = multiprocessing.get_context("fork").Process(target=work, args=(tmp_path,))
        said = (tmp_path / "acknowledged").stat().st_size
        child.start()
        if round_number % 3:
            wait_for_a_word(tmp_path / "acknowledged", said, child)
        time.sleep(chance.random() * 0.03)
        child.kill()
        child.join()
    acknowledged = (tmp_path / "acknowledged").read_text().split()
    assert len(acknowledged) > ROUNDS / 2
    with open_workspace(tmp_path / "laptop", passphrase=PASSPHRASE, around=surroundings(tmp_path)) as space:
        rows = dict(space.db.execute("SELECT id, family FROM person").fetchall())
        assert {rows[person] for person in acknowledged} == {"B"}
        assert space.db.execute("SELECT applying FROM sync_self").fetchone()[0] == 0
        assert problems(space.db) == []
        if work is not packs:
            with_trainer = {person for (person,) in space.db.execute("SELECT person FROM trainer")}
            assert set(rows) == with_trainer, "a person and its profile are kept together"
