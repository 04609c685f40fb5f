"""The ground of the timetable: hour lines with their times, and the head of each day."""

from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from rtcm_desktop.planning.model import time_of
from rtcm_desktop.planning.ui.timetable_scale import GAP, HEAD, HOUR, TIMES, Scale
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import day_text

_MIDDLE, _LEFT, _RIGHT = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def paint_hours(painter: QPainter, scale: Scale) -> None:
    """A line for each hour."""
    painter.setFont(theme.digits(theme.font("small")))
    for minute in range(scale.span[0], scale.span[1] + 1, HOUR):
        y = scale.y(minute)
        painter.fillRect(QRect(TIMES - 4, y, scale.width - TIMES, 1), theme.colour("row_line"))
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(QRect(0, y - 8, TIMES - 12, 16), _RIGHT | _MIDDLE, time_of(minute))


def paint_day(painter: QPainter, scale: Scale, place: int, day: date, hours: str) -> None:
    """The name of a day, and how long it trains."""
    column = scale.column(place)
    painter.fillRect(QRect(column.left() - GAP, 6, 1, scale.height - 12), theme.colour("line"))
    head = QRect(column.left() + GAP, 0, column.width() - 3 * GAP, HEAD)
    painter.setFont(theme.font("strong"))
    painter.setPen(theme.colour("text"))
    painter.drawText(head, _MIDDLE | _LEFT, day_text(day))
    painter.setFont(theme.digits(theme.font("small")))
    painter.setPen(theme.colour("text_muted"))
    painter.drawText(head, _MIDDLE | _RIGHT, hours)
