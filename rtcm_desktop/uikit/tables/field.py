"""The field above a table in which one types what to see."""

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from rtcm_desktop.uikit.icons import icon


class Filtered(Protocol):
    """A table or list that shows less while one types."""

    def set_filter(self, text: str) -> None: ...

    def current_id(self) -> str:
        """The row that would be acted on, "" for none."""
        ...

    def select_first(self) -> object: ...

    def setFocus(self, reason: Qt.FocusReason) -> None: ...

    def type_to_filter(self, field: QLineEdit) -> None:
        """Letters typed in the list go to the field."""
        ...


class FilterField(QLineEdit):
    """Filters its table while typing; arrows and Enter go to the table, Esc empties it, then goes back to the table."""

    def __init__(self, table: Filtered, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.addAction(QAction(icon("search"), placeholder, self), QLineEdit.ActionPosition.LeadingPosition)
        self._name_buttons()
        self._clear = QAction(icon("x"), self.tr("Empty"), self)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._on_text)
        self.setMaximumWidth(320)
        table.type_to_filter(self)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the page as long as nothing stands here, and Ctrl+V of a table does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            return not {"\t", "\n"}.isdisjoint(QGuiApplication.clipboard().text().strip())
        return not self.text() and event.matches(QKeySequence.StandardKey.Undo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._table.current_id():
                self._table.select_first()
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _name_buttons(self) -> None:
        """Qt makes the buttons of a line by itself and gives them no name."""
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(button.defaultAction().text())

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if text and self._clear not in self.actions():
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
            self._name_buttons()
        elif not text:
            self.removeAction(self._clear)
        self._table.set_filter(text)
