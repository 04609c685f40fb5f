"""Actions side by side, each with its key beside it; where there is little room they say less."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rtcm_desktop.uikit.widgets.buttons import Button
from rtcm_desktop.uikit.widgets.keys import KeyCap
from rtcm_desktop.uikit.widgets.layouts import row

GAP = 8


class Actions(QWidget):
    """The keys go first, then the words of what has an icon, those of the primary action last. `fit` says for how much room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: list[QWidget] = []
        self._keys: dict[QWidget, KeyCap] = {}
        self._row = row(gap=GAP)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add(self, action: QWidget, key: str = "") -> None:
        """One more, at the end."""
        self._actions.append(action)
        self._row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        if key:
            self._keys[action] = KeyCap(key)
            self._row.addWidget(self._keys[action], 0, Qt.AlignmentFlag.AlignVCenter)

    def all(self) -> list[QWidget]:
        """Every action, seen now or not."""
        return list(self._actions)

    def least(self) -> int:
        """The width with nothing but icons."""
        return _sum([_width(action, bare=True) for action in self._shown()])

    def fit(self, room: int, at_most: int = 0) -> None:
        """Says as much as there is room for; the words of the primary action may take the room of `at_most`."""
        shown = self._shown()
        keys = [_width(self._keys[action]) for action in shown if action in self._keys]
        widths = {action: _width(action) for action in shown}
        crowded = _sum([*widths.values(), *keys]) > room
        for action, key in self._keys.items():
            key.setVisible(action in shown and not crowded)
        for action in sorted(shown, key=_is_primary):
            if isinstance(action, Button) and action.can_be_bare():
                bare = _sum(widths.values()) > max(room, at_most if _is_primary(action) else 0)
                action.set_bare(bare=bare)
                widths[action] = _width(action, bare=bare)

    def _shown(self) -> list[QWidget]:
        return [action for action in self._actions if not action.isHidden()]


class ActionRow(Actions):
    """Actions that look for themselves how much room there is."""

    def __init__(self, *actions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for action in actions:
            self.add(action)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = [_width(action) for action in self._shown()]
        keys = [_width(key) for key in self._keys.values()]
        return QSize(_sum([*words, *keys]), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit(self.width())
            self.updateGeometry()
        return super().event(event)


def _is_primary(action: QWidget) -> bool:
    return bool(action.property("kind") == "primary")


def _width(part: QWidget, *, bare: bool = False) -> int:
    if isinstance(part, Button):
        return part.width_of(bare=bare and part.can_be_bare())
    hint = part.minimumSizeHint() if bare else part.sizeHint()
    return max(hint.width(), part.minimumWidth())


def _sum(widths: Collection[int]) -> int:
    return sum(widths) + GAP * max(0, len(widths) - 1)
