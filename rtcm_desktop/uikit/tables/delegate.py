"""Paints the cells of a table and edits them in place. Nothing is looked up while painting."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rtcm_desktop.uikit import icons, theme
from rtcm_desktop.uikit.painting import (
    chip_size,
    draw_chip,
    draw_ground,
    draw_ring,
    draw_selection_bar,
    draw_text,
    side,
)
from rtcm_desktop.uikit.tables.cells import Align, Cell
from rtcm_desktop.uikit.tables.model import CELL, Index, RecordTableModel
from rtcm_desktop.uikit.tones import TONES
from rtcm_desktop.uikit.widgets.labels import restyle

PADDING = 12
ICON = 16
MUTED = "text_muted"


class CellCheck(QValidator):
    """Keeps a cell open while what was typed cannot be kept, and says why below it."""

    def __init__(self, check: Callable[[str], str], field: QLineEdit, room: QWidget) -> None:
        super().__init__(field)
        self._check = check
        self._field = field
        self._room = room
        self._message = QLabel(room)
        self._message.setProperty("kind", "wrong")
        self._message.hide()
        field.textChanged.connect(self._on_text)
        field.destroyed.connect(self._message.deleteLater)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        wrong = self._check(text.strip())
        return (QValidator.State.Intermediate if wrong else QValidator.State.Acceptable), text, place

    @Slot(str)
    def _on_text(self, text: str) -> None:
        wrong = self._check(text.strip())
        restyle(self._field, state="stop" if wrong else "")
        self._field.setAccessibleDescription(wrong)
        self._message.setText(wrong)
        self._message.adjustSize()
        self._place()
        self._message.setVisible(bool(wrong))
        self._message.raise_()

    def _place(self) -> None:
        """Below the cell, above it where there is no room."""
        cell, room = self._field.geometry(), self._room.rect()
        below = cell.bottom() + 4
        fits = below + self._message.height() <= room.bottom()
        self._message.move(cell.left(), below if fits else cell.top() - 4 - self._message.height())


class CellDelegate(QStyledItemDelegate):
    """One or two lines, a chip, an icon or a mark; the ground, the bar of the chosen row, the ring of the chosen cell.

    `typed(str)` with every key in the cell that is open.
    """

    typed = Signal(str)

    def __init__(self, *, cells: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = cells

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._draw_ground(painter, option, index, cell)
        rect = option.rect.adjusted(PADDING, 0, -PADDING, -1)
        align = self._align(index, cell)
        if cell.chip:
            _draw_chip_cell(painter, rect, cell, option.direction)
        else:
            _draw_words(
                painter, _draw_icon(painter, rect, cell, align, option.direction), cell, align, option.direction
            )
        painter.restore()

    @staticmethod
    def _align(index: Index, cell: Cell) -> Align:
        model = index.model()
        column = model.alignment(index.column()) if isinstance(model, RecordTableModel) else Align.LEFT
        return cell.align or column

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, cell: Cell) -> None:
        view = option.widget
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and not (self._cells and current)
        draw_ground(painter, option.rect, selected=chosen, ground=cell.ground or "surface")
        if chosen and not self._cells and index.column() == 0:
            draw_selection_bar(painter, option.rect, option.direction)
        if self._cells and current and isinstance(view, QWidget):
            draw_ring(painter, option.rect)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setProperty("kind", "cell")
        field.textEdited.connect(self.typed)
        model = index.model()
        if isinstance(model, RecordTableModel):
            column = model.columns[index.column()]
            field.setAccessibleName(column.title)
            if column.check is not None:
                field.setValidator(CellCheck(column.check, field, parent))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(2, 2, -2, -3))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.hasAcceptableInput():
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


def _draw_chip_cell(painter: QPainter, rect: QRect, cell: Cell, direction: Qt.LayoutDirection) -> None:
    tone = cell.tone or "quiet"
    name = cell.icon or TONES[tone].icon
    size = chip_size(cell.text, name)
    top = rect.top() + (rect.height() - size.height()) // 2 + 1
    place = QRect(rect.left(), top, min(size.width(), rect.width() + PADDING - 4), size.height())
    draw_chip(painter, QStyle.visualRect(direction, rect, place), cell.text, tone, name, direction)


def _draw_icon(painter: QPainter, rect: QRect, cell: Cell, align: Align, direction: Qt.LayoutDirection) -> QRect:
    """Paints the icon and gives the room that is left for words."""
    if not cell.icon:
        return rect
    role = cell.role or (TONES[cell.tone].letters if cell.tone in TONES else MUTED)
    top = rect.top() + (rect.height() - ICON) // 2 + 1
    if align == Align.CENTRE and not cell.text:
        place = QRect(rect.left() + (rect.width() - ICON) // 2, top, ICON, ICON)
        icons.draw(painter, place, cell.icon, role, icons.STROKE_OF_TICKS if cell.icon in TICKS else icons.STROKE)
        return rect
    place = QRect(rect.left(), top, ICON, ICON)
    icons.draw(painter, QStyle.visualRect(direction, rect, place), cell.icon, role)
    words = QRect(rect)
    words.setLeft(rect.left() + ICON + 8)
    return QStyle.visualRect(direction, rect, words)


TICKS = frozenset({"check", "x", "minus"})


def _role(cell: Cell) -> str:
    if cell.tone in ("", "accent") or (cell.icon and cell.tone != "muted"):
        return "accent_text" if cell.tone == "accent" and not cell.icon else "text"
    return MUTED if cell.tone in ("muted", "quiet") else TONES[cell.tone].letters


def _draw_words(painter: QPainter, rect: QRect, cell: Cell, align: Align, direction: Qt.LayoutDirection) -> None:
    where = side(direction, align.value)
    font: QFont = theme.medium("body") if cell.strong else theme.font("body")
    painter.setFont(theme.digits(font) if align == Align.RIGHT else font)
    painter.setPen(theme.colour(_role(cell)))
    if not cell.sub:
        draw_text(painter, rect.adjusted(0, 1, 0, 0), cell.text, where)
        return
    half = rect.height() // 2
    draw_text(painter, QRect(rect.left(), rect.top() + 4, rect.width(), half), cell.text, where)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour(MUTED))
    draw_text(painter, QRect(rect.left(), rect.top() + half + 1, rect.width(), half - 3), cell.sub, where)
