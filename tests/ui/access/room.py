"""Whether everything has room: nothing cut, nothing beside the window, nothing that scrolls sideways."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from rtcm_desktop.shell.ui.gate.choices import ChoiceCard
from rtcm_desktop.uikit.widgets import Chip, NameLabel
from tests.ui.access.walking import called

SPARE = 1
"""A pixel more or less is nothing."""


def cut(window: QWidget) -> Iterator[str]:
    """Words that do not fit. A NameLabel ends in "…" on purpose and says the rest in its tooltip."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not _has_words(widget):
            continue
        if _lacks(widget):
            yield f"{called(widget)}: {_size(widget.size())} of {_size(_wanted(widget))}"


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, NameLabel | Chip | ChoiceCard) or isinstance(widget.parentWidget(), QLineEdit):
        return False
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())


def _wanted(widget: QWidget) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(0, widget.heightForWidth(widget.width()))
    return widget.sizeHint()


def _lacks(widget: QWidget) -> bool:
    wanted = _wanted(widget)
    return wanted.width() > widget.width() + SPARE or wanted.height() > widget.height() + SPARE


def _size(size: QSize) -> str:
    return f"{size.width()} x {size.height()}"


def scrolls_sideways(window: QWidget) -> list[str]:
    """Areas in which something lies beside what is seen."""
    return [
        called(area)
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def hidden_part(stop: QWidget, window: QWidget) -> str:
    """What is not seen of a widget that has the cursor; empty where it is seen, or is larger than its room and scrolls."""
    whole = QRect(stop.mapTo(window, QPoint(0, 0)), stop.size())
    seen = stop.visibleRegion().boundingRect().size()
    if seen.width() + SPARE >= min(stop.width(), 200) and seen.height() + SPARE >= min(stop.height(), 28):
        return ""
    return f"{called(stop)}: {_size(seen)} of {_size(whole.size())} at {whole.x()}, {whole.y()}"


def asks_for_more(window: QWidget, room: QSize) -> str:
    """How large a window became that was given this room; empty where it kept to it."""
    return "" if window.size() == room else _size(window.size())
