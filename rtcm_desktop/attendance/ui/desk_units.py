"""Which half-day the desk is open for: one back, one on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance.model import Desk
from rtcm_desktop.uikit.widgets import IconButton, row


class DeskUnits(QWidget):
    """Signal: `chosen(str)` with a half-day's label."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[str] = []
        self._place = 0
        self._back = IconButton("chevron-left", self.tr("The half-day before (Alt+PgUp)"))
        self._on = IconButton("chevron-right", self.tr("The next half-day (Alt+PgDn)"))
        self._back.clicked.connect(self.earlier)
        self._on.clicked.connect(self.later)
        self.setLayout(row(self._back, self._on, gap=4))

    def show_desk(self, desk: Desk) -> None:
        """Where the desk stands among the half-days."""
        self._labels = [unit.label for unit in desk.units]
        self._place = self._labels.index(desk.unit.label)
        self._back.setEnabled(self._place > 0)
        self._on.setEnabled(self._place < len(self._labels) - 1)

    @Slot()
    def earlier(self) -> None:
        """The half-day before."""
        self._go(self._place - 1)

    @Slot()
    def later(self) -> None:
        """The next half-day."""
        self._go(self._place + 1)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self._labels):
            self.chosen.emit(self._labels[place])
