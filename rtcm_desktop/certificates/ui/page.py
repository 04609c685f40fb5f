"""The page of certificates: wires the three views to the services."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from rtcm_desktop.certificates import service
from rtcm_desktop.certificates.model import Answer, Candidate, Group, Overview, RegisterLine, State
from rtcm_desktop.certificates.ui.actions import CertificateActions
from rtcm_desktop.certificates.ui.issue_view import IssueView
from rtcm_desktop.certificates.ui.register_view import RegisterView
from rtcm_desktop.certificates.ui.verify_view import VerifyView
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.messages import choose_folder, save_file
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, ViewSwitch

ISSUE, REGISTER, VERIFY = "issue", "register", "verify"
VIEWS = (ISSUE, REGISTER, VERIFY)
DONE = "done"


class CertificatesPage(Page):
    """Certificates of the open event."""

    tables_shown = frozenset(
        {"certificate", "participant", "attendance_evidence", "attendance_unit", "agenda_slot", "slot_trainer"}
        | {"person", "event", "organisation", "person_link"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._overview: Overview | None = None
        self._issue = IssueView()
        self._register = RegisterView()
        self._verify = VerifyView()
        self._stack = QStackedWidget()
        for view in (self._issue, self._register, self._verify):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)
        self._switch = ViewSwitch(
            [(ISSUE, self.tr("To issue")), (REGISTER, self.tr("Register")), (VERIFY, self.tr("Verify"))]
        )
        self._save = Button(self.tr("Save as PDF"), icon="download")
        self._print = Button("", icon="printer", kind="primary")
        self._actions = CertificateActions(context, self)
        self._fill_head()
        self._connect()
        self._give_keys()

    def load(self) -> Reading | None:
        return partial(service.overview, event=self.context.event) if self.context.event else None

    def show_loaded(self, value: Overview) -> None:
        self._overview = value
        self.head.set_fact(self._fact(value))
        self._issue.show_overview(value)
        self.banners.clear("no_longer")
        if value.no_longer:
            text = self.tr("%n person(s) hold a certificate and would not get one today", "", len(value.no_longer))
            self.banners.say("attention", text, ", ".join(value.no_longer), key="no_longer")
        self.context.runner.read(
            partial(service.register, event=value.event), owner=self, done=self._on_register, key="register"
        )

    def _fact(self, value: Overview) -> str:
        counts = {group: len(value.of(group)) for group in Group}
        facts = [
            self.tr("%n certain", "", counts[Group.CERTAIN]) if counts[Group.CERTAIN] else "",
            self.tr("%n if present", "", counts[Group.IF_PRESENT]) if counts[Group.IF_PRESENT] else "",
            self.tr("%n no", "", counts[Group.NO]) if counts[Group.NO] else "",
            self.tr("needed: {percent} % of the time").format(percent=value.required),
        ]
        return " · ".join(filter(None, facts))

    def enter(self, **where: object) -> None:
        """`person` shows somebody's page, `view` one of issue, register, verify; `text` is verified."""
        if isinstance(view := where.get("view"), str):
            self._show_view(view)
        if isinstance(person := where.get("person"), str):
            self._issue.list.show_person(person)
        if isinstance(text := where.get("text"), str):
            self._show_view(VERIFY)
            self._on_verify(text)

    def first_focus(self) -> QWidget:
        return (self._issue.list, self._register.table, self._verify.field)[self._stack.currentIndex()]

    def _fill_head(self) -> None:
        self.head.set_title(self.tr("Certificates"))
        menu = QMenu(self._save)
        for text, slot in (
            (self.tr("All ticked in one file…"), self._on_save_one),
            (self.tr("One file for each person…"), self._on_save_each),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        self._save.setMenu(menu)
        for part in (self._switch, self._save, self._print):
            self.head.add(part)

    def _connect(self) -> None:
        self._switch.chosen.connect(self._on_view)
        self._print.clicked.connect(self._on_issue_and_print)
        self._issue.page_wanted.connect(self._on_page_wanted)
        self._issue.ticks_changed.connect(self._on_ticks)
        self._issue.name_asked.connect(self._on_name)
        self._issue.exception_asked.connect(self._on_exception)
        self._register.print_asked.connect(self._on_print_line)
        self._register.correct_asked.connect(self._on_correct_line)
        self._register.cancel_asked.connect(self._on_cancel_line)
        self._verify.asked.connect(self._on_verify)
        self._actions.said.connect(self._on_said)
        self._actions.warned.connect(self._on_warned)
        self._actions.settled.connect(self._on_settled)
        self._actions.failed.connect(self._on_failed)

    def _give_keys(self) -> None:
        self.hint("Space", self.tr("Tick"))
        self.key("Left", self._on_previous)
        self.key("Right", self._on_next)
        self.hint("←→", self.tr("Page"))
        self.key("Ctrl+P", self._on_issue_and_print, self.tr("Issue and print"))
        self.key("F2", self._on_name_here, self.tr("Name"))
        self.key("E", self._on_exception_here, self.tr("Exception"))

    def _show_view(self, name: str) -> None:
        self._switch.choose(name)
        self._stack.setCurrentIndex(VIEWS.index(name))
        for part in (self._save, self._print):
            part.setVisible(name == ISSUE)

    # What is shown

    @Slot(str)
    def _on_view(self, name: str) -> None:
        self._show_view(name)
        self.first_focus().setFocus()

    @Slot(str)
    def _on_page_wanted(self, id: str) -> None:
        if self._overview is None:
            return
        work = partial(service.preview, event=self._overview.event, id=id)
        self.context.runner.read(work, owner=self, done=self._issue.show_page, failed=self._on_no_page, key="preview")

    def _on_no_page(self, error: AppError) -> None:
        self._issue.no_page()
        self.show_error(error)

    def _on_register(self, lines: list[RegisterLine]) -> None:
        self._register.show_lines(lines)

    @Slot()
    def _on_ticks(self) -> None:
        ticked = self._issue.model.ticked
        new = [one for one in ticked if not one.number]
        if ticked and not new:
            self._print.setText(self.tr("Print %n again", "", len(ticked)))
        elif ticked:
            self._print.setText(self.tr("Issue and print %n", "", len(ticked)))
        else:
            self._print.setText(self.tr("Issue and print"))

    @Slot()
    def _on_next(self) -> None:
        self._issue.list.step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._issue.list.step(-1)

    # What is done

    @Slot()
    def _on_issue_and_print(self) -> None:
        """Ctrl+P is the paper of the view that is seen."""
        if self._stack.currentWidget() is self._issue:
            self._with_ticked(self._actions.issue_and_print)
        elif self._stack.currentWidget() is self._register:
            self._on_print_line(self._register.table.current())

    @Slot()
    def _on_save_one(self) -> None:
        if not self._somebody_is_ticked():
            return
        suggested = f"{self._overview.code}.pdf" if self._overview else ""
        path = save_file(self, self.tr("Certificates as one file"), suggested, self.tr("PDF files (*.pdf)"))
        if path:
            self._with_ticked(partial(self._actions.save, pdf=path))

    @Slot()
    def _on_save_each(self) -> None:
        if not self._somebody_is_ticked():
            return
        folder = choose_folder(self, self.tr("Folder for the certificates"))
        if folder:
            self._with_ticked(partial(self._actions.save, folder=folder))

    def _with_ticked(self, action: Callable[[Overview, list[Candidate]], None]) -> None:
        if self._somebody_is_ticked() and self._overview is not None:
            self.banners.clear(DONE)
            action(self._overview, self._issue.model.ticked)

    def _somebody_is_ticked(self) -> bool:
        """Without anybody the page says so and puts the cursor there."""
        if self._issue.model.ticked:
            return True
        self._on_said("attention", self.tr("Nobody is ticked"), self.tr("Space ticks a person."))
        self._issue.list.setFocus()
        return False

    @Slot()
    def _on_name_here(self) -> None:
        if self._stack.currentWidget() is self._register:
            self._on_correct_line(self._register.table.current())
        elif self._issue.current:
            self._actions.mend_name(self._issue.current)

    @Slot(str)
    def _on_name(self, id: str) -> None:
        if one := self._issue.model.person(id):
            self._actions.mend_name(one)

    @Slot()
    def _on_exception_here(self) -> None:
        if self._stack.currentWidget() is self._issue and self._issue.current:
            self._actions.give_or_take_exception(self._issue.current)

    @Slot(str)
    def _on_exception(self, id: str) -> None:
        if one := self._issue.model.person(id):
            self._actions.give_or_take_exception(one)

    @Slot(object)
    def _on_print_line(self, line: RegisterLine | None) -> None:
        if line is not None:
            self._actions.print_numbers([line.number])

    @Slot(object)
    def _on_correct_line(self, line: RegisterLine | None) -> None:
        if line is not None and line.state is State.ISSUED:
            self._actions.correct(line.number, line.name)

    @Slot(object)
    def _on_cancel_line(self, line: RegisterLine) -> None:
        self._actions.cancel(line.number, line.name)

    @Slot(str, str, str)
    def _on_said(self, tone: str, text: str, sub: str) -> None:
        self.banners.say(tone, text, sub, key=DONE)

    @Slot(object)
    def _on_warned(self, warnings: Sequence[str]) -> None:
        for number, text in enumerate(warnings):
            self.banners.say("attention", text, key=f"warning{number}")

    @Slot()
    def _on_settled(self) -> None:
        self.banners.clear(DONE)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.show_error(error)

    # Verifying

    @Slot(str)
    def _on_verify(self, text: str) -> None:
        self.context.runner.read(
            partial(verify, text=text),
            owner=self,
            done=self._verify.show_answers,
            failed=self._verify.show_fault,
            key="verify",
        )


def verify(workspace: Workspace, *, text: str) -> Sequence[Answer]:
    """What is known of a number, a code or a file."""
    return service.verify(workspace, text=text)
