"""How much each country wants the themes that a topic answers to, as a grid of shaded cells."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from rtcm_desktop.curriculum.model import Need
from rtcm_desktop.curriculum.rules.wanted import HIGHEST
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.painting import side

HEAD, ROW = 24, 40
LABELS = 0.4
"""The part of the width that the names of the themes take."""
WIDEST_CELL = 40
SHADES = (0.0, 0.16, 0.36, 0.66, 1.0)
DARK_INK_BELOW = 4
"""Up to this level the figure in a cell is written in the colour of the text, above it in white."""


class NeedsGrid(QWidget):
    """Rows are themes, columns countries; the figure stands in its cell, nothing where a country said nothing."""

    def __init__(self, needs: Sequence[Need], countries: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs, self._names = list(needs), countries
        self._codes = list(dict.fromkeys(code for need in needs for code in need.levels))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName("\n".join(self._spoken(need) for need in needs))

    def sizeHint(self) -> QSize:
        return QSize(420, theme.scaled(HEAD + ROW * len(self._needs)))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.sizeHint().height())

    def _spoken(self, need: Need) -> str:
        said = [f"{self._names.get(code, code)} {level}" for code, level in need.levels.items() if level is not None]
        return f"{need.title}: {', '.join(said)}"

    @property
    def _left(self) -> int:
        return round(self.width() * LABELS)

    @property
    def _cell(self) -> float:
        return min((self.width() - self._left) / max(len(self._codes), 1), WIDEST_CELL)

    def _column(self, place: int, top: int, height: int) -> QRect:
        start = round(self._left + place * self._cell)
        rect = QRect(start, top, round(self._left + (place + 1) * self._cell) - start, height)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_muted"))
        for place, code in enumerate(self._codes):
            painter.drawText(self._column(place, 0, theme.scaled(HEAD)), Qt.AlignmentFlag.AlignCenter, code)
        for place, need in enumerate(self._needs):
            self._row(painter, theme.scaled(HEAD + place * ROW), need)

    def _row(self, painter: QPainter, top: int, need: Need) -> None:
        height = theme.scaled(ROW)
        painter.fillRect(QRect(0, top, self.width(), 1), theme.colour("row_line"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text"))
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, top + 2, self._left - 12, height - 2))
        painter.drawText(words, side(self.layoutDirection()) | Qt.TextFlag.TextWordWrap, need.title)
        painter.setFont(theme.digits(theme.font("caption")))
        for place, code in enumerate(self._codes):
            self._value(painter, self._column(place, top, height), need.levels.get(code))

    def _value(self, painter: QPainter, room: QRect, level: int | None) -> None:
        if level is None:
            painter.setPen(theme.colour("text_faint"))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "·")
            return
        ground = QColor(theme.colour("accent"))
        ground.setAlphaF(SHADES[min(level, HIGHEST)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(room).adjusted(1.5, 8, -1.5, -7), 4, 4)
        painter.setPen(theme.colour("text" if level < DARK_INK_BELOW else "on_accent"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(level))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def _tip(self, x: int, y: int) -> str:
        """The theme or the country that lies there."""
        row = (y - theme.scaled(HEAD)) // theme.scaled(ROW)
        for place, code in enumerate(self._codes):
            if self._column(place, 0, 1).left() <= x <= self._column(place, 0, 1).right():
                return self._names.get(code, code)
        return self._needs[row].title if 0 <= row < len(self._needs) else ""
