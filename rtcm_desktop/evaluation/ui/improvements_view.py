"""What is to change after a course: what, who does it, until when, and how far it has come."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.model.assessment import Improvement, ImprovementState, Said
from rtcm_desktop.uikit.forms import Field, TextField
from rtcm_desktop.uikit.tables import Cell, Column, RecordTable
from rtcm_desktop.uikit.widgets import Button, Card, column, row

OWNER_WIDTH, DUE_WIDTH, STATE_WIDTH = 200, 150, 130
LOOKS = {
    ImprovementState.OPEN: ("circle-dashed", "quiet"),
    ImprovementState.AGREED: ("circle-dot", "accent"),
    ImprovementState.DONE: ("circle-check", "ok"),
}


class ImprovementsView(QWidget):
    """Signals: `added(title, owner, due)`, `changed(id, dict)`, `moved(id, state)`, `dropped(id)`."""

    added = Signal(str, str, str)
    changed = Signal(str, object)
    moved = Signal(str, str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextField()
        self.owner, self.due = TextField(), TextField()
        self._field = Field(self.tr("What we change"), self.title, required=say("NOTE_EMPTY"))
        self._add = Button(self.tr("Add"), icon="plus")
        self.table: RecordTable[Improvement] = RecordTable(
            self._columns(), id_of=_improvement_id, name=self.tr("Improvements")
        )
        self.table.set_nothing(self.tr("Nothing is agreed yet. What is to change stands in the report."))
        self.table.edited.connect(self._on_edited)
        self.table.add_action(self.tr("Next state"), self._on_next, "Space", "circle-dot")
        self.table.add_action(self.tr("Delete"), self._on_drop, "Del", "trash-2")
        for editor in (self.title, self.owner, self.due):
            editor.returnPressed.connect(self._on_add)
        self._add.clicked.connect(self._on_add)
        card = Card(margins=12)
        owner, due = Field(self.tr("Who"), self.owner), Field(self.tr("Until"), self.due)
        owner.setFixedWidth(OWNER_WIDTH)
        due.setFixedWidth(DUE_WIDTH)
        line = row((self._field, 1), owner, due, self._add, gap=12)
        line.setAlignment(self._add, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(line)
        self.setLayout(column(card, (self.table, 1), gap=12))
        shortcut = QShortcut(QKeySequence("Ins"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_new)

    def show_said(self, said: Said) -> None:
        """Shows what was agreed; what is being written stays."""
        self.table.show_rows(said.improvements)

    def _columns(self) -> list[Column[Improvement]]:
        return [
            Column("title", self.tr("What we change"), _title_cell, edit=_title_of, check=_check_title),
            Column("owner", self.tr("Who"), _owner_of, width=OWNER_WIDTH, edit=_owner_of),
            Column("due", self.tr("Until"), _due_of, width=DUE_WIDTH, edit=_due_of),
            Column("state", self.tr("State"), _state_cell, width=STATE_WIDTH),
        ]

    @Slot()
    def _on_new(self) -> None:
        self.title.setFocus()

    @Slot()
    def _on_add(self) -> None:
        if not self._field.check_finally():
            self.title.setFocus()
            return
        self.added.emit(self.title.value(), self.owner.value(), self.due.value())
        self._field.set_value("")
        self.owner.clear()
        self.due.clear()
        self.title.setFocus()

    @Slot(str, str, str)
    def _on_edited(self, improvement: str, key: str, text: str) -> None:
        changes: Mapping[str, str] = {key: text}
        self.changed.emit(improvement, changes)

    @Slot()
    def _on_next(self) -> None:
        if one := self.table.current():
            states = list(ImprovementState)
            self.moved.emit(one.id, states[(states.index(one.state) + 1) % len(states)].value)

    @Slot()
    def _on_drop(self) -> None:
        if improvement := self.table.current_id():
            self.dropped.emit(improvement)


def _improvement_id(one: Improvement) -> str:
    return one.id


def _title_cell(one: Improvement) -> Cell:
    return Cell(one.title, tip=one.title, strong=True)


def _title_of(one: Improvement) -> str:
    return one.title


def _owner_of(one: Improvement) -> str:
    return one.owner


def _due_of(one: Improvement) -> str:
    return one.due


def _state_cell(one: Improvement) -> Cell:
    icon, tone = LOOKS[one.state]
    return Cell(say(f"evaluation.report.state_{one.state.value}"), icon=icon, tone=tone, chip=True)


def _check_title(text: str) -> str:
    return "" if text.strip() else say("NOTE_EMPTY")
