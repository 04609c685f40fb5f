"""The head of a page and the header of an event: what this is, one line of fact, what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import icon
from rtcm_desktop.uikit.widgets.buttons import Button
from rtcm_desktop.uikit.widgets.labels import FactLine, NameLabel
from rtcm_desktop.uikit.widgets.layouts import column, row
from rtcm_desktop.uikit.widgets.steps import StepBar

ROOM = (24, 8, 16, 4)
NARROW_ROOM = (24, 2, 16, 2)
NARROW_HEIGHT = 36


class PageHead(QWidget):
    """Title, one line of fact, actions at the far side. The actions come after the content in the order of Tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = NameLabel("", "title")
        self._fact = FactLine()
        self._fact.hide()
        self._added: list[QWidget] = []
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        layout = row(gap=16)
        layout.addLayout(column(self._title, self._fact, gap=0), 1)
        layout.addLayout(self._actions)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, text: str) -> None:
        self._title.setText(text)

    def set_fact(self, text: str) -> None:
        """The line under the title; an empty one takes no room."""
        self._fact.setText(text)
        self._fact.setVisible(bool(text))

    def title(self) -> str:
        return self._title.text()

    def add(self, action: QWidget) -> None:
        """An action at the far side."""
        self._added.append(action)
        self._actions.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def actions_in_order(self) -> list[QWidget]:
        """Everything at the far side the keyboard can come to, the views not chosen now among it."""
        inside = (part for widget in self._added for part in (widget, *widget.findChildren(QWidget)))
        here = self.window()
        return [part for part in inside if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.window() is here]


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
        self._code = Button("", "chevron-down", "chip", tip=self.tr("Other events"))
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top)
        layout.addWidget(self.steps)

    def set_event(self, title: str, code: str, line: str) -> None:
        """Which event is open: title, code, "when · where · how"."""
        self._title.setText(title)
        self._code.setText(code)
        self._code.setAccessibleName(self.tr("{code}, other events").format(code=code))
        self._line.setText(line)

    def set_action(self, text: str, icon: str = "printer") -> None:
        """The one action of these days; without a text there is none."""
        self.action.setText(text)
        self.action.set_icon(icon)
        self.action.setVisible(bool(text))

    def set_narrow(self, narrow: bool) -> None:
        """One line each for a small window."""
        self._line.setVisible(not narrow)
        self._room.setContentsMargins(*(NARROW_ROOM if narrow else ROOM))
        self._top.setFixedHeight(theme.scaled(NARROW_HEIGHT) if narrow else theme.size("event_header"))
        self.steps.set_narrow(narrow)
