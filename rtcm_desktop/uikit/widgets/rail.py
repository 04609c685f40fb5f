"""The rail at the side: who this is, find, the areas, light or dark and settings."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QStyle, QVBoxLayout, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import icon
from rtcm_desktop.uikit.painting import side
from rtcm_desktop.uikit.widgets.buttons import Arrows
from rtcm_desktop.uikit.widgets.labels import NameLabel, restyle
from rtcm_desktop.uikit.widgets.layouts import boxed, column, row

GAP = 6
LEAD = 42
"""Where the name begins."""


@dataclass(frozen=True, slots=True)
class RailItem:
    """One entry: where it leads, its icon and its name. One that `stays` is marked while its page is open."""

    key: str
    icon: str
    text: str
    stays: bool = True


class RailButton(QPushButton):
    """An entry of the rail, with a number where something waits."""

    def __init__(self, item: RailItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._waiting = 0
        self._aside = ""
        self.setProperty("kind", "rail")
        self.setCheckable(item.stays)
        self.toggled.connect(self._show_icon)
        self.set_narrow(narrow=False)

    def set_item(self, item: RailItem, *, narrow: bool) -> None:
        """Shows another entry in its place."""
        self.item = item
        self.set_narrow(narrow=narrow)

    def set_narrow(self, *, narrow: bool) -> None:
        """Only the icon, the name goes to the tooltip."""
        self.setText("" if narrow else self.item.text)
        self.setToolTip(self.item.text if narrow else "")
        self.setAccessibleName(self.item.text)
        size = theme.size("icon")
        self.setIconSize(QSize(size if narrow else size + GAP, size))
        self._show_icon()

    def set_waiting(self, count: int) -> None:
        """How much waits there; 0 shows nothing."""
        self._waiting = count
        self.setAccessibleDescription(self.tr("%n waiting", "", count) if count else "")
        self.update()

    @Slot()
    def _show_icon(self) -> None:
        role = "accent_text" if self.isChecked() else "text_muted"
        self.setIcon(icon(self.item.icon, role, theme.size("icon")))

    def set_aside(self, text: str) -> None:
        """A short text at the far side, such as a key."""
        self._aside = text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text = str(self._waiting) if self._waiting else self._aside
        if not text or not self.text():
            return
        painter = QPainter(self)
        painter.setFont(theme.digits(theme.font("caption")))
        words = LEAD + self.fontMetrics().horizontalAdvance(self.text())
        if words + painter.fontMetrics().horizontalAdvance(text) + 8 > self.width():
            return  # the name says more than the key beside it
        painter.setPen(theme.colour("accent_text" if self._waiting else "text_faint"))
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(8, 0, self.width() - 16, self.height()))
        painter.drawText(room, side(self.layoutDirection(), Qt.AlignmentFlag.AlignRight), text)


class Rail(QFrame):
    """The areas from top to bottom; one Tab stop, arrows inside."""

    chosen = Signal(str)
    find_asked = Signal()

    def __init__(self, items: Sequence[RailItem], foot: Sequence[RailItem] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setAccessibleName(self.tr("Areas"))
        self._narrow = False
        self._areas = {item.key: RailButton(item) for item in items}
        self._foot = {item.key: RailButton(item) for item in foot}
        self._buttons = self._areas | self._foot
        self._group = QButtonGroup(self)
        self._find = RailButton(RailItem("find", "search", self.tr("Find or do…"), stays=False))
        self._find.setProperty("kind", "jump")
        self._find.set_aside("Ctrl+K")
        self._find.clicked.connect(self.find_asked)
        self._arrows = Arrows(self, upright=True)
        self._build()

    def _build(self) -> None:
        self._mark = QLabel("R")
        self._mark.setProperty("kind", "mark")
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark.setFixedSize(28, 28)
        self._name = NameLabel("RTCM Desktop", "strong")
        self._line = NameLabel("", "caption", "text_muted")
        self._names = boxed(column(self._name, self._line, gap=0))
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(2)
        self._layout.addLayout(row(self._mark, (self._names, 1), gap=8, margins=(4, 0, 0, 0)))
        self._layout.addSpacing(10)
        self._layout.addWidget(self._find)
        self._layout.addSpacing(8)
        for button in self._areas.values():
            self._layout.addWidget(button)
        self._layout.addStretch(1)
        for button in self._foot.values():
            self._layout.addWidget(button)
        for button in self._buttons.values():
            button.clicked.connect(self._on_clicked)
            if button.item.stays:
                self._group.addButton(button)
        self._arrows.set_buttons(list(self._buttons.values()))
        self.set_narrow(narrow=False)

    def set_station(self, name: str, line: str) -> None:
        """What the program is called here, and station and role."""
        self._name.setText(name)
        self._line.setText(line)

    def set_current(self, key: str) -> None:
        """Marks the area that is open; an unknown key marks none."""
        button = self._buttons.get(key)
        if button is not None and button.item.stays:
            button.setChecked(True)
            self._arrows.set_stop(button)
            return
        self._group.setExclusive(False)
        for other in self._group.buttons():
            other.setChecked(False)
        self._group.setExclusive(True)

    def stop(self) -> QWidget | None:
        """The button that Tab comes to."""
        return self._arrows.stop()

    def set_waiting(self, key: str, count: int) -> None:
        """A number where something waits."""
        self._buttons[key].set_waiting(count)

    def set_item(self, item: RailItem) -> None:
        """Another icon and name for an entry."""
        self._buttons[item.key].set_item(item, narrow=self._narrow)

    def set_narrow(self, narrow: bool, *, low: bool = False) -> None:
        """Only icons; in a low window closer together and without the mark, so that all of them are seen."""
        self._narrow = narrow
        self._names.setVisible(not narrow)
        self._mark.setHidden(low)
        aside, above, below = 9 if narrow else 12, 4 if low else 14, 4 if low else 10
        self._layout.setContentsMargins(aside, above, aside, below)
        self.setFixedWidth(theme.size("rail_narrow" if narrow else "rail"))
        for button in (self._find, *self._buttons.values()):
            button.set_narrow(narrow=narrow)
            if button.property("scale") != ("low" if low else ""):
                restyle(button, scale="low" if low else "")

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.chosen.emit(button.item.key)
