"""`Ctrl+K`: one field that finds people, events, topics and commands, over the dimmed page."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from rtcm_desktop.shell.finding import Command, Hit, find
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.doing import commands
from rtcm_desktop.shell.ui.palette_list import PaletteList
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets import HairLine, KeyCap, Label, row

TOP, BELOW = 96, 16


class Palette(QWidget):
    """Covers its window while it is open; `chosen(Hit)` says where to go."""

    chosen = Signal(object)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._before: QWidget | None = None
        self._commands: tuple[Command, ...] = ()
        self._behind = QPixmap()
        self._is_searching = self._is_to_take = False
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
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(row(None, self._box, None))
        self._layout.addStretch(1)

    def _fit(self) -> None:
        """In a low window it begins higher, and the list is only as long as there is room for."""
        self.setGeometry(self._window.rect())
        top = min(TOP, self.height() // 7)
        self._layout.setContentsMargins(0, top, 0, 0)
        around = self._box.sizeHint().height() - self._list.height()
        self._list.set_room(self.height() - top - around - BELOW)
        self._box.adjustSize()

    def _put_behind(self, picture: QPixmap) -> None:
        """With a picture of the page to stand on, a letter typed does not paint the whole page anew."""
        self._behind = picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not picture.isNull())

    @property
    def hits(self) -> list[Hit]:
        """What is found now."""
        return self._list.hits

    def type(self, text: str) -> None:
        """Looks for something else."""
        self._field.setText(text)

    @Slot()
    def open(self, text: str = "") -> None:
        """Opens over the page, with something typed already where asked."""
        self._before = self.window().focusWidget()
        self._commands = tuple(commands(self._context))
        if not self.isVisible():
            self._put_behind(self._window.grab())
        self._fit()
        self._field.setText(text)
        self.show()
        self.raise_()
        self._field.setFocus()
        self._search()

    @Slot()
    def shut(self) -> None:
        """Closes, and the cursor is where it was."""
        self._is_to_take = False
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        self._is_searching, self._is_to_take = True, False
        reading = partial(find, text=self._field.text(), event=self._context.event, commands=self._commands)
        self._context.runner.read(reading, owner=self, done=self._on_found, key="find")

    def _on_found(self, hits: list[Hit]) -> None:
        self._is_searching = False
        self._list.show_hits(hits, self._field.text())
        if self._is_to_take:
            self._take()

    def _take(self) -> None:
        """Takes the chosen line; what is still being looked for is taken once it is found."""
        self._is_to_take = self._is_searching
        if self._is_searching:
            return
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
            self._put_behind(QPixmap())
            self._fit()
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
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._behind)
        painter.fillRect(self.rect(), theme.colour("scrim"))
