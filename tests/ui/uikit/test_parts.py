"""What the kit offers is found by its name, and small screens keep everything within reach."""

import importlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.uikit import forms, widgets
from rtcm_desktop.uikit.messages import Either
from rtcm_desktop.uikit.widgets import FocusScroll, Rail, RailItem, Step, StepBar, StepState, column


@pytest.mark.parametrize("package", [widgets, forms])
def test_every_part_is_where_the_table_says(package):
    assert sorted(package._WHERE) == sorted(package.__all__)
    for name, module in package._WHERE.items():
        assert getattr(package, name) is getattr(importlib.import_module(module), name)


def test_a_part_that_is_not_there_is_said():
    with pytest.raises(AttributeError):
        widgets.Nothing  # noqa: B018 (asking is the test)


def test_an_entry_that_only_does_something_is_never_marked(qtbot):
    rail = Rail([RailItem("home", "house", "Home")], [RailItem("look", "moon", "Dark", stays=False)])
    qtbot.addWidget(rail)
    rail.set_current("home")
    rail.set_current("look")
    assert not rail._buttons["look"].isCheckable()
    rail.set_item(RailItem("look", "sun", "Light", stays=False))
    assert rail._buttons["look"].text() == "Light"


STEPS = [Step("overview", "Обзор"), Step("attendance", "Посещаемость", "11", StepState.BEGUN), Step("plan", "План")]


def test_in_a_narrow_window_each_step_is_as_wide_as_its_name(qtbot):
    bar = StepBar()
    qtbot.addWidget(bar)
    bar.set_steps(STEPS)
    bar.set_narrow(True)
    bar.resize(420, 36)
    bar.show()
    widths = [bar._group.button(place).width() for place in range(3)]
    needed = [bar._group.button(place).sizeHint().width() for place in range(3)]
    assert all(width >= need for width, need in zip(widths, needed, strict=True))
    assert bar._group.button(1).toolTip() == "Посещаемость: 11"
    assert bar.minimumSizeHint().width() < 200


def test_where_an_equal_share_would_cut_a_fact_the_steps_are_as_wide_as_their_words(qtbot):
    bar = StepBar()
    qtbot.addWidget(bar)
    bar.set_steps([*STEPS, Step("people", "People", "24 names are not confirmed for printing", StepState.WANTS)])
    buttons = [bar._group.button(place) for place in range(4)]
    bar.resize(sum(button.sizeHint().width() for button in buttons) + 60, 52)
    bar.show()
    assert all(button.told and button.width() >= button.sizeHint().width() for button in buttons)


def test_what_gets_the_cursor_is_scrolled_to(qtbot):
    window, scroll, inner = QWidget(), FocusScroll(), QWidget()
    before, fields = QLineEdit(), [QLineEdit() for _ in range(20)]
    inner.setLayout(column(*fields))
    scroll.setWidget(inner)
    window.setLayout(column(before, scroll))
    qtbot.addWidget(window)
    window.resize(300, 200)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    before.setFocus()
    fields[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
    assert fields[-1].visibleRegion().boundingRect().height() == fields[-1].height()


@pytest.mark.parametrize(("press", "answer"), [("verb", Either.VERB), ("other", Either.OTHER), ("cancel", Either.STAY)])
def test_two_ways_on_and_one_to_stay(qtbot, press, answer):
    dialog = Either("Send the work of today?", "It is kept.", "Send now", "Close")
    qtbot.addWidget(dialog)
    dialog.show()
    getattr(dialog, press).click()
    assert dialog.result() == answer
