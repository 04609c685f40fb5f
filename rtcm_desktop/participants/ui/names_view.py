"""Checking names: each as it will be printed, those worth a look first, mended in place, one key says that it is right."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import ListKind, NameCheck
from rtcm_desktop.people import service as people
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import Align, Cell, Column, FilterField, HalfEdited, RecordTable, RowHeight
from rtcm_desktop.uikit.view import View
from rtcm_desktop.uikit.widgets import Button, Card, Chip, FilterChips, KeyCap, KeyHint, NameLabel, column, row

DOUBTFUL, OPEN, RIGHT = "doubtful", "open", "right"
NARROW = 760


def _doubtful(check: NameCheck) -> bool:
    return bool(check.doubts) and not check.participant.name_confirmed


def _open(check: NameCheck) -> bool:
    return not check.participant.name_confirmed


def _confirmed(check: NameCheck) -> bool:
    return check.participant.name_confirmed


PARTS: Mapping[str, Callable[[NameCheck], bool]] = {DOUBTFUL: _doubtful, OPEN: _open, RIGHT: _confirmed}
"""Who is shown by which chip."""


def namecheck_of(workspace: Workspace, event: str) -> bytes:
    """The list on which people put right their own names, in the event's first language."""
    language = resolve_event(workspace, event).languages[0]
    return service.print_papers(workspace, event=event, kind=ListKind.NAMECHECK, language=language).data


def check_id(check: NameCheck) -> str:
    """What the table keeps rows by."""
    return check.id


def name_columns(*, doubts: bool = True) -> list[Column[NameCheck]]:
    """Name as printed over the own script, what is worth a look, and whether somebody said that it is right."""
    translate = QCoreApplication.translate
    every = [
        Column("name", translate("participants", "As it will be printed"), _name, edit=_name_text),
        Column("doubts", translate("participants", "Worth a look"), _doubts, width=280),
        Column("right", translate("participants", "Confirmed"), _right, width=110, align=Align.CENTRE),
    ]
    return [each for each in every if doubts or each.key != "doubts"]


def _name(check: NameCheck) -> Cell:
    return Cell(check.participant.name, check.participant.original, strong=True)


def _name_text(check: NameCheck) -> str:
    return check.participant.name


def _doubts(check: NameCheck) -> Cell:
    if not check.doubts:
        return Cell()
    first, *more = check.doubts
    tone = "muted" if check.participant.name_confirmed else "attention"
    return Cell(first, ", ".join(more), icon="triangle-alert", tone=tone, tip=", ".join(check.doubts))


def _right(check: NameCheck) -> Cell:
    translate = QCoreApplication.translate
    if check.participant.name_confirmed:
        return Cell(icon="check", tone="ok", tip=translate("participants", "Name confirmed"))
    return Cell(icon="circle-dashed", tone="muted", tip=translate("participants", "Name not confirmed yet"))


