"""One line to write in, and below it what was written before, each changed in place."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.forms import DraftLine, Field, Fields, TextField
from rtcm_desktop.uikit.tables import HalfEdited, RecordTable
from rtcm_desktop.uikit.widgets import Button, Card, column, row


class SaidLines(QWidget):
    """Base of notes and improvements, which make their fields and their table and then call `_lay_out`.

    `_field` is the one that must be filled. Signals: `added(dict)` with the values of the line, `changed(id, dict)`,
    `dropped(id)`.
    """

    added = Signal(object)
    changed = Signal(str, object)
    dropped = Signal(str)
    table: RecordTable[Any]
    _field: Field

    def __init__(self, draft: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft_of, self._event = draft, ""
        self._fields = Fields()
        shortcut = QShortcut(QKeySequence("Ins"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_new)

    def _lay_out(self, drafts: Drafts, fields: Mapping[str, Field], add: Button) -> None:
        for key, field in fields.items():
            self._fields.hold(key, field)
            if isinstance(field.widget, TextField):
                field.widget.returnPressed.connect(self._on_add)
        add.clicked.connect(self._on_add)
        parts = [(field, 1) if field is self._field else field for field in fields.values()]
        line = row(*parts, add, gap=12)
        line.setAlignment(add, Qt.AlignmentFlag.AlignVCenter)
        self._fields.setLayout(line)
        self._draft = DraftLine(drafts, self._fields)
        self._half_edited = HalfEdited(self.table, drafts, self._draft_of)
        self.table.edited.connect(self._on_edited)
        card = Card(margins=12)
        card.body.addWidget(self._draft)
        card.body.addWidget(self._fields)
        self.setLayout(column(card, (self.table, 1), gap=12))

    def _show(self, event: str, rows: Sequence[Any], begin: Mapping[str, str]) -> None:
        """Shows the rows of an event; what is being written stays, for each event its own."""
        if event != self._event:
            self._event = event
            self._draft.leave()
            self._begin(begin)
        self.table.show_rows(rows)
        self._half_edited.take_up()

    def _after(self, values: Mapping[str, str]) -> Mapping[str, str]:
        """What the next line begins with after this one."""
        return {}

    def _begin(self, values: Mapping[str, str]) -> None:
        self._fields.fill(values)
        self._draft.begin(f"{self._draft_of} {self._event}")

    @Slot()
    def _on_new(self) -> None:
        self._field.widget.setFocus()

    @Slot()
    def _on_add(self) -> None:
        if self._field.check_finally():
            values = self._fields.values()
            self.added.emit(values)
            self._draft.done()
            self._begin(self._after(values))
        self._field.widget.setFocus()

    @Slot(str, str, str)
    def _on_edited(self, id: str, key: str, text: str) -> None:
        self.changed.emit(id, {key: text})

    @Slot()
    def _on_drop(self) -> None:
        if id := self.table.current_id():
            self.dropped.emit(id)
