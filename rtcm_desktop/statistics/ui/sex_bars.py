"""Persons by some thing as bars of women and men, the figures beside them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.statistics.model import UNKNOWN, Line
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import number_text
from rtcm_desktop.uikit.painting import draw_text, ink_on, side

ROW, HEAD, BAR = 34, 30, 18
LABELS = 0.34
"""The part of the width that the names take."""
FIGURE = 72
SHORTEST_SCALE = 10
"""A bar never fills the room for fewer persons than this: few people look like few."""
PARTS = ("women", "men", "not_stated")


def shades() -> tuple[QColor, QColor, QColor]:
    """The colours of women, men and those whose sex is not stated."""
    scale = theme.scale5()
    return scale[4], scale[3], scale[2]


class SexBars(QWidget):
    """One row per value: its name, women, men and not stated as one bar, all of them, the share of women, and hours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these values."""
        self._lines = list(lines)
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleName("\n".join(self._spoken(line) for line in lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, theme.scaled(HEAD + ROW * len(self._lines)) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def _spoken(self, line: Line) -> str:
        counts = (line.split.women, line.split.men, line.split.not_stated)
        said = [
            say(f"statistics.{part}_count", count=count) for part, count in zip(PARTS, counts, strict=True) if count
        ]
        hours = [self.tr("{hours} hours").format(hours=line.hours)] if line.hours is not None else []
        return f"{line.label}: {', '.join([*said, *hours])}"

    @property
    def _with_hours(self) -> bool:
        return any(line.hours is not None for line in self._lines)

    @property
    def _left(self) -> int:
        return round(self.width() * LABELS)

    @property
    def _right(self) -> int:
        """Where the bars end and the figures begin."""
        return self.width() - theme.scaled(FIGURE) * (3 if self._with_hours else 2)

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._head(painter)
        longest = max(SHORTEST_SCALE, *(line.split.total for line in self._lines))
        for place, line in enumerate(self._lines):
            top = theme.scaled(HEAD) + place * theme.scaled(ROW)
            self._row(painter, top, line, longest)

    def _head(self, painter: QPainter) -> None:
        font, height = theme.font("caption"), theme.scaled(HEAD)
        painter.setFont(font)
        x = self._left
        present = [any(getattr(line.split, part) for line in self._lines) for part in PARTS]
        for part, colour, is_there in zip(PARTS, shades(), present, strict=True):
            if not is_there:
                continue
            text = say(f"statistics.{part}")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(self._placed(QRect(x, height // 2 - 6, 10, 10)), 2, 2)
            painter.setPen(theme.colour("text_muted"))
            width = QFontMetrics(font).horizontalAdvance(text) + 4
            draw_text(painter, self._placed(QRect(x + 15, 0, width, height - 2)), text, side(self.layoutDirection()))
            x += 15 + width + 12
        heads = [self.tr("All"), self.tr("Women"), *([self.tr("Hours")] if self._with_hours else [])]
        self._figures(painter, 0, height - 2, [(text, "text_muted", font) for text in heads])

    def _row(self, painter: QPainter, top: int, line: Line, longest: int) -> None:
        height = theme.scaled(ROW)
        painter.fillRect(QRect(0, top, self.width(), 1), theme.colour("row_line"))
        known = line.code != UNKNOWN
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text" if known else "text_muted"))
        words = self._placed(QRect(0, top, self._left - 16, height))
        draw_text(painter, words, line.label, side(self.layoutDirection()))
        self._bar(painter, top + (height - theme.scaled(BAR)) // 2, line, longest)
        share = line.split.telling_share
        body, strong = theme.digits(theme.font("body")), theme.digits(theme.font("strong"))
        shown = [
            (number_text(line.split.total), "text", strong),
            (self.tr("{share} %").format(share=share) if share is not None else "–", "text_muted", body),
        ]
        if self._with_hours:
            shown.append((number_text(line.hours or 0), "text_muted", body))
        self._figures(painter, top, height, shown)

    def _bar(self, painter: QPainter, top: int, line: Line, longest: int) -> None:
        room = self._right - self._left - theme.space(2)
        counts = (line.split.women, line.split.men, line.split.not_stated)
        font = theme.font("caption")
        painter.setFont(theme.digits(font))
        x = float(self._left)
        for colour, count in zip(shades(), counts, strict=True):
            if not count:
                continue
            width = max(room * count / longest, 3.0)
            piece = QRectF(x, top, width - 1.5, theme.scaled(BAR))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                piece.moveLeft(self.width() - piece.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(piece, 3, 3)
            if QFontMetrics(font).horizontalAdvance(str(count)) + 8 <= piece.width():
                painter.setPen(ink_on(colour))
                painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, str(count))
            x += width

    def _figures(self, painter: QPainter, top: int, height: int, shown: Sequence[tuple[str, str, QFont]]) -> None:
        width = theme.scaled(FIGURE)
        for place, (text, role, font) in enumerate(shown):
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            room = self._placed(QRect(self._right + place * width, top, width - 4, height))
            draw_text(painter, room, text, side(self.layoutDirection(), Qt.AlignmentFlag.AlignRight))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = (event.pos().y() - theme.scaled(HEAD)) // theme.scaled(ROW)
            here = self._spoken(self._lines[place]) if 0 <= place < len(self._lines) else ""
            QToolTip.showText(event.globalPos(), here, self)
            return True
        return super().event(event)
