"""When the window locks itself: after the minutes of the settings without a key or a click, never while the desk is open.

The computer's own clock counts, so the time a laptop lay asleep counts too.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from rtcm_desktop.core.settings import LOCK_AFTER
from rtcm_desktop.uikit.settings import Settings

EVERY = 15
"""Seconds between two looks at the clock."""
ASLEEP = 90
"""A gap of so many seconds between two looks means that the computer slept, or that its clock was set."""
INPUTS = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin,
})  # fmt: skip


class Idleness(QObject):
    """`too_long()` when nobody has been here for the minutes of the settings, `woke()` after a sleep, `ticked()`."""

    too_long = Signal()
    woke = Signal()
    ticked = Signal()

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        holds_open: Callable[[], bool],
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._holds_open, self._clock = window, settings, holds_open, clock
        self._handle: QObject | None = None
        self._last_input = self._last_look = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY * 1000)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Counts from now on."""
        self._last_input = self._last_look = self._clock()
        handle: QObject | None = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUTS:
            self._last_input = self._clock()
        return False

    @Slot()
    def look(self) -> None:
        """Compares with the clock; one that was set back begins anew."""
        now = self._clock()
        slept = now - self._last_look > ASLEEP or now < self._last_look
        self._last_input = min(self._last_input, now)
        self._last_look = now
        if slept:
            self.woke.emit()
        minutes = self._settings.get(LOCK_AFTER)
        asked = QApplication.activeModalWidget() is not None
        if minutes and not asked and now - self._last_input >= minutes * 60 and not self._holds_open():
            self.too_long.emit()
        self.ticked.emit()
