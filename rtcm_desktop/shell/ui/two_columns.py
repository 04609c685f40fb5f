"""What matters at the left and what goes with it at the right; in a narrow window one below the other, scrolling down."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Scroll

NARROW = 1000
UNLIMITED = 16_777_215


class TwoColumns(Scroll):
    """The second column has a width of its own as long as there is room beside the first."""

    def __init__(self, first: QWidget, second: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._second, self._width = second, theme.scaled(width)
        both = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(theme.space(4))
        self._both.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(second, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(both)
        self.body.addStretch(1)
        self._arrange(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(narrow=event.size().width() < theme.scaled(NARROW))
        super().resizeEvent(event)

    def _arrange(self, *, narrow: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(direction)
        self._second.setMinimumWidth(0 if narrow else self._width)
        self._second.setMaximumWidth(UNLIMITED if narrow else self._width)
