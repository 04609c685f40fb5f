"""A workspace from making to closing: opening, keeping, what goes wrong with disk and files."""

import errno
import json
from datetime import timedelta

import filelock
import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.checking import problems
from rtcm_desktop.core.database import OperationalError
from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.journal import sealing, undoing
from rtcm_desktop.core.opening import create
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Parts, Surroundings
from tests.conftest import CHEAP, PASSPHRASE
from tests.core.opened import add_person, families, reopened


def test_what_was_kept_is_there_again(made, around):
    with reopened(made, around) as space:
        assert families(space) == ["Əliyeva"]
        assert (space.station, space.role, space.life) == ("AZ7", Role.SITE, "A")


def test_the_passphrase_may_be_typed_composed_or_decomposed(tmp_path, around):
    with create(
        tmp_path / "w", role=Role.SITE, station="AZ7", name="L", passphrase="Ləptop é", around=around, cost=CHEAP
    ):
        pass
    with reopened(tmp_path / "w", around, "Ləptop é") as space:
        assert space.name == "L"


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda folder: None, "PASSPHRASE_WRONG"),
        (lambda folder: (folder / "workspace.json").write_text("{}"), "WORKSPACE_FOREIGN"),
        (lambda folder: (folder / "workspace.json").write_text("not json"), "WORKSPACE_FOREIGN"),
        (lambda folder: (folder / "workspace.json").unlink(), "WORKSPACE_MISSING"),
        (lambda folder: change_vault(folder, format=99), "WORKSPACE_NEWER"),
    ],
)
def test_a_workspace_that_cannot_be_opened_says_why(made, around, spoil, code):
    spoil(made)
    with pytest.raises(UserError) as refused:
        reopened(made, around, "wrong")
    assert refused.value.code == code
    assert str(refused.value)


def change_vault(folder, **values):
    path = folder / "workspace.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))


def test_a_damaged_vault_is_an_environment_failure(made, around):
    change_vault(made, role="king")
    with pytest.raises(EnvironmentFailure) as failed:
        reopened(made, around)
    assert failed.value.code == "WORKSPACE_DAMAGED"


def test_a_folder_with_other_files_is_not_taken(tmp_path, around):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "holiday.jpg").touch()
    with pytest.raises(UserError) as refused:
        create(tmp_path / "full", role=Role.SITE, station="AZ7", name="L", passphrase="x", around=around, cost=CHEAP)
    assert refused.value.code == "FOLDER_NOT_EMPTY"


def test_a_workspace_that_could_not_be_finished_leaves_its_folder_free(tmp_path, clock, around):
    def full_disk():
        raise EnvironmentFailure("DISK_FULL")

    failing = Surroundings(clock=clock, state_folder=tmp_path / "state", parts=Parts(seeds=full_disk))
    facts = {"role": Role.SITE, "station": "AZ7", "name": "L", "passphrase": PASSPHRASE, "cost": CHEAP}
    with pytest.raises(EnvironmentFailure):
        create(tmp_path / "w", around=failing, **facts)
    assert list((tmp_path / "w").iterdir()) == []
    with create(tmp_path / "w", around=around, **facts) as space:
        assert families(space) == []


def test_what_a_power_cut_left_of_a_set_up_is_in_nobodys_way(tmp_path, around):
    folder = tmp_path / "w"
    folder.mkdir()
    for name in ("unfinished", "lock", "data.db", "data.db-wal"):
        (folder / name).write_bytes(b"half of something")
    with create(
        folder, role=Role.SITE, station="AZ7", name="L", passphrase=PASSPHRASE, around=around, cost=CHEAP
    ) as space:
        assert families(space) == []
    assert not (folder / "unfinished").exists()


def test_data_that_lost_their_vault_are_never_overwritten(made, around):
    (made / "workspace.json").unlink()
    before = (made / "data.db").read_bytes()
    with pytest.raises(UserError) as refused:
        create(made, role=Role.SITE, station="AZ7", name="L", passphrase="x", around=around, cost=CHEAP)
    assert refused.value.code == "FOLDER_NOT_EMPTY"
    assert (made / "data.db").read_bytes() == before


def test_a_workspace_is_never_made_twice(made, around):
    with pytest.raises(UserError) as refused:
        create(made, role=Role.SITE, station="AZ7", name="L", passphrase="x", around=around, cost=CHEAP)
    assert refused.value.code == "WORKSPACE_EXISTS"


def test_an_empty_passphrase_is_refused(tmp_path, around):
    with pytest.raises(UserError) as refused:
        create(tmp_path / "w", role=Role.SITE, station="AZ7", name="L", passphrase="", around=around, cost=CHEAP)
    assert refused.value.code == "PASSPHRASE_EMPTY"


def test_a_second_process_is_kept_out(made, around):
    with reopened(made, around), pytest.raises(UserError) as refused:
        reopened(made, around)
    assert refused.value.code == "WORKSPACE_IN_USE"


def test_a_folder_that_cannot_be_written_says_so(made, around, monkeypatch):
    def refused(*_, **__):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(filelock.FileLock, "acquire", refused)
    with pytest.raises(EnvironmentFailure) as failed:
        reopened(made, around)
    assert failed.value.code == "DATABASE_READ_ONLY"


