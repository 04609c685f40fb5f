"""What is noted during a course: one line to write in, and the notes below it, each changed in place."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.model.assessment import NOTE_KINDS, Note, Said
from rtcm_desktop.uikit.forms import ChoiceField, Field, TextField
from rtcm_desktop.uikit.i18n import day_text
from rtcm_desktop.uikit.tables import Cell, Column, RecordTable
from rtcm_desktop.uikit.widgets import Button, Card, column, row

DAY_WIDTH, KIND_WIDTH = 130, 190


class NotesView(QWidget):
    """Signals: `added(day, kind, text)`, `changed(id, dict)`, `dropped(id)`."""

    added = Signal(str, str, str)
    changed = Signal(str, object)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = ""
        self._day = ChoiceField([])
        self._kind = ChoiceField([])
        self.text = TextField(placeholder=self.tr("In a few words, never by whom"))
        self._field = Field(self.tr("What was said"), self.text, required=say("NOTE_EMPTY"))
        self._add = Button(self.tr("Add"), icon="plus")
        self.table: RecordTable[Note] = RecordTable(self._columns(), id_of=_note_id, name=self.tr("Notes"))
        self.table.set_nothing(self.tr("Nothing is noted yet. What was said in the room stands in the report."))
        self.table.edited.connect(self._on_edited)
        self.table.add_action(self.tr("Delete"), self._on_drop, "Del", "trash-2")
        self.text.returnPressed.connect(self._on_add)
        self._add.clicked.connect(self._on_add)
        card = Card(margins=12)
        days, kinds = Field(self.tr("Day"), self._day), Field(self.tr("About"), self._kind)
        days.setFixedWidth(DAY_WIDTH)
        kinds.setFixedWidth(KIND_WIDTH)
        line = row(days, kinds, (self._field, 1), self._add, gap=12)
        line.setAlignment(self._add, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(line)
        self.setLayout(column(card, (self.table, 1), gap=12))
        shortcut = QShortcut(QKeySequence("Ins"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_new)

    def show_said(self, said: Said) -> None:
        """Shows the notes of an event; what is being written stays."""
        days = sorted({*said.days, *(note.date for note in said.notes if note.date)})
        self._day.set_options([(day, day_text(date.fromisoformat(day))) for day in days])
        self._kind.set_options([(kind, kind_words(kind)) for kind in NOTE_KINDS])
        if said.event != self._event:
            self._event = said.event
            self._day.set_value(max((day for day in days if day <= said.today), default=days[0] if days else ""))
        self.table.show_rows(said.notes)

    def _columns(self) -> list[Column[Note]]:
        return [
            Column("date", self.tr("Day"), _day_cell, width=DAY_WIDTH, sort=_date_of),
            Column("kind", self.tr("About"), _kind_cell, width=KIND_WIDTH),
            Column("text", self.tr("What was said"), _text_cell, edit=_text_of, check=_check_text),
        ]

    @Slot()
    def _on_new(self) -> None:
        self.text.setFocus()

    @Slot()
    def _on_add(self) -> None:
        if not self._field.check_finally():
            self.text.setFocus()
            return
        self.added.emit(self._day.value(), self._kind.value(), self.text.value())
        self._field.set_value("")
        self.text.setFocus()

    @Slot(str, str, str)
    def _on_edited(self, note: str, key: str, text: str) -> None:
        changes: Mapping[str, str] = {key: text}
        self.changed.emit(note, changes)

    @Slot()
    def _on_drop(self) -> None:
        if note := self.table.current_id():
            self.dropped.emit(note)


def kind_words(kind: str) -> str:
    """What a kind of note is called."""
    return say(f"evaluation.note.{kind}")


def _note_id(note: Note) -> str:
    return note.id


def _date_of(note: Note) -> str:
    return note.date


def _day_cell(note: Note) -> str:
    return day_text(date.fromisoformat(note.date)) if note.date else ""


def _kind_cell(note: Note) -> Cell:
    return Cell(kind_words(note.kind), tone="muted")


def _text_cell(note: Note) -> Cell:
    return Cell(note.text, tip=note.text)


def _text_of(note: Note) -> str:
    return note.text


def _check_text(text: str) -> str:
    return "" if text.strip() else say("NOTE_EMPTY")
