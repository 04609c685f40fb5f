"""The steps of an event, each with its state and one short fact; they can be visited in any order."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QStyle, QWidget

from rtcm_desktop.uikit import icons, theme
from rtcm_desktop.uikit.painting import draw_text, side
from rtcm_desktop.uikit.widgets.buttons import Arrows
from rtcm_desktop.uikit.widgets.layouts import emptied
from rtcm_desktop.uikit.widgets.marks import STATE_MARKS, StepState

NARROW_HEIGHT = 36
OVERVIEW = ("clipboard-list", "text_muted")
SIDE = 8
WORDS = 30
MARGIN = 16
WIDEST = 200
ICON_ONLY = 34
"""The least width: on a very small screen only the mark is seen, and the name is in the tooltip."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, a fact of a few words, its state; a step without a state is the overview."""

    key: str
    name: str
    fact: str = ""
    state: StepState | None = None


class StepButton(QPushButton):
    """A step; a button for keyboard and screen readers, painted by itself."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "step")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.narrow, self.named, self.told = False, True, True
        self.set_step(step)

    def set_step(self, step: Step) -> None:
        """Shows another state of the step."""
        self.step = step
        self._name_width = QFontMetrics(theme.font("strong")).horizontalAdvance(step.name)
        self._fact_width = QFontMetrics(theme.font("caption")).horizontalAdvance(step.fact)
        wants = self.tr("wants you") if step.state == StepState.WANTS else ""
        self.setAccessibleName(", ".join(part for part in (step.name, wants) if part))
        self.setAccessibleDescription(step.fact)
        self._show_tip()
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """One line, as wide as its name."""
        self.narrow = narrow
        self._show_tip()
        self.updateGeometry()
        self.update()

    def _show_tip(self) -> None:
        parts = (self.step.name, self.step.fact) if self.narrow else (self.step.fact,)
        self.setToolTip(": ".join(part for part in parts if part))

    def set_words(self, *, name: bool, fact: bool) -> None:
        """Which of its words there is room for; those that are not shown are in the tooltip."""
        if (name, fact) != (self.named, self.told):
            self.named, self.told = name, fact
            self.setMaximumWidth(WIDEST if name else ICON_ONLY)
            self.updateGeometry()
            self.update()

    def width_of(self, *, name: bool, fact: bool) -> int:
        """How wide it is with its words or without."""
        words = [self._name_width] if name else []
        if fact and not self.narrow:
            words.append(self._fact_width)
        return WORDS + max(words) + SIDE if words else ICON_ONLY

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(name=self.named, fact=self.told), NARROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() if self.isChecked() else ICON_ONLY, NARROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), theme.colour("hover"))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(self.rect().adjusted(SIDE, self.height() - 3, -SIDE, 0), 1.5, 1.5)
        name, role = STATE_MARKS[self.step.state] if self.step.state else OVERVIEW
        top = theme.scaled(18) - 8 if not self.narrow else (self.height() - 16) // 2 - 1
        icons.draw(painter, self._placed(QRect(SIDE, top, 16, 16)), name, role, icons.STROKE_OF_MARKS)
        self._draw_words(painter)
        if self.step.state is None:
            line = QRect(self.width() - 1, (self.height() - 24) // 2, 1, 24)
            painter.fillRect(self._placed(line), theme.colour("line"))

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _draw_words(self, painter: QPainter) -> None:
        align = side(self.layoutDirection())
        room = self.width() - WORDS - 2
        if not self.named:
            return
        painter.setFont(theme.font("strong") if self.isChecked() else theme.medium("body"))
        painter.setPen(theme.colour("text"))
        line = theme.line_height("body")
        top = theme.scaled(8) if not self.narrow else (self.height() - line) // 2 - 1
        draw_text(painter, self._placed(QRect(WORDS, top, room, line)), self.step.name, align)
        if self.narrow or not self.told:
            return
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("attention_text" if self.step.state == StepState.WANTS else "text_muted"))
        fact = QRect(WORDS, top + line - 2, room, theme.scaled(18))
        draw_text(painter, self._placed(fact), self.step.fact, align)


class StepBar(QWidget):
    """All steps side by side; one Tab stop, arrows inside."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps of the event"))
        self._steps: list[Step] = []
        self._current = ""
        self._narrow = False
        self._group = QButtonGroup(self)
        self._arrows = Arrows(self, upright=False)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._layout.setSpacing(0)
        self._group.idClicked.connect(self._on_clicked)
        self.setFixedHeight(theme.size("step_bar"))

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Shows the steps; the focus stays where it is while they are the same ones."""
        if [step.key for step in steps] != [step.key for step in self._steps]:
            self._make_buttons(steps)
        self._steps = list(steps)
        for place, step in enumerate(steps):
            button = self._group.button(place)
            assert isinstance(button, StepButton)
            button.set_step(step)
        self.set_current(self._current)

    def _make_buttons(self, steps: Sequence[Step]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        emptied(self._layout)
        for place, step in enumerate(steps):
            button = StepButton(step)
            button.set_narrow(self._narrow)
            self._group.addButton(button, place)
            self._layout.addWidget(button, 0 if self._narrow else 1)
        self._layout.addStretch(0)
        self._arrows.set_buttons([self._group.button(place) for place in range(len(steps))])

    def set_current(self, key: str) -> None:
        """Marks the open step."""
        self._current = key
        for place, step in enumerate(self._steps):
            if step.key == key:
                self._group.button(place).setChecked(True)
                self._arrows.set_stop(self._group.button(place))
        self._fit()

    def stop(self) -> QWidget | None:
        """The button that Tab comes to."""
        return self._arrows.stop()

    def set_narrow(self, narrow: bool) -> None:
        """One line instead of two."""
        self._narrow = narrow
        self.setFixedHeight(theme.scaled(NARROW_HEIGHT) if narrow else theme.size("step_bar"))
        for button in self._group.buttons():
            if isinstance(button, StepButton):
                button.set_narrow(narrow)
                self._layout.setStretchFactor(button, 0 if narrow else 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Nothing is cut: the longest facts give way first, then all names but that of the open step."""
        steps = [button for button in self._group.buttons() if isinstance(button, StepButton)]
        told = dict.fromkeys(steps, True)
        room = self.width() - 2 * MARGIN

        def lacks() -> bool:
            return sum(step.width_of(name=True, fact=told[step]) for step in steps) > room

        for step in sorted(steps, key=_length_of_fact, reverse=True):
            told[step] = not lacks()
        named = not lacks()
        for step in steps:
            step.set_words(name=named or step.isChecked(), fact=told[step])
        self._share(steps, room)

    def _share(self, steps: Sequence[StepButton], room: int) -> None:
        """All as wide as each other, or as their words want it where an equal share would cut some."""
        even = all(step.sizeHint().width() * len(steps) <= room for step in steps)
        for step in steps if not self._narrow else ():
            self._layout.setStretchFactor(step, 1 if even else step.sizeHint().width())

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self._current = self._steps[place].key
        self.chosen.emit(self._current)


def _length_of_fact(step: StepButton) -> int:
    return step.width_of(name=False, fact=True)
