"""A list of lines with marks before them: long ones go on below their beginning."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.painting import side

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
TALLEST = 100_000


@dataclass(frozen=True, slots=True)
class Line:
    """One entry: its text, the mark before it, how far it stands in, its letters and colour, and room above it."""

    text: str
    mark: str = "•"
    indent: int = 0
    scale: str = "body"
    tone: str = "text"
    above: int = 0


class Lines(QWidget):
    """Painted at once, so that a long curriculum page appears while one walks through the topics."""

    def __init__(self, lines: Sequence[Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = list(lines)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("\n".join(line.text for line in lines))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(line.above + self._height(line, width) for line in self._lines)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width() or 240))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, theme.line_height("body"))

    def _lead(self, line: Line) -> int:
        return theme.scaled(line.indent + (16 if line.mark else 0))

    def _height(self, line: Line, width: int) -> int:
        room = QRect(0, 0, max(width - self._lead(line), 40), TALLEST)
        wrapped = QFontMetrics(theme.font(line.scale)).boundingRect(room, int(WRAP), line.text).height()
        return max(wrapped, theme.line_height(line.scale)) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top, align = 0, side(self.layoutDirection()) & ~Qt.AlignmentFlag.AlignVCenter
        for line in self._lines:
            top += line.above
            height = self._height(line, self.width())
            lead = self._lead(line)
            painter.setFont(theme.font(line.scale))
            painter.setPen(theme.colour("text_faint"))
            mark = QRect(theme.scaled(line.indent) + 2, top, lead, height)
            painter.drawText(self._placed(mark), align | Qt.AlignmentFlag.AlignTop, line.mark)
            painter.setPen(theme.colour(line.tone))
            words = QRect(lead, top, self.width() - lead, height)
            painter.drawText(self._placed(words), align | WRAP, line.text)
            top += height

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
