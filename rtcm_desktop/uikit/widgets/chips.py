"""Small states in words with a shape, and chips that choose what a table shows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from rtcm_desktop.uikit.icons import icon as themed
from rtcm_desktop.uikit.painting import CHIP_GAP, CHIP_ICON, chip_size, draw_chip
from rtcm_desktop.uikit.tones import TONES


class Chip(QLabel):
    """A state in a few words. Without an icon named it takes the one of its tone; an empty name means none."""

    def __init__(
        self, text: str = "", tone: str = "quiet", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone, icon)

    def set(self, text: str, tone: str = "quiet", icon: str | None = None) -> None:
        """Shows another state."""
        self._tone = tone
        self._icon = TONES[tone].icon if icon is None else icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self.text(), self._icon)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_chip(QPainter(self), self.rect(), self.text(), self._tone, self._icon, self.layoutDirection())


class FilterChips(QWidget):
    """Chips of which one is chosen: ways to see part of a table. Options are (key, text with {count}, tone, icon).

    Until there is something to count only the first is seen.
    """

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = {key: text for key, text, _, _ in options}
        self._keys = list(self._texts)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for place, (_, text, tone, name) in enumerate(options):
            layout.addWidget(self._made(place, text, tone, name))
            self._group.button(place).setHidden(place > 0)
        layout.addStretch(1)
        self._group.idClicked.connect(self._on_clicked)
        self.choose(self._keys[0])

    def _made(self, place: int, text: str, tone: str, name: str) -> QPushButton:
        button = QPushButton(text.replace("{count}", "").strip())
        button.setCheckable(True)
        button.setProperty("kind", "chip")
        button.setProperty("tone", tone)
        if name:
            button.setIcon(themed(name, TONES[tone].letters, CHIP_ICON))
            button.setIconSize(QSize(CHIP_ICON + CHIP_GAP, CHIP_ICON))
        self._group.addButton(button, place)
        return button

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Puts the numbers into the texts; a chip without anything behind it is hidden, the first one never."""
        for place, key in enumerate(self._keys):
            button = self._group.button(place)
            button.setText(self._texts[key].replace("{count}", str(counts.get(key, 0))))
            button.setVisible(place == 0 or counts.get(key, 0) > 0)

    def choose(self, key: str) -> None:
        """Chooses without telling."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def choice(self) -> str:
        """The chosen key."""
        return self._keys[self._group.checkedId()]

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._keys[place])
