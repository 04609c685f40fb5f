"""At the right of the desk: the figures and the last ones, or the panel in which somebody new is entered."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance.ui.desk_side import DeskSide
from rtcm_desktop.participants.model import Added, Participant
from rtcm_desktop.participants.ui.newcomer import NewcomerPanel
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.widgets import row


class DeskAside(QWidget):
    """Signals: `added(Added)` when somebody new is entered; `closed()` when the figures are back."""

    added = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = DeskSide(self)
        self.panel = NewcomerPanel(context, self)
        self.panel.hide()
        self.setLayout(row(self.side, self.panel, gap=0))
        self.panel.added.connect(self._on_added)
        self.panel.closed.connect(self._on_closed)

    def enter(self, event: str, leaver: Participant | None = None, name: str = "") -> None:
        """Begins with somebody new; with a leaver they come instead."""
        self.side.hide()
        self.panel.show()
        self.panel.open_for(event, leaver=leaver, name=name)

    @Slot(object)
    def _on_added(self, added: Added) -> None:
        self.added.emit(added)

    @Slot()
    def _on_closed(self) -> None:
        self.panel.hide()
        self.side.show()
        self.closed.emit()
