"""Files that are carried over a widget and fall onto it, as a file manager lets them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

COPY, LEFT, BARE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carry_over(widget: QWidget, data: QMimeData) -> bool:
    """Carries something over the upper left corner; says whether the widget would take it."""
    event = QDragEnterEvent(QPointF(5, 5), COPY, data, LEFT, BARE)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget: QWidget, *paths: Path) -> None:
    """Drops these files in the upper left corner."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert carry_over(widget, data)
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), COPY, data, LEFT, BARE))
