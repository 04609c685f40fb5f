"""Going through a window by keyboard as somebody does who has no mouse, and what is in the way."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from rtcm_desktop.uikit.tables import FilterField

FURTHEST = 120
"""More stops than any page has."""
ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)


def words(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face else ""


def called(widget: QWidget) -> str:
    """A widget in a message of a test."""
    return f"{type(widget).__name__} “{words(widget)[:50]}” in {type(widget.parentWidget()).__name__}"


def place(widget: QWidget) -> QRect:
    """Where a widget lies on the screen."""
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def focus() -> QWidget | None:
    """Where the cursor stands."""
    return QApplication.focusWidget()


def wants_tab(window: QWidget) -> list[QWidget]:
    """What Tab has to come to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def walk(window: QWidget) -> Iterator[QWidget]:
    """Where Tab goes, from where the cursor stands until it comes to a place for the second time."""
    stops: list[QWidget] = []
    here = focus()
    for _ in range(FURTHEST):
        QTest.keyClick(here or window, Qt.Key.Key_Tab)
        here = focus()
        if here is None or here in stops:
            return
        stops.append(here)
        yield here


def tab_stops(window: QWidget) -> list[QWidget]:
    """All of them."""
    return list(walk(window))


def turns_of(stops: list[QWidget]) -> Iterator[str]:
    """Where the way goes back or up among neighbours, against the order of reading."""
    for one, following in pairwise(stops):
        if one.parentWidget() is not following.parentWidget():
            continue
        before, after = place(one), place(following)
        up = after.bottom() <= before.top() and after.left() < before.right()
        beside = before.top() < after.bottom() and after.top() < before.bottom()
        if up or (beside and after.right() <= before.left()):
            yield f"{called(one)} → {called(following)}"


def buttons_out_of_reach(window: QWidget, stops: list[QWidget]) -> list[QAbstractButton]:
    """Buttons that neither Tab nor an arrow comes to. The icons in a field for filtering are none (Esc empties it), and a
    painted view that has the cursor itself answers for the parts it is made of."""
    seen = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and button not in stops
        and not isinstance(button.parentWidget(), FilterField)
        and not any(stop.isAncestorOf(button) for stop in stops if not isinstance(stop, QLineEdit))
    ]
    reached: set[QWidget] = set()
    for stop in stops:
        if any(button.parentWidget() and _near(button, stop) for button in seen if button not in reached):
            reached |= _by_arrows(stop)
    return [button for button in seen if button not in reached]


def _near(button: QAbstractButton, stop: QWidget) -> bool:
    """Whether the two can belong to one group."""
    above = [stop.parentWidget(), *([stop.parentWidget().parentWidget()] if stop.parentWidget() else [])]
    above += [one.parentWidget() for one in above[-1:] if one is not None]
    return any(one is not None and one.isAncestorOf(button) for one in [stop, *above])


def _by_arrows(stop: QWidget) -> set[QWidget]:
    reached: set[QWidget] = set()
    waiting = [stop]
    while waiting:
        start = waiting.pop()
        for arrow in ARROWS:
            start.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(start, arrow)
            here = focus()
            if here is not None and here not in reached and isinstance(here, QAbstractButton):
                reached.add(here)
                waiting.append(here)
    return reached
