"""The window from start to end: what is shown when, and an orderly close.

What stands behind the passphrase is imported while it is typed, so that the window is there at once.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from rtcm_desktop.core.clock import Clock, clock_from_environment
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.shell.ui.appearance import prepare
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.first_start import FirstStart
from rtcm_desktop.shell.ui.gate.requests import Request
from rtcm_desktop.shell.ui.gate.unlock import Unlock
from rtcm_desktop.shell.ui.remembered import Remembered
from rtcm_desktop.uikit import crash, theme
from rtcm_desktop.uikit.runner import Runner

if TYPE_CHECKING:
    from rtcm_desktop.core.workspace import Workspace
    from rtcm_desktop.shell.ui.context import Installation
    from rtcm_desktop.shell.ui.frame import Frame

USUAL, SMALLEST = QSize(1366, 768), QSize(900, 510)


class ProgramWindow(QMainWindow):
    """The one window: first start or passphrase, then the frame with its pages."""

    def __init__(self, remembered: Remembered, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runner = Runner(self)
        self.frame: Frame | None = None
        self.gate: FirstStart | Unlock | None = None
        self._remembered, self._clock = remembered, clock
        self._request: Request | None = None
        self._installation: Installation | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("RTCM Desktop")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        if remembered.geometry is not None:
            self.restoreGeometry(remembered.geometry)

    def begin(self) -> None:
        """Shows what comes first: the practice event or the passphrase of the last folder, else the first start."""
        folder = self._remembered.folder
        try:
            vault = requests.look_at(folder) if folder else None
        except (AppError, OSError) as error:
            self._show_gate(FirstStart(self.runner, self._clock))
            if isinstance(error, AppError):
                self._on_open_failed(error)
            return
        if folder is None or vault is None:
            self._show_gate(FirstStart(self.runner, self._clock))
        elif requests.is_practice(folder):
            self._show_gate(FirstStart(self.runner, self._clock))
            self._on_asked(requests.open_practice(folder, self._clock))
        else:
            gate = Unlock(folder, vault, self._clock)
            gate.other_asked.connect(self._on_other_asked)
            self._show_gate(gate)

    def warm_up(self) -> None:
        """Imports in the background what will be needed once the data are open."""
        self.runner.beside(_import_the_rest, owner=self, done=self._on_warm)

    def _on_warm(self, value: None) -> None:
        """Everything is there; nothing is to be shown."""

    def _show_gate(self, gate: FirstStart | Unlock) -> None:
        self._drop(self.gate)
        self.gate = gate
        gate.asked.connect(self._on_asked)
        self._stack.addWidget(gate)
        self._stack.setCurrentWidget(gate)
        gate.first_focus().setFocus()

    def _drop(self, widget: QWidget | None) -> None:
        if widget is not None:
            self._stack.removeWidget(widget)
            widget.deleteLater()

    @Slot()
    def _on_other_asked(self) -> None:
        gate = FirstStart(self.runner, self._clock)
        gate.choose("open")
        self._show_gate(gate)

    @Slot(object)
    def _on_asked(self, request: Request) -> None:
        if self._request is not None:
            return
        self._request = request
        self._stack.setEnabled(False)
        opener = _noting(request.opener, self)
        self.runner.open(opener, owner=self, done=self._on_opened, failed=self._on_open_failed)

    def _on_open_failed(self, error: AppError) -> None:
        self._request = None
        self._stack.setEnabled(True)
        if self.gate is not None:
            self.gate.show_error(error)

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
        context.open_event(self._remembered.event or None)
        self._show_frame(Frame(context))

    def _show_frame(self, frame: "Frame") -> None:
        self.frame = frame
        frame.look_asked.connect(self._on_look_asked)
        frame.close_asked.connect(self.close)
        self._stack.addWidget(frame)
        self._stack.setCurrentWidget(frame)
        self._drop(self.gate)
        self.gate = None
        frame.go("home")

    def note_installation(self, installation: "Installation") -> None:
        """Called in the worker right after opening: plain facts for the GUI thread."""
        self._installation = installation

    @Slot()
    def _on_look_asked(self) -> None:
        look = theme.Choice.LIGHT if theme.is_dark() else theme.Choice.DARK
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, look)
        self._remembered.look = look

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remembered.geometry = self.saveGeometry()
        self._remembered.keep()
        self.runner.shutdown()
        event.accept()


def _noting(opener: "Callable[[], Workspace]", window: ProgramWindow) -> "Callable[[], Workspace]":
    """The opener, and the facts about what it opened read in the same thread."""

    def work() -> "Workspace":
        from rtcm_desktop.shell.ui.context import Installation

        workspace = opener()
        window.note_installation(Installation.of(workspace))
        return workspace

    return work


def _import_the_rest(_progress: Progress) -> None:
    from rtcm_desktop.shell.ui import frame, home_page, overview_page  # noqa: F401 (imported to be there)


def open_window() -> int:
    """Opens the window and gives the exit status when it is closed."""
    app = QApplication(sys.argv[:1])
    remembered = Remembered()
    prepare(app, remembered)
    window = ProgramWindow(remembered, clock_from_environment())
    hooks = crash.install(app, window.runner)
    app.aboutToQuit.connect(window.runner.shutdown)
    window.begin()
    window.show()
    QTimer.singleShot(0, window.warm_up)
    try:
        return app.exec()
    finally:
        window.runner.shutdown()
        hooks.restore()
