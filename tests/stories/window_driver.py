"""Somebody at the keyboard of the real program: `python -m tests.stories.window_driver SCRIPT [NAME=VALUE…]`.

Opens the window as `rtcm-desktop` does and types what a script of `window_scripts.py` says into whatever has the cursor.
It sees what a screen reader is told and nothing else. A line of JSON says how it went; what does not come in time ends the
process with what is on the screen instead.
"""

import faulthandler
import json
import os
import runpy
import sys
import time
from collections.abc import Callable, Generator
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QTableView, QTreeView, QWidget

from tests.ui.keys import press, type_text

Script = Generator[Callable[[], bool], None, None]
TICK, PATIENCE = 15, 10.0
"""Milliseconds between two looks, and seconds until something must have come."""
FURTHEST = 60
FAILED = 3
LONGEST = 50
"""Seconds after which the process ends, whatever holds it up."""


class Driver(QObject):
    """Plays a script: each thing it waits for is asked for again and again until it is so."""

    def __init__(self, script: Callable[["Driver"], Script]) -> None:
        super().__init__()
        self._script = script(self)
        self._awaited: Callable[[], bool] | None = None
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        """One more step, once what is waited for has come; a key may open a dialog, whose own loop calls this again."""
        try:
            if not self._ready():
                return
            self._since = time.monotonic()
            self._awaited = next(self._script, None)
        except Exception as fault:  # noqa: BLE001 (whatever it is, the story ends here and says so)
            give_up(fault=repr(fault))
        if self._awaited is None:
            self._timer.stop()
            say(done=True)

    def _ready(self) -> bool:
        window = QApplication.activeModalWidget() or next(iter(visible_windows()), None)
        if window is not None and QApplication.activeWindow() is None:
            window.activateWindow()
        if self._awaited is None or self._awaited():
            return True
        if time.monotonic() - self._since > PATIENCE:
            give_up(waited_for=getattr(self._awaited, "words", ""))
        return False

    def press(self, *keys: str) -> None:
        """Presses keys such as "Ctrl+2" where the cursor stands; one that opens a dialog comes back at once."""
        for text in keys:
            QTimer.singleShot(0, self, partial(_press, text))

    def type(self, text: str) -> None:
        """Types letters where the cursor stands, in the place of what is chosen there."""
        type_text(target(), text)

    def hears(self, *texts: str) -> Callable[[], bool]:
        """Whether all this is on the screen."""
        return worded(lambda: all(any(text in one for one in everything_heard()) for text in texts), *texts)

    def stands_at(self, name: str) -> Callable[[], bool]:
        """Whether the cursor stands at something of this name."""
        return worded(lambda: name in heard(target()), "cursor at", name)

    def after(self, seconds: float) -> Callable[[], bool]:
        """Whether this time has gone by."""
        end = time.monotonic() + seconds
        return worded(lambda: time.monotonic() > end, f"{seconds} s")

    def tab_to(self, name: str) -> Script:
        """Presses Tab until the cursor stands at something of this name."""
        for _ in range(FURTHEST):
            if name in heard(target()):
                return
            before = target()
            self.press("Tab")
            yield worded(lambda before=before: target() is not before, "Tab to", name)
        yield self.stands_at(name)

    def file(self, path: str) -> Script:
        """Names a file in the system's dialog."""
        yield worded(lambda: type(QApplication.activeModalWidget()).__name__ == "QFileDialog", "a dialog for files")
        yield worded(lambda: type(target()).__name__ == "QLineEdit" or "File" in type(target()).__name__, "its field")
        self.press("Ctrl+A")
        yield lambda: True
        self.type(path)
        self.press("Return")
        yield worded(lambda: type(QApplication.activeModalWidget()).__name__ != "QFileDialog", "the dialog to go")


def _press(keys: str) -> None:
    press(target(), keys)


def worded(condition: Callable[[], bool], *words: str) -> Callable[[], bool]:
    """A condition that can say what it waits for."""
    condition.words = " + ".join(words)  # type: ignore[attr-defined]
    return condition


def say(**facts: object) -> None:
    """Tells whoever started the process."""
    print(json.dumps(facts, ensure_ascii=False), flush=True)  # noqa: T201


def give_up(**facts: object) -> None:
    """Tells what is on the screen, and ends the process."""
    try:
        say(**facts, cursor=heard(target()), screen=list(everything_heard()))
    finally:
        os._exit(FAILED)


def visible_windows() -> list[QWidget]:
    """What lies on the screen."""
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def target() -> QWidget:
    """What a key goes to."""
    found = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    return found or visible_windows()[0]


def heard(widget: QWidget) -> str:
    """What a screen reader says when the cursor comes there."""
    face = QAccessible.queryAccessibleInterface(widget)
    if face is None:
        return ""
    parts = (face.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value))
    return " | ".join(part for part in parts if part)


def everything_heard() -> chain[str]:
    """What is said of all that is on the screen."""
    shown = (widget for window in visible_windows() for widget in chain([window], window.findChildren(QWidget)))
    return chain.from_iterable(_said_of(widget) for widget in shown if widget.isVisible())


def _said_of(widget: QWidget) -> list[str]:
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        return [heard(widget), *_cells(widget)]
    if isinstance(widget, QMenu):
        return [action.text() for action in widget.actions()]
    if isinstance(widget, QLabel):
        return [widget.text() or widget.accessibleName()]
    return [words] if (words := heard(widget)) else []


def _cells(view: QAbstractItemView) -> list[str]:
    model = view.model()
    return [
        str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
        for row in range(model.rowCount())
        for column in range(_columns(view))
        if (index := model.index(row, column)).isValid()
    ]


def _columns(view: QAbstractItemView) -> int:
    if isinstance(view, QTableView):
        return view.horizontalHeader().count()
    return view.header().count() if isinstance(view, QTreeView) else 1


def main() -> None:
    """Opens the real window and lets the script run in it."""
    from tests.stories.window_scripts import SCRIPTS

    faulthandler.dump_traceback_later(LONGEST, exit=True)
    name, *facts = sys.argv[1:]
    given = dict(fact.split("=", 1) for fact in facts)
    before = QApplication.exec
    drivers: list[Driver] = []

    def driven(*_: object) -> int:
        drivers.append(Driver(lambda driver: SCRIPTS[name](driver, **given)))
        return before()

    QApplication.exec = driven  # type: ignore[method-assign, assignment]
    sys.argv = ["rtcm-desktop"]
    runpy.run_module("rtcm_desktop", run_name="__main__")


if __name__ == "__main__":
    main()
