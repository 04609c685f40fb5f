"""Keys of the keyboard shown on the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets.labels import Label
from rtcm_desktop.uikit.widgets.layouts import boxed, emptied, row

BETWEEN = 14
PRINTED = {"Return": "Enter", "PgDown": "PgDn", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
"""What keyboards have printed on keys that Qt calls otherwise."""


@dataclass(frozen=True, slots=True)
class KeyHint:
    """A key and what it does, in one or two words."""

    key: str
    text: str


class KeyCap(QLabel):
    """A key as it stands on the keyboard."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("+".join(map(self._printed, keys.split("+"))) if keys != "+" else keys)
        self.setProperty("kind", "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(20)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _printed(self, key: str) -> str:
        return self.tr("Space") if key == "Space" else PRINTED.get(key, key)


class KeyHints(QWidget):
    """A row of keys with what they do; the last ones give way where there is no room, a page never grows for them."""

    def __init__(self, hints: Sequence[KeyHint] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[KeyHint] = []
        self._pairs: list[QWidget] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(BETWEEN)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_hints(hints)

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        """Shows other keys."""
        if self._shown == list(hints):
            return
        self._shown = list(hints)
        emptied(self._layout)
        self._layout.addStretch(1)
        self._pairs = [boxed(row(KeyCap(hint.key), Label(hint.text, "small", "text_muted"), gap=6)) for hint in hints]
        for pair in self._pairs:
            self._layout.addWidget(pair)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        widths = [pair.sizeHint().width() for pair in self._pairs]
        return QSize(sum(widths) + BETWEEN * len(widths), theme.size("chip"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.size("chip"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width()
        for pair in self._pairs:
            room -= pair.sizeHint().width() + BETWEEN
            pair.setVisible(room >= 0)
