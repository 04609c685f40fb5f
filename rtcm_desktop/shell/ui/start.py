"""Starting and ending the window: one per computer and person, shown at once, closed in order whoever ends it."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from rtcm_desktop.core.clock import clock_from_environment
from rtcm_desktop.shell.ui import program
from rtcm_desktop.shell.ui.appearance import Appearance, dress
from rtcm_desktop.shell.ui.only_one import OnlyOne
from rtcm_desktop.shell.ui.remembered import Remembered
from rtcm_desktop.uikit import crash, theme

BREATH = 20
"""Milliseconds between two steps of what follows the first picture: a letter typed meanwhile comes first."""


class Start(QObject):
    """What follows the first picture of the window, in small steps, and the end of the system's session."""

    def __init__(self, app: QApplication, window: program.ProgramWindow, appearance: Appearance, one: OnlyOne) -> None:
        super().__init__(app)
        self._window = window
        app.commitDataRequest.connect(self._on_session_ends)
        one.called.connect(self._on_called)
        self._steps = [gc.enable, one.listen, *appearance.later(), window.warm_up]
        self._breath = QTimer(self)
        self._breath.setInterval(BREATH)
        self._breath.timeout.connect(self._go_on)
        self._breath.start()

    @Slot()
    def _go_on(self) -> None:
        step = self._steps.pop(0)
        if not self._steps:
            self._breath.stop()
        step()

    @Slot()
    def _on_called(self) -> None:
        """The program was started once more: this is the window that was looked for."""
        window = self._window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)

    @Slot(QSessionManager)
    def _on_session_ends(self, manager: QSessionManager) -> None:
        """Everything is kept at once anyway; only the place is noted and the data are let go of."""
        del manager
        self._window.end_session()


def open_window() -> int:
    """Opens the window and gives the exit status when it is closed; a second start calls the first one's window."""
    app = theme.application(sys.argv[0])
    remembered = Remembered()
    one = OnlyOne(remembered.home, app)
    if one.call():
        return 0
    appearance = dress(app, remembered)
    window = program.ProgramWindow(remembered, clock_from_environment())
    hooks = crash.install(app, window.runner)
    app.aboutToQuit.connect(window.runner.shutdown)
    window.begin()
    window.appear()
    Start(app, window, appearance, one)
    try:
        return app.exec()
    finally:
        window.runner.shutdown()
        one.let_go()
        hooks.restore()
