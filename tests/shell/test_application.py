"""The command line: answers, exit statuses, and what goes where."""

import json
import os
import subprocess
import sys

import pytest

from rtcm_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from rtcm_desktop.shell import application
from rtcm_desktop.shell.application import run
from rtcm_desktop.shell.parts import VERBS, named
from rtcm_desktop.shell.printing import readable


@pytest.fixture
def call(tmp_path, monkeypatch, workspace):
    """Runs a verb against the training laptop; gives exit status, standard output and standard error."""
    workspace.close()
    monkeypatch.setattr(workspace, "close", lambda: None)
    monkeypatch.setenv("RTCM_PASSPHRASE", "correct horse")
    monkeypatch.setenv("RTCM_NOW", "2026-12-07T18:00:00+04:00")

    def go(*arguments, as_json=True):
        out, err = [], []
        flags = ["--workspace", str(tmp_path / "site"), *(["--json"] if as_json else [])]
        status = run([*flags, *map(str, arguments)], out.append, err.append)
        return status, "".join(out), "".join(err)

    return go


def test_an_answer_is_one_json_object(call):
    status, out, err = call("curriculum", "show", "M2.T06")
    assert status == 0
    assert json.loads(out)["code"] == "M2.T06"
    assert err == ""


def test_without_json_people_read_lines(call):
    status, out, _ = call("curriculum", "show", "M2.T06", as_json=False)
    assert status == 0
    assert "Anti-Trafficking" in out
    assert not out.startswith("{")


def test_a_user_error_has_a_code_there_and_its_text_on_standard_error(call):
    status, out, err = call("event", "show", "NOPE-26-A01")
    assert status == 1
    error = json.loads(out)["error"]
    assert error["code"] == "EVENT_UNKNOWN"
    assert error["message"] == err.strip()
    assert "NOPE-26-A01" in err


@pytest.mark.parametrize(
    "arguments", [["event", "nonsense"], ["event", "show"], ["nonsense"], ["event", "list", "--odd"]]
)
def test_wrong_usage_is_status_two(call, arguments):
    status, out, err = call(*arguments)
    assert status == 2
    assert json.loads(out)["error"]["code"] == "USAGE"
    assert err


def test_a_wrong_passphrase_is_refused(call, monkeypatch):
    monkeypatch.setenv("RTCM_PASSPHRASE", "wrong")
    status, out, _ = call("event", "list")
    assert (status, json.loads(out)["error"]["code"]) == (1, "PASSPHRASE_WRONG")


@pytest.mark.parametrize("moment", ["yesterday", "2026-12-07", "2026-12-07T18:00:00"])
def test_an_unreadable_clock_is_said(call, monkeypatch, moment):
    monkeypatch.setenv("RTCM_NOW", moment)
    status, out, _ = call("event", "list")
    assert (status, json.loads(out)["error"]["code"]) == (1, "CLOCK_UNREADABLE")


def test_no_workspace_named_is_said(monkeypatch):
    out, err = [], []
    assert run(["--json", "event", "list"], out.append, err.append) == 1
    assert json.loads(out[0])["error"]["code"] == "WORKSPACE_UNSAID"


@pytest.mark.parametrize(
    ("failure", "status", "code"),
    [
        (UserError("NOTHING_TO_UNDO"), 1, "NOTHING_TO_UNDO"),
        (Cancelled(), 1, "CANCELLED"),
        (KeyboardInterrupt(), 1, "CANCELLED"),
        (EnvironmentFailure("DISK_FULL"), 3, "DISK_FULL"),
        (PermissionError(13, "Permission denied", "/x"), 3, "FILE_FAILED"),
        (ZeroDivisionError("Əliyeva"), 70, "FAULT"),
    ],
)
def test_every_failure_has_its_exit_status(monkeypatch, tmp_path, failure, status, code):
    def fail(*_, **__):
        raise failure

    monkeypatch.setattr(application.command_line, "main", fail)
    out, err = [], []
    assert run(["--json", "event", "list"], out.append, err.append) == status
    assert json.loads(out[0])["error"]["code"] == code
    assert err[0].strip()


def test_a_fault_is_noted_without_the_values_it_happened_with(monkeypatch, tmp_path):
    def fail(*_, **__):
        raise ValueError("Şəfəqət Əliyeva")

    monkeypatch.setattr(application.command_line, "main", fail)
    run(["event", "list"], lambda text: None, lambda text: None)
    noted = (tmp_path / "state" / "faults.log").read_text(encoding="utf-8")
    assert "ValueError" in noted
    assert "Əliyeva" not in noted


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(verb):
    assert named(VERBS[verb]).help


def test_the_program_ends_with_the_exit_status(tmp_path):
    env = {**os.environ, "RTCM_STATE": str(tmp_path), "RTCM_PASSPHRASE": "x"}
    command = [sys.executable, "-m", "rtcm_desktop", "--workspace", str(tmp_path / "none"), "--json", "event", "list"]
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["code"] == "WORKSPACE_MISSING"


def test_history_tells_the_changes_of_a_person_and_undo_takes_them_back(call):
    person = json.loads(call("people", "add", "--family", "Həsənli", "--given", "Aydan")[1])["id"]
    assert call("people", "change", person, "--set", "position=Head of division")[0] == 0
    entries = json.loads(call("history", "show", "--person", person)[1])["entries"]
    assert [entry["station"] for entry in entries] == ["AZ7", "AZ7"]
    assert entries[-1]["changes"][0]["value"] == "Head of division"
    assert json.loads(call("history", "undo")[1])["undone"]
    entries = json.loads(call("history", "show", "--person", person)[1])["entries"]
    assert entries[-1]["changes"][0]["value"] is None


def test_there_is_nothing_to_undo_at_first(call):
    status, out, _ = call("history", "undo")
    assert (status, json.loads(out)["error"]["code"]) == (1, "NOTHING_TO_UNDO")


def test_lists_are_printed_as_columns():
    text = readable(
        {"ok": True, "note": None, "topics": [{"code": "M1.T01", "days": [1, 2]}, {"code": "M1", "days": []}]}
    )
    assert text.splitlines() == [
        "Ok: yes",
        "Note: –",
        "",
        "Topics (2)",
        "  code    days",
        "  M1.T01  1, 2",
        "  M1      –",
    ]
