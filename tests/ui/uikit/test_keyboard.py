"""Keys are the same keys whatever layout the keyboard has, and stand in the window as they are printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from rtcm_desktop.uikit import i18n
from rtcm_desktop.uikit.keyboard import latin, sequences
from rtcm_desktop.uikit.widgets import KeyCap


def test_a_letter_counts_in_the_russian_layout_too():
    assert sequences("E") == [QKeySequence("E"), QKeySequence("У")]


@pytest.mark.parametrize("keys", ["Ctrl+E", "F6", "1", "Ins"])
def test_other_keys_stay_what_they_are(keys):
    assert sequences(keys) == [QKeySequence(keys)]


@pytest.mark.parametrize(
    ("pressed", "meant"),
    [
        (ord("З"), Qt.Key.Key_P),
        (ord("Ч"), Qt.Key.Key_X),
        (Qt.Key.Key_P, Qt.Key.Key_P),
        (Qt.Key.Key_Left, Qt.Key.Key_Left),
    ],
)
def test_what_was_pressed_is_known_by_its_latin_letter(pressed, meant):
    assert latin(int(pressed)) == meant


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        ("Ctrl+Return", "Ctrl+Enter"),
        ("Ctrl+Right", "Ctrl+→"),
        ("+", "+"),
        ("↑↓←→", "↑↓←→"),
        ("Ctrl+Space", "Ctrl+Space"),
    ],
)
def test_keys_stand_there_as_keyboards_have_them(qtbot, keys, printed):
    cap = KeyCap(keys)
    qtbot.addWidget(cap)
    assert cap.text() == printed


def test_the_space_bar_has_a_name_in_russian(qtbot, qapp):
    i18n.install(qapp, "ru")
    cap = KeyCap("Space")
    qtbot.addWidget(cap)
    i18n.install(qapp, "en")
    assert cap.text() == "Пробел"
