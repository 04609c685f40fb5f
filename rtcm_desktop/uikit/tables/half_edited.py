"""A cell that is being typed into: after a power cut it is open again, with what stood there."""

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit

from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.tables.delegate import CellDelegate
from rtcm_desktop.uikit.tables.table import RecordTable


class HalfEdited(QObject):
    """Keeps the open cell of a table, under a name of its own; `take_up` once the rows are there."""

    def __init__(self, table: RecordTable[Any], drafts: Drafts, name: str) -> None:
        super().__init__(table)
        self._table, self._drafts, self._name = table, drafts, f"cell {name}"
        self._is_taken_up = False
        delegate = table.view.itemDelegate()
        assert isinstance(delegate, CellDelegate)
        delegate.typed.connect(self._on_typed)
        delegate.closeEditor.connect(self._on_closed)

    def take_up(self) -> None:
        """Opens the cell that was being typed into, the first time that the rows are seen."""
        if self._is_taken_up or not self._table.isVisible():
            return
        self._is_taken_up = True
        draft = self._drafts.get(self._name)
        if not draft:
            return
        self._table.edit(draft["row"], draft["column"])
        editor = self._table.view.indexWidget(self._table.view.currentIndex())
        if isinstance(editor, QLineEdit):
            editor.setText(draft["text"])
            editor.setModified(True)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        index, model = self._table.view.currentIndex(), self._table.model
        if index.isValid():
            draft = {"row": model.id_at(index.row()), "column": model.columns[index.column()].key, "text": text}
            self._drafts.put(self._name, draft)

    @Slot()
    def _on_closed(self) -> None:
        self._drafts.drop(self._name)
