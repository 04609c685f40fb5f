"""The questions of the form one below the other; digits answer the open one and go on by themselves."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rtcm_desktop.evaluation.model.desk import EntryQuestion
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.rules.keying import KEYS, NOT_APPLICABLE, SCALE
from rtcm_desktop.evaluation.ui.entry_model import ANSWER, QUESTION, EntryModel, shown_answer
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.keyboard import latin

Index = QModelIndex | QPersistentModelIndex
BOX_WIDTH, BOX_HEIGHT, BOX_GAP = 36, 28, 4
NUMBER_WIDTH, EDGE = 32, 12
ANSWER_WIDTH = 200
ANSWER_PART = 0.6
ASCII_END = 0x80


class EntryDelegate(QStyledItemDelegate):
    """Paints number, question, and the boxes or the answer."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.size("row") + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        question, answer = index.data(QUESTION), str(index.data(ANSWER))
        is_open = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("row_selected" if is_open else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("row_line"))
        if is_open:
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), theme.colour("accent"))
        room = rect.adjusted(EDGE, 0, -EDGE, 0)
        if question.kind is Kind.SCALE5:
            left = self._boxes(painter, room, question, answer, is_open)
        else:
            left = self._answer(painter, room, question, answer, is_open)
        self._question(
            painter, QRect(room.left(), room.top(), left - room.left() - 8, room.height()), question, is_open
        )
        painter.restore()

    def _question(self, painter: QPainter, room: QRect, question: EntryQuestion, is_open: bool) -> None:
        painter.setFont(theme.digits(theme.font("small")))
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(question.number or ""))
        font = theme.font("strong" if is_open else "body")
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        text = room.adjusted(NUMBER_WIDTH, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        cut = QFontMetrics(font).elidedText(question.text, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, side, cut)

    def _boxes(self, painter: QPainter, room: QRect, question: EntryQuestion, answer: str, is_open: bool) -> int:
        values = [*SCALE, NOT_APPLICABLE] if question.na else list(SCALE)
        for value in values:
            box = box_rect(room, value)
            chosen = answer == value
            painter.setPen(
                theme.colour("accent" if chosen else "line_strong") if is_open or chosen else Qt.PenStyle.NoPen
            )
            painter.setBrush(theme.colour("accent" if chosen else "surface"))
            if chosen or is_open:
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setFont(theme.digits(theme.font("strong" if chosen or is_open else "body")))
            painter.setPen(theme.colour("on_accent" if chosen else "text" if is_open else "text_faint"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–" if value == NOT_APPLICABLE else value)
        return box_rect(room, SCALE[0]).left()

    def _answer(self, painter: QPainter, room: QRect, question: EntryQuestion, answer: str, is_open: bool) -> int:
        """The answer in words; at the open question without one, the keys and what they stand for."""
        keys = "   ".join(f"{key} {words}" for key, (_, words) in zip(KEYS, question.options, strict=False))
        text, ink = shown_answer(question, answer), "accent_text"
        if is_open and not text:
            text, ink = keys, "text_muted"
        font = theme.font("body")
        width = min(max(QFontMetrics(font).horizontalAdvance(text), ANSWER_WIDTH), round(room.width() * ANSWER_PART))
        place = QRect(room.right() - width, room.top(), width, room.height())
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cut)
        return place.left()


def box_rect(room: QRect, value: str) -> QRect:
    """Where the box of a value stands; "does not apply" stands apart at the far end."""
    right = room.right() + 1 - BOX_WIDTH
    if value != NOT_APPLICABLE:
        right -= BOX_WIDTH + 3 * BOX_GAP + (len(SCALE) - int(value)) * (BOX_WIDTH + BOX_GAP)
    return QRect(right, room.center().y() - BOX_HEIGHT // 2, BOX_WIDTH, BOX_HEIGHT)


class EntryList(QListView):
    """Digits and letters answer; Backspace goes back, Enter goes on."""

    finished = Signal()
    opened = Signal(int)

    def __init__(self, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)

    @property
    def row(self) -> int:
        """The open question."""
        return self.currentIndex().row()

    def open(self, row: int) -> None:
        """Opens a question; after the last one the form is finished."""
        if row >= self._model.rowCount():
            self.finished.emit()
        else:
            self.setCurrentIndex(self._model.index(max(row, 0)))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        ahead = self._model.index(min(current.row() + 2, self._model.rowCount() - 1))
        self.scrollTo(ahead)
        self.opened.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.row < 0 or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Backspace:
            self.open(self.row - 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open(self.row + 1)
        elif event.text() and (goes_on := self._model.press(self.row, _sign(event))) is not None:
            self.open(self.row + int(goes_on))
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        question = index.data(QUESTION)
        if question is None or question.kind is not Kind.SCALE5:
            return
        room = self.visualRect(index).adjusted(EDGE, 0, -EDGE, 0)
        for value in [*SCALE, NOT_APPLICABLE]:
            if box_rect(room, value).contains(event.position().toPoint()):
                self._model.press(index.row(), value)
                self.open(index.row() + 1)
                return


def _sign(event: QKeyEvent) -> str:
    """What is printed on the key: a letter also under a Cyrillic layout."""
    key = latin(event.key())
    return chr(key).lower() if 0 < key < ASCII_END else event.text().lower()
