"""The curriculum page: the tree, the search, everything about a topic, and the way to a new event; by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from rtcm_desktop.curriculum.ui.lines import Line, Lines
from rtcm_desktop.curriculum.ui.needs_grid import NeedsGrid
from rtcm_desktop.curriculum.ui.page import CurriculumPage


@pytest.fixture
def page(show_page, context):
    return show_page(CurriculumPage(context))


@pytest.fixture
def press(qtbot, page, settle):
    def go(*keys):
        for key in keys:
            qtbot.keyClick(QApplication.focusWidget() or page, key)
            settle()

    return go


@pytest.fixture
def went(page):
    """Where the page asked to go."""
    places = []
    page.context.hub.navigated.connect(places.append)
    return places


def texts(page) -> str:
    return "\n".join(label.text() for label in page.facts.findChildren(QLabel) if not label.isHidden())


def listed(page) -> str:
    return "\n".join(lines.accessibleName() for lines in page.facts.findChildren(Lines) if not lines.isHidden())


def links(page) -> list[str]:
    return [one.text() for one in page.facts.findChildren(QPushButton) if not one.isHidden()]


def test_it_opens_with_all_modules_and_tells_about_the_first(page):
    assert page.finder.tree.tree.topLevelItemCount() == 8
    assert page.facts.title.startswith("M1 ")
    assert "8 modules, 68 topics" in page.head._fact.text()
    assert links(page)[:2] == ["M1.T01", "M1.T02"]


def test_typing_finds_topics_and_shows_the_best_one(qtbot, page, settle):
    qtbot.keyClicks(page.finder.field, "trafficking")
    settle()
    settle()
    assert page.finder.tree.current() == "M2.T06"
    assert page.facts.title.startswith("M2.T06")


def test_arrows_walk_from_the_search_field(qtbot, page, press, settle):
    qtbot.keyClicks(page.finder.field, "trafficking")
    settle()
    before = page.finder.tree.current()
    press(Qt.Key.Key_Down)
    assert page.finder.tree.current() not in ("", before)
    assert page.facts.title.startswith(page.finder.tree.current())


def test_nothing_found_leaves_an_empty_tree_and_the_field_in_use(qtbot, page, settle):
    qtbot.keyClicks(page.finder.field, "zzzz")
    settle()
    assert page.finder.tree.tree.topLevelItemCount() == 0
    page.finder.field.clear()
    assert page.finder.tree.tree.topLevelItemCount() == 8


def test_a_topic_tells_everything_there_is(page, settle):
    page.enter(topic="M2.T06")
    settle()
    shown = texts(page)
    for heading in ("Outcomes", "Sessions", "For", "Wanted by the countries", "Events with this topic", "Materials"):
        assert heading in shown
    assert "Definition and trends" in listed(page)
    assert "AZ7-26-A01" in links(page)


def test_the_needs_are_read_out_by_country(page, settle):
    page.enter(topic="M1.T10")
    settle()
    grid = page.facts.findChild(NeedsGrid)
    assert "International migration law: Azerbaijan 4, Georgia 3" in grid.accessibleName()
    assert "most by" in texts(page)


def test_its_event_is_one_press_away(page, settle, went):
    page.enter(topic="M2.T06")
    settle()
    next(one for one in page.facts.findChildren(QPushButton) if one.text() == "AZ7-26-A01").click()
    assert went[-1].place == "overview"


def test_a_linked_topic_is_shown_although_a_search_hides_it(qtbot, page, settle):
    qtbot.keyClicks(page.finder.field, "trafficking")
    settle()
    page.go_to("M5.T01")
    settle()
    assert page.finder.tree.current() == "M5.T01"
    assert page.facts.title.startswith("M5.T01")


def test_enter_plans_an_event_with_the_topic(qtbot, page, press, settle, went):
    qtbot.keyClicks(page.finder.field, "trafficking")
    settle()
    press(Qt.Key.Key_Return)
    assert (went[-1].place, dict(went[-1].where)) == ("new_event", {"topic": "M2.T06"})


def test_the_button_asks_for_a_topic_where_a_module_is_current(page, went):
    page._new.click()
    assert went == []
    assert page.banners.texts()


def test_the_whole_way_by_keyboard_from_module_to_event(page, press, went):
    page.finder.tree.setFocus()
    press(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert (went[-1].place, dict(went[-1].where)) == ("new_event", {"topic": "M1.T01"})


def test_reading_again_keeps_the_topic(page, settle):
    page.enter(topic="M3.T04")
    settle()
    page.refresh()
    settle()
    assert page.finder.tree.current() == "M3.T04"


@pytest.mark.parametrize("size", [(720, 480), (1166, 620), (1720, 1000)])
def test_nothing_is_wider_than_the_page(page, settle, size):
    page.enter(topic="M2.T06")
    settle()
    page.resize(*size)
    assert page.minimumSizeHint().width() <= size[0]


def test_long_lines_wrap_below_their_beginning(qtbot):
    lines = Lines([Line("word " * 60), Line("short", above=4)])
    qtbot.addWidget(lines)
    assert lines.heightForWidth(200) > 2 * lines.heightForWidth(900)


def test_it_comes_back_to_the_topic_that_was_read(page, settle):
    page.enter(topic="M3.T04")
    settle()
    assert page.place_now() == {"topic": "M3.T04"}
