"""The page of certificates: wires the three views to the services."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.certificates import service
from rtcm_desktop.certificates.model import Overview, RegisterLine
from rtcm_desktop.certificates.ui.actions import CertificateActions
from rtcm_desktop.certificates.ui.checking import answers_to
from rtcm_desktop.certificates.ui.issue_view import IssueView
from rtcm_desktop.certificates.ui.issuing import Issuing
from rtcm_desktop.certificates.ui.register_view import RegisterView
from rtcm_desktop.certificates.ui.verify_view import VerifyView
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.view_keys import ViewKey, ViewKeys
from rtcm_desktop.uikit.widgets import KeyHint, Views, ViewSwitch

ISSUE, REGISTER, VERIFY = "issue", "register", "verify"
VIEWS = (ISSUE, REGISTER, VERIFY)
DONE, WARNED, NO_LONGER = "done", "warned", "no_longer"
MOST_WARNINGS = 3


class CertificatesPage(Page):
    """Certificates of the open event."""

    tables_shown = frozenset(
        {"certificate", "participant", "attendance_evidence", "attendance_unit", "agenda_slot", "slot_trainer"}
        | {"person", "event", "organisation", "person_link"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._overview: Overview | None = None
        self.issue, self.register, self.verify = IssueView(), RegisterView(), VerifyView()
        self._stack = Views()
        for view in (self.issue, self.register, self.verify):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)
        self._switch = ViewSwitch(
            [(ISSUE, self.tr("To issue")), (REGISTER, self.tr("Register")), (VERIFY, self.tr("Verify"))]
        )
        self.actions_of_page = CertificateActions(context, self)
        self.issuing = Issuing(self.issue, self.actions_of_page, self)
        self.head.set_title(self.tr("Certificates"))
        for part in (self._switch, self.issuing.save, self.issuing.print):
            self.head.add(part)
        self._connect()
        self._keys = self._view_keys()

    def view_seen(self) -> str:
        """The view that is seen."""
        return VIEWS[self._stack.currentIndex()]

    def load(self) -> Reading | None:
        return partial(service.overview, event=self.context.event) if self.context.event else None

    def show_loaded(self, value: Overview) -> None:
        self._overview = value
        self.head.set_fact(self.issue.fact(value))
        self.issuing.show_overview(value)
        self.banners.clear(NO_LONGER)
        if value.no_longer:
            text = self.tr("%n person(s) hold a certificate and would not get one today", "", len(value.no_longer))
            self.banners.say("attention", text, ", ".join(value.no_longer), key=NO_LONGER)
        work = partial(service.register, event=value.event)
        self.context.runner.read(work, owner=self, done=self._on_register, key="register")

    def enter(self, **where: object) -> None:
        """`person` shows somebody's page, `view` one of issue, register, verify; `text` is verified."""
        if where.get("view") in VIEWS:
            self._show_view(str(where["view"]))
        if isinstance(person := where.get("person"), str):
            self.issue.list.show_person(person)
        if isinstance(text := where.get("text"), str):
            self._show_view(VERIFY)
            self._on_verify([text])

    def place_now(self) -> dict[str, str]:
        return {"view": self.view_seen()}

    def first_focus(self) -> QWidget:
        return {ISSUE: self.issue.list, REGISTER: self.register.table, VERIFY: self.verify.field}[self.view_seen()]

    def keys(self) -> list[KeyHint]:
        return self._keys.hints()

    def _connect(self) -> None:
        self._switch.chosen.connect(self._on_view)
        self.issue.page_wanted.connect(self._on_page_wanted)
        self.issue.name_asked.connect(self._on_name)
        self.issue.exception_asked.connect(self._on_exception)
        self.issuing.begun.connect(self._on_begun)
        self.issuing.nobody.connect(self._on_nobody)
        self.register.print_asked.connect(self.actions_of_page.print_numbers)
        self.register.correct_asked.connect(self._on_correct_line)
        self.register.cancel_asked.connect(self._on_cancel_line)
        self.verify.asked.connect(self._on_verify)
        done = self.actions_of_page
        done.said.connect(self._on_said)
        done.not_printed.connect(self._on_not_printed)
        done.warned.connect(self._on_warned)
        done.settled.connect(self._on_begun)
        done.failed.connect(self._on_failed)

    def _view_keys(self) -> ViewKeys:
        turn = ViewKey("Ctrl+E", self.tr("Next view"), self._on_turn)
        issue = [
            ViewKey("Space", self.tr("Tick")),
            ViewKey("←→", self.tr("Page")),
            ViewKey("Ctrl+F", self.tr("Find"), self.issue.look),
            ViewKey("Ctrl+P", self.tr("Issue and print"), self.issuing.issue_and_print),
            ViewKey("F2", self.tr("Name"), self._on_name_here),
            ViewKey("E", self.tr("Exception"), self._on_exception_here),
            turn,
        ]
        register = [
            ViewKey("Ctrl+F", self.tr("Find"), self.register.look),
            ViewKey("Ctrl+P", self.tr("Print again"), self.register.ask_print),
            ViewKey("F2", self.tr("Correct"), self.register.ask_correct),
            ViewKey("Del", self.tr("Cancel it"), self.register.ask_cancel),
            turn,
        ]
        verify = [
            ViewKey("Enter", self.tr("Verify")),
            ViewKey("Ctrl+O", self.tr("Choose a file"), self.verify.choose),
            turn,
        ]
        return ViewKeys(self, self.view_seen, {ISSUE: issue, REGISTER: register, VERIFY: verify})

    def _show_view(self, name: str) -> None:
        self._switch.choose(name)
        self._stack.setCurrentIndex(VIEWS.index(name))
        for part in (self.issuing.save, self.issuing.print):
            part.setVisible(name == ISSUE)
        self.keys_changed.emit()

    @Slot()
    def _on_turn(self) -> None:
        self._on_view(VIEWS[(self._stack.currentIndex() + 1) % len(VIEWS)])

    @Slot(str)
    def _on_view(self, name: str) -> None:
        self._show_view(name)
        self.first_focus().setFocus()

    @Slot(str)
    def _on_page_wanted(self, id: str) -> None:
        if self._overview is not None:
            work = partial(service.preview, event=self._overview.event, id=id)
            self.context.runner.read(
                work, owner=self, done=self.issue.show_page, failed=self._on_no_page, key="preview"
            )

    def _on_no_page(self, error: AppError) -> None:
        self.issue.no_page()
        self.show_error(error)

    def _on_register(self, lines: list[RegisterLine]) -> None:
        self.register.show_lines(lines)

    @Slot(object)
    def _on_verify(self, texts: Sequence[str]) -> None:
        self.context.runner.make(
            partial(answers_to, texts=tuple(texts)),
            owner=self,
            done=self.verify.show_answers,
            failed=self.verify.show_fault,
            title=self.tr("Verify"),
            key="verify",
        )

    @Slot()
    def _on_name_here(self) -> None:
        if self.issue.current:
            self.actions_of_page.mend_name(self.issue.current)

    @Slot()
    def _on_exception_here(self) -> None:
        if self.issue.current:
            self.actions_of_page.give_or_take_exception(self.issue.current)

    @Slot(str)
    def _on_name(self, id: str) -> None:
        if one := self.issue.model.person(id):
            self.actions_of_page.mend_name(one)

    @Slot(str)
    def _on_exception(self, id: str) -> None:
        if one := self.issue.model.person(id):
            self.actions_of_page.give_or_take_exception(one)

    @Slot(object)
    def _on_correct_line(self, line: RegisterLine) -> None:
        self.actions_of_page.correct(line.number, line.name)

    @Slot(object)
    def _on_cancel_line(self, line: RegisterLine) -> None:
        self.actions_of_page.cancel(line.number, line.name)

    @Slot()
    def _on_begun(self) -> None:
        self.banners.clear(DONE)

    @Slot()
    def _on_nobody(self) -> None:
        self._on_said("attention", self.tr("Nobody is ticked"), self.tr("Space ticks a person."))
        self.issue.list.setFocus()

    @Slot(str, str, str)
    def _on_said(self, tone: str, text: str, sub: str) -> None:
        self.banners.say(tone, text, sub, key=DONE)

    @Slot(str, str, str)
    def _on_not_printed(self, tone: str, text: str, sub: str) -> None:
        again = self.tr("Print again")
        self.banners.say(tone, text, sub, button=again, pressed=self.actions_of_page.print_last, key=DONE)

    @Slot(object)
    def _on_warned(self, warnings: Sequence[str]) -> None:
        """What to know about the papers just made; of very many the first ones and how many more."""
        self.banners.clear(WARNED)
        if warnings:
            rest = len(warnings) - MOST_WARNINGS
            more = [self.tr("and %n more", "", rest)] if rest > 0 else []
            text = self.tr("Look at %n paper(s) again", "", len(warnings))
            self.banners.say("attention", text, "\n".join([*warnings[:MOST_WARNINGS], *more]), key=WARNED)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.show_error(error)
