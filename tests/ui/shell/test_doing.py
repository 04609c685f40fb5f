"""Every command of Ctrl+K leads to something that answers."""

from functools import partial

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from rtcm_desktop.evaluation.service import make_form
from rtcm_desktop.shell.ui import doing
from rtcm_desktop.uikit.page import Page
from tests.ui import keys

ON_PAGES = [
    command
    for commands in (doing.IN_AN_EVENT, doing.ALWAYS, doing.ON_A_LAPTOP_IN_AN_EVENT, doing.WITH_A_PASSPHRASE)
    for command in commands
    if command.place
]


@pytest.fixture
def frame(show_frame):
    return show_frame()


@pytest.mark.parametrize("command", ON_PAGES, ids=lambda command: command.key)
def test_the_page_knows_the_view_and_has_the_key(frame, settle, command):
    frame.go(command.place, **command.where)
    settle()
    page = frame.page(command.place)
    if command.press:
        assert QKeySequence(command.press).toString() in page.own_keys()
    else:
        assert page.place_now().get("view", command.where.get("view")) == command.where.get("view")


def test_every_command_without_a_page_is_one_of_the_window(frame, context):
    known = frame._commands()
    assert [one.key for one in doing.commands(context) if not one.place and one.key not in known] == []


def test_a_walk_in_is_entered_out_of_ctrl_k(frame, settle):
    frame.palette_box.open()
    keys.type_text(QApplication.focusWidget(), "> walk-in")
    settle()
    keys.press(QApplication.focusWidget(), "Return")
    settle()
    assert frame.place == "attendance"
    assert frame.page("attendance")._desk.aside.panel.isVisible()


def test_a_form_typed_last_is_taken_back_by_the_key_of_undo(frame, context, asker, settle):
    asker.change(partial(make_form, event=context.event))
    frame.go("evaluation")
    settle()
    keys.type_text(frame.page("evaluation").entry.list, "45+")
    settle()
    assert frame.strip._undo.text() == "Undo “Form 1”"
    keys.press(frame, "Ctrl+Z")
    settle()
    assert frame.page("evaluation").waiting == 0
    assert frame.strip._undo.text() != "Undo “Form 1”"


def test_a_key_is_pressed_once_the_page_has_read(frame, settle, monkeypatch):
    pressed = []
    monkeypatch.setattr(Page, "_press_now", lambda page: pressed.append(page.stale or page._is_reading))
    frame._context.navigate("people", press="Ins")
    assert pressed == []
    settle()
    assert pressed == [False]
