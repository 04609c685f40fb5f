"""Files that are dropped on a page or a part of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Lets files fall onto a widget. Signals: `dropped(list)` with their paths, `over(bool)` while they hang above it."""

    dropped = Signal(object)
    over = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only files are taken; a text or a picture out of another program finds its own way."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self.over.emit(False)
        elif kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent) and files_in(event):
            event.acceptProposedAction()
            self.over.emit(True)
            return True
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent) and (files := files_in(event)):
            event.acceptProposedAction()
            self.over.emit(False)
            self.dropped.emit(files)
            return True
        return False


def files_in(event: QDropEvent) -> list[Path]:
    """The files and folders of this computer that hang on the mouse."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
