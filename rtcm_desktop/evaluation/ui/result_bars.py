"""Answers as bars: the count stands in each piece of a scale and behind each answer of a choice; n, median, mean beside."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rtcm_desktop.evaluation.model.desk import Results
from rtcm_desktop.evaluation.ui.result_lines import Line, LineKind, lines_of
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.painting import ink_on

HEAD, BAR, THIN = 32, 20, 12
HEIGHTS = {LineKind.SCALE: 46, LineKind.CHOICE: 36, LineKind.OPTION: 26, LineKind.NUMBER: 46}
TEXT_PART = 0.36
NUMBER_WIDTH = 30
COUNT_WIDTH = 36
FIGURES = (40, 60, 60)
"""Widths of n, median and mean."""
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ResultBars(QWidget):
    """One row per question, one more per answer of a choice; a question with too few answers says so instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def count(self) -> int:
        """How many questions are shown."""
        return sum(line.kind is not LineKind.OPTION for line in self._lines)

    def show_results(self, results: Results) -> None:
        """Shows every question that is not answered in words."""
        self._lines = lines_of(results)
        self.setMinimumHeight(self._whole())
        self.setAccessibleName("\n".join(self._spoken(line) for line in self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, self._whole())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._head(painter)
        top = HEAD
        for line in self._lines:
            rect = QRect(0, top, self.width(), self._height(line))
            if rect.intersects(event.rect()):
                self._line(painter, rect, line)
            top += rect.height()

    def _whole(self) -> int:
        return HEAD + sum(self._height(line) for line in self._lines)

    def _height(self, line: Line) -> int:
        """As high as its kind asks for, and more where its words need more lines."""
        least = theme.scaled(HEIGHTS[line.kind])
        if line.kind is LineKind.OPTION:
            return least
        room = QRect(0, 0, self._words_until(line) - NUMBER_WIDTH, 1000)
        words = QFontMetrics(theme.font("body")).boundingRect(room, Qt.TextFlag.TextWordWrap, line.text)
        return max(least, words.height() + 8)

    def _words_until(self, line: Line) -> int:
        return self._right if line.kind is LineKind.CHOICE else self._left - 14

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(self._whole())

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
        for colour, text in zip(theme.scale5(), self._scale_words(QFontMetrics(font)), strict=True):
            _box(painter, QRectF(x, 8, 10, 10), colour, 2)
            painter.setPen(theme.colour("text_muted"))
            width = QFontMetrics(font).horizontalAdvance(text)
            painter.drawText(QRect(x + 14, 4, width + 4, 18), MIDDLE, text)
            x += 24 + width
        heads = (self.tr("n"), self.tr("Median"), self.tr("Mean"))
        self._figures(painter, QRect(0, 4, self.width(), 18), heads, (font, font, font))

    def _scale_words(self, metrics: QFontMetrics) -> list[str]:
        """What 1 to 5 mean; the bare digits where there is no room for words."""
        words = [self.tr("1 not at all"), "2", "3", "4", self.tr("5 fully")]
        wanted = sum(24 + metrics.horizontalAdvance(text) for text in words)
        return words if wanted <= self._right - self._left else ["1", "2", "3", "4", "5"]

    def _line(self, painter: QPainter, rect: QRect, line: Line) -> None:
        if line.kind is LineKind.OPTION:
            self._option(painter, rect, line)
            return
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.colour("row_line"))
        painter.setFont(theme.digits(theme.font("small")))
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(rect, MIDDLE, line.number)
        is_choice = line.kind is LineKind.CHOICE
        until = self._words_until(line)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        words = QRect(NUMBER_WIDTH, rect.top() + 2, until - NUMBER_WIDTH, rect.height() - 4)
        painter.drawText(words, MIDDLE | Qt.TextFlag.TextWordWrap, line.text)
        room = QRect(self._left, rect.top(), self._right - self._left, rect.height())
        if line.hidden:
            painter.setPen(theme.colour("text_faint"))
            side = Qt.AlignmentFlag.AlignRight if is_choice else Qt.AlignmentFlag.AlignLeft
            beside = rect.adjusted(self._right - 200, 0, -4, 0) if is_choice else room
            painter.drawText(beside, MIDDLE | side, self.tr("fewer than 5 answers"))
            return
        if line.kind is LineKind.SCALE:
            self._pieces(painter, room, line.counts)
        body, strong = theme.digits(theme.font("body")), theme.digits(theme.font("strong"))
        self._figures(painter, rect, (str(line.n), line.median, line.mean), (body, strong, body))

    def _pieces(self, painter: QPainter, room: QRect, counts: tuple[int, ...]) -> None:
        total, x = max(sum(counts), 1), float(room.left())
        font = theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for colour, count in zip(theme.scale5(), counts, strict=True):
            width = room.width() * count / total
            if count:
                piece = QRectF(x + 1, room.center().y() - BAR / 2, width - 2, BAR)
                _box(painter, piece, colour, 3)
                painter.setPen(ink_on(colour))
                painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, str(count))
            x += width

    def _option(self, painter: QPainter, rect: QRect, line: Line) -> None:
        font = theme.font("small")
        painter.setFont(font)
        painter.setPen(theme.colour("text_muted"))
        words = QRect(NUMBER_WIDTH, rect.top(), self._left - 14 - NUMBER_WIDTH, rect.height())
        cut = QFontMetrics(font).elidedText(line.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, MIDDLE, cut)
        room = self._right - self._left - COUNT_WIDTH
        top = rect.center().y() - THIN / 2
        _box(painter, QRectF(self._left, top, room, THIN), theme.chart("bar_quiet"), 3)
        if line.count:
            _box(painter, QRectF(self._left, top, max(room * line.part, 4), THIN), theme.chart("bar"), 3)
        painter.setFont(theme.digits(theme.font("small")))
        painter.setPen(theme.colour("text"))
        count = QRect(self._left + room, rect.top(), COUNT_WIDTH - 4, rect.height())
        painter.drawText(count, MIDDLE | Qt.AlignmentFlag.AlignRight, str(line.count))

    def _figures(
        self, painter: QPainter, rect: QRect, texts: tuple[str, str, str], fonts: tuple[QFont, QFont, QFont]
    ) -> None:
        x = self._right + 8
        for place, (text, width) in enumerate(zip(texts, FIGURES, strict=True)):
            painter.setFont(fonts[place])
            painter.setPen(theme.colour("text" if place == 1 else "text_muted"))
            figure = QRect(x, rect.top(), width - 4, rect.height())
            painter.drawText(figure, MIDDLE | Qt.AlignmentFlag.AlignRight, text)
            x += width

    def _spoken(self, line: Line) -> str:
        if line.hidden:
            words = self.tr("fewer than 5 answers")
        elif line.kind is LineKind.OPTION:
            words = str(line.count)
        elif line.kind is LineKind.SCALE:
            counts = ", ".join(f"{value}: {count}" for value, count in enumerate(line.counts, start=1))
            words = self.tr("{counts}; median {median}").format(counts=counts, median=line.median)
        else:
            words = self.tr("%n answer(s)", "", line.n)
        return f"{line.text}: {words}"


def _box(painter: QPainter, rect: QRectF, colour: QColor, radius: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)
