"""Rows with a mark, words and one button each: what needs doing, and the steps of an event. Arrows go from row to row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Arrows, Button, Card, HairLine, IconLabel, NameLabel, boxed, column, emptied, row

HEIGHT = 54
ICON = 20
NAME_WIDTH, BUTTON_WIDTH, BESIDE = 92, 136, 640


@dataclass(frozen=True, slots=True)
class Line:
    """One row: key, icon with its colour role, title, words (with their tone) below or beside it, the button."""

    key: str
    icon: str
    tint: str
    title: str
    words: str
    button: str
    beside: str = ""
    beside_tone: str = "text_muted"


class TaskList(Card):
    """The rows on one card. `pressed(key)` says whose button was pressed; at most one button is the primary one."""

    pressed = Signal(str)

    def __init__(self, name: str, *, steps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(margins=1, gap=0, parent=parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._steps = steps
        self._arrows = Arrows(self, upright=True)
        self._buttons: dict[str, Button] = {}
        self._names: list[NameLabel] = []
        self._ends: list[QWidget] = []
        self._both: list[QBoxLayout] = []

    def show_lines(self, lines: Sequence[Line], primary: str = "") -> None:
        """Shows these rows; the focus stays on the row it was on."""
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), "")
        emptied(self.body)
        self._buttons, self._names, self._ends, self._both = {}, [], [], []
        for number, line in enumerate(lines):
            if number:
                self.body.addWidget(HairLine())
            made = self._row(line, is_primary=line.key == primary)
            self.body.addWidget(made)
            made.show()
        self._align()
        self._turn()
        self._arrows.set_buttons(list(self._buttons.values()))
        if primary in self._buttons:
            self._arrows.set_stop(self._buttons[primary])
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def first(self) -> Button | None:
        """The button to begin with: the primary one, else the first."""
        primary = (button for button in self._buttons.values() if button.property("kind") == "primary")
        return next(primary, next(iter(self._buttons.values()), None))

    def button(self, key: str) -> Button:
        """The button of a row."""
        return self._buttons[key]

    def _row(self, line: Line, *, is_primary: bool) -> QWidget:
        button = Button(line.button, kind="primary" if is_primary else "plain")
        button.setObjectName(line.key)
        button.setAccessibleName(f"{line.button}: {line.title}")
        button.setAccessibleDescription(". ".join(part for part in (line.words, line.beside) if part))
        button.clicked.connect(self._on_pressed)
        made = QWidget()
        made.setMinimumHeight(HEIGHT)
        words = self._step_words(line) if self._steps else self._task_words(line)
        layout = row(IconLabel(line.icon, line.tint, ICON, 2.0), gap=12, margins=(16, 8, 12, 8))
        layout.addLayout(words, 1)
        if line.button:
            end = boxed(row(None, button))
            self._ends.append(end)
            layout.addWidget(end)
            self._buttons[line.key] = button
        made.setLayout(layout)
        return made

    def _task_words(self, line: Line) -> QLayout:
        return column(NameLabel(line.title, "strong"), NameLabel(line.words, "small", "text_muted"), gap=0)

    def _step_words(self, line: Line) -> QLayout:
        title = NameLabel(line.title, "strong")
        self._names.append(title)
        both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.addWidget(NameLabel(line.words), 3)
        both.addWidget(NameLabel(line.beside, "body", line.beside_tone), 2)
        self._both.append(both)
        words = row(title, gap=16)
        words.addLayout(both, 1)
        return words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """What is missing stands below what is done where there is no room beside it."""
        beside = self.width() >= theme.scaled(BESIDE)
        for both in self._both:
            both.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
            both.setSpacing(theme.space(4) if beside else 0)

    def _align(self) -> None:
        """Steps stand in columns, as wide as the longest words of the language need them."""
        if not self._steps:
            return
        letters = QFontMetrics(theme.font("strong"))
        named = max((letters.horizontalAdvance(title.text()) for title in self._names), default=0)
        ended = max((end.sizeHint().width() for end in self._ends), default=0)
        for title in self._names:
            title.setFixedWidth(max(NAME_WIDTH, named + 2))
        for end in self._ends:
            end.setFixedWidth(max(BUTTON_WIDTH, ended))

    @Slot()
    def _on_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.pressed.emit(button.objectName())
