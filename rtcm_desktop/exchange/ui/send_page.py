"""The step Send: the event file is made and handed over in one go, and how far it has come."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.desk import Sending, SentFile, Stage
from rtcm_desktop.exchange.model.verdicts import Merged, Place
from rtcm_desktop.exchange.ui.sent_table import SentCells
from rtcm_desktop.exchange.ui.stages import Stages
from rtcm_desktop.exchange.ui.sticks import first_stick
from rtcm_desktop.exchange.ui.ways import MAIL, OWN, STICK, Ways
from rtcm_desktop.exchange.ui.words import moment_text, size_text
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.messages import choose_folder, open_files
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, EmptyChoice, EmptyPage, Label, Scroll, StepState, boxed, column, row

SAID = "said"
SENT_HEIGHT = 120
"""The least height of the table: its head and two files."""


class SendPage(Page):
    """Sending the work on the open event to the Centre."""

    tables_shown = frozenset({"sync_bundle", "event", "participant", "attendance_evidence", "certificate", "response"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sending: Sending | None = None
        self._refused = 0
        self._stages = Stages()
        self._ways = Ways()
        self._sent = SentCells(context.now().date(), self).table()
        self.head.set_title(self.tr("Send"))
        if context.role is Role.CENTRE:
            self._show_centre()
            return
        self.head.set_fact(
            self.tr("The Centre needs this file every evening. Only the Centre can open it; a lost stick harms nobody.")
        )
        self._lay_out()
        self._ways.chosen.connect(self._on_way)
        self._stages.answered.connect(self._on_answered)
        self.key("1", self._on_stick, self.tr("Stick"))
        self.key("2", self._on_mail, self.tr("Mail"))
        self.key("3", self._on_own, self.tr("Own way"))
        self.key("R", self._on_take_in, self.tr("Receipt"))

    def load(self) -> Reading | None:
        if self.context.event is None or self.context.role is Role.CENTRE:
            return None
        return partial(service.sending, event=self.context.event)

    def show_loaded(self, value: Sending) -> None:
        self._sending = value
        self._ways.set_stick(first_stick())
        self._ways.set_address(value.address)
        self._ways.own.fact.setText(value.ready.name if value.ready else self.tr("Made when you choose a way"))
        self._show_stages(value)
        self._sent.show_rows(value.sent)
        self._before.setVisible(bool(value.sent))
        self._heading.setText(self.tr("Sent before") if value.sent else self.tr("Nothing was sent yet"))
        self._stages.ask(asked=value.ready is not None and value.ready.stage is Stage.ASKED)

    def first_focus(self) -> QWidget:
        return self._ways.stick.button

    def _lay_out(self) -> None:
        take_in = Button(self.tr("Take in a receipt"), icon="inbox", kind="link")
        take_in.clicked.connect(self._on_take_in)
        self._before = boxed(column((self._sent, 1)))
        self._heading = Label("", "heading")
        self._before.setMinimumHeight(SENT_HEIGHT)
        scroll = Scroll()
        scroll.body.addWidget(self._stages)
        scroll.body.addWidget(self._ways)
        scroll.body.addLayout(row(self._heading, None, take_in))
        scroll.body.addWidget(self._before, 1)
        scroll.body.addStretch(0)
        self.body.addWidget(scroll, 1)

    def _show_centre(self) -> None:
        page = EmptyPage(
            "package-check",
            self.tr("This computer is the Centre"),
            self.tr("Files of the laptops are taken in, and files for them made, on the page Exchange."),
            [EmptyChoice("exchange", "arrow-left-right", self.tr("Go to Exchange"), "", "")],
        )
        page.chosen.connect(self._on_go)
        self.body.addWidget(page, 1)

    def _show_stages(self, value: Sending) -> None:
        today, file = self.context.now().date(), value.ready
        if file is None:
            self._stages.made.set(StepState.OPEN, self.tr("not yet: a way below makes it"))
        else:
            changes = self.tr("%n change(s)", "", file.changes)
            facts = (moment_text(file.made_at, today), size_text(file.size), changes)
            self._stages.made.set(StepState.DONE, " · ".join(facts))
        self._show_handed_over(file, value)
        arrived = value.place is Place.AT_CENTRE
        fact = self.tr("confirmed by the Centre") if arrived else self.tr("when its receipt comes back")
        self._stages.at_centre.set(StepState.DONE if arrived else StepState.OPEN, fact)

    def _show_handed_over(self, file: SentFile | None, value: Sending) -> None:
        mark = self._stages.handed_over
        if file and file.stage is Stage.ASKED:
            mark.set(StepState.WANTS, self.tr("did it go?"))
        elif file and file.handed_at:
            mark.set(StepState.DONE, moment_text(file.handed_at, self.context.now().date()))
        elif value.place is Place.AT_CENTRE:
            mark.set(StepState.DONE, self.tr("everything has gone"))
        else:
            mark.set(StepState.BEGUN if file else StepState.OPEN, self.tr("not yet: choose a way below"))

    # The three ways

    @Slot(str)
    def _on_way(self, way: str) -> None:
        {STICK: self._on_stick, MAIL: self._on_mail, OWN: self._on_own}[way]()

    @Slot()
    def _on_stick(self) -> None:
        stick = first_stick()
        folder = stick.folder if stick else choose_folder(self, self.tr("Where to save the event file"))
        if folder:
            self._hand_over(partial(save_made, folder=folder), self._on_saved)

    @Slot()
    def _on_mail(self) -> None:
        self._hand_over(partial(draft_made, to=self._ways.address.text()), self._on_draft)

    @Slot()
    def _on_own(self) -> None:
        self._hand_over(show_made, self._on_shown)

    def _hand_over(self, way: Callable[..., Outcome[Path]], done: Callable[[Path], None]) -> None:
        """Makes the file where there is none that holds everything, and goes on with it."""
        self.banners.clear(SAID)
        if self._sending is not None and self.context.event is not None:
            work = partial(way, event=self.context.event)
            self.context.runner.change(
                work, owner=self, done=done, failed=self._on_refused, title=self.tr("Event file")
            )

    def _on_saved(self, path: Path) -> None:
        text = self.tr("Written and read back: the stick can be taken out")
        self.banners.say("ok", text, str(path), key=SAID)

    def _on_draft(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self.tr("No mail program opened the draft")
            self.banners.say("attention", text, str(path), key=SAID)

    def _on_shown(self, path: Path) -> None:
        QGuiApplication.clipboard().setText(self._ways.address.text().strip() or str(path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
        copied = self.tr("The Centre's address is copied") if self._ways.address.text().strip() else ""
        self.banners.say("accent", copied or self.tr("The place of the file is copied"), str(path), key=SAID)

    def _on_refused(self, error: AppError) -> None:
        self.refresh()
        self.show_error(error)
        if error.code == "MAIL_ADDRESS":
            self._ways.address.setFocus()
            self._ways.address.selectAll()

    # Afterwards

    @Slot(bool)
    def _on_answered(self, went: bool) -> None:
        if self._sending and self._sending.ready:
            work = partial(service.answer_whether_it_went, file=self._sending.ready.id, went=went)
            self.context.runner.change(work, owner=self, title=self.tr("Event file"))

    @Slot()
    def _on_take_in(self) -> None:
        files = open_files(self, self.tr("Files from the Centre"), self.tr("Event files (*.rtcm)"))
        if files:
            work = partial(service.merge, files=files)
            self.context.runner.change(work, owner=self, done=self._on_taken_in, title=self.tr("Take in"))

    def _on_taken_in(self, merged: Merged) -> None:
        for number in range(self._refused):
            self.banners.clear(f"refused{number}")
        self._refused = len(merged.refused)
        for number, refused in enumerate(merged.refused):
            self.banners.say("stop", refused.file, refused.message, key=f"refused{number}")
        taken = [*merged.merged, *merged.already]
        if taken:
            text = self.tr("Taken in: %n file(s)", "", len(taken))
            self.banners.say("ok", text, ", ".join(sorted({one.station for one in taken})), key=SAID)
        self.refresh()

    @Slot(str)
    def _on_go(self, place: str) -> None:
        self.context.navigate(place)


def made_file(workspace: Workspace, *, event: str) -> str:
    """The file that holds everything; where there is none, it is made.

    Looked up when it is needed, so that a key pressed twice makes one file.
    """
    ready = service.sending(workspace, event=event).ready
    return (ready or service.make(workspace).value).id


def save_made(workspace: Workspace, *, event: str, folder: Path) -> Outcome[Path]:
    """Saves the file to a folder; without one it is made first."""
    return service.save_to(workspace, file=made_file(workspace, event=event), folder=folder)


def draft_made(workspace: Workspace, *, event: str, to: str) -> Outcome[Path]:
    """Writes a mail draft with the file; without one it is made first."""
    return service.draft(workspace, file=made_file(workspace, event=event), to=to)


def show_made(workspace: Workspace, *, event: str) -> Outcome[Path]:
    """Gives the place of the file; without one it is made first."""
    return service.show_file(workspace, file=made_file(workspace, event=event))
