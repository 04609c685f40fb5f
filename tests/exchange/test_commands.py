"""The verbs of exchange on the command line: the answers that other programs rely on."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from rtcm_desktop.core.console import Session
from rtcm_desktop.core.workspace import Parts
from rtcm_desktop.exchange.commands import group
from tests.exchange.conftest import Network, add_person, change_person


class Line:
    """The command line on the workspaces of a network, which are closed meanwhile."""

    def __init__(self, network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
        self.network = network
        self._monkeypatch = monkeypatch
        for workspace in network.opened.values():
            workspace.close()
        network.opened.clear()

    def __call__(self, where: str, *args: object) -> Any:
        self._monkeypatch.setenv("RTCM_PASSPHRASE", "p")
        self._monkeypatch.setenv("RTCM_STATE", str(self.network.folder / f"{where}-state"))
        session = Session(self.network.folder / where, self.network.clock, Parts())
        result = CliRunner().invoke(group, [str(arg) for arg in args], obj=session, standalone_mode=False)
        if result.exception is not None:
            raise result.exception
        return json.loads(json.dumps(result.return_value))


@pytest.fixture
def line(network: Network, monkeypatch: pytest.MonkeyPatch) -> Line:
    first, second = network.laptop("AZ7"), network.laptop("AZ8", approved=False)
    network.introduce(first)
    person = add_person(first, "Aliyev", position="Officer")
    network.send(first, network.centre)
    change_person(network.centre, person, position="Head")
    change_person(first, person, position="Deputy")
    second_words = second.keys.public.words()
    made = Line(network, monkeypatch)
    network.folder.joinpath("words").write_text(" ".join(second_words), encoding="utf-8")
    return made


def test_a_laptop_is_registered_by_kit_request_and_approval(line: Line, tmp_path: Path) -> None:
    kit = line("centre", "kit", tmp_path / "9.kit")
    assert kit["station"] == "AZ9"
    asked = line("AZ8", "request", tmp_path / "8.request")
    approved = line("centre", "approve", tmp_path / "8.request", "--words", " ".join(asked["words"]).upper())
    assert approved["words"] == asked["words"] == (tmp_path / "words").read_text(encoding="utf-8").split()
    assert line("centre", "revoke", "az8", "--reason", "stolen") == {"station": "AZ8", "state": "revoked"}


def test_a_file_is_packed_inspected_merged_and_a_conflict_decided(line: Line, tmp_path: Path) -> None:
    path = tmp_path / "x.rtcm"
    packed = line("AZ7", "pack", path)
    assert {"file", "bytes", "segments", "operations"} <= packed.keys()
    assert packed["bytes"] == path.stat().st_size
    seen = line("centre", "inspect", path)
    assert (seen["from"], seen["to"], seen["new"]) == ("AZ7", ["C1"], 1)
    merged = line("centre", "merge", path, path, tmp_path)
    assert (len(merged["merged"]), len(merged["already"]), merged["conflicts"], merged["waiting"]) == (1, 1, 1, 0)
    assert [entry["code"] for entry in merged["refused"]] == ["NOT_READABLE"]
    (conflict,) = line("centre", "conflicts")["conflicts"]
    assert {(entry["value"], entry["station"], entry["who"]) for entry in conflict["values"]} == {
        ("Head", "C1", "centre"),
        ("Deputy", "AZ7", "AZ7"),
    }
    line("centre", "resolve", conflict["id"], "--value", "Expert")
    assert line("centre", "conflicts") == {"conflicts": []}


def test_the_recovery_key_is_written(line: Line, tmp_path: Path) -> None:
    answer = line("centre", "recovery", tmp_path / "recovery.txt")
    assert len(answer["words"]) == 6
    assert "AGE-SECRET-KEY-1" in (tmp_path / "recovery.txt").read_text(encoding="utf-8")
