"""The head of a page and the header of an event: what this is, one line of fact, what can be done."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import icon
from rtcm_desktop.uikit.widgets.actions import Actions
from rtcm_desktop.uikit.widgets.buttons import Button
from rtcm_desktop.uikit.widgets.labels import FactLine, NameLabel
from rtcm_desktop.uikit.widgets.layouts import column, row
from rtcm_desktop.uikit.widgets.steps import StepBar

ROOM = (24, 8, 16, 4)
NARROW_ROOM = (24, 2, 16, 2)
LOW_ROOM = (4, 2, 8, 2)
NARROW_HEIGHT = 36
GAP = 16
LEAST_FACT = 160
"""A fact of which less would be seen is not shown at all."""


class PageHead(QWidget):
    """Title, one line of fact, actions at the far side. The actions come after the content in the order of Tab.

    Where there is no room for all words, the keys beside the actions go first, then the words of actions with an icon. In a
    low window the fact stands beside the title, or alone on a page whose title stands in the header above (`known_above`).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known_above = False
        self._title = NameLabel("", "title")
        self._fact = FactLine()
        self._fact.hide()
        self._actions = Actions()
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(0)
        self._words.addWidget(self._title)
        self._words.addWidget(self._fact)
        layout = row(gap=GAP)
        layout.addLayout(self._words, 1)
        layout.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignRight)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self._fit()

    def set_fact(self, text: str) -> None:
        """The line under the title; an empty one takes no room."""
        self._fact.setText(text)
        self._fit()

    def title(self) -> str:
        return self._title.text()

    def add(self, action: QWidget, key: str = "") -> None:
        """An action at the far side, with its key beside it."""
        self._actions.add(action, key)

    def actions_in_order(self) -> list[QWidget]:
        """Everything at the far side the keyboard can come to, the views not chosen now among it."""
        inside = (part for widget in self._actions.all() for part in (widget, *widget.findChildren(QWidget)))
        here = self.window()
        return [part for part in inside if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.window() is here]

    def minimumSizeHint(self) -> QSize:
        """Only what cannot be shortened."""
        return QSize(self._actions.least() + theme.space(4), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        low = self.window().height() < theme.size("low")
        direction = QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        if direction != self._words.direction():  # a spacing that is set asks for this again, without an end
            self._words.setDirection(direction)
            self._words.setSpacing(GAP if low else 0)
        title, fact = _advance(self._title), _advance(self._fact)
        alone = low and self.known_above and fact > 0
        wanted = (0 if alone else title) + GAP + fact if low else max(title, fact)
        least = 0 if alone else title
        self._actions.fit(self.width() - min(wanted, max(title, self.width() // 2)) - GAP, self.width() - least - GAP)
        room = self.width() - self._actions.sizeHint().width() - GAP
        self._title.setVisible(not alone)
        fits = room >= min(fact, LEAST_FACT) if alone or not low else title + GAP + fact <= room
        self._fact.setVisible(fact > 0 and fits)


def _advance(label: QLabel) -> int:
    return label.fontMetrics().horizontalAdvance(label.text())


class EventHeader(QFrame):
    """Title and code of the open event, when and where, the one action of these days, and the steps below."""

    events_asked = Signal()
    action_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "header")
        self.steps = StepBar()
        self._title = NameLabel("", "heading")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._code = Button("", "chevron-down", "chip")
        self._code.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._code.setIcon(icon("chevron-down", "text_muted", 14))
        self._code.clicked.connect(self.events_asked)
        self._line = NameLabel("", "small", "text_muted")
        self.action = Button("", "printer")
        self.action.hide()
        self.action.clicked.connect(self.action_asked)
        self._top = QWidget()
        names = column(row(self._title, self._code, None, gap=8), self._line, gap=0)
        self._room = row(gap=16, margins=ROOM)
        self._room.addLayout(names, 1)
        self._room.addWidget(self.action)
        self._top.setLayout(self._room)
        self._top.setFixedHeight(theme.size("event_header"))
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._top)
        self._whole.addWidget(self.steps)

    def set_event(self, title: str, code: str, line: str) -> None:
        """Which event is open: title, code, "when · where · how"."""
        self._title.setText(title)
        self._code.setText(code)
        self._code.setAccessibleName(self.tr("{code}, other events").format(code=code))
        self._line.setText(line)
        self._show_tip()

    def set_action(self, text: str, icon: str = "printer") -> None:
        """The one action of these days; without a text there is none."""
        self.action.setText(text)
        self.action.set_icon(icon)
        self.action.setVisible(bool(text))

    def set_narrow(self, narrow: bool, *, low: bool = False) -> None:
        """One line each for a small window, in a low one both in one: what the event is called is in the tooltip then."""
        short = narrow or low
        self._title.setVisible(not low)
        self._line.setVisible(not short)
        self._room.setContentsMargins(*(LOW_ROOM if low else NARROW_ROOM if short else ROOM))
        self._top.setFixedHeight(theme.scaled(NARROW_HEIGHT) if short else theme.size("event_header"))
        self.steps.set_narrow(short)
        self._whole.setDirection(QBoxLayout.Direction.RightToLeft if low else QBoxLayout.Direction.TopToBottom)
        self._whole.setStretchFactor(self.steps, 1 if low else 0)
        self._show_tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = _advance(self._title) + self._code.sizeHint().width() + self.action.width_of(bare=False)
        self.action.set_bare(bare=self._title.isHidden() or wanted + 4 * GAP > self.width())

    def _show_tip(self) -> None:
        whole = self._title.text() if self._title.isHidden() else self.tr("Other events")
        self._code.setToolTip(whole)
