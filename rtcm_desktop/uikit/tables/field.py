"""The field above a table in which one types what to see."""

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.uikit.icons import icon
from rtcm_desktop.uikit.tables.table import RecordTable


class FilterField(QLineEdit):
    """Filters its table while typing; arrows and Enter go to the table, Esc empties it, then goes back to the table."""

    def __init__(self, table: RecordTable[Any], placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.addAction(QAction(icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icon("x"), self.tr("Empty"), self)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._on_text)
        self.setMaximumWidth(320)
        table.type_to_filter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._table.current_id():
                self._table.select_first()
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if text and self._clear not in self.actions():
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        elif not text:
            self.removeAction(self._clear)
        self._table.set_filter(text)
