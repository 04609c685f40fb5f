"""Every page for everybody: by keyboard and by ear, on a small screen and at double size."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QToolButton, QWidget

from tests.ui.access.room import asks_for_more, cut, hidden_part, scrolls_sideways
from tests.ui.access.walking import (
    buttons_out_of_reach,
    called,
    focus,
    tab_stops,
    turns_of,
    walk,
    wants_tab,
    words,
)
from tests.ui.scenes import all_scenes

SMALL = QSize(1366, 696)
"""What a screen of 1366 x 768 leaves beside the title and the task bar."""
DOUBLED = QSize(960, 540)
"""A screen of 1920 x 1080 at 200 %."""
OVER_THE_PAGE = {"palette", "palette-commands"}
"""They cover the page while they are open: the cursor stays in their field, Esc closes them."""
QUESTIONS = {"certificates-issue", "certificates-name"}
"""The page under a question, which has pictures of its own."""
SCENES = sorted(set(all_scenes()) - OVER_THE_PAGE - QUESTIONS)


@pytest.mark.parametrize("name", SCENES)
def test_a_page_can_be_used_by_everybody(show, name):
    studio, window = show(name, size=SMALL)
    assert focus() is not None, "the page opens with the cursor where one begins"
    small = asks_for_more(window, SMALL), list(cut(window)), scrolls_sideways(window)
    stops = tab_stops(window)
    faults = {
        "the page asks for more room than a small screen has": small[0],
        "words are cut": small[1],
        "it scrolls sideways": small[2],
        "Tab does not come to these": [called(widget) for widget in wants_tab(window) if widget not in stops],
        "Tab goes against the order of reading": list(turns_of(stops)),
        "no key comes to these": [called(button) for button in buttons_out_of_reach(window, stops)],
        "no name or role": nameless(window),
    }
    window.resize(DOUBLED)
    studio.settle()
    faults["at double size it asks for more room"] = asks_for_more(window, DOUBLED)
    faults["at double size these are never seen"] = unseen(window)
    assert {what: where for what, where in faults.items() if where} == {}


@pytest.mark.parametrize("name", sorted(OVER_THE_PAGE))
def test_what_lies_over_the_page_keeps_the_cursor_and_gives_it_back(show, name):
    studio, window = show(name)
    field = focus()
    assert words(field)
    assert tab_stops(window) in ([], [field])
    studio.press("Escape")
    assert focus() is not None
    assert focus() is not field


def nameless(window: QWidget) -> list[str]:
    """What can be used and has no name, or no role."""
    found = []
    for widget in {*wants_tab(window), *(one for one in window.findChildren(QAbstractButton) if one.isVisible())}:
        face = QAccessible.queryAccessibleInterface(widget)
        if not words(widget) and not _is_icon_of_a_field(widget):
            found.append(f"no name: {called(widget)}")
        if face is None or face.role() == QAccessible.Role.NoRole:
            found.append(f"no role: {called(widget)}")
    return sorted(found)


def _is_icon_of_a_field(widget: QWidget) -> bool:
    return isinstance(widget, QToolButton) and isinstance(widget.parentWidget(), QLineEdit)


def unseen(window: QWidget) -> list[str]:
    """What stays hidden although the cursor came to it."""
    found = []
    for stop in walk(window):
        QApplication.processEvents()
        if hidden := hidden_part(stop, window):
            found.append(hidden)
    return found
