"""The files of a form: the paper as PDF, the workbook for typing elsewhere, and the filled workbook taken in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.files import file_name
from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.service.entry import EntryResult, WrittenWorkbook
from rtcm_desktop.evaluation.service.forms import WrittenForm
from rtcm_desktop.uikit.messages import Confirm, open_file, save_file
from rtcm_desktop.uikit.widgets import Button

if TYPE_CHECKING:
    from rtcm_desktop.evaluation.ui.page import EvaluationPage

SAID = "said"
MOST_PROBLEMS = 3


class FormFiles(QObject):
    """A button with a menu; what came of it is said at the top of the page."""

    def __init__(self, page: "EvaluationPage") -> None:
        super().__init__(page)
        self._page = page
        self._file: Callable[..., Outcome[EntryResult]] | None = None
        self.button = Button(self.tr("Paper and workbook"), icon="file-text")
        menu = QMenu(self.button)
        self._actions: dict[str, QAction] = {}
        for key, text, slot in (
            ("paper", self.tr("Save the form as PDF…"), self.save_paper),
            ("blank", self.tr("Save a workbook for typing…"), self.save_workbook),
            ("import", self.tr("Take in a workbook or the answers of an online form…"), self.take_in),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
            self._actions[key] = action
        self.button.setMenu(menu)

    def show_error(self, error: AppError) -> None:
        """The runner tells failures here."""
        self._page.show_error(error)

    def show_for(self, *, made: bool, has_paper: bool) -> None:
        """A workbook is there once the form is made; notes have neither paper nor workbook."""
        self.button.setVisible(has_paper)
        for key in ("blank", "import"):
            self._actions[key].setEnabled(made)

    @Slot()
    def save_paper(self) -> None:
        """Makes the form and writes it as PDF."""
        page = self._page
        suggested = file_name(page.code, say(f"evaluation.phase.{page.chosen}"), ending=".pdf")
        path = save_file(page, self.tr("Form of the event"), suggested, self.tr("PDF files (*.pdf)"))
        if path and page.context.event:
            work = partial(service.write_form, event=page.context.event, phase=page.chosen, pdf=path)
            page.context.runner.change(work, owner=self, done=self._on_paper, title=self.tr("Form"))

    def _on_paper(self, written: WrittenForm) -> None:
        text = self.tr("Version {number} of the form is saved").format(number=written.form.version)
        notices = "\n".join(notice.message for notice in written.notices)
        self._page.banners.say("ok", text, "\n".join(filter(None, (str(written.file), notices))), key=SAID)

    @Slot()
    def save_workbook(self) -> None:
        """Writes a workbook that forms are typed into on another computer."""
        page = self._page
        paper = say("paper.file.workbook", form=say(f"evaluation.phase.{page.chosen}"))
        suggested = file_name(page.code, paper, ending=".xlsx")
        path = save_file(page, self.tr("Workbook for typing"), suggested, self.tr("Workbooks (*.xlsx)"))
        if path and page.context.event:
            work = partial(service.write_entry_workbook, event=page.context.event, phase=page.chosen, xlsx=path)
            page.context.runner.change(work, owner=self, done=self._on_workbook, title=self.tr("Workbook"))

    def _on_workbook(self, written: WrittenWorkbook) -> None:
        self._page.banners.say("ok", self.tr("The workbook is saved"), str(written.file), key=SAID)

    @Slot()
    def ask_take_in(self) -> None:
        """As the entry of the menu: nothing where there is no form yet."""
        self._actions["import"].trigger()

    @Slot()
    def take_in(self) -> None:
        """Takes the forms of a filled workbook in."""
        kinds = self.tr("Workbooks and answers ({endings})").format(endings="*.xlsx *.csv")
        path = open_file(self._page, self.tr("Filled workbook or answers"), kinds)
        if path is not None:
            self.take_in_file(path)

    def take_in_file(self, path: Path) -> None:
        """Takes the forms of this file in, and with them those that were typed here and wait."""
        page = self._page
        if page.context.event:
            self._file = partial(service.import_responses, event=page.context.event, phase=page.chosen, file=path)
            page.context.runner.read(partial(self._file, preview=True), owner=self, done=self._on_looked)

    def _on_looked(self, seen: Outcome[EntryResult]) -> None:
        """What an online form collected is looked through before: what was understood of it is said."""
        page, result = self._page, seen.value
        if result.asked and result.responses and not self._agrees(result):
            return
        if self._file is not None and page.typist.agrees(page.waiting):
            page.context.runner.change(self._file, owner=self, done=self._on_imported, title=self.tr("Import"))

    def _agrees(self, result: EntryResult) -> bool:
        question = self.tr("Take in %n filled form(s)?", "", result.responses)
        understood = self.tr("{found} of {asked} questions are recognised. Names, addresses and times are left out.")
        told = [problem.message for problem in result.problems[:MOST_PROBLEMS]]
        body = "\n".join([understood.format(found=result.found, asked=result.asked), *told])
        return Confirm.ask(self._page, question, body, self.tr("Take in"))

    def _on_imported(self, result: EntryResult) -> None:
        if result.responses:
            self._page.typist.forget_typed()
        parts = [
            self.tr("%n form(s) taken in", "", result.responses),
            self.tr("%n known already", "", result.already) if result.already else "",
            self.tr("%n cannot be used", "", result.refused) if result.refused else "",
        ]
        told = "\n".join(problem.message for problem in result.problems[:MOST_PROBLEMS])
        tone = "attention" if result.refused else "ok"
        self._page.banners.say(tone, ", ".join(filter(None, parts)), told, key=SAID)
