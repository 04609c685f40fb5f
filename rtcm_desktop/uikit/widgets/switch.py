"""Two or three joined buttons: ways to see the same thing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from rtcm_desktop.uikit.widgets.buttons import Arrows


class ViewSwitch(QWidget):
    """Chooses one of a few views; one Tab stop, arrows inside."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [key for key, _ in options]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, (_, text) in enumerate(options):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setProperty("kind", "joined")
            button.setProperty("place", self._place(place))
            self._group.addButton(button, place)
            layout.addWidget(button)
        self._arrows = Arrows(self, upright=False)
        self._arrows.set_buttons(self._group.buttons())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._on_clicked)
        self.choose(self._keys[0])

    def _place(self, place: int) -> str:
        if len(self._keys) == 1:
            return "only"
        return "first" if place == 0 else "last" if place == len(self._keys) - 1 else "middle"

    def choose(self, key: str) -> None:
        """Chooses without telling."""
        button = self._group.button(self._keys.index(key))
        button.setChecked(True)
        self._arrows.set_stop(button)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor goes on to the chosen button. No focus proxy: Qt's Tab would go there before the page's content."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(event.reason())

    def choice(self) -> str:
        """The chosen view."""
        return self._keys[self._group.checkedId()]

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._keys[place])
