"""A look is put on what is seen; what is not seen wears it when it is."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStackedWidget, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.dressing import dress, follow
from rtcm_desktop.uikit.messages import Dialog
from rtcm_desktop.uikit.theme import Choice
from rtcm_desktop.uikit.tokens import colours
from rtcm_desktop.uikit.widgets import Label
from rtcm_desktop.uikit.widgets.layouts import boxed, column


@pytest.fixture(autouse=True)
def _light(qapp):
    theme.apply(qapp, Choice.LIGHT)
    yield
    theme.apply(qapp, Choice.LIGHT)


@pytest.fixture
def stack(qtbot):
    """Two parts of which one is seen."""
    made = QStackedWidget()
    qtbot.addWidget(made)
    for text in ("Ana", "Leyla"):
        part = boxed(column(Label(text)))
        made.addWidget(part)
        dress(part)
    made.show()
    return made


def letters(part: QWidget) -> QColor:
    label = part.findChild(Label)
    assert label is not None
    label.ensurePolished()
    return label.palette().color(label.foregroundRole())


def test_what_is_seen_follows_a_change_at_once(qapp, stack):
    theme.apply(qapp, Choice.DARK)
    assert letters(stack.widget(0)) == QColor(colours("dark")["text"])


def test_what_is_not_seen_is_left_alone_and_follows_when_it_is_seen(qapp, stack):
    theme.apply(qapp, Choice.DARK)
    assert letters(stack.widget(1)) == QColor(colours("light")["text"])
    stack.setCurrentIndex(1)
    assert letters(stack.widget(1)) == QColor(colours("dark")["text"])


def test_two_changes_while_it_is_not_seen_leave_it_as_it_was(qapp, stack):
    theme.apply(qapp, Choice.DARK)
    theme.apply(qapp, Choice.LIGHT)
    stack.setCurrentIndex(1)
    assert letters(stack.widget(1)) == QColor(colours("light")["text"])


def test_what_was_filled_later_is_dressed_when_it_is_seen(qtbot):
    part = QWidget()
    qtbot.addWidget(part)
    follow(part)
    part.setLayout(column(Label("Ana", tone="text_muted")))
    part.show()
    assert letters(part) == QColor(colours("light")["text_muted"])


def test_a_dialog_is_dressed_before_it_is_seen(qtbot):
    dialog = Dialog("Shall it be done?", "Do it")
    qtbot.addWidget(dialog)
    assert dialog.styleSheet() != ""


def test_a_part_that_is_gone_is_forgotten(qapp, qtbot):
    part = QWidget()
    dress(part)
    part.show()
    part.deleteLater()
    qapp.sendPostedEvents(part)
    del part
    theme.apply(qapp, Choice.DARK)
    assert theme.is_dark()


def test_nothing_is_matched_against_the_whole_application(qapp):
    assert qapp.styleSheet() == ""
