"""The step Evaluation: wires typing, notes and results of every form to the services."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.assessment import Said
from rtcm_desktop.evaluation.model.desk import EntryDesk, Results
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.evaluation.ui.entry_view import EntryView
from rtcm_desktop.evaluation.ui.form_files import FormFiles
from rtcm_desktop.evaluation.ui.notes_view import NotesView
from rtcm_desktop.evaluation.ui.results_view import ResultsView
from rtcm_desktop.evaluation.ui.said import SaidKeeper
from rtcm_desktop.evaluation.ui.typist import Typist
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.dropping import FileDrop
from rtcm_desktop.uikit.forms import ChoiceField
from rtcm_desktop.uikit.own_step import OwnStep
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, EmptyChoice, EmptyPage, KeyHint, Views, ViewSwitch

ENTRY, RESULTS = "entry", "results"
SAID = "said"
PHASES = (Phase.POST, Phase.PRE, Phase.INTERMEDIATE, Phase.FOLLOWUP, Phase.TRAINER)


class EvaluationPage(Page):
    """The forms of the open event, one phase at a time."""

    tables_shown = frozenset({"response", "response_draft", "form", "attendance_evidence", "participant", "note"})
    in_a_column = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.code = ""
        self._desk: EntryDesk | None = None
        self._come_to: Results | None = None
        self.phase = ChoiceField([(phase.value, say(f"evaluation.phase.{phase.value}")) for phase in PHASES])
        self.phase.setAccessibleName(self.tr("Form"))
        self.phase.show_whole()
        self.entry, self.results, self.notes = EntryView(), ResultsView(), NotesView(context.drafts, "evaluation")
        self._nothing = EmptyPage(
            "clipboard-list",
            self.tr("This form is not made yet"),
            self.tr("It makes itself from the agenda: sessions, trainers, outcomes, interpretation."),
            [
                EmptyChoice(
                    "paper",
                    "printer",
                    self.tr("Make the form and save it for printing"),
                    self.tr("A PDF with room for every answer"),
                ),
                EmptyChoice(
                    "type", "keyboard", self.tr("Make it and type papers in"), self.tr("One key for each answer")
                ),
            ],
        )
        self._stack = Views()
        for view in (self.entry, self.results, self.notes, self._nothing):
            self._stack.addWidget(view)
        self._switch = ViewSwitch([(ENTRY, self.tr("Entry")), (RESULTS, self.tr("Results"))])
        self.files = FormFiles(self)
        self.take_in = Button("", icon="check", kind="primary")
        self.head.set_title(self.tr("Evaluation"))
        self._report = Button(self.tr("Report"), icon="file-text")
        for part in (self.phase, self._switch, self.files.button, self._report, self.take_in):
            self.head.add(part)
        self.body.addWidget(self._stack, 1)
        self.typist = Typist(self, self.entry)
        self._keeper = SaidKeeper(self)
        self._keeper.serve_notes(self.notes)
        FileDrop(self).dropped.connect(self._on_dropped)
        self._connect()
        self._give_keys()

    @property
    def chosen(self) -> Phase:
        """The phase whose form is open."""
        return Phase(self.phase.value())

    @property
    def waiting(self) -> int:
        """How many typed forms wait to be taken in."""
        return sum(self._desk.waiting.values()) if self._desk else 0

    def load(self) -> Reading | None:
        self.typist.keep_half_typed()
        if not self.context.event:
            return None
        return partial(read_all, event=self.context.event, phase=self.chosen, language=self.context.language)

    def show_loaded(self, value: tuple[EntryDesk, Results, Said]) -> None:
        self._desk, self._come_to, said = value
        self.code = said.code
        self.take_in.setVisible(bool(self.waiting and self._desk.forms))
        self.take_in.setText(self.tr("Take in %n form(s)", "", self.waiting))
        self.notes.show_said(said)
        if self._desk.forms:
            self.entry.show_desk(self._desk)
        before = self._stack.currentWidget()
        self._show_view(self._switch.choice())
        if before is not self._stack.currentWidget() and self._may_take_focus():
            self.first_focus().setFocus()

    def _may_take_focus(self) -> bool:
        """Whether the cursor is nowhere, or where it is lost with the view before."""
        focus = QApplication.focusWidget()
        return self.isVisible() and (focus is None or focus is self or self._stack.isAncestorOf(focus))

    def enter(self, **where: object) -> None:
        """`view` is entry or results, `phase` one of the phases."""
        if where.get("phase") in {phase.value for phase in PHASES}:
            self.phase.set_value(str(where["phase"]))
        if where.get("view") in {ENTRY, RESULTS}:
            self._show_view(str(where["view"]))

    @Slot(object)
    def _on_dropped(self, files: Sequence[Path]) -> None:
        """A file that is dropped here is a filled workbook, or the page says why it is none."""
        if self.chosen is not Phase.INTERMEDIATE:
            self.files.take_in_file(files[0])

    def place_now(self) -> dict[str, str]:
        return {"view": self._switch.choice(), "phase": self.phase.value()}

    def own_step(self) -> OwnStep | None:
        return self.typist.own_step()

    def leave(self) -> bool:
        self.typist.keep_half_typed()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.typist.keep_half_typed()

    def first_focus(self) -> QWidget:
        focus: list[tuple[QWidget, QWidget]] = [
            (self.entry, self.entry.list),
            (self.results, self.results.chart),
            (self.notes, self.notes.text),
        ]
        view = self._stack.currentWidget()
        return next((inner for outer, inner in focus if outer is view), self._nothing)

    def _connect(self) -> None:
        self.phase.changed.connect(self._on_phase)
        self._switch.chosen.connect(self._on_view)
        self._nothing.chosen.connect(self._on_begin)
        self.take_in.clicked.connect(self.typist.take_in)
        self._report.clicked.connect(self._on_report)

    def _give_keys(self) -> None:
        self.key("+", self.typist.finish)
        self.key("PgUp", self.entry.mend_last)
        self.key("F2", self._on_serial)
        self.key("Ctrl+E", self._on_turn)
        self.key("Ctrl+O", self.files.ask_take_in)

    def keys(self) -> list[KeyHint]:
        """The keys of the view that is open."""
        view = self._stack.currentWidget()
        turn = KeyHint("Ctrl+E", self.tr("Entry or results"))
        if view is self.notes:
            return [
                KeyHint("Enter", self.tr("Add")),
                KeyHint("Ins", self.tr("New note")),
                KeyHint("F2", self.tr("Change")),
                KeyHint("Del", self.tr("Delete")),
            ]
        if view is not self.entry:
            return [KeyHint("↑↓", self.tr("Scroll")), turn] if view is self.results else []
        return [
            KeyHint("1…5", self.tr("Answer")),
            KeyHint("0", self.tr("No answer")),
            KeyHint("Backspace", self.tr("Back")),
            KeyHint("+", self.tr("Next form")),
            KeyHint("PgUp", self.tr("Correct the last")),
            turn,
        ]

    def _show_view(self, name: str) -> None:
        self._switch.choose(name)
        there = self._desk is not None and bool(self._desk.forms)
        by_mouth = self.chosen is Phase.INTERMEDIATE
        view = self.notes if by_mouth else self._nothing if not there else self.entry if name == ENTRY else self.results
        if view is self.results and self._come_to is not None:
            self.results.show_results(self._come_to)
        self._stack.setCurrentWidget(view)
        self._switch.setVisible(there and not by_mouth)
        self.files.show_for(made=there, has_paper=not by_mouth and view is not self.results)
        self._report.setVisible(view is self.results)
        self.keys_changed.emit()
        self.head.set_fact(self._fact(view))

    def _fact(self, view: QWidget) -> str:
        if view is self.notes:
            return self.tr("What is said in the room each day. Nobody is named.")
        if view is self.results:
            return self.tr("From the forms that were taken in.")
        return self.tr("Answers are kept without names.")

    @Slot()
    def _on_phase(self) -> None:
        self.banners.clear(SAID)
        self.refresh()

    @Slot(str)
    def _on_view(self, name: str) -> None:
        self._show_view(name)
        self.first_focus().setFocus()

    @Slot()
    def _on_turn(self) -> None:
        self._on_view(RESULTS if self._switch.choice() == ENTRY else ENTRY)

    @Slot()
    def _on_serial(self) -> None:
        if self._stack.currentWidget() is self.entry:
            self.entry.sheet.serial.setFocus()
            self.entry.sheet.serial.selectAll()

    @Slot()
    def _on_report(self) -> None:
        self.context.navigate("report")

    @Slot(str)
    def _on_begin(self, way: str) -> None:
        if way == "paper":
            self.files.save_paper()
        elif self.context.event:
            work = partial(service.make_form, event=self.context.event, phase=self.chosen)
            self.context.runner.change(work, owner=self, title=self.tr("Form"))


def read_all(workspace: Workspace, *, event: str, phase: Phase, language: str) -> tuple[EntryDesk, Results, Said]:
    """What the views show."""
    return (
        service.entry_desk(workspace, event=event, phase=phase),
        service.results(workspace, event=event, phase=phase, language=language),
        service.said(workspace, event=event),
    )
