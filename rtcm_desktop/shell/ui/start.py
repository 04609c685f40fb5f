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
from rtcm_desktop.uikit import crash


class Start(QObject):
    """What follows the first picture of the window, and the end of the system's session."""

    def __init__(self, app: QApplication, window: program.ProgramWindow, appearance: Appearance, one: OnlyOne) -> None:
        super().__init__(app)
        self._window, self._appearance, self._one = window, appearance, one
        app.commitDataRequest.connect(self._on_session_ends)
        QTimer.singleShot(0, self, self._after_the_first_page)

    @Slot()
    def _after_the_first_page(self) -> None:
        gc.enable()
        self._appearance.finish()
        self._one.listen()
        self._one.called.connect(self._on_called)
        self._window.warm_up()

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
    app = QApplication(sys.argv[:1])
    remembered = Remembered()
    one = OnlyOne(remembered.home, app)
    if one.call():
        return 0
    appearance = dress(app, remembered)
    window = program.ProgramWindow(remembered, clock_from_environment())
    hooks = crash.install(app, window.runner)
    app.aboutToQuit.connect(window.runner.shutdown)
    window.begin()
    window.show()
    Start(app, window, appearance, one)
    try:
        return app.exec()
    finally:
        window.runner.shutdown()
        one.let_go()
        hooks.restore()
