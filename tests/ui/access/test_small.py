"""A screen of 1366 x 768 at 200 %: every page can be used there, scrolling down and never sideways, and no words are cut."""

import pytest
from PySide6.QtCore import QSize

from rtcm_desktop.attendance.ui.finder import DeskFinder
from rtcm_desktop.uikit.widgets import Beside, Button, SidePanel
from rtcm_desktop.uikit.widgets.steps import StepButton
from tests.ui.access.room import asks_for_more, cut, scrolls_sideways
from tests.ui.access.test_pages import OVER_THE_PAGE, QUESTIONS, unseen
from tests.ui.access.walking import focus
from tests.ui.scenes import all_scenes

SMALLEST = QSize(683, 384)
SCENES = sorted(set(all_scenes()) - OVER_THE_PAGE - QUESTIONS)


@pytest.mark.parametrize("name", SCENES)
def test_every_page_can_be_used_on_the_smallest_screen(show, name):
    """In Russian: its words are the longest."""
    studio, window = show(name, language="ru", size=SMALLEST)
    studio.settle()
    faults = {
        "it asks for more room": asks_for_more(window, SMALLEST),
        "it scrolls sideways": scrolls_sideways(window),
        "words are cut": list(cut(window)),
        "these are never seen": unseen(window),
    }
    assert {what: where for what, where in faults.items() if where} == {}


NARROW = QSize(1100, 650)
ENTERED = [
    "attendance-walk_in",
    "participants-person",
    "participants-walk_in",
    "people-add",
    "person-link",
    "plan-clash",
]
"""Scenes with a panel that one has gone into."""


@pytest.mark.parametrize("name", [*ENTERED, "trainers"])
def test_below_1200_a_panel_slides_over_the_page_with_the_cursor_in_it_and_esc_gives_both_back(show, name):
    studio, window = show(name, size=NARROW)
    panel = next(each for each in window.findChildren(SidePanel) if each.isVisible())
    beside = panel.parentWidget()
    assert isinstance(beside, Beside)
    assert beside.is_over
    assert panel.geometry().right() == beside.rect().right()
    assert panel.isAncestorOf(focus())
    studio.press("Escape")
    assert panel.isHidden()
    assert window.page(window.place).isAncestorOf(focus())


def test_the_button_of_a_form_in_a_panel_is_whole_on_a_small_laptop(show):
    _, window = show("people-add", size=QSize(1366, 696))
    panel = next(each for each in window.findChildren(SidePanel) if each.isVisible())
    primary = next(button for button in panel.findChildren(Button) if button.property("kind") == "primary")
    assert primary.visibleRegion().boundingRect() == primary.rect()


@pytest.mark.parametrize("language", ["en", "ru", "az"])
@pytest.mark.parametrize("name", ["overview", "overview-closing", "participants-empty"])
def test_every_fact_in_the_header_is_whole_on_a_small_laptop(show, name, language):
    _, window = show(name, language=language, size=QSize(1366, 696))
    steps = window.header.steps.findChildren(StepButton)
    assert [step.step.fact for step in steps if not step.told or step.width() < step.sizeHint().width()] == []


def test_the_desk_shows_field_and_answer_at_once_on_the_smallest_screen(show):
    _, window = show("attendance-found", size=SMALLEST)
    finder = window.findChild(DeskFinder)
    for part in (finder.field, finder.person):
        assert part.visibleRegion().boundingRect().height() >= part.height() - 2
