"""Under the grid: the marks with the keys that paint them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance.model import Status
from rtcm_desktop.attendance.ui.grid_tables import MARKS
from rtcm_desktop.attendance.ui.wording import status_word
from rtcm_desktop.uikit.i18n import capital
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import IconButton, KeyCap, Label, row

BRUSHES = {
    Qt.Key.Key_P: Status.PRESENT,
    Qt.Key.Key_L: Status.LATE,
    Qt.Key.Key_E: Status.LEFT_EARLY,
    Qt.Key.Key_X: Status.EXCUSED,
    Qt.Key.Key_A: Status.ABSENT,
}


class GridLegend(QWidget):
    """Each mark with its word and key, what a point and a dash mean, and the way to half-days that are not seen.

    Signals: `earlier()`, `later()`.
    """

    earlier = Signal()
    later = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = IconButton("chevron-left", self.tr("Earlier half-days (Ctrl+PgUp)"))
        self._on = IconButton("chevron-right", self.tr("Later half-days (Ctrl+PgDn)"))
        self._back.clicked.connect(self.earlier)
        self._on.clicked.connect(self.later)
        layout = row(gap=6)
        self._words = [Label(capital(status_word(status)), "small", "text_muted") for status in BRUSHES.values()]
        for (key, status), word in zip(BRUSHES.items(), self._words, strict=True):
            icon, tone = MARKS[status]
            mark, cap = IconLabel(icon, "text_muted" if tone == "muted" else tone, 14), KeyCap(chr(key))
            for part in (mark, word, cap):
                part.setToolTip(word.text())
                layout.addWidget(part)
            layout.addSpacing(8)
        layout.addStretch(1)
        self._signs = Label(self.tr("· to come   – not marked"), "small", "text_muted")
        layout.addWidget(self._signs)
        layout.addWidget(self._back)
        layout.addWidget(self._on)
        self.setLayout(layout)
        self.setMinimumWidth(1)  # it says less where there is less room
        self.show_more(before=False, after=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marks and keys always stay; their words go first where they do not fit, then what the signs mean."""
        super().resizeEvent(event)
        self._say(words=True, signs=True)
        if self._lacks():
            self._say(words=False, signs=True)
        if self._lacks():
            self._say(words=False, signs=False)

    def _say(self, *, words: bool, signs: bool) -> None:
        for word in self._words:
            word.setVisible(words)
        self._signs.setVisible(signs)

    def _lacks(self) -> bool:
        return self.sizeHint().width() > self.width()

    def show_more(self, *, before: bool, after: bool) -> None:
        """Whether there are half-days before and after those that are seen; without any there is no way to them."""
        for button, there in ((self._back, before), (self._on, after)):
            button.setEnabled(there)
            button.setVisible(before or after)
