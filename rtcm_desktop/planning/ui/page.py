"""The step Plan: the agenda as a timetable, and what the event is about, when and where."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot as QtSlot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.files import file_name
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from rtcm_desktop.planning.service.timetable import Timetable
from rtcm_desktop.planning.ui.agenda_view import AgendaView
from rtcm_desktop.planning.ui.event_view import EventView, ShownDetails, read_details
from rtcm_desktop.planning.ui.slot_actions import SAID
from rtcm_desktop.uikit import printing
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.messages import save_file
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, KeyHint, Views, ViewSwitch

TIMETABLE, EVENT = "timetable", "event"
EVENT_KEYS = frozenset({"Ctrl+E", "Ctrl+P"})


@dataclass(frozen=True, slots=True)
class ShownPlan:
    """Everything the page reads at once."""

    table: Timetable
    details: ShownDetails


def read_plan(workspace: Workspace, *, event: str) -> ShownPlan:
    """For the worker."""
    return ShownPlan(service.timetable(workspace, event=event), read_details(workspace, event=event))


class PlanPage(Page):
    """The plan of the open event."""

    tables_shown = frozenset(
        {"agenda_slot", "slot_trainer", "event", "event_topic", "venue", "person", "trainer", "attendance_evidence"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._table: Timetable | None = None
        self.agenda = AgendaView(self)
        self.view, self.panel = self.agenda.view, self.agenda.panel
        self._clashes = Button("", icon="triangle-alert", kind="stop", tip=self.tr("Go to the next clash"))
        self._insert = Button(self.tr("Insert"), icon="plus")
        self._print = Button(self.tr("Print agenda"), icon="printer")
        self._save = Button(self.tr("Save as PDF"), icon="download")
        self.event_view = EventView(self)
        self._switch = ViewSwitch([(TIMETABLE, self.tr("Timetable")), (EVENT, self.tr("Event"))])
        self._stack = Views()
        self._stack.addWidget(self.agenda)
        self._stack.addWidget(self.event_view)
        self.head.set_title(self.tr("Plan"))
        for part in (self._switch, self._clashes, self._insert, self._save, self._print):
            self.head.add(part)
        self.body.addWidget(self._stack, 1)
        self._switch.chosen.connect(self._on_view)
        self._clashes.clicked.connect(self._on_clashes)
        self._insert.clicked.connect(self.agenda.slot_actions.insert)
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        self._give_keys()

    def load(self) -> Reading | None:
        return partial(read_plan, event=self.context.event) if self.context.event else None

    def show_loaded(self, value: ShownPlan) -> None:
        self.event_view.show_loaded(value.details)
        self._show_timetable(value.table)

    def _show_timetable(self, value: Timetable) -> None:
        self._table = value
        self._clashes.setVisible(bool(value.clashes))
        self._clashes.setText(self.tr("%n clash(es)", "", len(value.clashes)))
        sessions = sum(not slot.kind.is_break for slot in value.slots)
        trainers = len({trainer.person for slot in value.slots for trainer in slot.here})
        facts = (self.tr("%n slot(s)", "", sessions), self.tr("%n trainer(s)", "", trainers))
        self.head.set_fact(" · ".join(facts))
        self.agenda.show_loaded(value)

    def enter(self, **where: object) -> None:
        """`slot` chooses a slot, `view` the timetable or the event's details."""
        if where.get("view") in (TIMETABLE, EVENT):
            self._show_view(str(where["view"]))
        if isinstance(slot := where.get("slot"), str):
            self.view.remember(slot)
            self.view.choose(slot)

    def leave(self) -> bool:
        self.agenda.keep_typed()
        self.event_view.keep_typed()
        return True

    def first_focus(self) -> QWidget:
        return self.view if self._switch.choice() == TIMETABLE else self.event_view.first_focus()

    def place_now(self) -> dict[str, str]:
        chosen = self.view.current
        return {"view": self._switch.choice()} | ({"slot": chosen.id} if chosen else {})

    def keys(self) -> list[KeyHint]:
        """The keys of the view that is open."""
        hints = super().keys()
        return hints if self._switch.choice() == TIMETABLE else [hint for hint in hints if hint.key in EVENT_KEYS]

    def _give_keys(self) -> None:
        self.hint("↑↓←→", self.tr("Slot"))
        self.hint("Alt+↑↓", self.tr("Move 5 min"))
        self.hint("Shift+↑↓", self.tr("Longer"))
        self.hint("Ctrl+↑↓", self.tr("Swap"))
        self.key("Ins", self.agenda.slot_actions.insert, self.tr("Insert"))
        self.key("S", self.agenda.slot_actions.split, self.tr("Split"))
        self.key("F2", self.agenda.rename, self.tr("Rename"))
        self.key("Del", self.agenda.slot_actions.remove, self.tr("Take out"))
        self.key("Ctrl+E", self._on_other_view, self.tr("Timetable or event"))
        self.key("Ctrl+P", self._on_print, self.tr("Print"))

    @QtSlot(str)
    def _on_view(self, view: str) -> None:
        self._show_view(view)

    @QtSlot()
    def _on_other_view(self) -> None:
        self._show_view(EVENT if self._switch.choice() == TIMETABLE else TIMETABLE)
        self.first_focus().setFocus()

    def _show_view(self, view: str) -> None:
        """The other view; what stands in a field of this one is kept."""
        self.leave()
        self._switch.choose(view)
        self._stack.setCurrentWidget(self.agenda if view == TIMETABLE else self.event_view)
        self._insert.setVisible(view == TIMETABLE)
        self.keys_changed.emit()

    @QtSlot()
    def _on_clashes(self) -> None:
        self.agenda.next_clash()

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
        suggested = file_name(self._table.event.code, say("paper.agenda"), ending=".pdf")
        path = save_file(self, self.tr("Agenda"), suggested, self.tr("PDF files (*.pdf)"))
        if path:
            work = partial(write_agenda, event=self._table.event.id, pdf=path)
            self.context.runner.change(work, owner=self, done=self._on_saved, title=self.tr("Agenda"))

    def _on_saved(self, path: object) -> None:
        self.banners.say("ok", self.tr("The agenda is saved"), str(path), key=SAID)


def write_agenda(workspace: Workspace, *, event: str, pdf: Path) -> Outcome[Path]:
    """Writes the agenda where it was asked for; nothing in the data changes."""
    service.write_agenda(workspace, event=event, pdf=pdf)
    return Outcome(pdf, Changes())
