"""What is to change after a course: what, who does it, until when, and how far it has come."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.model.assessment import Improvement, ImprovementState, Said
from rtcm_desktop.evaluation.ui.said_lines import SaidLines
from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.forms import Field, TextField
from rtcm_desktop.uikit.tables import Cell, Column, RecordTable
from rtcm_desktop.uikit.widgets import Button

OWNER_WIDTH, DUE_WIDTH, STATE_WIDTH = 200, 150, 130
LOOKS = {
    ImprovementState.OPEN: ("circle-dashed", "quiet"),
    ImprovementState.AGREED: ("circle-dot", "accent"),
    ImprovementState.DONE: ("circle-check", "ok"),
}


class ImprovementsView(SaidLines):
    """Adds `title`, `owner` and `due`. Signal: `moved(id, state)`."""

    moved = Signal(str, str)

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__("improvement", parent)
        self.title, self.owner, self.due = TextField(), TextField(), TextField()
        self._field = Field(self.tr("What we change"), self.title, required=say("NOTE_EMPTY"))
        self.table: RecordTable[Improvement] = RecordTable(
            self._columns(), id_of=_improvement_id, name=self.tr("Improvements")
        )
        self.table.set_nothing(self.tr("Nothing is agreed yet. What is to change stands in the report."))
        self.table.add_action(self.tr("Next state"), self._on_next, "Space", "circle-dot")
        self.table.add_action(self.tr("Delete"), self._on_drop, "Del", "trash-2")
        owner, due = Field(self.tr("Who"), self.owner), Field(self.tr("Until"), self.due)
        owner.setFixedWidth(OWNER_WIDTH)
        due.setFixedWidth(DUE_WIDTH)
        add = Button(self.tr("Add"), icon="plus")
        self._lay_out(drafts, {"title": self._field, "owner": owner, "due": due}, add)

    def show_said(self, said: Said) -> None:
        """Shows what was agreed."""
        self._show(said.event, said.improvements, {})

    def _columns(self) -> list[Column[Improvement]]:
        return [
            Column("title", self.tr("What we change"), _title_cell, edit=_title_of, check=_check_title),
            Column("owner", self.tr("Who"), _owner_of, width=OWNER_WIDTH, edit=_owner_of),
            Column("due", self.tr("Until"), _due_of, width=DUE_WIDTH, edit=_due_of),
            Column("state", self.tr("State"), _state_cell, width=STATE_WIDTH),
        ]

    @Slot()
    def _on_next(self) -> None:
        if one := self.table.current():
            self.moved.emit(one.id, one.state.next.value)


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
