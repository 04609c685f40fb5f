"""Larger letters, chosen on the settings page by keyboard while the program runs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rtcm_desktop.core.settings import TEXT_SIZE
from rtcm_desktop.shell.ui.appearance import Appearance
from rtcm_desktop.shell.ui.program import ProgramWindow
from rtcm_desktop.uikit import theme


@pytest.fixture
def window(qtbot, qapp, remembered, clock, practice):
    """The program with the practice event open, its letters as usual again afterwards."""
    clock.set("2026-12-08T09:20:00+04:00")
    appearance = Appearance(qapp, remembered.settings)
    remembered.folder = practice.folder
    made = ProgramWindow(remembered, clock)
    made.show()
    made.begin()
    qtbot.waitUntil(lambda: made.frame is not None and made.runner.idle, timeout=20_000)
    yield made
    made.close()
    appearance.deleteLater()
    theme.apply(qapp, theme.Choice.LIGHT)


def test_larger_letters_make_the_window_anew_and_one_stands_on_the_same_setting(qtbot, window, remembered):
    before = window.frame
    before.go("settings")
    box = before.page("settings").row("text_size").widget
    box.setFocus()
    height = before.page("settings").row("text_size").height()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.frame is not before and window.runner.idle)
    assert remembered.settings.get(TEXT_SIZE) == 115
    assert window.frame.place == "settings"
    row = window.frame.page("settings").row("text_size")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is row.widget)
    qtbot.waitUntil(lambda: row.height() > height)
