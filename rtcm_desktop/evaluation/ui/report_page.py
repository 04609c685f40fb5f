"""The step Report: the assessment report as it will be printed, and what is written into it by hand."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.files import file_name
from rtcm_desktop.core.texts import languages, say
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.assessment import Said
from rtcm_desktop.evaluation.service.report import WrittenReport, usual_report_language
from rtcm_desktop.evaluation.ui.improvements_view import ImprovementsView
from rtcm_desktop.evaluation.ui.notes_view import NotesView
from rtcm_desktop.evaluation.ui.report_paper import ReportPaper
from rtcm_desktop.evaluation.ui.said import SaidKeeper
from rtcm_desktop.uikit import printing, theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import ChoiceField
from rtcm_desktop.uikit.messages import save_file
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, KeyHint, Views, ViewSwitch

SAID = "said"
PAPER, NOTES, IMPROVEMENTS = "paper", "notes", "improvements"
LANGUAGE_WIDTH = 110


class ReportPage(Page):
    """The assessment of the open event: its paper, the notes and the improvements that stand in it."""

    tables_shown = frozenset(
        {"response", "form", "note", "improvement", "attendance_evidence", "attendance_unit", "event", "agenda_slot"}
        | {"slot_trainer", "participant", "person", "person_link"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._event = self._code = ""
        self.paper = ReportPaper()
        self.notes, self.improvements = NotesView(context.drafts, "report"), ImprovementsView(context.drafts)
        self._views: dict[str, QWidget] = {PAPER: self.paper, NOTES: self.notes, IMPROVEMENTS: self.improvements}
        self._stack = Views()
        for view in self._views.values():
            self._stack.addWidget(view)
        words = (
            (PAPER, self.tr("Paper")),
            (NOTES, self.tr("What was said")),
            (IMPROVEMENTS, self.tr("What we change")),
        )
        self._switch = ViewSwitch(words)
        self.language = ChoiceField([(code, say(f"evaluation.language.{code}")) for code in languages()])
        self.language.setAccessibleName(self.tr("Language of the report"))
        self.language.setMinimumWidth(theme.scaled(LANGUAGE_WIDTH))
        self._print = Button(self.tr("Print"), icon="printer", kind="primary")
        self._save = Button(self.tr("Save"), icon="download")
        self.head.set_title(self.tr("Report"))
        for part in (self._switch, self.language, self._save, self._print):
            self.head.add(part)
        self.body.addWidget(self._stack, 1)
        keeper = SaidKeeper(self)
        keeper.serve_notes(self.notes)
        keeper.serve_improvements(self.improvements)
        self._connect()
        self._show_view(PAPER)

    def load(self) -> Reading | None:
        if self.context.event is None:
            return None
        language = self.language.value() if self.context.event == self._event else ""
        return partial(read_all, event=self.context.event, language=language)

    def show_loaded(self, value: tuple[Said, str, bytes]) -> None:
        said, language, paper = value
        self._event, self._code = said.event, said.code
        self.language.blockSignals(True)
        self.language.set_value(language)
        self.language.blockSignals(False)
        self.notes.show_said(said)
        self.improvements.show_said(said)
        self.paper.show_pdf(paper)

    def place_now(self) -> dict[str, str]:
        return {"view": self._switch.choice()}

    def enter(self, **where: object) -> None:
        """`view` is paper, notes or improvements."""
        if where.get("view") in self._views:
            self._show_view(str(where["view"]))

    def first_focus(self) -> QWidget:
        focus = {PAPER: self.paper.first_focus, NOTES: self.notes.text, IMPROVEMENTS: self.improvements.title}
        return focus[self._switch.choice()]

    def keys(self) -> list[KeyHint]:
        """The keys of the view that is open."""
        printing_key = KeyHint("Ctrl+P", self.tr("Print"))
        if self._switch.choice() == PAPER:
            return [KeyHint("PgUp PgDn", self.tr("Page")), KeyHint("Ctrl+E", self.tr("Next view")), printing_key]
        state = [KeyHint("Space", self.tr("Next state"))] if self._switch.choice() == IMPROVEMENTS else []
        return [
            KeyHint("Enter", self.tr("Add")),
            KeyHint("Ins", self.tr("New")),
            KeyHint("F2", self.tr("Change")),
            *state,
            KeyHint("Del", self.tr("Delete")),
            KeyHint("Ctrl+E", self.tr("Next view")),
            printing_key,
        ]

    def _connect(self) -> None:
        self._switch.chosen.connect(self._on_view)
        self.language.changed.connect(self.refresh)
        self._print.clicked.connect(self._on_print)
        menu = QMenu(self._save)
        for text, slot in (
            (self.tr("The report as PDF…"), self.save_paper),
            (self.tr("Its tables as a workbook…"), self.save_tables),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        self._save.setMenu(menu)
        self.key("PgUp", self.paper.back)
        self.key("PgDown", self.paper.on)
        self.key("Ctrl+E", self._on_turn)
        self.key("Ctrl+P", self._on_print)

    def _show_view(self, name: str) -> None:
        self._switch.choose(name)
        self._stack.setCurrentWidget(self._views[name])
        facts = {
            PAPER: self.tr("Made from the data as they are now"),
            NOTES: self.tr("Stands in the report, never with a name"),
            IMPROVEMENTS: self.tr("What was agreed after the course"),
        }
        self.head.set_fact(facts[name])
        self.keys_changed.emit()

    @Slot(str)
    def _on_view(self, name: str) -> None:
        self._show_view(name)
        self.first_focus().setFocus()

    @Slot()
    def _on_turn(self) -> None:
        names = list(self._views)
        self._on_view(names[(names.index(self._switch.choice()) + 1) % len(names)])

    @Slot()
    def _on_print(self) -> None:
        if not self.paper.pdf:
            return
        try:
            printing.print_pdf(self.paper.pdf, self, self.tr("Report"))
        except printing.PrintFailedError:
            text = self.tr("The printer did not take the report")
            self.banners.say("stop", text, self.tr("Look at the printer, then Ctrl+P prints it again."), key=SAID)

    @Slot()
    def save_paper(self) -> None:
        """Writes the report as PDF."""
        suggested = file_name(self._code, say("paper.file.report"), ending=".pdf")
        path = save_file(self, self.tr("Report"), suggested, self.tr("PDF files (*.pdf)"))
        if path:
            self._write(partial(service.write_report, pdf=path))

    @Slot()
    def save_tables(self) -> None:
        """Writes the figures as a workbook."""
        suggested = file_name(self._code, say("paper.file.tables"), ending=".xlsx")
        path = save_file(self, self.tr("Tables of the report"), suggested, self.tr("Workbooks (*.xlsx)"))
        if path:
            self._write(partial(service.write_report, xlsx=path))

    def _write(self, work: Callable[..., Outcome[WrittenReport]]) -> None:
        if self.context.event is not None:
            wanted = partial(work, event=self.context.event, language=self.language.value())
            self.context.runner.change(wanted, owner=self, done=self._on_written, title=self.tr("Report"))

    def _on_written(self, written: WrittenReport) -> None:
        self.banners.say("ok", self.tr("The report is saved"), str(written.files[0]), key=SAID)


def read_all(workspace: Workspace, *, event: str, language: str) -> tuple[Said, str, bytes]:
    """What was said and agreed, the language of the paper (of the event without one), and the paper."""
    said = service.said(workspace, event=event)
    chosen = language or usual_report_language(said.languages)
    return said, chosen, service.draw_report(workspace, event=event, language=chosen)
