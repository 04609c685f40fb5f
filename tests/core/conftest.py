"""A training laptop made with a cheap passphrase, in a place of its own."""

import pytest

from rtcm_desktop.core.opening import create
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Surroundings
from tests.conftest import CHEAP, PASSPHRASE
from tests.core.opened import add_person


@pytest.fixture
def around(tmp_path, clock):
    return Surroundings(clock=clock, state_folder=tmp_path / "state")


@pytest.fixture
def made(tmp_path, around):
    """A small closed workspace with one person, and its folder."""
    folder = tmp_path / "laptop"
    with create(
        folder, role=Role.SITE, station="AZ7", name="Laptop", passphrase=PASSPHRASE, around=around, cost=CHEAP
    ) as space:
        add_person(space, "Əliyeva")
    return folder
