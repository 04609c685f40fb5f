"""Quarters as pairs of columns: persons who came for the first time, and participations."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.statistics.model import Quarter
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import number_text
from rtcm_desktop.uikit.painting import draw_text, side

HEAD, FOOT, SCALE, USUAL, SMALLEST = 30, 40, 40, 280, 130
WIDEST = 34
"""The widest column, in pixels."""
GRID = 4
"""Lines across, above the ground line."""
YEARS_ONLY = 12
"""With more quarters than this only the years are named below."""


def scale_top(highest: int) -> int:
    """The first round number that holds the highest value and can be cut into four."""
    step = 1
    while step * GRID < highest:
        step = _next(step)
    return step * GRID


def _next(step: int) -> int:
    digits = int("1" + "0" * (len(str(step)) - 1))
    return {1: 2, 2: 5, 5: 10}[step // digits] * digits


class QuarterColumns(QWidget):
    """A chart from left to right in time, with a scale at the side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quarters: list[Quarter] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_quarters(self, quarters: Sequence[Quarter]) -> None:
        """Shows these quarters."""
        self._quarters = list(quarters)
        self.setAccessibleName("\n".join(self._spoken(quarter) for quarter in quarters))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, theme.scaled(USUAL))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, theme.scaled(SMALLEST))

    def _spoken(self, quarter: Quarter) -> str:
        persons = f"{number_text(quarter.persons)} {say('statistics.first_time')}"
        parts = f"{number_text(quarter.participations)} {say('statistics.participations_word')}"
        return f"{say(f'statistics.quarter.{quarter.number}')} {quarter.year}: {persons}; {parts}"

    @property
    def _room(self) -> QRect:
        """Where the columns stand."""
        top, bottom = theme.scaled(HEAD) + 12, self.height() - theme.scaled(FOOT)
        return QRect(theme.scaled(SCALE), top, self.width() - theme.scaled(SCALE), bottom - top)

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = scale_top(max((quarter.participations for quarter in self._quarters), default=0))
        self._key(painter)
        self._grid(painter, top)
        slot = self._room.width() / max(len(self._quarters), 1)
        for place, quarter in enumerate(self._quarters):
            self._pair(painter, quarter, round(self._room.left() + place * slot), slot, top)

    def _key(self, painter: QPainter) -> None:
        font, x = theme.font("caption"), theme.scaled(SCALE)
        painter.setFont(font)
        entries = ((theme.chart("bar"), "first_time"), (theme.chart("bar_quiet"), "participations_word"))
        for colour, code in entries:
            text = say(f"statistics.{code}")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(self._placed(QRect(x, theme.scaled(HEAD) // 2 - 6, 10, 10)), 2, 2)
            painter.setPen(theme.colour("text_muted"))
            width = QFontMetrics(font).horizontalAdvance(text) + 4
            room = self._placed(QRect(x + 15, 0, width, theme.scaled(HEAD) - 2))
            draw_text(painter, room, text, side(self.layoutDirection()))
            x += 15 + width + 12

    def _grid(self, painter: QPainter, top: int) -> None:
        painter.setFont(theme.digits(theme.font("caption")))
        for line in range(GRID + 1):
            y = self._room.bottom() - round(self._room.height() * line / GRID)
            painter.fillRect(self._placed(QRect(self._room.left(), y, self._room.width(), 1)), theme.chart("grid"))
            painter.setPen(theme.colour("text_faint"))
            label = self._placed(QRect(0, y - 8, theme.scaled(SCALE) - 8, 16))
            text = number_text(top * line // GRID)
            draw_text(painter, label, text, side(self.layoutDirection(), Qt.AlignmentFlag.AlignRight))

    def _pair(self, painter: QPainter, quarter: Quarter, x: int, slot: float, top: int) -> None:
        width = min(slot * 0.32, theme.scaled(WIDEST))
        middle = x + slot / 2
        values = ((quarter.persons, theme.chart("bar")), (quarter.participations, theme.chart("bar_quiet")))
        for place, (value, colour) in enumerate(values):
            left = middle - width - 1 if place == 0 else middle + 1
            self._column(painter, QRectF(left, 0, width, 0), value, colour, top)
        self._name(painter, quarter, x, ceil(slot))

    def _column(self, painter: QPainter, place: QRectF, value: int, colour: QColor, top: int) -> None:
        height = self._room.height() * value / max(top, 1)
        column = QRectF(place.left(), self._room.bottom() - height, place.width(), height)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            column.moveLeft(self.width() - column.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(column, 3, 3)
        text = number_text(value)
        painter.setFont(theme.digits(theme.font("caption")))
        if value and QFontMetrics(painter.font()).horizontalAdvance(text) <= place.width() + 6:
            painter.setPen(theme.colour("text_muted"))
            above = QRectF(column.left() - 8, column.top() - 18, column.width() + 16, 16)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, text)

    def _name(self, painter: QPainter, quarter: Quarter, x: int, width: int) -> None:
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_muted"))
        foot = self._room.bottom() + 6
        few = len(self._quarters) <= YEARS_ONLY
        if few:
            room = self._placed(QRect(x, foot, width, 16))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, say(f"statistics.quarter.{quarter.number}"))
        if quarter.number == 1 or quarter is self._quarters[0]:
            room = self._placed(QRect(x, foot + (16 if few else 0), width * (1 if few else 4), 16))
            centre = Qt.AlignmentFlag.AlignCenter if few else side(self.layoutDirection())
            painter.drawText(room, centre, str(quarter.year))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            x = self._placed(QRect(event.pos().x(), 0, 1, 1)).left() - self._room.left()
            place = int(x * len(self._quarters) // max(self._room.width(), 1))
            here = self._spoken(self._quarters[place]) if 0 <= place < len(self._quarters) else ""
            QToolTip.showText(event.globalPos(), here, self)
            return True
        return super().event(event)
