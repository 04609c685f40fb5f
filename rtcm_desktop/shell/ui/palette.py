"""`Ctrl+K`: one field that finds people, events, topics and commands, over the dimmed page."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from rtcm_desktop.core.texts import knows
from rtcm_desktop.shell.finding import Command, Hit, find
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.navigation import PAGES, Level
from rtcm_desktop.shell.ui.palette_list import PaletteList
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import OWN_NAMES
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import HairLine, KeyCap, Label, row

TOP = 96
SHORTCUTS = {"new_event": "Ctrl+N"}
ALWAYS = (
    Command("undo", "undo-2", "", "Ctrl+Z"),
    Command("look", "sun-moon", ""),
    Command("help", "book-open", "", "F1"),
    Command("lock", "lock", "", "Ctrl+L"),
    Command("close", "log-in", "", "Ctrl+Q"),
)


class Palette(QWidget):
    """Covers its window while it is open; `chosen(Hit)` says where to go."""

    chosen = Signal(object)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._before: QWidget | None = None
        self._is_searching = False
        self._field = QLineEdit()
        self._field.setProperty("kind", "bare")
        self._field.setAccessibleName(self.tr("Find or do"))
        self._field.setPlaceholderText(self.tr("People, events, topics, commands"))
        self._field.textChanged.connect(self._on_typed)
        self._field.installEventFilter(self)
        self._list = PaletteList()
        self._list.pressed.connect(self._on_pressed)
        self._box = QFrame()
        self._lay_out()
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self._box.setProperty("kind", "dialog")
        self._box.setFixedWidth(theme.size("palette"))
        inner = QVBoxLayout(self._box)
        inner.setContentsMargins(1, 0, 1, 0)
        inner.setSpacing(0)
        top = row(
            IconLabel("search", "text_muted", 20), (self._field, 1), KeyCap("Esc"), gap=12, margins=(16, 8, 16, 8)
        )
        inner.addLayout(top)
        inner.addWidget(HairLine())
        inner.addWidget(self._list)
        inner.addWidget(HairLine())
        small = partial(Label, scale="small", tone="text_muted")
        foot = row(
            KeyCap("↑↓"), small(self.tr("choose")), 8, KeyCap("Enter"), small(self.tr("open")), 8,
            KeyCap(">"), small(self.tr("commands only")), None, small(self.tr("Any script, with or without ə ı ö")),
            gap=6, margins=(16, 6, 16, 8),
        )  # fmt: skip
        inner.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, TOP, 0, 0)
        layout.addLayout(row(None, self._box, None))
        layout.addStretch(1)

    @property
    def hits(self) -> list[Hit]:
        """What is found now."""
        return self._list.hits

    @property
    def is_searching(self) -> bool:
        """Whether the lines of now are still looked for."""
        return self._is_searching

    def type(self, text: str) -> None:
        """Looks for something else."""
        self._field.setText(text)

    @Slot()
    def open(self, text: str = "") -> None:
        """Opens over the page, with something typed already where asked."""
        self._before = self.window().focusWidget()
        self.setGeometry(self._window.rect())
        self._field.setText(text)
        self.show()
        self.raise_()
        self._field.setFocus()
        self._search()

    @Slot()
    def shut(self) -> None:
        """Closes, and the cursor is where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def commands(self) -> list[Command]:
        """The commands there are now: pages that can be opened, and what works everywhere."""
        has_event = self._context.event is not None
        shown = [
            place
            for place, entry in PAGES.items()
            if (has_event or entry.level is not Level.STEP) and knows(f"window.command.{place}")
        ]
        return [
            *(Command(place, PAGES[place].icon, place, SHORTCUTS.get(place, "")) for place in shown),
            *ALWAYS,
            *(Command(f"language_{code}", "languages", "") for code in OWN_NAMES if code != self._context.language),
        ]

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        reading = partial(find, text=self._field.text(), event=self._context.event, commands=tuple(self.commands()))
        self._is_searching = True
        self._context.runner.read(reading, owner=self, done=self._on_found, key="find")

    def _on_found(self, hits: list[Hit]) -> None:
        self._is_searching = False
        self._list.show_hits([hit for hit in hits if hit.place in PAGES or hit.kind == "commands"], self._field.text())
        self._box.adjustSize()

    def _take(self) -> None:
        hit = self._list.current()
        if hit is not None:
            self._before = None
            self.shut()
            self.chosen.emit(hit)

    @Slot()
    def _on_pressed(self) -> None:
        self._take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self._list.move(1)
            case Qt.Key.Key_Up:
                self._list.move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Escape:
                self.shut()
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                pass
            case _:
                return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.shut()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("scrim"))
