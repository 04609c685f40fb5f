"""Backups, old files put back in place, and the letters by which lives are told apart."""

import shutil

import pytest

from rtcm_desktop.core.checking import problems
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import sealing, undoing
from rtcm_desktop.core.opening import restore
from rtcm_desktop.core.twin import AT_RANDOM, IN_TURN
from rtcm_desktop.core.workspace import Surroundings
from tests.conftest import PASSPHRASE
from tests.core.opened import add_person, families, reopened


def test_a_restored_backup_goes_on_under_the_next_letter(made, around, tmp_path):
    with reopened(made, around) as space:
        operations = space.back_up(tmp_path / "copy.backup")
    with restore(tmp_path / "copy.backup", tmp_path / "again", passphrase=PASSPHRASE, around=around) as space:
        assert space.life == "B"
        assert families(space) == ["Əliyeva"]
        assert space.db.execute("SELECT count(*) FROM sync_op").fetchone()[0] == operations


def test_on_another_computer_the_letter_is_a_random_one(made, around, tmp_path, clock):
    with reopened(made, around) as space:
        space.back_up(tmp_path / "copy.backup")
    elsewhere = Surroundings(clock=clock, state_folder=tmp_path / "elsewhere")
    with restore(tmp_path / "copy.backup", tmp_path / "again", passphrase=PASSPHRASE, around=elsewhere) as space:
        assert space.life in AT_RANDOM
        assert not set(AT_RANDOM) & set(IN_TURN)


def test_an_old_file_put_back_in_place_starts_a_new_life(made, around, tmp_path):
    shutil.copytree(made, tmp_path / "kept")
    with reopened(made, around) as space:
        add_person(space, "Lost")
    shutil.rmtree(made)
    shutil.copytree(tmp_path / "kept", made)
    with reopened(made, around) as space:
        assert space.life == "B"


def test_opening_again_and_again_stays_the_same_life(made, around):
    for family in "BC":
        with reopened(made, around) as space:
            add_person(space, family)
            assert space.life == "A"


def test_what_a_restored_copy_had_not_sealed_is_sealed_by_its_new_life(made, around, tmp_path):
    with reopened(made, around) as space:
        space.back_up(tmp_path / "copy.backup")
    with restore(tmp_path / "copy.backup", tmp_path / "again", passphrase=PASSPHRASE, around=around) as space:
        assert undoing.next_step(space.db) is None
        with space.action("exchange.pack", undoable=False) as act:
            sealing.seal(act.db, space.keys, now="2026-12-07T18:00:00+04:00")
        assert space.db.execute("SELECT count(*) FROM sync_op WHERE seg IS NULL").fetchone()[0] == 0
        assert problems(space.db) == []


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"PK\x03\x04broken"])
def test_what_is_no_backup_is_refused(tmp_path, around, content):
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(UserError) as refused:
        restore(tmp_path / "x", tmp_path / "new", passphrase="x", around=around)
    assert refused.value.code == "BACKUP_UNREADABLE"
    assert not (tmp_path / "new").exists()
