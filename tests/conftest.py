"""What every test may use: workspaces with a fixed clock, cheap passphrases and no way out to home or network."""

import json
import shutil
import socket
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from rtcm_desktop.core.opening import create, open_workspace
from rtcm_desktop.core.twin import Twins
from rtcm_desktop.core.vault import Cost, Role
from rtcm_desktop.core.workspace import Surroundings, Workspace
from rtcm_desktop.shell.parts import parts

PASSPHRASE = "correct horse"
CHEAP = Cost(memory=64, passes=1, lanes=1)


class FixedClock:
    """A clock that shows what it was set to."""

    def __init__(self, moment: str = "2026-12-07T18:00:00+04:00") -> None:
        self._moment = datetime.fromisoformat(moment)

    def __call__(self) -> datetime:
        return self._moment

    def set(self, moment: str) -> None:
        self._moment = datetime.fromisoformat(moment)


@pytest.fixture(autouse=True)
def _sealed_off(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No network, no real home, no settings from the person who runs the tests."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a test reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("RTCM_STATE", str(tmp_path / "state"))
    for name in ("RTCM_WORKSPACE", "RTCM_NOW", "RTCM_ACTOR", "RTCM_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A seeded site workspace, made once and copied for each test."""
    root = tmp_path_factory.mktemp("template")
    around = Surroundings(clock=FixedClock(), state_folder=root / "state", parts=parts())
    create(
        root / "site",
        role=Role.SITE,
        station="AZ7",
        name="Laptop AZ7",
        passphrase=PASSPHRASE,
        around=around,
        cost=CHEAP,
    ).close()
    return root


@pytest.fixture
def workspace(template: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Workspace]:
    """A fresh training laptop AZ7 with the curriculum, in its first life."""
    shutil.copytree(template / "site", tmp_path / "site")
    _move_twin(template, tmp_path)
    around = Surroundings(clock=clock, state_folder=tmp_path / "state", parts=parts())
    with open_workspace(tmp_path / "site", passphrase=PASSPHRASE, around=around) as space:
        yield space


def _move_twin(template: Path, tmp_path: Path) -> None:
    """Makes the copied database believe that it has always lain here; else it would start another life."""
    name = json.loads((template / "site" / "workspace.json").read_text(encoding="utf-8"))["workspace"]
    mark = Twins(template / "state", name).mark(template / "site")
    assert mark is not None
    Twins(tmp_path / "state", name).remember(tmp_path / "site", "A", mark)


@pytest.fixture
def make_workspace(tmp_path: Path, clock: FixedClock) -> Iterator[Callable[..., Workspace]]:
    """Makes further workspaces: make_workspace("desk", station="AZ8") or (…, role=Role.CENTRE, station="C1")."""
    opened: list[Workspace] = []

    def make(name: str, *, station: str, role: Role = Role.SITE) -> Workspace:
        around = Surroundings(clock=clock, state_folder=tmp_path / f"{name}-state", parts=parts())
        space = create(
            tmp_path / name, role=role, station=station, name=name, passphrase=PASSPHRASE, around=around, cost=CHEAP
        )
        opened.append(space)
        return space

    yield make
    for space in opened:
        space.close()


@pytest.fixture
def centre(make_workspace: Callable[..., Workspace]) -> Workspace:
    """The Centre's workspace."""
    return make_workspace("centre", station="C1", role=Role.CENTRE)
