"""The user's guide: a page for every place of the window, pictures that are scenes, links that lead somewhere."""

import re

import pytest

from rtcm_desktop.shell.ui.navigation import PAGES
from tests.ui.pictures import GUIDE, pictures_shown
from tests.ui.scenes import all_scenes

LINK = re.compile(r"\]\(([a-z_]+\.md)\)")
LARGEST = 3_000_000
TASKS = sorted(GUIDE.glob("*.md"))


def test_every_place_has_its_page():
    missing = {*PAGES, "first_start", "unlock", "index", "keys"} - {page.stem for page in TASKS}
    assert missing == set()


def test_every_picture_is_a_scene_and_all_of_them_are_small():
    assert pictures_shown() <= set(all_scenes())
    pictures = sorted((GUIDE / "pictures").glob("*.png"))
    assert {picture.stem for picture in pictures} == pictures_shown()
    assert sum(picture.stat().st_size for picture in pictures) < LARGEST


@pytest.mark.parametrize("page", TASKS, ids=lambda page: page.stem)
def test_links_lead_to_pages(page):
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert [link for link in LINK.findall(text) if not (GUIDE / link).is_file()] == []
