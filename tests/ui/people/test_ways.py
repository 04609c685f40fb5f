"""The ways through the whole window that lead to a person and on from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

NAME = "Günel Rzayeva"


@pytest.fixture
def frame(show_frame):
    return show_frame()


@pytest.fixture
def quiet(settle):
    def wait() -> None:
        for _ in range(3):
            settle()
            QApplication.processEvents()

    return wait


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def shown_name(frame) -> str:
    return frame.page("person").head.title()


def test_ctrl_k_leads_to_the_page_of_a_person_and_alt_left_back(frame, quiet) -> None:
    frame.go("home")
    quiet()
    frame.palette_box.open("Rzayeva")
    quiet()
    press(Qt.Key.Key_Return)
    quiet()
    assert (frame.place, shown_name(frame)) == ("person", NAME)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    quiet()
    assert frame.place == "home"


def test_the_register_leads_to_a_person_and_the_person_to_the_event(frame, quiet, ids, context) -> None:
    frame.go("people")
    quiet()
    frame.page("people")._register._table.select(ids()[NAME])
    press(Qt.Key.Key_Return)
    quiet()
    assert (frame.place, shown_name(frame)) == ("person", NAME)
    frame.page("person")._events.findChild(QPushButton, context.event).click()
    quiet()
    people = frame.page("participants")._list
    assert (frame.place, people._person.isHidden()) == ("participants", False)
    press(Qt.Key.Key_Escape)
    quiet()
    people._table.select(people._person.participant)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    quiet()
    assert (frame.place, shown_name(frame)) == ("person", NAME)


def test_a_person_is_made_a_trainer_by_one_key(frame, quiet, ids, context) -> None:
    context.navigate("person", person=ids()[NAME])
    quiet()
    press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    quiet()
    assert (frame.place, frame.page("trainers")._panel.person) == ("trainers", ids()[NAME])


def test_what_was_typed_last_is_kept_when_one_goes_on(frame, quiet, ids, context) -> None:
    context.navigate("person", person=ids()[NAME])
    quiet()
    page = frame.page("person")
    page._form.field("position").widget.setFocus()
    page._form.field("position").widget.setText("Head")
    context.navigate("people")
    quiet()
    context.navigate("person", person=ids()[NAME])
    quiet()
    assert page._form.field("position").value() == "Head"
