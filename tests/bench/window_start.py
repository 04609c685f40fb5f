"""A window in a process of its own, from its start until its first page takes a letter; prints seconds.

python -m tests.bench.window_start STARTED empty|program

STARTED is the reading of the monotonic clock when the process was started. What the bench itself imports is little: this
module stands for `rtcm_desktop.__main__`.
"""

import gc
import sys
import time


def empty() -> None:
    """An empty window of PySide6, painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, app.quit)

    window = Window()
    window.resize(1366, 768)
    window.show()
    app.exec()


def program() -> None:
    """The program's window, painted; then a letter is typed where the cursor stands."""
    gc.disable()
    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QApplication, QLineEdit

    from rtcm_desktop.shell.ui import program as windows
    from rtcm_desktop.shell.ui import start

    class Window(windows.ProgramWindow):
        typed = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self.typed:
                self.typed = True
                QTimer.singleShot(0, self.type_a_letter)

        def type_a_letter(self) -> None:
            assert self.gate is not None
            field = QApplication.focusWidget() or self.gate.first_focus()
            letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
            QApplication.sendEvent(field, letter)
            if not isinstance(field, QLineEdit) or field.text() != "a":
                raise RuntimeError(field)
            told()
            self.close()

        def warm_up(self) -> None:
            """Not measured: it begins after the first page."""

    windows.ProgramWindow = Window  # type: ignore[misc]
    start.open_window()


def told() -> None:
    """Prints how long it took."""
    print(time.monotonic() - float(sys.argv[1]), flush=True)


if __name__ == "__main__":
    if sys.argv[2] == "empty":
        empty()
        told()
    else:
        program()
