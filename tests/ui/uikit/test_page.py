"""A page: reads beside the window, knows when it is old, says failures at its top, gives its keys to the strip."""

import gc
import weakref
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from rtcm_desktop.core.actions import Changes
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.runner import Runner
from rtcm_desktop.uikit.widgets import Button, KeyHint

PERSON = Changes({"person": frozenset({"P1"})})
TOPIC = Changes({"topic": frozenset({"T1"})})


class People(Page):
    tables_shown = frozenset({"person"})

    def __init__(self, context):
        super().__init__(context)
        self.shown = []
        self.pressed = []
        self.error = None
        self.field = QLineEdit()
        self.body.addWidget(self.field)
        self.key("F6", self.on_key, "Replace")
        self.key("P", self.on_key)
        self.hint("↑↓", "Choose")

    def load(self):
        return self._read

    def _read(self, space):
        if self.error is not None:
            raise self.error
        return space

    def show_loaded(self, value):
        self.shown.append(value)

    def on_key(self):
        self.pressed.append(1)


@pytest.fixture
def runner(qapp):
    made = Runner()
    made._workspace = SimpleNamespace(close=lambda: None)
    yield made
    made.shutdown()


@pytest.fixture
def page(qtbot, runner):
    made = People(SimpleNamespace(runner=runner))
    qtbot.addWidget(made)
    return made


def show(qtbot, page):
    with qtbot.waitExposed(page):
        page.show()


def test_a_page_reads_when_it_is_first_shown_and_not_again(qtbot, page):
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.shown) == 1)
    page.hide()
    show(qtbot, page)
    qtbot.waitUntil(lambda: page.context.runner.idle)
    assert len(page.shown) == 1


def test_a_page_that_is_seen_reads_again_after_a_change_of_what_it_shows(qtbot, page):
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.shown) == 1)
    page.note(TOPIC)
    page.note(PERSON)
    qtbot.waitUntil(lambda: len(page.shown) == 2)
    assert not page.stale


class Reading(People):
    in_a_column = True


@pytest.mark.parametrize(("kind", "wide"), [(Reading, 1520), (People, 2352)])
def test_a_page_that_is_read_keeps_to_a_column_with_its_head(qtbot, runner, kind, wide):
    made = kind(SimpleNamespace(runner=runner))
    qtbot.addWidget(made)
    made.resize(2400, 900)
    made.show()
    qtbot.waitUntil(lambda: (made.head.width(), made.field.width()) == (wide, wide))


def test_a_hidden_page_waits_until_it_is_shown(qtbot, page):
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.shown) == 1)
    page.hide()
    page.note(PERSON)
    assert page.stale
    assert page.context.runner.idle
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.shown) == 2)


def test_a_failed_reading_is_said_and_taken_back_when_it_works(qtbot, page):
    page.error = UserError("NOTHING_TO_UNDO")
    show(qtbot, page)
    qtbot.waitUntil(lambda: page.banners.texts() == [str(page.error)])
    assert page.stale
    page.error = None
    page.refresh()
    qtbot.waitUntil(lambda: len(page.shown) == 1)
    assert page.banners.texts() == []


def test_a_failed_action_is_said_until_the_next_one(page):
    page.show_error(UserError("NOTHING_TO_UNDO"))
    assert len(page.banners.texts()) == 1
    page.note(TOPIC)
    assert page.banners.texts() == []


def test_keys_count_on_the_page_and_letters_not_in_text_fields(qtbot, page):
    show(qtbot, page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_F6)
    qtbot.keyClick(page.field, Qt.Key.Key_P)
    assert page.pressed == [1]
    assert page.field.text() == "p"
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_P)
    assert page.pressed == [1, 1]


def test_keys_are_given_to_the_strip(page):
    assert page.keys() == [KeyHint("F6", "Replace"), KeyHint("↑↓", "Choose")]


def test_tab_comes_to_the_content_before_the_head(qtbot, page):
    action = Button("Take in a list")
    page.head.add(action)
    show(qtbot, page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is action


def test_a_page_is_let_go_of(qtbot, runner):
    page = People(SimpleNamespace(runner=runner))
    page.refresh()
    qtbot.waitUntil(lambda: runner.idle)
    gone = weakref.ref(page)
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del page
    gc.collect()
    assert gone() is None


def test_a_page_can_be_left(page):
    assert page.leave()
    page.enter(person="P1")
    assert page.first_focus() is None
