"""The step Evaluation: wires typing and results to the services."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.desk import EntryDesk, Results
from rtcm_desktop.evaluation.model.instrument import Phase
from rtcm_desktop.evaluation.service.entry import EntryResult
from rtcm_desktop.evaluation.service.forms import WrittenForm
from rtcm_desktop.evaluation.ui.entry_view import EntryView
from rtcm_desktop.evaluation.ui.results_view import ResultsView
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.messages import open_file, save_file
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, EmptyChoice, EmptyPage, ViewSwitch

ENTRY, RESULTS = "entry", "results"
SAID = "said"
MOST_PROBLEMS = 3


class EvaluationPage(Page):
    """End-of-course forms of the open event."""

    tables_shown = frozenset({"response", "response_draft", "form", "attendance_evidence", "participant"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._desk: EntryDesk | None = None
        self.entry = EntryView()
        self.results = ResultsView()
        self._nothing = EmptyPage(
            "clipboard-list",
            self.tr("The form of this event is not made yet"),
            self.tr("It makes itself from the agenda: sessions, trainers, outcomes, interpretation."),
            [
                EmptyChoice("paper", "printer", self.tr("Make the form and save it for printing"), "", ""),
                EmptyChoice("type", "keyboard", self.tr("Make it and type papers in"), "", ""),
            ],
        )
        self._stack = QStackedWidget()
        for view in (self.entry, self.results, self._nothing):
            self._stack.addWidget(view)
        self._switch = ViewSwitch([(ENTRY, self.tr("Entry")), (RESULTS, self.tr("Results"))])
        self._paper = Button(self.tr("Form as PDF"), icon="file-text")
        self._import = Button(self.tr("Import workbook"), icon="file-down")
        self._take_in = Button("", icon="check", kind="primary")
        self.head.set_title(self.tr("Evaluation"))
        self.head.set_fact(
            self.tr("The number at the foot of the paper is its version. Answers are kept without names.")
        )
        for part in (self._switch, self._paper, self._import, self._take_in):
            self.head.add(part)
        self.body.addWidget(self._stack, 1)
        self._connect()
        self._give_keys()

    def load(self) -> Reading | None:
        return partial(read_all, event=self.context.event) if self.context.event else None

    def show_loaded(self, value: tuple[EntryDesk, Results]) -> None:
        self._desk, results = value
        waiting = sum(self._desk.waiting.values())
        self._take_in.setVisible(bool(waiting and self._desk.forms))
        self._take_in.setText(self.tr("Take in %n form(s)", "", waiting))
        self._switch.setVisible(bool(self._desk.forms))
        self.results.show_results(results)
        if self._desk.forms:
            self.entry.show_desk(self._desk)
        self._show_view(self._switch.choice())

    def enter(self, **where: object) -> None:
        """`view` is entry or results."""
        if where.get("view") in {ENTRY, RESULTS}:
            self._show_view(str(where["view"]))

    def first_focus(self) -> QWidget:
        view = self._stack.currentWidget()
        return self.entry.list if view is self.entry else self._nothing if view is self._nothing else self._switch

    def _connect(self) -> None:
        self._switch.chosen.connect(self._on_view)
        self._nothing.chosen.connect(self._on_begin)
        self._paper.clicked.connect(self._on_paper)
        self._import.clicked.connect(self._on_import)
        self._take_in.clicked.connect(self._on_take_in)
        self.entry.finished.connect(self._on_finished)

    def _give_keys(self) -> None:
        self.hint("1…5", self.tr("Answer"))
        self.hint("0", self.tr("No answer"))
        self.hint("Backspace", self.tr("Back"))
        self.key("+", self._on_finished, self.tr("Next form"))
        self.key("PgUp", self.entry.mend_last, self.tr("Correct the last"))
        self.key("Ctrl+E", self._on_turn, self.tr("Entry or results"))

    def _show_view(self, name: str) -> None:
        self._switch.choose(name)
        there = self._desk is not None and bool(self._desk.forms)
        view = self._nothing if not there else self.entry if name == ENTRY else self.results
        self._stack.setCurrentWidget(view)

    @Slot(str)
    def _on_view(self, name: str) -> None:
        self._show_view(name)
        self.first_focus().setFocus()

    @Slot()
    def _on_turn(self) -> None:
        self._on_view(RESULTS if self._switch.choice() == ENTRY else ENTRY)

    # Typing

    @Slot()
    def _on_finished(self) -> None:
        """Keeps the open form; an empty one is not kept and begins again."""
        form = self.entry.form
        if form is None or self._desk is None or self._stack.currentWidget() is not self.entry:
            return
        if not self.entry.model.answers:
            self.banners.say("attention", self.tr("The form is empty: it is not kept"), key=SAID)
            self.entry.begin()
            return
        self.banners.clear(SAID)
        typed = self.entry.finish(form)
        work = partial(
            service.type_form,
            event=self._desk.event,
            form=typed.form,
            variant=typed.variant,
            answers=typed.answers,
            draft=typed.draft,
        )
        self.context.runner.change(
            work, owner=self, done=self.entry.keep, failed=self._on_not_kept, title=self.tr("Form")
        )

    def _on_not_kept(self, error: AppError) -> None:
        self.entry.not_kept()
        self.show_error(error)

    @Slot()
    def _on_take_in(self) -> None:
        if self._desk is not None:
            work = partial(service.take_forms_in, event=self._desk.event)
            self.context.runner.change(work, owner=self, done=self._on_taken_in, title=self.tr("Take in"))

    def _on_taken_in(self, count: int) -> None:
        self.entry.forget_typed()
        self.banners.say("ok", self.tr("%n form(s) taken in, in no order", "", count), key=SAID)

    # Forms and workbooks

    @Slot(str)
    def _on_begin(self, way: str) -> None:
        if way == "paper":
            self._on_paper()
        elif self.context.event:
            work = partial(service.make_form, event=self.context.event)
            self.context.runner.change(work, owner=self, title=self.tr("Form"))

    @Slot()
    def _on_paper(self) -> None:
        path = save_file(self, self.tr("Form of the event"), "form.pdf", self.tr("PDF files (*.pdf)"))
        if path and self.context.event:
            work = partial(service.write_form, event=self.context.event, phase=Phase.POST, pdf=path)
            self.context.runner.change(work, owner=self, done=self._on_written, title=self.tr("Form"))

    def _on_written(self, written: WrittenForm) -> None:
        text = self.tr("Version {number} of the form is saved").format(number=written.form.version)
        self.banners.say("ok", text, str(written.file), key=SAID)

    @Slot()
    def _on_import(self) -> None:
        path = open_file(self, self.tr("Entry workbook"), self.tr("Workbooks (*.xlsx)"))
        if path and self.context.event:
            work = partial(service.import_responses, event=self.context.event, phase=Phase.POST, file=path)
            self.context.runner.change(work, owner=self, done=self._on_imported, title=self.tr("Import"))

    def _on_imported(self, result: EntryResult) -> None:
        if result.responses:
            self.entry.forget_typed()
        parts = [
            self.tr("%n form(s) taken in", "", result.responses),
            self.tr("%n known already", "", result.already) if result.already else "",
            self.tr("%n cannot be used", "", result.refused) if result.refused else "",
        ]
        told = "\n".join(problem.message for problem in result.problems[:MOST_PROBLEMS])
        tone = "attention" if result.refused else "ok"
        self.banners.say(tone, ", ".join(filter(None, parts)), told, key=SAID)


def read_all(workspace: Workspace, *, event: str) -> tuple[EntryDesk, Results]:
    """What both views show."""
    return service.entry_desk(workspace, event=event), service.results(workspace, event=event)
