"""The register of numbers: what was issued, and what became of it."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.certificates.model import Kind, RegisterLine, State
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import day_text, time_text
from rtcm_desktop.uikit.tables import Cell, Column, FilterField, RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import ActionRow, Button, EmptyPage, Label, row

LOOKS = {
    State.ISSUED: ("ok", "circle-check"),
    State.SUPERSEDED: ("attention", "replace"),
    State.VOID: ("stop", "circle-x"),
}


NARROW = 960
"""Below this width names need the room of the reasons."""


def line_id(line: RegisterLine) -> str:
    return line.id


def issued_on(line: RegisterLine) -> str:
    """The moment of issue as it sorts."""
    return line.issued_at


class RegisterView(QWidget):
    """A table of all numbers of the event. `print_asked(numbers)`, `correct_asked(line)`, `cancel_asked(line)`."""

    print_asked = Signal(object)
    correct_asked = Signal(object)
    cancel_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.table = RecordTable(
            self._columns(), id_of=line_id, name=self.tr("Register of certificates"), rows=RowHeight.TWO, many=True
        )
        self.finder = FilterField(self.table, self.tr("Name or number"))
        self._count = Label("", "small", "text_muted")
        self._print = Button(self.tr("Print again"), icon="printer")
        self._correct = Button(self.tr("Correct…"), icon="pencil")
        self._cancel = Button(self.tr("Cancel it…"), icon="circle-x")
        self._empty = EmptyPage(
            "award",
            self.tr("No certificate is issued yet"),
            self.tr("Numbers appear here as soon as certificates are issued and printed."),
        )
        self._lay_out()
        self._print.clicked.connect(self.ask_print)
        self._correct.clicked.connect(self.ask_correct)
        self._cancel.clicked.connect(self.ask_cancel)
        self.table.selection_changed.connect(self._on_chosen)
        self.table.activated.connect(self.ask_print)

    def show_lines(self, lines: list[RegisterLine]) -> None:
        """Shows the register, the newest number first."""
        self.table.show_rows(lines)
        self._count.setText(self.tr("%n number(s)", "", len(lines)))
        self._empty.setVisible(not lines)
        self.table.setVisible(bool(lines))
        for part in (self.finder, self._print, self._correct, self._cancel):
            part.setVisible(bool(lines))
        if self.table.current() is None:
            self.table.select_first()
        self._on_chosen()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(3))
        layout.addLayout(row(self.finder, self._count, None, ActionRow(self._print, self._correct, self._cancel)))
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)

    def _columns(self) -> list[Column[RegisterLine]]:
        return [
            Column("number", self.tr("Number"), number_cell, 180 if self._narrow else 210),
            Column("name", self.tr("Name"), self._name_cell),
            Column("issued", self.tr("Issued"), issued_cell, 140 if self._narrow else 160, sort=issued_on, least=700),
            Column("state", self.tr("State"), self._state_cell, 230 if self._narrow else 330),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.table.set_columns(self._columns())

    def _name_cell(self, line: RegisterLine) -> Cell:
        kinds = {Kind.PARTICIPATION: self.tr("participation"), Kind.TRAINER: self.tr("trainer")}
        return Cell(line.name, f"{line.event} · {kinds[line.kind]}", strong=True)

    def _state_cell(self, line: RegisterLine) -> Cell:
        tone, icon = LOOKS[line.state]
        words = {
            State.ISSUED: self.tr("Valid"),
            State.SUPERSEDED: self.tr("Replaced by no. {number}").format(number=line.replaced_by),
            State.VOID: self.tr("Cancelled"),
        }[line.state]
        return Cell(words, line.reason, icon=icon, tone=tone)

    @Slot()
    def look(self) -> None:
        """Goes to the field above the table."""
        self.finder.setFocus()
        self.finder.selectAll()

    @Slot()
    def ask_print(self) -> None:
        """Print what is chosen, in the order of the table."""
        if numbers := [line.number for line in self.table.selected()]:
            self.print_asked.emit(numbers)

    @Slot()
    def ask_correct(self) -> None:
        """A new sheet for the one that is chosen."""
        if (line := self._only_valid()) is not None:
            self.correct_asked.emit(line)

    @Slot()
    def ask_cancel(self) -> None:
        """Take the one that is chosen back."""
        if (line := self._only_valid()) is not None:
            self.cancel_asked.emit(line)

    def _only_valid(self) -> RegisterLine | None:
        """The line chosen, if it is the only one and still holds."""
        chosen = self.table.selected()
        return chosen[0] if len(chosen) == 1 and chosen[0].is_valid else None

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.table.selected()
        self._print.setText(self.tr("Print %n again", "", len(chosen)) if len(chosen) > 1 else self.tr("Print again"))
        for button in (self._correct, self._cancel):
            button.setEnabled(self._only_valid() is not None)


def number_cell(line: RegisterLine) -> Cell:
    """The number, faint where it no longer holds."""
    return Cell(line.number, tone="" if line.is_valid else "muted")


def issued_cell(line: RegisterLine) -> Cell:
    """Day and time of issue."""
    moment = datetime.fromisoformat(line.issued_at)
    return Cell(f"{day_text(moment.date())}, {time_text(moment)}")
