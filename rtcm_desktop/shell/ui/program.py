"""The one window: a gate in front of the data, then the frame with its pages; locking, another language, an orderly close."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.settings import LANGUAGE, LOOK, TEXT_SIZE
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.unlock import Unlock
from rtcm_desktop.shell.ui.gate.window import GateWindow
from rtcm_desktop.shell.ui.last_place import HOME, LastPlace
from rtcm_desktop.shell.ui.locking import Idleness
from rtcm_desktop.shell.ui.remembered import Remembered
from rtcm_desktop.uikit import theme

if TYPE_CHECKING:
    from rtcm_desktop.core.workspace import Workspace
    from rtcm_desktop.shell.ui.frame import Frame
    from rtcm_desktop.uikit.drafts import Drafts


class ProgramWindow(GateWindow):
    """First start or passphrase, then the frame."""

    def __init__(self, remembered: Remembered, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(remembered, clock, parent)
        self.frame: Frame | None = None
        self._drafts: Drafts | None = None
        self._is_ending = False
        self.idleness = Idleness(self, remembered.settings, self._holds_open)
        self.idleness.too_long.connect(self.lock)
        self.idleness.woke.connect(self._on_woke)
        self.idleness.ticked.connect(self.note_place)
        remembered.settings.changed.connect(self._on_setting)

    def _on_opened(self, workspace: "Workspace") -> None:
        self._request = None
        self._stack.setEnabled(True)
        if self._installation is None:
            return
        self._remembered.folder = self._installation.folder
        self._remembered.keep()
        from rtcm_desktop.shell.ui.context import AppContext
        from rtcm_desktop.shell.ui.frame import Frame

        context = AppContext(self.runner, self._installation, self._remembered)
        self._drafts = context.drafts
        last, folder = self._remembered.last_place, self._installation.folder
        context.open_event(last.event_in(folder))
        frame = Frame(context)
        self._show_frame(frame)
        place, where = last.to_begin(folder, context.now().date())
        frame.go(place if context.can_open(place) else HOME, **where)

    def _show_frame(self, frame: "Frame") -> None:
        self.frame = frame
        frame.look_asked.connect(self._on_look_asked)
        frame.close_asked.connect(self.close)
        frame.lock_asked.connect(self.lock)
        frame.practice_ended.connect(self._on_practice_ended, Qt.ConnectionType.QueuedConnection)
        frame.moved.connect(self.note_place)
        self._stack.addWidget(frame)
        self._stack.setCurrentWidget(frame)
        self._drop(self.gate)
        self.gate = None
        self.idleness.begin()

    @Slot()
    def _on_look_asked(self) -> None:
        self._remembered.settings.put(LOOK, "light" if theme.is_dark() else "dark")
        if self.frame is not None:
            self.frame.show_look()

    @Slot(str)
    def _on_setting(self, key: str) -> None:
        if key in {LANGUAGE.key, TEXT_SIZE.key}:
            QTimer.singleShot(0, self, self._make_anew)

    @Slot()
    def _make_anew(self) -> None:
        """Other words or larger letters: what the window shows is made again, at the same place."""
        if self.frame is not None:
            self._frame_anew(self.frame)
        if self.gate is not None:
            refusal = self._refusal
            self._show_gate(self.gate.again())
            if refusal is not None:
                self._on_open_failed(refusal)

    def _frame_anew(self, old: "Frame") -> None:
        place, where, gate = old.place, old.where(), self.gate
        made = old.again()
        delete(old)  # at once, so that nothing reaches its pages any more
        self.gate = None
        self._show_frame(made)
        made.go(place, **where)
        if gate is not None:
            self.gate = gate
            self._stack.setCurrentWidget(gate)

    def _holds_open(self) -> bool:
        """Whether the window must not lock itself now: nothing is open, it is locked, or the page holds it open."""
        return self.frame is None or self.gate is not None or self.frame.stack.holds_open()

    @Slot()
    def lock(self) -> None:
        """Asks for the passphrase again; everything stays as it is behind it. A practice event needs none."""
        if self.frame is None or self.gate is not None or self._installation is None:
            return
        folder = self._installation.folder
        if requests.is_practice(folder):
            return
        self.note_place()
        self.frame.stack.remember_focus()
        self._show_gate(Unlock(folder, self._installation.vault, self._clock, locks=True))

    def _on_unlocked(self, value: None) -> None:
        self._request = None
        self._stack.setEnabled(True)
        if self.frame is None:
            return
        self._stack.setCurrentWidget(self.frame)
        self._drop(self.gate)
        self.gate = None
        self.idleness.begin()
        self.frame.stack.take_focus()

    @Slot()
    def _on_practice_ended(self) -> None:
        """Back to the first start: a laptop that was practised on can be set up for real."""
        from rtcm_desktop.uikit.messages import Confirm

        question, verb = self.tr("End the practice?"), self.tr("End practice")
        body = self.tr("What was done in it is thrown away when the next practice begins.")
        if self.frame is None or not Confirm.ask(self, question, body, verb):
            return
        self._keep_begun()
        frame, self.frame, self._installation = self.frame, None, None
        self.runner.close_workspace()
        self._remembered.folder = None
        self._remembered.last_place = LastPlace()
        self._remembered.keep()
        self._stack.removeWidget(frame)
        delete(frame)
        self._show_gate(self._first_start())

    @Slot()
    def _on_woke(self) -> None:
        """It may be another day by now."""
        if self.frame is not None:
            self.frame.stack.mark_old()

    @Slot()
    def note_place(self) -> None:
        """Keeps where one is now, for the next start."""
        if self.frame is not None and self.gate is None:
            self._remembered.last_place = self.frame.last_place()

    def _keep_begun(self) -> None:
        """The field with the cursor is left, and what stands in forms unfinished is written down, before the data close."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        if self._drafts is not None:
            self._drafts.keep(at_end=True)
            self._drafts = None

    def end_session(self) -> None:
        """The system ends: what is under way is finished and kept, and nothing is asked."""
        self._is_ending = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        asks = self.frame is not None and self.gate is None and not self._is_ending
        if asks and self.frame is not None and not self.frame.closing.may_close():
            event.ignore()
            return
        self.note_place()
        self._keep_begun()
        self._remembered.geometry = self.saveGeometry()
        self._remembered.keep()
        self.runner.shutdown()
        event.accept()
