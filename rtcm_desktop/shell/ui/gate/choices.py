"""The choices of the first start as large buttons: one is chosen, arrows go from one to the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import pixmap

HEIGHT = 64
ICON, MARK = 24, 18
GAP = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to go on."""

    key: str
    icon: str
    title: str
    line: str


class ChoiceCard(QAbstractButton):
    """A choice as a card with icon, title, one line, and a round mark."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setCheckable(True)
        self.setText(choice.title)
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(choice.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.scaled(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(440, theme.scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if chosen else 1
        painter.setPen(QPen(theme.colour("focus" if chosen else "line"), width))
        painter.setBrush(theme.colour("accent_soft" if chosen else "surface"))
        radius = theme.radius("card")
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
        tint = "accent_text" if chosen else "text_muted"
        ratio = self.devicePixelRatioF()
        middle = self.height() // 2
        painter.drawPixmap(16, middle - ICON // 2, pixmap(self.choice.icon, tint, ICON, ratio))
        mark = pixmap("circle-dot", "accent_text", MARK, ratio) if chosen else None
        right = self.width() - 16 - MARK
        if mark is not None:
            painter.drawPixmap(right, middle - MARK // 2, mark)
        else:
            painter.setPen(QPen(theme.colour("line_strong"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(right + 1, middle - MARK // 2 + 1, MARK - 2, MARK - 2)
        self._write(painter, QRect(56, 0, right - 56 - 8, self.height()))

    def _write(self, painter: QPainter, room: QRect) -> None:
        """The title and the line below it, which takes a second line where the letters are large."""
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        title = QFontMetrics(theme.font("strong")).height()
        below = self.height_of_line(room.width())
        top = room.center().y() - (title + GAP + below) // 2
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("strong"))
        painter.drawText(QRect(room.left(), top, room.width(), title), align, self.choice.title)
        painter.setPen(theme.colour("text_muted"))
        painter.setFont(theme.font("small"))
        line = QRect(room.left(), top + title + GAP, room.width(), below)
        painter.drawText(line, align | Qt.TextFlag.TextWordWrap, self.choice.line)

    def height_of_line(self, width: int) -> int:
        """How high the line below the title is in a room of this width."""
        letters, room = QFontMetrics(theme.font("small")), QRect(0, 0, width, self.height())
        return letters.boundingRect(room, Qt.TextFlag.TextWordWrap, self.choice.line).height()


class ChoiceColumn(QWidget):
    """The cards, one of them chosen."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._cards: dict[str, ChoiceCard] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        for choice in choices:
            card = ChoiceCard(choice, self)
            self._cards[choice.key] = card
            self._group.addButton(card)
            layout.addWidget(card)
        self._group.buttonToggled.connect(self._on_toggled)

    def card(self, key: str) -> ChoiceCard:
        """The card of a choice."""
        return self._cards[key]

    def choose(self, key: str) -> None:
        """Chooses one."""
        self._cards[key].setChecked(True)

    @Slot(QAbstractButton, bool)
    def _on_toggled(self, button: QAbstractButton, on: bool) -> None:
        if on and isinstance(button, ChoiceCard):
            self.chosen.emit(button.choice.key)
