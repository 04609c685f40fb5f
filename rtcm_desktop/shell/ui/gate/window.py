"""The window before its data are open: first start or passphrase, and what is done with the answer.

What stands behind the passphrase is imported while it is typed, so that the window is there at once.
"""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.settings import LANGUAGE
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.requests import Request
from rtcm_desktop.shell.ui.gate.unlock import Unlock
from rtcm_desktop.shell.ui.remembered import Remembered
from rtcm_desktop.uikit.dressing import dress
from rtcm_desktop.uikit.runner import Runner

if TYPE_CHECKING:
    from rtcm_desktop.core.workspace import Workspace
    from rtcm_desktop.shell.ui.context import Installation
    from rtcm_desktop.shell.ui.gate.first_start import FirstStart

USUAL, SMALLEST = QSize(1366, 768), QSize(900, 510)


class GateWindow(QMainWindow):
    """Shows a gate, opens what it asks for, and says beside its fields why something did not open."""

    def __init__(self, remembered: Remembered, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runner = Runner(self)
        self.gate: FirstStart | Unlock | None = None
        self._remembered, self._clock = remembered, clock
        self._request: Request | None = None
        self._refusal: AppError | None = None
        self._installation: Installation | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("RTCM Desktop")
        self._fit_the_screen()
        if remembered.geometry is not None:
            self.restoreGeometry(remembered.geometry)

    def _fit_the_screen(self) -> None:
        """The usual size, and never a smallest size that is larger than the screen: a laptop at 200 %."""
        room = self.screen().availableSize()
        self.setMinimumSize(SMALLEST.boundedTo(room))
        self.resize(USUAL.boundedTo(room))

    def appear(self) -> None:
        """As it was left; at first it fills a screen that has no room for the usual size with a frame around it."""
        room = self.screen().availableSize()
        has_room = room.width() > USUAL.width() and room.height() > USUAL.height()
        if self._remembered.geometry is None and not has_room:
            self.showMaximized()
        else:
            self.show()

    def begin(self) -> None:
        """Shows what comes first: the practice event or the passphrase of the last folder, else the first start."""
        folder = self._remembered.folder
        try:
            vault = requests.look_at(folder) if folder else None
        except (AppError, OSError) as error:
            gate = self._first_start()
            self._show_gate(gate)
            gate.look_again_at(folder, error)
            return
        if folder is None or vault is None:
            gate = self._first_start()
            self._show_gate(gate)
            if folder is not None and not requests.was_practice(folder):
                gate.look_again_at(folder, None)
        elif requests.is_practice(folder):
            self._show_gate(self._first_start())
            self._on_asked(requests.open_practice(folder, self._clock))
        else:
            self._show_gate(Unlock(folder, vault, self._clock))

    def warm_up(self) -> None:
        """Imports in the background what will be needed once the data are open."""
        self.runner.beside(_import_the_rest, owner=self, done=self._on_warm)

    def _on_warm(self, value: None) -> None:
        """What was imported stays: no collection of garbage looks through it again, for which the window would wait."""
        if self.gate is not None:
            gc.freeze()

    def _first_start(self) -> "FirstStart":
        from rtcm_desktop.shell.ui.gate.first_start import FirstStart

        return FirstStart(self.runner, self._clock)

    def _show_gate(self, gate: "FirstStart | Unlock") -> None:
        self._drop(self.gate)
        self.gate = gate
        self._refusal = None
        gate.asked.connect(self._on_asked)
        gate.language_asked.connect(self._on_language_asked)
        if isinstance(gate, Unlock):
            gate.other_asked.connect(self._on_other_asked)
            gate.copy_asked.connect(self._on_copy_asked)
        self._stack.addWidget(gate)
        dress(gate)
        self._stack.setCurrentWidget(gate)
        gate.first_focus().setFocus()

    def _drop(self, widget: QWidget | None) -> None:
        if widget is not None:
            self._stack.removeWidget(widget)
            widget.deleteLater()

    @Slot()
    def _on_other_asked(self) -> None:
        gate = self._first_start()
        gate.choose("open")
        self._show_gate(gate)

    @Slot(object)
    def _on_copy_asked(self, folder: Path) -> None:
        gate = self._first_start()
        self._show_gate(gate)
        gate.restore(folder)

    @Slot(object)
    def _on_asked(self, request: Request) -> None:
        if self._request is not None:
            return
        self._request = request
        self._stack.setEnabled(False)
        if request.opener is not None:
            opener = _noting(request.opener, self)
            self.runner.open(opener, owner=self, done=self._on_opened, failed=self._on_open_failed)
        elif request.check is not None:
            self.runner.beside(_only(request.check), owner=self, done=self._on_unlocked, failed=self._on_open_failed)

    def _on_open_failed(self, error: AppError) -> None:
        self._request = None
        self._stack.setEnabled(True)
        self._refusal = error
        if self.gate is not None:
            self.gate.show_error(error)

    def _on_opened(self, workspace: "Workspace") -> None:
        """The data are open."""
        raise NotImplementedError

    def _on_unlocked(self, value: None) -> None:
        """The passphrase is the right one for data that are open."""
        raise NotImplementedError

    def note_installation(self, installation: "Installation") -> None:
        """Called in the worker right after opening: plain facts for the GUI thread."""
        self._installation = installation

    @Slot(str)
    def _on_language_asked(self, code: str) -> None:
        self._remembered.settings.put(LANGUAGE, code)


def _noting(opener: "Callable[[], Workspace]", window: GateWindow) -> "Callable[[], Workspace]":
    """The opener, and the facts about what it opened read in the same thread."""

    def work() -> "Workspace":
        from rtcm_desktop.shell.ui.context import Installation

        workspace = opener()
        window.note_installation(Installation.of(workspace))
        return workspace

    return work


def _only(check: "Callable[[], None]") -> "Callable[[Progress], None]":
    """A check as work that does not say how far it is."""

    def work(_progress: Progress) -> None:
        check()

    return work


def _import_the_rest(_progress: Progress) -> None:
    from rtcm_desktop.shell.ui import frame, navigation  # noqa: F401 (imported to be there)

    for entry in navigation.PAGES.values():
        entry.load()
