"""Killed at any moment (kill -9): whatever was acknowledged is there, and nothing is half there.

Each round opens the workspace in a forked process, lets it work, kills it at a random moment and looks.
"""

import multiprocessing
import time
from pathlib import Path
from random import Random

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.checking import problems
from rtcm_desktop.core.opening import create, open_workspace
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Surroundings, Workspace
from rtcm_desktop.exchange import reading, service
from rtcm_desktop.shell.parts import parts
from tests.conftest import CHEAP, PASSPHRASE, FixedClock

ROUNDS = 67
BUNDLES = 120


def surroundings(root: Path) -> Surroundings:
    return Surroundings(clock=FixedClock(), state_folder=root / "state", parts=parts())


def opened(root: Path, name: str) -> Workspace:
    return open_workspace(root / name, passphrase=PASSPHRASE, around=surroundings(root))


def acknowledge(root: Path, text: str) -> None:
    with (root / "acknowledged").open("ab", buffering=0) as file:
        file.write(f"{text}\n".encode())


def add_person_with_profile(space: Workspace, family: str) -> str:
    with space.action("people.add") as act:
        person = records.insert(act.db, "person", act.new_id(), family=family)
        records.insert(act.db, "trainer", act.new_id(), person=person)
    return person


def writes(root: Path) -> None:
    """Adds persons and changes them, one action each."""
    with opened(root, "laptop") as space:
        while True:
            person = add_person_with_profile(space, "A")
            with space.action("people.change") as act:
                records.change(act.db, "person", person, family="B", position="x")
            acknowledge(root, person)


def packs(root: Path) -> None:
    """Adds a person and makes the event file for the Centre, again and again over the same file."""
    with opened(root, "laptop") as space:
        while True:
            person = add_person_with_profile(space, "B")
            service.pack(space, path=root / "event.rtcm")
            acknowledge(root, person)


def merges(root: Path) -> None:
    """The Centre takes in one file after the other."""
    with opened(root, "centre") as space:
        known = {person for (person,) in space.db.execute("SELECT id FROM person")}
        for file in sorted((root / "files").iterdir()):
            person = file.stem.partition("-")[2]
            if person not in known:
                service.merge(space, files=[file])
                acknowledge(root, person)


def set_up(root: Path) -> None:
    """A Centre and a laptop that knows it."""
    common = {"passphrase": PASSPHRASE, "around": surroundings(root), "cost": CHEAP}
    with create(root / "centre", role=Role.CENTRE, station="C1", name="Baku", **common) as centre:
        service.found_centre(centre)
        service.make_kit(centre, path=root / "AZ7.kit", station="AZ7")
        with create(root / "laptop", role=Role.SITE, station="AZ7", name="L", **common) as laptop:
            service.found_site(laptop, kit=reading.read_kit(root / "AZ7.kit"))
            service.request(laptop, path=root / "AZ7.request")
        service.approve(centre, path=root / "AZ7.request")


def lay_out_files(root: Path) -> None:
    """Event files in their order with one more person each, who is named in the file's name."""
    (root / "files").mkdir()
    with opened(root, "laptop") as laptop:
        for number in range(BUNDLES):
            person = add_person_with_profile(laptop, "B")
            service.pack(laptop, path=root / "files" / f"{number:03}-{person}.rtcm")


def wait_for_a_word(file: Path, said: int, child) -> None:
    """Returns once the child has acknowledged something, or has ended."""
    end = time.monotonic() + 20
    while file.stat().st_size == said and child.is_alive() and time.monotonic() < end:
        time.sleep(0.001)


def kill_again_and_again(root: Path, work) -> list[str]:
    """Gives what was acknowledged."""
    acknowledged = root / "acknowledged"
    acknowledged.touch()
    chance = Random(7)
    for round_number in range(ROUNDS):
        said = acknowledged.stat().st_size
        child = multiprocessing.get_context("fork").Process(target=work, args=(root,))
        child.start()
        if round_number % 3:
            wait_for_a_word(acknowledged, said, child)
        time.sleep(chance.random() * 0.03)
        child.kill()
        child.join()
    return acknowledged.read_text().split()


@pytest.mark.parametrize(("work", "where"), [(writes, "laptop"), (packs, "laptop"), (merges, "centre")])
def test_nothing_acknowledged_is_lost_and_nothing_is_half_there(tmp_path, work, where):
    set_up(tmp_path)
    if work is merges:
        lay_out_files(tmp_path)
    acknowledged = kill_again_and_again(tmp_path, work)
    assert len(acknowledged) > ROUNDS / 2
    with opened(tmp_path, where) as space:
        rows = dict(space.db.execute("SELECT id, family FROM person").fetchall())
        assert {rows[person] for person in acknowledged} == {"B"}
        assert set(rows) == {person for (person,) in space.db.execute("SELECT person FROM trainer")}
        assert space.db.execute("SELECT applying FROM sync_self").fetchone()[0] == 0
        assert problems(space.db) == []
    if work is packs:
        with opened(tmp_path, "centre") as centre:
            taken = service.merge(centre, files=[tmp_path / "event.rtcm"]).value
            assert not taken.refused, "the file on the disk is whole, whichever it is"
