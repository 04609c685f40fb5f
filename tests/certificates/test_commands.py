"""The verbs of the command line, called as the shell calls them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import pytest

from rtcm_desktop.certificates.commands import group
from rtcm_desktop.core.workspace import Workspace
from tests.certificates.conftest import Course


@dataclass
class OpenSession:
    """A session whose workspace is open already."""

    opened: Workspace

    @contextmanager
    def workspace(self) -> Iterator[Workspace]:
        yield self.opened


@pytest.fixture
def run(course: Course) -> Any:
    """Runs a verb and gives its answer."""
    session = OpenSession(course.workspace)

    def call(*arguments: str) -> Any:
        verb, *rest = arguments
        command = group.commands[verb]
        with command.make_context(verb, rest) as context:
            context.obj = session
            inner: Any = command.callback
            return context.invoke(inner.__wrapped__, session, **context.params)

    return call


def test_whole_life_of_a_certificate(run: Any, course: Course, tmp_path: Path) -> None:
    checked = run("check", course.code)
    assert {key: len(value) for key, value in checked.items()} == {
        "certain": 3,
        "if_present": 0,
        "no": 1,
        "no_longer": 0,
        "missing_glyphs": 0,
        "long_names": 0,
        "warnings": 0,
    }
    made = run("issue", course.code, "--pdf", str(tmp_path / "all.pdf"))
    assert [set(one) for one in made["issued"]] == [{"number", "id", "name"}] * 3
    assert (made["reprinted"], made["pages"], made["file"]) == (0, 3, str(tmp_path / "all.pdf"))
    number = made["issued"][0]["number"]
    assert run("verify", number)["state"] == "valid"
    several = run("verify", str(tmp_path / "all.pdf"))
    assert (several["state"], len(several["certificates"])) == ("valid", 3)
    corrected = run("correct", number, "--reason", "misspelt", "--name", "Giorgi Beridze-Kobakhidze")
    assert corrected["supersedes"] == number
    assert run("void", corrected["number"], "--reason", "by mistake") == {
        "number": corrected["number"],
        "state": "void",
    }
    assert run("verify", str(tmp_path / "all.pdf"))["state"] == "superseded"
    page = run("page", "--html", str(tmp_path / "page.html"))
    assert (page["stations"], Path(page["file"]).exists()) == (1, True)


def test_folder_gets_a_file_for_each_id(run: Any, course: Course, tmp_path: Path) -> None:
    chosen = [part for one in course.earned[:2] for part in ("--id", one)]
    made = run("issue", course.code, *chosen, "--folder", str(tmp_path / "papers"))
    assert made["folder"] == str(tmp_path / "papers")
    assert {path.stem for path in (tmp_path / "papers").iterdir()} == {one["number"] for one in made["issued"]}


def test_cancelling_without_a_reason_is_wrong_usage(run: Any) -> None:
    with pytest.raises(click.MissingParameter):
        run("void", "RTCM-AZ7-26-A001-H")
