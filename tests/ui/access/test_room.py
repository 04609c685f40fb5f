"""Every page has room for its words with larger letters and in every language, and no English of ours is left in them."""

import pytest

from rtcm_desktop.shell.ui.navigation import PAGES
from tests.ui.access.room import asks_for_more, cut, scrolls_sideways
from tests.ui.access.test_pages import SMALL, unseen
from tests.ui.access.words import left_in_english
from tests.ui.scenes import all_scenes

PLACES = sorted(name for name, scene in all_scenes().items() if name in PAGES or scene.place == "first_start")


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("language", ["ru", "az"])
def test_longer_words_have_room_too(show, name, language):
    _, window = show(name, language=language, size=SMALL)
    assert asks_for_more(window, SMALL) == ""
    assert list(cut(window)) == []
    assert scrolls_sideways(window) == []
    assert left_in_english(window, language) == []


@pytest.mark.parametrize("name", PLACES)
def test_everything_can_be_reached_with_larger_letters(show, name):
    _, window = show(name, size=SMALL, percent=130)
    assert asks_for_more(window, SMALL) == ""
    assert unseen(window) == []
    assert scrolls_sideways(window) == []
