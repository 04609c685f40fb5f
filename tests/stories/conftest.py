"""A laptop with an event and its people, set up once: nothing in the stories of bad input may change it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from rtcm_desktop.core.resources import resource
from tests.conftest import PASSPHRASE
from tests.stories.desk import NOW, Desk


@pytest.fixture(scope="session")
def office(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    root = tmp_path_factory.mktemp("office")
    shutil.copytree(template / "site", root / "site")
    shutil.copytree(template / "state", root / "state")
    (root / "files").mkdir()
    desk = Desk(root / "site", root / "files", {})
    with pytest.MonkeyPatch.context() as patch:
        _at_the_desk(patch, root)
        code = desk("event", "create", "--topic", "M2.T06", "--start", "2026-12-08", "--days", "3").value["event"]
        nominations = resource("sample", "nominations.xlsx")
        batch = desk("participants", "import", nominations, "--event", code).value["import"]
        content = desk.content()
        one = desk("participants", "list", "--event", code).value["participants"][0]
    names = {"PERSON": one["person"], "PARTICIPANT": one["id"], "IMPORT": batch, "EVENT": code}
    places = {"FILES": str(root / "files"), "WORKSPACE": str(root / "site"), "SAMPLE": str(nominations)}
    return replace(desk, names=names | places, untouched=content)


def _at_the_desk(patch: pytest.MonkeyPatch, root: Path) -> None:
    for name, value in {"RTCM_STATE": str(root / "state"), "RTCM_PASSPHRASE": PASSPHRASE, "RTCM_NOW": NOW}.items():
        patch.setenv(name, value)


@pytest.fixture
def desk(office: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    _at_the_desk(monkeypatch, office.folder.parent)
    return office
