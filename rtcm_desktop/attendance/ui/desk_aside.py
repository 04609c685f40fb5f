"""Beside the finder of the desk: the figures and the last ones, or the panel in which somebody new is entered."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance.model import Desk
from rtcm_desktop.attendance.ui.desk_side import NARROW, WIDTH, DeskSide
from rtcm_desktop.participants.model import Added, Participant
from rtcm_desktop.participants.ui.newcomer import NewcomerPanel
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.widgets import Beside, Columns, row

HEIGHTS, BESIDE = (252, 300), 640
"""Of the finder and of the figures below it, and from which width they stand beside it."""


class DeskAside(QWidget):
    """Signals: `added(Added)` when somebody new is entered; `closed()` when the figures are back."""

    added = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, finder: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = DeskSide()
        self._columns = Columns(finder, self.side, width=WIDTH, heights=HEIGHTS, beside=BESIDE)
        self.panel = NewcomerPanel(context, "desk", self)
        self._beside = Beside(self._columns, self.panel, gap=4)
        self.setLayout(row((self._beside, 1)))
        self.panel.added.connect(self._on_added)
        self.panel.closed.connect(self._on_closed)

    def enter(self, event: str, leaver: Participant | None = None, name: str = "") -> None:
        """Begins with somebody new; with a leaver they come instead."""
        self.side.setVisible(self._beside.is_over)
        self.panel.show()
        self.panel.open_for(event, leaver=leaver, name=name)

    def go_on(self, desk: Desk) -> None:
        """With somebody who was half entered for this event."""
        leaver = self.panel.half_entered(desk.event)
        instead = desk.entry(leaver) if leaver else None
        if leaver == "" or instead is not None:
            self.enter(desk.event, instead.participant if instead else None)

    def set_narrow(self, narrow: bool) -> None:
        """Takes less room beside a narrow desk."""
        self._columns.set_width(NARROW if narrow else WIDTH)

    def put_away(self) -> None:
        """The figures are back; who is half entered waits."""
        self.panel.hide()
        self.side.show()

    @Slot(object)
    def _on_added(self, added: Added) -> None:
        self.added.emit(added)

    @Slot()
    def _on_closed(self) -> None:
        self.put_away()
        self.closed.emit()
