"""What was being written about a course stands there again after a power cut."""

import pytest
from PySide6.QtCore import Qt

from rtcm_desktop.evaluation.ui.report_page import ReportPage
from tests.ui.starting_again import start_again, written_down


@pytest.fixture
def page(show_page, context):
    return show_page(ReportPage(context))


@pytest.fixture
def again(context, asker, show_page):
    """The page after a start."""

    def made():
        start_again(context, asker)
        return show_page(ReportPage(context))

    return made


def test_a_note_half_written_stands_there_again(page, qtbot, again, context, asker):
    page.notes._kind.setCurrentIndex(1)
    qtbot.keyClicks(page.notes.text, "More time for")
    notes = again().notes
    assert notes.text.value() == "More time for"
    assert notes._kind.currentIndex() == 1
    notes._draft.clear()
    assert notes.text.value() == ""
    assert written_down(context, asker) == {}


def test_an_improvement_half_written_stands_there_again(page, qtbot, again):
    qtbot.keyClicks(page.improvements.title, "Two interpreters")
    qtbot.keyClicks(page.improvements.due, "spring")
    improvements = again().improvements
    assert (improvements.title.value(), improvements.due.value()) == ("Two interpreters", "spring")
    assert not improvements._draft.isHidden()


def test_nothing_stays_of_what_was_added_and_the_day_and_kind_do(page, qtbot, settle, context, asker):
    page.notes._kind.setCurrentIndex(2)
    kind = page.notes._kind.value()
    qtbot.keyClicks(page.notes.text, "More time")
    qtbot.keyClick(page.notes.text, Qt.Key.Key_Return)
    qtbot.keyClicks(page.improvements.title, "Two interpreters")
    qtbot.keyClick(page.improvements.title, Qt.Key.Key_Return)
    settle()
    assert page.notes._kind.value() == kind
    assert written_down(context, asker) == {}
