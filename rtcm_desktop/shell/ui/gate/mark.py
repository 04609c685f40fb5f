"""The mark of the program."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit import theme

ROUNDNESS = 0.22
LETTER = 0.5


class Mark(QWidget):
    """The letter of the program on its colour."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.setAccessibleName("RTCM Desktop")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        radius = self.width() * ROUNDNESS
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        font = theme.font("title")
        font.setPixelSize(round(self.width() * LETTER))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "R")
