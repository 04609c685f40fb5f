"""Events on Home: title, dates, how far away, and seven small marks."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from rtcm_desktop.planning.service.events import STEPS
from rtcm_desktop.shell.home import EventLine
from rtcm_desktop.shell.overview import step_name
from rtcm_desktop.uikit import icons, theme
from rtcm_desktop.uikit.painting import draw_text, side
from rtcm_desktop.uikit.widgets import STATE_MARKS, Arrows, Card, HairLine, StepState, emptied

HEIGHT, MARK, STEP = 60, 14, 18
STATES = {"done": StepState.DONE, "partial": StepState.BEGUN, "empty": StepState.OPEN, "wants": StepState.WANTS}


class EventButton(QPushButton):
    """One event as a row that opens it."""

    def __init__(self, line: EventLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setProperty("kind", "choice")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(f"{line.title}, {line.when}")
        wanting = [step_name(step) for step, state in zip(STEPS, line.states, strict=True) if state == "wants"]
        self.setAccessibleDescription(", ".join([line.code, line.dates, *wanting]))

    def sizeHint(self) -> QSize:
        return QSize(300, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), theme.colour("row_selected" if self.hasFocus() else "hover"))
        room = self.rect().adjusted(16, 10, -16, -10)
        direction = self.layoutDirection()
        left, right = side(direction), side(direction, Qt.AlignmentFlag.AlignRight)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text_muted"))
        width = painter.fontMetrics().horizontalAdvance(self.line.when) + 4
        top = QRect(room.left(), room.top(), room.width(), 20)
        draw_text(painter, top, self.line.when, right)
        marks = STEP * len(self.line.states)
        below = QRect(room.left(), room.top() + 21, room.width() - marks - 8, 18)
        words = f"{self.line.code}  ·  {self.line.dates}"
        draw_text(painter, QStyle.visualRect(direction, room, below), words, left)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        draw_text(painter, QStyle.visualRect(direction, room, top.adjusted(0, 0, -width - 8, 0)), self.line.title, left)
        for place, state in enumerate(self.line.states):
            name, role = STATE_MARKS[STATES[state]]
            mark = QRect(room.right() + 1 - marks + place * STEP + STEP - MARK, room.top() + 23, MARK, MARK)
            icons.draw(painter, QStyle.visualRect(direction, room, mark), name, role, icons.STROKE_OF_MARKS)


class EventLines(Card):
    """The events one below the other. `chosen(id)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=1, gap=0, parent=parent)
        self.setAccessibleName(self.tr("Events"))
        self._arrows = Arrows(self, upright=True)

    def show_events(self, lines: Sequence[EventLine]) -> None:
        """Shows these events."""
        emptied(self.body)
        buttons = []
        for number, line in enumerate(lines):
            if number:
                self.body.addWidget(HairLine())
            button = EventButton(line)
            button.clicked.connect(self._on_clicked)
            self.body.addWidget(button)
            buttons.append(button)
        self._arrows.set_buttons(buttons)
        self.setVisible(bool(lines))

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, EventButton):
            self.chosen.emit(button.line.id)
