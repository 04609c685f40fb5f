"""Ways on, one below the other, with their keys: what an empty page offers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QStyle, QWidget

from rtcm_desktop.uikit import icons, theme
from rtcm_desktop.uikit.painting import draw_key, draw_selection_bar, draw_text, key_size, side
from rtcm_desktop.uikit.widgets.buttons import Arrows
from rtcm_desktop.uikit.widgets.cards import Card

HEIGHT = 57
LEAD = 49


@dataclass(frozen=True, slots=True)
class EmptyChoice:
    """One way on: what it is called, a line about it, and the key that takes it."""

    key: str
    icon: str
    title: str
    sub: str = ""
    shortcut: str = ""


class ChoiceRow(QPushButton):
    """One way on as a row; the one with the focus is the selected one."""

    def __init__(self, choice: EmptyChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setProperty("kind", "choice")
        self.setAccessibleName(f"{choice.title}. {choice.sub}")
        self.setFixedHeight(HEIGHT)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.size("palette") - 100, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAD * 3, HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "row_selected" if self.isChecked() else "hover" if self.underMouse() else "surface"
        painter.fillRect(self.rect(), theme.colour(ground))
        if self.isChecked():
            draw_selection_bar(painter, self.rect(), self.layoutDirection())
        self._draw_icon(painter)
        self._draw_texts(painter)

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _draw_icon(self, painter: QPainter) -> None:
        icons.draw(painter, self._placed(QRect(16, (HEIGHT - 20) // 2, 20, 20)), self.choice.icon, "accent_text")

    def _draw_texts(self, painter: QPainter) -> None:
        room = self.width() - LEAD - 16
        if self.choice.shortcut:
            key = key_size(self.choice.shortcut)
            place = QRect(self.width() - 16 - key.width(), (HEIGHT - key.height()) // 2, key.width(), key.height())
            draw_key(painter, self._placed(place), self.choice.shortcut)
            room -= key.width() + 12
        align = side(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        top = 10 if self.choice.sub else (HEIGHT - 20) // 2
        draw_text(painter, self._placed(QRect(LEAD, top, room, 20)), self.choice.title, align)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text_muted"))
        draw_text(painter, self._placed(QRect(LEAD, 30, room, 16)), self.choice.sub, align)


class ChoiceList(Card):
    """Ways on in a card; the first is selected, arrows move, Enter takes it."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[EmptyChoice], parent: QWidget | None = None) -> None:
        super().__init__(margins=1, gap=1, parent=parent)
        self._group = QButtonGroup(self)
        self._choices = list(choices)
        for place, choice in enumerate(choices):
            row = ChoiceRow(choice)
            self._group.addButton(row, place)
            self.body.addWidget(row)
        self._arrows = Arrows(self, upright=True)
        self._arrows.set_buttons(self._group.buttons())
        self._group.idClicked.connect(self._on_clicked)
        if choices:
            self._group.button(0).setChecked(True)
            self.setFocusProxy(self._group.button(0))

    def choose(self, key: str) -> None:
        """Selects without telling."""
        place = next(at for at, choice in enumerate(self._choices) if choice.key == key)
        self._group.button(place).setChecked(True)
        self._arrows.set_stop(self._group.button(place))
        self.setFocusProxy(self._group.button(place))

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._choices[place].key)
