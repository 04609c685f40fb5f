"""How a table behaves: arrows inside, Tab goes out, Enter takes the row, letters go to the filter."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.tables.cells import RowHeight
from rtcm_desktop.uikit.tables.delegate import CellDelegate
from rtcm_desktop.uikit.tables.model import RecordTableModel
from rtcm_desktop.uikit.widgets.buttons import ENTER

Behaviour = QAbstractItemView.SelectionBehavior
Mode = QAbstractItemView.SelectionMode
Trigger = QAbstractItemView.EditTrigger
PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class TableView(QTableView):
    """A table without grid lines whose rows all have one height."""

    entered_row = Signal(int)

    def __init__(
        self,
        model: RecordTableModel[Any],
        *,
        height: RowHeight,
        cells: bool,
        many: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.nothing = ""
        self._filter: QLineEdit | None = None
        self.setModel(model)
        self.setItemDelegate(CellDelegate(cells=cells, parent=self))
        self.setSelectionBehavior(Behaviour.SelectItems if cells else Behaviour.SelectRows)
        self.setSelectionMode(Mode.ExtendedSelection if many or cells else Mode.SingleSelection)
        self.setEditTriggers(Trigger.EditKeyPressed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_heads(theme.size(height.value))
        self.doubleClicked.connect(self._on_double)

    def _set_heads(self, height: int) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        heads = self.horizontalHeader()
        heads.setFixedHeight(theme.size("table_head"))
        heads.setHighlightSections(False)
        heads.setMinimumSectionSize(24)
        heads.setSectionsClickable(True)

    def type_to(self, field: QLineEdit) -> None:
        """Letters typed here go to the field."""
        self._filter = field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in ENTER and index.isValid():
            self.entered_row.emit(index.row())
        elif event.key() == Qt.Key.Key_F2 and index.isValid():
            self._edit(index)
        elif self._filter is not None and _writes(event):
            self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._filter.insert(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the filter and for keys of the page, never a jump to some row."""

    def _edit(self, index: QModelIndex) -> None:
        """Opens the current cell, else the first one of the row that can be edited."""
        editable = Qt.ItemFlag.ItemIsEditable
        model = self.model()
        for column in (index.column(), *range(model.columnCount())):
            cell = model.index(index.row(), column)
            if cell.flags() & editable:
                self.setCurrentIndex(cell)
                self.edit(cell)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.nothing and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("text_muted"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.nothing)

    @Slot(QModelIndex)
    def _on_double(self, index: QModelIndex) -> None:
        self.entered_row.emit(index.row())


def _writes(event: QKeyEvent) -> bool:
    """Whether a key writes a letter; Esc and Backspace have a text of their own, which nobody sees."""
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not event.modifiers() & ~PLAIN
