"""The one big field of the desk: letters of a name, or what a scanner types."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import Label

_SIDE = 18
LONGEST = 80
"""Letters; more is a table that was pasted by mistake."""


class DeskField(QLineEdit):
    """Signal: `left()` for Esc. The list of those found answers arrows and Enter."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("scale", "desk")
        self.setAccessibleName(self.tr("Name or badge"))
        self.setFixedHeight(theme.size("control_desk"))
        self.setMaxLength(LONGEST)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self._glass = IconLabel("search", "text_muted", 22, parent=self)
        self._hint = QWidget(self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QHBoxLayout(self._hint)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addWidget(IconLabel("scan-barcode", "text_muted", 20))
        layout.addWidget(Label(self.tr("Name or badge"), tone="text_muted"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.adjustSize()
        self.setTextMargins(0, 0, self._hint.width(), 0)
        middle = self.height() // 2
        self._glass.move(_SIDE, middle - self._glass.height() // 2)
        self._hint.move(self.width() - self._hint.width() - _SIDE, middle - self._hint.height() // 2)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z takes the last check-in back; what was typed before it is of no use to anybody."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
