"""A change of the look reaches the page that is seen, and every other page when one comes to it."""

import pytest

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.theme import Choice


@pytest.fixture
def two_pages(qapp, show_frame, settle):
    """A window in light with two pages, of which one is seen."""
    theme.apply(qapp, Choice.LIGHT)
    frame = show_frame("settings")
    frame.go("events")
    settle()
    yield frame
    theme.apply(qapp, Choice.LIGHT)


def test_a_page_that_is_not_seen_waits_for_the_new_look(qapp, two_pages):
    seen, unseen = two_pages.page("events"), two_pages.page("settings")
    light = unseen.styleSheet()
    theme.apply(qapp, Choice.DARK)
    assert unseen.styleSheet() == light
    assert seen.styleSheet() == two_pages.rail.styleSheet() != light


def test_one_comes_to_a_page_in_the_look_of_now(qapp, two_pages):
    theme.apply(qapp, Choice.DARK)
    two_pages.go("settings")
    assert two_pages.page("settings").styleSheet() == two_pages.page("events").styleSheet()


def test_a_page_is_dressed_before_it_is_first_seen(two_pages):
    assert two_pages.page("home").styleSheet() == ""
    two_pages.go("home")
    assert two_pages.page("home").styleSheet() != ""