def test_a_database_of_a_newer_program_is_refused_and_left_alone(made, around):
    with reopened(made, around) as space:
        space.db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('rtcm_desktop', '9999_later', '')"
        )
    with pytest.raises(UserError) as refused:
        reopened(made, around)
    assert refused.value.code == "WORKSPACE_NEWER"


def test_settings_of_the_connection_hold(made, around):
    expected = {"foreign_keys": 1, "recursive_triggers": 1, "synchronous": 2, "trusted_schema": 0, "temp_store": 2}
    with reopened(made, around) as space:
        seen = {name: space.db.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
        assert seen == expected
        assert space.db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_reader_sees_what_was_kept_and_cannot_write(made, around):
    with reopened(made, around) as space, space.reader() as db:
        assert db.execute("SELECT family FROM person").fetchone() == ("Əliyeva",)
        with pytest.raises(OperationalError):
            db.execute("UPDATE person SET family = 'X'")


def test_no_name_can_be_read_from_the_files(made, around, tmp_path):
    with reopened(made, around) as space:
        space.back_up(tmp_path / "copy.backup")
    for path in [*made.rglob("*"), tmp_path / "copy.backup", *(tmp_path / "state").rglob("*")]:
        if path.is_file():
            assert "Əliyeva".encode() not in path.read_bytes()


def test_a_sound_workspace_has_no_problems(workspace):
    assert problems(workspace.db) == []


def test_a_row_that_its_operations_do_not_explain_is_found(workspace):
    workspace.db.execute("UPDATE sync_self SET applying = 1")
    workspace.db.execute("UPDATE topic SET code = 'X' WHERE code = 'M1.T01'")
    workspace.db.execute("UPDATE sync_self SET applying = 0")
    assert [problem.code for problem in problems(workspace.db)] == ["ROW_DIFFERS"]


def test_a_destroyed_page_is_found(made, around):
    path = made / "data.db"
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 4096] = bytes(4096)
    path.write_bytes(data)
    try:
        with reopened(made, around) as space:
            codes = [problem.code for problem in problems(space.db)]
    except EnvironmentFailure as failed:
        codes = [failed.code]
    assert codes in (["FILE_DAMAGED"], ["DATABASE_DAMAGED"])


def test_a_full_disk_keeps_what_was_there_and_says_so(made, around):
    with reopened(made, around) as space:
        pages = space.db.execute("PRAGMA page_count").fetchone()[0]
        space.db.execute(f"PRAGMA max_page_count = {pages + 3}")
        with pytest.raises(EnvironmentFailure) as failed, space.action("people.import") as act:
            for _ in range(500):
                records.insert(act.db, "person", act.new_id(), family="x" * 400)
        assert failed.value.code == "DISK_FULL"
        assert families(space) == ["Əliyeva"]
        space.db.execute("PRAGMA max_page_count = 100000000")
        add_person(space, "Later")
        assert problems(space.db) == []


def test_seeds_are_operations_that_are_never_packed(workspace):
    with workspace.action("exchange.pack", undoable=False) as act:
        assert sealing.seal(act.db, workspace.keys, now="x") == 0
    assert workspace.db.execute("SELECT count(*) FROM sync_op").fetchone()[0] > 3000


def test_every_installation_has_the_same_seeds(workspace, centre):
    digest = "SELECT version, digest, rows FROM seed"
    assert workspace.db.execute(digest).fetchall() == centre.db.execute(digest).fetchall()


def test_an_action_without_effect_is_no_undo_step(workspace):
    with workspace.action("people.change"):
        pass
    assert undoing.next_step(workspace.db) is None


def test_stamps_go_on_when_the_clock_goes_back(workspace, clock):
    add_person(workspace, "A")
    last = workspace.db.execute("SELECT max(hlc) FROM sync_op").fetchone()[0]
    clock.set((clock() - timedelta(days=9000)).isoformat())
    add_person(workspace, "B")
    assert workspace.db.execute("SELECT max(hlc) FROM sync_op").fetchone()[0] > last


def test_another_passphrase_opens_the_folder_and_the_old_one_does_not(made, around):
    with reopened(made, around) as space:
        space.change_passphrase(old=PASSPHRASE, new="three new words")
        add_person(space, "Kim")
    with pytest.raises(UserError) as refused:
        reopened(made, around)
    assert refused.value.code == "PASSPHRASE_WRONG"
    with reopened(made, around, "three new words") as space:
        assert set(families(space)) == {"Əliyeva", "Kim"}


@pytest.mark.parametrize(
    ("old", "new", "code"), [("wrong", "new words", "PASSPHRASE_WRONG"), (PASSPHRASE, "", "PASSPHRASE_EMPTY")]
)
def test_a_passphrase_that_cannot_be_changed_stays(made, around, old, new, code):
    with reopened(made, around) as space, pytest.raises(UserError) as refused:
        space.change_passphrase(old=old, new=new)
    assert refused.value.code == code
    with reopened(made, around) as space:
        assert families(space) == ["Əliyeva"]


def test_the_person_at_the_keyboard_is_named_from_now_on(made, around):
    with reopened(made, around) as space:
        space.name_actor("Leyla Əliyeva")
        add_person(space, "Kim")
        space.name_actor("")
        add_person(space, "Lee")
        actors = [
            row["actor"] for row in records.query(space.db, "SELECT actor FROM sync_tx WHERE kind = 0 ORDER BY tx")
        ]
    assert actors[-2:] == ["Leyla Əliyeva", "Laptop"]
