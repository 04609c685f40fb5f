"""Papers that are to be written where they cannot be: one clear line, nothing changed."""

import pytest

from rtcm_desktop.core.workspace import DATABASE
from tests.stories.desk import ENVIRONMENT, USER, refused

PAPERS = [
    "event agenda EVENT --pdf ?",
    "participants list --event EVENT --pdf ?",
    "participants list --event EVENT --xlsx ?",
    "attendance sheets EVENT --pdf ?",
    "evaluation paper EVENT --phase post --pdf ?",
    "evaluation blank EVENT --phase post --xlsx ?",
    "evaluation report EVENT --pdf ?",
    "evaluation report EVENT --xlsx ?",
    "certificates issue EVENT --id PARTICIPANT --pdf ?",
    "statistics year 2026 --pdf ?",
    "statistics year 2026 --xlsx ?",
    "workspace backup ?",
    "exchange pack ?",
]


@pytest.mark.parametrize("verb", PAPERS)
def test_no_paper_overwrites_the_workspace(desk, verb):
    for own in (DATABASE, "workspace.json"):
        refused(desk, verb, USER, "FILE_OF_WORKSPACE", what=f"WORKSPACE/{own}")


@pytest.mark.parametrize("verb", PAPERS)
def test_no_paper_is_written_into_nothing(desk, verb):
    refused(desk, verb, USER, "FILE_IS_FOLDER", what="")


@pytest.mark.parametrize("place", ["FILES/none/x.pdf", "FILES/" + "x" * 300 + ".pdf"])
def test_a_place_that_cannot_be_written_to_is_named(desk, place):
    line = refused(desk, "event agenda EVENT --pdf ?", ENVIRONMENT, "FILE_NOT_WRITTEN", what=place)
    assert "x.pdf" in line
    assert not [path for path in desk.files.rglob("*") if path.name.startswith("x")]
