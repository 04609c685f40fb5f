"""No English of ours is left on a screen in another language: what is not on the first view of a page.

The first views are looked at in every language together with the room they have, in `test_room`.
"""

import pytest

from tests.ui.access.words import left_in_english
from tests.ui.scenes import all_scenes

FURTHER = sorted(name for name, scene in all_scenes().items() if name != scene.place)
HEADINGS = {"Country", "E-mail", "Given name", "Institution", "No", "Position", "Sex", "Year of birth"}
"""The headings of a list that is taken in are shown as the file has them."""


@pytest.mark.parametrize("name", FURTHER)
def test_no_english_of_ours_is_left(name, show):
    _, window = show(name, language="ru")
    shown_as_typed = HEADINGS if name == "participants-columns" else set()
    assert set(left_in_english(window, "ru")) - shown_as_typed == set()
