"""The step Send: the event file is made and handed over in one go, and how far it has come."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.vault import Role
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.desk import Sending
from rtcm_desktop.exchange.model.verdicts import Merged
from rtcm_desktop.exchange.ui.handing_over import draft_made, plugged_in, save_made, show_made
from rtcm_desktop.exchange.ui.places import event_files
from rtcm_desktop.exchange.ui.sent_table import SentCells
from rtcm_desktop.exchange.ui.stages import Stages
from rtcm_desktop.exchange.ui.sticks import Stick
from rtcm_desktop.exchange.ui.taking_in import take_in
from rtcm_desktop.exchange.ui.ways import MAIL, OWN, STICK, Ways
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.messages import choose_folder, open_files
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, EmptyChoice, EmptyPage, Label, Scroll, boxed, column, row

ADDRESS = "address"
ADDRESS_ERRORS = frozenset({"MAIL_ADDRESS", "MAIL_ADDRESS_MISSING"})
SAID = "said"
LOOK_EVERY = 4000
"""Milliseconds between two looks for a stick."""
SENT_HEIGHT = 120
"""The least height of the table: its head and two files."""


class SendPage(Page):
    """Sending the work on the open event to the Centre."""

    tables_shown = frozenset({"sync_bundle", "event", "participant", "attendance_evidence", "certificate", "response"})
    in_a_column = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sending: Sending | None = None
        self._stick: Stick | None = None
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
        self._ways.folder_asked.connect(self._on_folder)
        self._ways.address.textEdited.connect(self._on_address)
        self._ways.set_stick(None)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY)
        self._look.timeout.connect(self._look_for_stick)
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
        self._look_for_stick()
        self._ways.set_address(self.context.drafts.get(ADDRESS).get("text", value.address))
        self._ways.own.fact.setText(value.ready.name if value.ready else self.tr("Made when you choose a way"))
        self._stages.show_sending(value, self.context.now().date())
        self._sent.show_rows(value.sent)
        self._before.setVisible(bool(value.sent))
        self._heading.setText(self.tr("Sent before") if value.sent else self.tr("Nothing was sent yet"))

    def first_focus(self) -> QWidget:
        return self._ways.stick.button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.context.role is Role.SITE:
            self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.context.role is Role.SITE:
            self._look.stop()

    def _lay_out(self) -> None:
        take_in = Button(self.tr("Take in a receipt"), icon="inbox", kind="link")
        take_in.clicked.connect(self._on_take_in)
        self._before = boxed(column((self._sent, 1)))
        self._heading = Label("", "heading")
        self._before.setMinimumHeight(SENT_HEIGHT)
        self._before.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
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

    @Slot(str)
    def _on_way(self, way: str) -> None:
        {STICK: self._on_stick, MAIL: self._on_mail, OWN: self._on_own}[way]()

    @Slot()
    def _look_for_stick(self) -> None:
        """Beside the window: a drive that does not answer may take long."""
        self.context.runner.beside(plugged_in, owner=self, done=self._on_stick_seen, key="stick")

    def _on_stick_seen(self, stick: Stick | None) -> None:
        self._stick = stick
        self._ways.set_stick(stick)

    @Slot()
    def _on_stick(self) -> None:
        if self._stick is None:
            self._on_folder()
        else:
            self._hand_over(partial(save_made, folder=self._stick.folder), self._on_saved)

    @Slot()
    def _on_folder(self) -> None:
        folder = choose_folder(self, self.tr("Where to save the event file"), event_files(self.context))
        if folder:
            self._hand_over(partial(save_made, folder=folder), self._on_saved)

    @Slot()
    def _on_mail(self) -> None:
        self._hand_over(partial(draft_made, to=self._ways.address.text()), self._on_draft)

    @Slot(str)
    def _on_address(self, text: str) -> None:
        """It is kept with the first mail; until then as it is typed."""
        self.context.drafts.put(ADDRESS, {"text": text})

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
        self.context.drafts.drop(ADDRESS)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self.tr("No mail program opened the draft")
            advice = self.tr("Send the file another way, or open this draft in your mail program: {path}")
            self.banners.say("attention", text, advice.format(path=path), key=SAID)

    def _on_shown(self, path: Path) -> None:
        QGuiApplication.clipboard().setText(self._ways.address.text().strip() or str(path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
        copied = self.tr("The Centre’s address is copied") if self._ways.address.text().strip() else ""
        self.banners.say("accent", copied or self.tr("The place of the file is copied"), str(path), key=SAID)

    def _on_refused(self, error: AppError) -> None:
        self.refresh()
        if error.code in ADDRESS_ERRORS:
            self._ways.refuse_address(told(error))
        else:
            self.show_error(error)

    @Slot(bool)
    def _on_answered(self, went: bool) -> None:
        if self._sending and self._sending.asked:
            work = partial(service.answer_whether_it_went, file=self._sending.asked.id, went=went)
            self.context.runner.change(work, owner=self, title=self.tr("Event file"))

    @Slot()
    def _on_take_in(self) -> None:
        kinds = self.tr("Event files (*.rtcm)")
        files = open_files(self, self.tr("Files from the Centre"), kinds, event_files(self.context))
        if files:
            work = partial(take_in, files=tuple(files))
            self.context.runner.carry(
                work, owner=self, done=self._on_taken_in, title=self.tr("Take in"), stops_at_close=True
            )

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
