"""Before the window closes: the open page is asked, and a day's work that still waits is offered to be sent."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.actions import Changes
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.exchange.model.desk import Unsent
from rtcm_desktop.exchange.service import unsent
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.gate.requests import is_practice
from rtcm_desktop.uikit.i18n import day_text
from rtcm_desktop.uikit.messages import Either

HANDED_OVER = "sync_bundle"
QUIET = 3_000
"""Milliseconds after the last change before it is read again: nobody at the desk waits for it."""


class Closing(QObject):
    """Keeps what waits to be sent at hand, so that nothing has to be read when the window is to close.

    `found()` whenever that was read.
    """

    found = Signal()

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.waiting: tuple[Unsent, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(QUIET)
        self._pause.timeout.connect(self.read)
        context.runner.changed.connect(self._on_changed)
        self.read()

    @Slot()
    def read(self) -> None:
        """Reads what waits."""
        self._context.runner.read(unsent, owner=self, done=self._on_read, failed=self._on_failed, key="unsent")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if HANDED_OVER in changes.rows:
            self.waiting = ()  # whoever closes now has just sent it
            self.read()
        else:
            self._pause.start()

    def _on_read(self, waiting: tuple[Unsent, ...]) -> None:
        self.waiting = waiting
        self.found.emit()

    def _on_failed(self, error: AppError) -> None:
        """Only an offer; nobody asked for it."""
        self.waiting = ()

    def offer(self) -> Unsent | None:
        """What should be sent first; None where nothing waits, or nothing is to be sent from here."""
        context = self._context
        if not self.waiting or not context.can_open("send") or is_practice(context.installation.folder):
            return None
        return self.waiting[0]

    def may_close(self) -> bool:
        """Whether the window can close now; who would rather send is taken there."""
        if not self._context.hub.may_leave():
            return False
        first = self.offer()
        if first is None:
            return True
        question = self.tr("Send the work of {day} before closing?").format(day=day_text(first.day))
        body = self.tr("{title} is kept on this computer. The Centre has not got this day yet.").format(
            title=first.title
        )
        answer = Either.ask(self._window, question, body, self.tr("Send now"), self.tr("Close"))
        if answer == Either.VERB:
            self._context.navigate("send", event=first.event)
        return answer == Either.OTHER
