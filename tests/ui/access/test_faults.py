"""What is wrong beside a field is not only shown in red: a screen reader says it."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit.forms import Field
from tests.ui.scenes import all_scenes

FORMS = sorted(
    {"first_start-centre", "new_event", "participants-walk_in", "participants-person", "unlock"} & set(all_scenes())
)


def described(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


@pytest.mark.parametrize("name", FORMS)
def test_the_message_of_a_field_is_said_with_the_field(show, name):
    _, window = show(name)
    fields = [field for field in window.findChildren(Field) if field.isVisible()]
    assert fields
    for field in fields:
        field.say("stop", "February has no 31st.")
        assert described(field.widget) == "February has no 31st."
        field.say("", "")
        assert "31st" not in described(field.widget)


def test_a_wrong_day_is_said_while_it_is_typed(show):
    studio, _ = show("new_event")
    day = next(field for field in studio.page.findChildren(Field) if field.widget.accessibleName() == "First day")
    day.widget.setFocus()
    studio.type("31.02.2027")
    studio.press("Tab")
    assert "31" in described(day.widget)
