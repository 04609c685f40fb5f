"""The keys that work on every page."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit.page import Page


class FrameKeys(QObject):
    """Keys of the whole window; one that the open page has for itself gives way. `place_asked(place)` by a page's key."""

    place_asked = Signal(str)

    def __init__(self, window: QWidget, slots: Mapping[str, Callable[[], object]], places: Mapping[str, str]) -> None:
        super().__init__(window)
        self._shortcuts: dict[str, QShortcut] = {}
        for keys, slot in slots.items():
            self._add(window, keys).activated.connect(slot)
        for keys, place in places.items():
            shortcut = self._add(window, keys)
            shortcut.setObjectName(place)
            shortcut.activated.connect(self._on_place)

    def _add(self, window: QWidget, keys: str) -> QShortcut:
        shortcut = self._shortcuts[keys] = QShortcut(QKeySequence(keys), window)
        shortcut.setAutoRepeat(False)
        return shortcut

    def give_way_to(self, page: Page) -> None:
        """Two answers to one key are none, so the page's own keys win."""
        taken = page.own_keys()
        for shortcut in self._shortcuts.values():
            shortcut.setEnabled(shortcut.key().toString() not in taken)

    @Slot()
    def _on_place(self) -> None:
        self.place_asked.emit(self.sender().objectName())
