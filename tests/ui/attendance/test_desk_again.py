"""What was half done at the desk is there again after a power cut, and nothing of it stands in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rtcm_desktop.attendance.ui.page import AttendancePage
from rtcm_desktop.planning.service import list_events
from tests.ui.starting_again import start_again, written_down

ENTER, F2, F6, F7 = Qt.Key.Key_Return, *(getattr(Qt.Key, f"Key_F{number}") for number in (2, 6, 7))


@pytest.fixture
def again(context, asker, show_page):
    """The page after a start."""

    def made() -> AttendancePage:
        start_again(context, asker)
        return show_page(AttendancePage(context))

    return made


def test_letters_in_the_field_are_there_again_and_a_scanner_writes_over_them(page, keys, again) -> None:
    keys("rzay")
    view = again()._desk
    assert view.finder.field.text() == "rzay"
    assert view.finder.list.current().title == "Günel Rzayeva"
    QTest.keyClicks(view.finder.field, "al")
    assert view.finder.field.text() == "al"


def test_a_walk_in_half_entered_at_the_desk_stands_there_again(page, keys, again) -> None:
    keys("Nigar", F7)
    keys("a")
    view = again()._desk
    assert view.aside.side.isHidden()
    assert view.aside.panel._fields.name().startswith("Nigar")


def test_who_comes_instead_is_gone_on_with_at_the_desk(page, keys, again) -> None:
    keys("rzay", F6)
    keys("Nigar")
    panel = again()._desk.aside.panel
    assert panel._leaver.name == "Günel Rzayeva"
    assert panel._fields.name() == "Nigar"


def test_a_name_half_mended_is_open_again(page, keys, again) -> None:
    keys("rzay", F2)
    keys("Gunel R")
    person = again()._desk.finder.person
    assert person.is_renaming
    assert (person.entry.participant.name, person.typed_name()) == ("Günel Rzayeva", "Gunel R")


def test_nothing_stays_of_what_was_done(page, keys, again, context, asker) -> None:
    keys("rzay", ENTER)
    keys("rzay", F2)
    keys("Gunel", ENTER)
    keys("Nobody", F7)
    keys(ENTER)
    assert written_down(context, asker) == {}


def test_what_is_half_done_waits_while_another_event_is_open(page, keys, settle, context, asker) -> None:
    other = next(event.id for event in asker.read(list_events) if event.id != context.event)
    first = context.event
    keys(F7)
    keys("Nigar")
    for event in (other, first):
        context.open_event(event)
        page.refresh()
        settle()
        assert page._desk.aside.panel.isHidden() == (event == other)
    assert page._desk.aside.panel._fields.name() == "Nigar"


def test_while_somebody_types_at_the_desk_nothing_is_written(page, keys, context, runner) -> None:
    jobs = []
    runner.started.connect(jobs.append)
    for letter in "rza":
        QTest.keyClick(QApplication.focusWidget(), letter)
    assert not jobs
