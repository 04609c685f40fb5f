"""A name as large as its room allows, to be read across a table."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.painting import side

SMALLEST = 28


class BigName(QWidget):
    """One name at 48 px; a long one shrinks, and below the smallest size goes on in a second line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._small = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def name(self) -> str:
        """What is shown."""
        return self._name

    def set_name(self, name: str) -> None:
        """Shows a name."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def set_small(self, small: bool) -> None:
        """In the smallest size, for the lowest window."""
        if small != self._small:
            self._small = small
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(1, SMALLEST + theme.space(2) if self._small else theme.line_height("desk_name") + theme.space(1))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._fitting()
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        flags = side(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter
        wrap = QFontMetrics(font).horizontalAdvance(self._name) > self.width()
        painter.drawText(QRect(self.rect()), int(flags) | (int(Qt.TextFlag.TextWordWrap) if wrap else 0), self._name)

    def _fitting(self) -> QFont:
        font = theme.font("desk_name")
        if self._small:
            font.setPixelSize(SMALLEST)
        while font.pixelSize() > SMALLEST and QFontMetrics(font).horizontalAdvance(self._name) > self.width():
            font.setPixelSize(font.pixelSize() - 2)
        return font
