"""A thin bar that is filled as far as something has come."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rtcm_desktop.uikit import theme

HEIGHT = 6


class FillBar(QWidget):
    """Filled from the leading side; more than everything is everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = 0.0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, done: int, of: int) -> None:
        """How much is done of how much."""
        self._part = min(done / of, 1.0) if of else 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.chart("bar_quiet"))
        painter.drawRoundedRect(self.rect(), HEIGHT / 2, HEIGHT / 2)
        width = self.width() * self._part
        left = self.width() - width if self.isRightToLeft() else 0.0
        painter.setBrush(theme.chart("bar"))
        painter.drawRoundedRect(QRectF(left, 0, width, HEIGHT), HEIGHT / 2, HEIGHT / 2)