class NamesView(View):
    """The list of names with the current one shown large. Signal: `finished()`."""

    finished = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._checks: list[NameCheck] = []
        self._table: RecordTable[NameCheck] = RecordTable(
            name_columns(), id_of=check_id, name=self.tr("Names as they will be printed"), rows=RowHeight.TWO
        )
        self._half_edited = HalfEdited(self._table, self.context.drafts, "names")
        self._table.current_changed.connect(self._on_current)
        self._table.activated.connect(self._on_activated)
        self._table.edited.connect(self._on_edited)
        self._filter = FilterField(self._table, self.tr("Find a name"))
        self._chips = FilterChips(
            [
                ("", self.tr("All {count}"), "quiet", "users"),
                (DOUBTFUL, self.tr("{count} worth a look"), "attention", "triangle-alert"),
                (OPEN, self.tr("{count} not confirmed"), "quiet", "circle-dashed"),
                (RIGHT, self.tr("{count} confirmed"), "ok", "check"),
            ]
        )
        self._chips.chosen.connect(self._on_chip)
        self._name, self._original = NameLabel("", "desk_name"), NameLabel("", "heading", "text_muted")
        self._words = Chip("", "attention")
        self._right = Button("", icon="check", kind="primary", large=True)
        self._right.clicked.connect(self.confirm)
        self._mend = Button(self.tr("Mend the name"), icon="pencil", large=True)
        self._mend.clicked.connect(self.mend)
        self._lay_out()
        self.hints += [KeyHint("Enter", self.tr("Name is right")), KeyHint("F2", self.tr("Mend"))]
        self.shortcut("Ctrl+Space", self.confirm)
        self.shortcut("Ctrl+P", self.print_list, self.tr("Print the list"))
        self.shortcut("Esc", self._on_finished, self.tr("Back"))

    def _lay_out(self) -> None:
        self._large = Card(gap=4)
        actions = row(self._right, KeyCap("Enter"), self._mend, KeyCap("F2"), None, self._words)
        for item in (self._name, self._original):
            self._large.body.addWidget(item)
        self._large.body.addSpacing(8)
        self._large.body.addLayout(actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._large)
        layout.addLayout(column(row((self._chips, 1), self._filter), (self._table, 1), gap=8), 1)

    def reading(self, event: str) -> Reading:
        return partial(service.name_check, event=event)

    def show_loaded(self, value: list[NameCheck]) -> None:
        """Shows the names; the current one stays, the order too while one goes through them."""
        order = {check.id: place for place, check in enumerate(self._checks)}
        self._checks = sorted(value, key=lambda check: order.get(check.id, len(order)))
        self._table.show_rows(self._checks)
        self._chips.set_counts(
            {"": len(self._checks)} | {key: sum(map(part, self._checks)) for key, part in PARTS.items()}
        )
        if not self._table.current_id():
            self._table.select_first()
        self._on_current(self._table.current_id())
        self._half_edited.take_up()
        self.fact_changed.emit()

    def take_up(self, event: str) -> None:
        """The order is made anew for another event."""
        self._checks = []

    def place_now(self) -> dict[str, str]:
        return {"view": "names"}

    def fact(self) -> str:
        missing = sum(map(PARTS[OPEN], self._checks))
        if not self._checks:
            return ""
        if not missing:
            return self.tr("Every name is confirmed.")
        return self.tr("%n name(s) (is|are) not confirmed yet", "", missing)

    def first_focus(self) -> QWidget:
        return self._table

    @Slot(str)
    def _on_chip(self, key: str) -> None:
        self._table.set_where(PARTS[key] if key else None)

    @Slot(str)
    def _on_current(self, id: str) -> None:
        check = self._table.row(id) if id else None
        self._large.setVisible(check is not None)
        if check is None:
            return
        one = check.participant
        self._name.setText(one.name)
        self._original.setText(one.original)
        self._original.setVisible(bool(one.original))
        self._words.set(", ".join(check.doubts), "attention")
        self._words.setVisible(bool(check.doubts))
        self._right.setText(self.tr("Not right after all") if one.name_confirmed else self.tr("Name is right"))

    @Slot(str)
    def _on_activated(self, _id: str) -> None:
        self.confirm()

    @Slot()
    def confirm(self) -> None:
        """The current name is right as it stands, or not after all; the next one comes."""
        check = self._table.current()
        if check is None:
            return
        settings = {"name_confirmed": "no" if check.participant.name_confirmed else "yes"}
        if not check.participant.name_confirmed:
            self._table.move_row(1)
        work = partial(service.change, participant=check.id, settings=settings)
        self.context.runner.change(work, owner=self, title=self.tr("Name"))

    @Slot()
    def mend(self) -> None:
        """Opens the current name for typing."""
        if self._table.current_id():
            self._table.edit(self._table.current_id(), "name")

    @Slot(str, str, str)
    def _on_edited(self, id: str, _column: str, text: str) -> None:
        check = self._table.row(id)
        if check is not None:
            work = partial(people.mend_name, person=check.participant.person, name=text)
            self.context.runner.change(work, owner=self, title=self.tr("Name"))

    @Slot()
    def print_list(self) -> None:
        """The list on which people put right their own names."""
        if self.context.event:
            work = partial(namecheck_of, event=self.context.event)
            self.context.runner.read(work, owner=self, done=self._on_printed, title=self.tr("Name-check list"))

    def _on_printed(self, data: bytes) -> None:
        self.print_paper(data, self.tr("Name-check list"))

    @Slot()
    def _on_finished(self) -> None:
        self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = name_columns(doubts=self.width() >= NARROW)
        if len(columns) != len(self._table.model.columns):
            self._table.set_columns(columns)
