"""Answers on a scale as bars: the count stands in each piece, n, median and mean beside it."""

from fractions import Fraction

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rtcm_desktop.evaluation.model.assessment import Depth, ItemResult
from rtcm_desktop.evaluation.model.desk import Results
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.uikit import theme

ROW, HEAD, BAR = 46, 32, 20
TEXT_PART = 0.36
FIGURES = (40, 60, 52)
"""Widths of n, median and mean."""

DARK_FROM = 0.18
"""Relative luminance above which the count in a piece is dark."""


class ResultBars(QWidget):
    """One row per question on a scale; a question with too few answers says so instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ItemResult]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def count(self) -> int:
        """How many questions are shown."""
        return len(self._rows)

    def show_results(self, results: Results) -> None:
        """Shows every question on a scale that somebody was asked."""
        scales = [one for one in results.assessment.items if one.item.question.kind is Kind.SCALE5]
        self._rows = [(results.wordings.get(one.item.code, ""), one) for one in scales]
        self.setMinimumHeight(HEAD + ROW * len(self._rows))
        said = [f"{text}: {self._spoken(result)}" for text, result in self._rows]
        self.setAccessibleName("\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, HEAD + ROW * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._head(painter)
        for place, (text, result) in enumerate(self._rows):
            self._row(painter, QRect(0, HEAD + place * ROW, self.width(), ROW), text, result)

    @property
    def _left(self) -> int:
        return round(self.width() * TEXT_PART)

    @property
    def _right(self) -> int:
        return self.width() - sum(FIGURES) - 8

    def _head(self, painter: QPainter) -> None:
        font = theme.font("caption")
        painter.setFont(font)
        x = self._left
        words = [self.tr("1 not at all"), "2", "3", "4", self.tr("5 fully")]
        for colour, text in zip(theme.scale5(), words, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(x, 8, 10, 10), 2, 2)
            painter.setPen(theme.colour("text_muted"))
            painter.drawText(QRect(x + 14, 4, 100, 18), Qt.AlignmentFlag.AlignVCenter, text)
            x += 24 + QFontMetrics(font).horizontalAdvance(text)
        heads = (self.tr("n"), self.tr("Median"), self.tr("Mean"))
        self._figures(painter, QRect(0, 4, self.width(), 18), heads, (font, font, font))

    def _row(self, painter: QPainter, rect: QRect, text: str, result: ItemResult) -> None:
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.colour("row_line"))
        painter.setFont(theme.digits(theme.font("small")))
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, str(result.item.number or ""))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        words = QRect(30, rect.top() + 2, self._left - 44, ROW - 4)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, text)
        room = QRect(self._left, rect.top(), self._right - self._left, ROW)
        if result.depth is Depth.HIDDEN:
            painter.setPen(theme.colour("text_faint"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.tr("fewer than 5 answers"))
            return
        self._pieces(painter, room, result)
        mean = f"{float(result.mean):.1f}" if result.mean is not None else "–"
        shown = (str(result.tally.n), _short(result.median), mean)
        body, strong = theme.digits(theme.font("body")), theme.digits(theme.font("strong"))
        self._figures(painter, rect, shown, (body, strong, body))

    def _pieces(self, painter: QPainter, room: QRect, result: ItemResult) -> None:
        counts = [result.tally.counts.get(str(value), 0) for value in range(1, 6)]
        total, x = max(sum(counts), 1), float(room.left())
        font = theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for colour, count in zip(theme.scale5(), counts, strict=True):
            width = room.width() * count / total
            if count:
                piece = QRectF(x + 1, room.center().y() - BAR / 2, width - 2, BAR)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(piece, 3, 3)
                painter.setPen(_ink(colour))
                painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, str(count))
            x += width

    def _figures(
        self, painter: QPainter, rect: QRect, texts: tuple[str, str, str], fonts: tuple[QFont, QFont, QFont]
    ) -> None:
        x = self._right + 8
        for place, (text, width) in enumerate(zip(texts, FIGURES, strict=True)):
            painter.setFont(fonts[place])
            painter.setPen(theme.colour("text" if place == 1 else "text_muted"))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRect(x, rect.top(), width - 4, rect.height()), side, text)
            x += width

    def _spoken(self, result: ItemResult) -> str:
        if result.depth is Depth.HIDDEN:
            return self.tr("fewer than 5 answers")
        counts = ", ".join(f"{value}: {count}" for value, count in result.tally.counts.items())
        return self.tr("{counts}; median {median}").format(counts=counts, median=_short(result.median))


def _short(value: Fraction | None) -> str:
    return "–" if value is None else f"{float(value):g}"


def _ink(ground: QColor) -> QColor:
    """Dark letters on a light piece, white ones on a dark one."""
    red, green, blue = (part**2.2 for part in (ground.redF(), ground.greenF(), ground.blueF()))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor(Qt.GlobalColor.white) if luminance < DARK_FROM else theme.colour("paper_text")
