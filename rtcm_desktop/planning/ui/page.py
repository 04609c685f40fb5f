"""The step Plan: wires the timetable and the panel of the chosen slot to the services."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot as QtSlot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import Notice, minutes_of, time_of
from rtcm_desktop.planning.service.timetable import Timetable
from rtcm_desktop.planning.ui.slot_panel import SlotPanel
from rtcm_desktop.planning.ui.timetable_view import TimetableView
from rtcm_desktop.uikit import printing, theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import Field, Form, TextField, TimeField
from rtcm_desktop.uikit.messages import FormDialog, save_file
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, Card, Chip, row

SAID = "said"
EARLIER = 15
"""How many minutes before its end a slot is taken to have ended when nothing else is typed."""


class PlanPage(Page):
    """The agenda of the open event."""

    tables_shown = frozenset({"agenda_slot", "slot_trainer", "event", "person", "trainer"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._table: Timetable | None = None
        self.view = TimetableView()
        self.panel = SlotPanel()
        self._clashes = Chip("", "stop", "triangle-alert")
        self._insert = Button(self.tr("Insert"), icon="plus")
        self._print = Button(self.tr("Print agenda"), icon="printer")
        self._save = Button(self.tr("Save as PDF"), icon="download")
        self.head.set_title(self.tr("Plan"))
        for part in (self._clashes, self._insert, self._save, self._print):
            self.head.add(part)
        card = Card(margins=8, gap=0)
        card.body.addWidget(self.view, 1)
        self.body.addLayout(row((card, 1), self.panel, gap=theme.space(4)), 1)
        self._connect()
        self._give_keys()

    def load(self) -> Reading | None:
        return partial(service.timetable, event=self.context.event) if self.context.event else None

    def show_loaded(self, value: Timetable) -> None:
        self._table = value
        self._clashes.setVisible(bool(value.clashes))
        self._clashes.set(self.tr("%n clash(es)", "", len(value.clashes)), "stop", "triangle-alert")
        sessions = sum(not slot.kind.is_break for slot in value.slots)
        trainers = len({trainer.person for slot in value.slots for trainer in slot.trainers})
        facts = (self.tr("%n slot(s)", "", sessions), self.tr("%n trainer(s)", "", trainers))
        self.head.set_fact(" · ".join(facts))
        self.view.show_timetable(value)

    def enter(self, **where: object) -> None:
        """`slot` chooses a slot."""
        if isinstance(slot := where.get("slot"), str):
            self.view.choose(slot)

    def first_focus(self) -> QWidget:
        return self.view

    def _connect(self) -> None:
        self.view.chosen.connect(self._on_chosen)
        self.view.moved.connect(self._on_moved)
        self.view.placed.connect(self._on_placed)
        self.view.opened.connect(self._on_opened)
        self.panel.typed.connect(self._on_typed)
        self.panel.trainers_wanted.connect(self._on_trainers)
        self.panel.not_held_asked.connect(self._on_not_held)
        self.panel.ended_asked.connect(self._on_ended)
        self.panel.held_asked.connect(self._on_held)
        self.panel.split_asked.connect(self._on_split)
        self.panel.removal_asked.connect(self._on_remove)
        self._insert.clicked.connect(self._on_insert)
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)

    def _give_keys(self) -> None:
        self.hint("↑↓←→", self.tr("Slot"))
        self.hint("Alt+↑↓", self.tr("Move 5 min"))
        self.hint("Shift+↑↓", self.tr("Longer"))
        self.key("Ins", self._on_insert, self.tr("Insert"))
        self.key("S", self._on_split, self.tr("Split"))
        self.key("F2", self._on_rename, self.tr("Rename"))
        self.key("Del", self._on_remove, self.tr("Take out"))
        self.key("Ctrl+P", self._on_print, self.tr("Print"))

    def _change(self, work: Callable[[Workspace], Outcome[Any]], done: Callable[[Any], object] | None = None) -> None:
        self.banners.clear(SAID)
        self.context.runner.change(work, owner=self, done=done, title=self.tr("Agenda"))

    # Choosing and moving

    @QtSlot(str)
    def _on_chosen(self, id: str) -> None:
        if self._table is not None:
            self.panel.show_slot(self.view.current, self._table.clashes.get(id, ""), self._table.trainers)

    @QtSlot(str)
    def _on_opened(self, _id: str) -> None:
        self._on_rename()

    @QtSlot()
    def _on_rename(self) -> None:
        self.panel.title.widget.setFocus()

    @QtSlot(str, int, int, int)
    def _on_moved(self, slot: str, minutes: int, days: int, longer: int) -> None:
        if slot:
            self._change(partial(service.move_slot, slot=slot, minutes=minutes, days=days, longer=longer))

    @QtSlot(str, object, int, int)
    def _on_placed(self, slot: str, day: date, start: int, end: int) -> None:
        self._change(partial(service.place_slot, slot=slot, day=day, start=start, end=end))

    # What the panel asks for

    @QtSlot(str, object)
    def _on_typed(self, slot: str, values: Mapping[str, str]) -> None:
        self._change(partial(service.edit_slot, slot=slot, **values))  # type: ignore[arg-type]

    @QtSlot(str, object, bool)
    def _on_trainers(self, slot: str, trainers: Sequence[str], only_this: bool) -> None:
        work = partial(service.give_trainers, slot=slot, trainers=tuple(trainers), only_this=only_this)
        self._change(work, self._on_noticed)

    def _on_noticed(self, notices: object) -> None:
        for notice in notices if isinstance(notices, tuple) else ():
            if isinstance(notice, Notice):
                self.banners.say("attention", notice.message, key=SAID)

    @QtSlot()
    def _on_not_held(self) -> None:
        if slot := self.view.current:
            self._change(partial(service.mark_slot, slot=slot.id, held=False))

    @QtSlot()
    def _on_held(self) -> None:
        if slot := self.view.current:
            self._change(partial(service.mark_slot, slot=slot.id, held=True))

    @QtSlot()
    def _on_ended(self) -> None:
        slot = self.view.current
        if slot is None:
            return
        form = Form()
        usual = time_of(max(minutes_of(slot.end) - EARLIER, minutes_of(slot.start)))
        form.add("ended", Field(self.tr("Ended at"), TimeField(usual), required=self.tr("Give the time.")))
        question = self.tr("When did “{title}” end?").format(title=slot.title())
        given = FormDialog.ask(self, question, form, self.tr("Ended early"))
        if given:
            self._change(partial(service.mark_slot, slot=slot.id, held=True, ended=given["ended"]))

    @QtSlot()
    def _on_split(self) -> None:
        if slot := self.view.current:
            self._change(partial(service.split_slot, slot=slot.id))

    @QtSlot()
    def _on_remove(self) -> None:
        if slot := self.view.current:
            self._change(partial(service.remove_slot, slot=slot.id))

    @QtSlot()
    def _on_insert(self) -> None:
        if self._table is None:
            return
        slot = self.view.current
        form = Form()
        form.add("title", Field(self.tr("Title"), TextField(), required=self.tr("Give the title.")))
        starts = TimeField(slot.end if slot else self._table.event.half_days.morning[0])
        form.add("start", Field(self.tr("From"), starts, required=self.tr("Give the time.")))
        given = FormDialog.ask(self, self.tr("What is to be inserted?"), form, self.tr("Insert"))
        if given:
            day = slot.date if slot else self._table.event.start
            work = partial(
                service.insert_slot, event=self._table.event.id, day=day, start=given["start"], title=given["title"]
            )
            self._change(work, self._on_inserted)

    def _on_inserted(self, slot: object) -> None:
        self.view.remember(str(slot))

    # Paper

    @QtSlot()
    def _on_print(self) -> None:
        if self._table is not None:
            work = partial(service.draw_agenda, event=self._table.event.id)
            self.context.runner.read(work, owner=self, done=self._on_drawn, key="print")

    def _on_drawn(self, pdf: bytes) -> None:
        try:
            printing.print_pdf(pdf, self, self.tr("Agenda"))
        except printing.PrintFailedError:
            text = self.tr("The printer did not take the agenda")
            self.banners.say("stop", text, self.tr("Look at the printer, then Ctrl+P prints it again."), key=SAID)

    @QtSlot()
    def _on_save(self) -> None:
        if self._table is None:
            return
        suggested = f"{self._table.event.code}-agenda.pdf"
        path = save_file(self, self.tr("Agenda"), suggested, self.tr("PDF files (*.pdf)"))
        if path:
            work = partial(write_agenda, event=self._table.event.id, pdf=path)
            self._change(work, self._on_saved)

    def _on_saved(self, path: object) -> None:
        self.banners.say("ok", self.tr("The agenda is saved"), str(path), key=SAID)


def write_agenda(workspace: Workspace, *, event: str, pdf: Path) -> Outcome[Path]:
    """Writes the agenda where it was asked for; nothing in the data changes."""
    service.write_agenda(workspace, event=event, pdf=pdf)
    return Outcome(pdf, Changes())
