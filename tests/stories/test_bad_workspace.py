"""Folders, clocks and names that cannot be, and data that are open elsewhere."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import filelock
import pytest

from rtcm_desktop.core.opening import LOCK
from rtcm_desktop.core.workspace import DATABASE
from rtcm_desktop.shell.application import run
from tests.stories.desk import ENVIRONMENT, USER, Answer, Desk


@pytest.fixture
def elsewhere(desk: Desk, tmp_path: Path) -> Callable[..., Answer]:
    """Runs a verb on a copy of the laptop's data, which may be damaged."""
    shutil.copytree(desk.folder, tmp_path / "copy")
    return replace(desk, folder=tmp_path / "copy")


def test_a_workspace_without_its_data_is_told_and_none_is_made(elsewhere):
    (elsewhere.folder / DATABASE).unlink()
    answer = elsewhere("event", "list")
    assert (answer.status, answer.code) == (ENVIRONMENT, "DATABASE_GONE")
    assert not (elsewhere.folder / DATABASE).exists()


@pytest.mark.parametrize(
    ("file", "content", "status", "code"),
    [
        (DATABASE, b"x" * 20_000, ENVIRONMENT, "DATABASE_DAMAGED"),
        ("workspace.json", b"", USER, "WORKSPACE_FOREIGN"),
        ("workspace.json", b'{"a": 1}', USER, "WORKSPACE_FOREIGN"),
        ("workspace.json", b'{"format": 1}', ENVIRONMENT, "WORKSPACE_DAMAGED"),
        ("workspace.json", b'{"format": 9}', USER, "WORKSPACE_NEWER"),
    ],
)
def test_damaged_and_foreign_folders_are_told_apart(elsewhere, file, content, status, code):
    (elsewhere.folder / file).write_bytes(content)
    answer = elsewhere("event", "list")
    assert (answer.status, answer.code) == (status, code)


def test_a_workspace_open_elsewhere_is_told(desk):
    with filelock.FileLock(desk.folder / LOCK):
        answer = desk("event", "list")
    assert (answer.status, answer.code) == (USER, "WORKSPACE_IN_USE")


@pytest.mark.parametrize(
    "moment", ["9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00", "1999-12-31T12:00:00+00:00"]
)
def test_a_clock_out_of_this_world_is_told(desk, monkeypatch, moment):
    monkeypatch.setenv("RTCM_NOW", moment)
    assert desk("event", "list").code == "CLOCK_UNREADABLE"


def test_a_computer_needs_a_name(desk, tmp_path):
    answer = replace(desk, folder=tmp_path / "new")("workspace", "create", "--role", "centre", "--name", " ")
    assert (answer.status, answer.code) == (USER, "WORKSPACE_NAME_EMPTY")
    assert not (tmp_path / "new").exists()


def test_a_workspace_may_be_called_like_a_verb(desk, monkeypatch, tmp_path):
    shutil.copytree(desk.folder, tmp_path / "people")
    monkeypatch.chdir(tmp_path)
    out: list[str] = []
    assert run(["--workspace", "people", "--json", "event", "list"], out.append, out.append) == 0
    assert json.loads(out[0])["events"]


def test_without_a_terminal_the_missing_passphrase_is_one_line(desk):
    env = {name: value for name, value in os.environ.items() if name != "RTCM_PASSPHRASE"}
    command = [sys.executable, "-m", "rtcm_desktop", "--workspace", desk.folder, "event", "list"]
    done = subprocess.run(command, capture_output=True, text=True, env=env, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == USER
    assert len(done.stderr.splitlines()) == 1
    assert "RTCM_PASSPHRASE" in done.stderr
