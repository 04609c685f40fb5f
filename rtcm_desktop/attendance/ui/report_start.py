"""Before a meeting report is chosen: how it begins, and who of earlier reports still waits for a decision."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.uikit.widgets import EmptyChoice, EmptyPage, emptied

FILE, WAITING = "file", "waiting"


class ReportStart(QWidget):
    """Signal: `chosen(str)`, a file or those who wait."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = -1
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.show_waiting(0)

    def show_waiting(self, count: int) -> None:
        """So many people of earlier reports wait."""
        if count == self._count:
            return
        self._count = count
        emptied(self._layout)
        choices = [
            EmptyChoice(
                FILE,
                "file-down",
                self.tr("Choose the report"),
                self.tr("CSV or XLSX of Zoom, Teams, Meet or Webex; or drop it here"),
                "Ctrl+O",
            )
        ]
        if count:
            words = self.tr("Decide on %n (person|people) of earlier reports", "", count)
            choices.append(
                EmptyChoice(WAITING, "users", words, self.tr("Until then they do not count as present."), "")
            )
        line = self.tr("Who was on line, and for how long, follows from it.")
        page = EmptyPage("wifi", self.tr("Take in the report of an on-line meeting"), line, choices, self)
        page.chosen.connect(self.chosen)
        self._layout.addWidget(page)
        self.setFocusProxy(page)
