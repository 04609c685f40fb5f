"""The facts about this computer's data, and the copy that is kept in case it is lost."""

from datetime import datetime

import pytest

from rtcm_desktop.core.errors import EnvironmentFailure
from rtcm_desktop.core.vault import Role
from rtcm_desktop.shell import this_computer


def test_a_computer_says_whose_data_it_has(workspace):
    found = this_computer.computer(workspace)
    assert (found.station, found.role, found.folder) == ("AZ7", Role.SITE, workspace.folder)
    assert found.words == workspace.keys.public.words()
    assert len(found.words) == 6
    assert found.copied_at is None


def test_a_copy_is_written_and_its_moment_is_known_afterwards(workspace, clock, tmp_path):
    clock.set("2026-12-08T18:30:00+04:00")
    made = this_computer.make_copy(workspace, file=tmp_path / "AZ7.backup").value
    assert made.file.is_file()
    assert made.operations > 0
    assert this_computer.computer(workspace).copied_at == datetime.fromisoformat("2026-12-08T18:30:00+04:00")


def test_a_copy_that_could_not_be_written_does_not_count(workspace, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises((EnvironmentFailure, OSError)):
        this_computer.make_copy(workspace, file=tmp_path / "file" / "AZ7.backup")
    assert this_computer.computer(workspace).copied_at is None


def test_the_name_of_a_copy_tells_station_and_day():
    assert (
        this_computer.copy_name("AZ7", datetime.fromisoformat("2026-12-08T18:30:00+04:00")) == "AZ7 2026-12-08.backup"
    )
