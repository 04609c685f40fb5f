"""A few languages to be ticked, kept in the order in which they were."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from rtcm_desktop.core.texts import worded
from rtcm_desktop.curriculum.rules import language_names

USUAL = ("en", "ru", "az", "tr", "ka", "fa")
"""The languages of the region; others show where an event has them."""
ACROSS = 3


def language_word(code: str) -> str:
    """The name of a language in the language spoken."""
    return worded(language_names().get(code, {})) or code


class LanguageTicks(QWidget):
    """An editor: its value is codes with commas; the first one ticked comes first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._across, self._placed = ACROSS, 0
        self._ticks: dict[str, QCheckBox] = {}
        self._chosen: list[str] = []
        self._filling = False
        for code in USUAL:
            self._add(code)
        self.setFocusProxy(self._ticks[USUAL[0]])

    def value(self) -> str:
        """What is ticked."""
        return ", ".join(self._chosen)

    def set_value(self, value: str) -> None:
        """Ticks exactly these."""
        self._chosen = [code.strip() for code in value.split(",") if code.strip()]
        self._filling = True
        for code in self._chosen:
            if code not in self._ticks:
                self._add(code)
        for code, tick in self._ticks.items():
            tick.setChecked(code in self._chosen)
        self._filling = False

    def problem(self) -> str:
        """Nothing can be wrong with a tick."""
        return ""

    def _add(self, code: str) -> None:
        tick = QCheckBox(language_word(code))
        tick.setObjectName(code)
        tick.toggled.connect(self._on_toggled)
        self._ticks[code] = tick
        self._place(tick)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(tick.sizeHint().width() for tick in self._ticks.values()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many side by side as there is room for."""
        super().resizeEvent(event)
        widest = max(tick.sizeHint().width() for tick in self._ticks.values()) + self._grid.horizontalSpacing()
        across = max(1, min(ACROSS, event.size().width() // widest))
        if across != self._across:
            self._across = across
            for tick in self._ticks.values():
                self._grid.removeWidget(tick)
            self._placed = 0
            for tick in self._ticks.values():
                self._place(tick)

    def _place(self, tick: QCheckBox) -> None:
        self._grid.addWidget(tick, *divmod(self._placed, self._across))
        self._placed += 1

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        if self._filling:
            return
        code = self.sender().objectName()
        self._chosen = [*(one for one in self._chosen if one != code), *([code] if on else [])]
        self.changed.emit()
