"""What every page is: a head, banners, content; it reads in the background and knows when it is out of date."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from rtcm_desktop.core.errors import AppError, Cancelled
from rtcm_desktop.uikit import dressing, theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.keyboard import sequences
from rtcm_desktop.uikit.own_step import OwnStep
from rtcm_desktop.uikit.widgets.banners import Banners
from rtcm_desktop.uikit.widgets.heads import PageHead
from rtcm_desktop.uikit.widgets.keys import KeyHint

if TYPE_CHECKING:  # the database is loaded by the worker, beside the first picture of the window
    from rtcm_desktop.core.actions import Changes
    from rtcm_desktop.core.workspace import Workspace

FAILURE = "failure"
NOT_READ = "not read"
COLUMN = 1520
"""The widest a page becomes that is read, in pixels at 100 %."""
TAB = Qt.FocusPolicy.TabFocus
Reading = Callable[["Workspace"], Any]


class Page(QWidget):
    """Base of every page. Give a head and a body in the constructor, read in `load`, show in `show_loaded`."""

    tables_shown: ClassVar[frozenset[str]] = frozenset()
    in_a_column: ClassVar[bool] = False
    """Whether the page keeps to a width that is read with ease, where timetables and tables use all there is."""
    keys_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.stale = True
        self.head = PageHead()
        self.banners = Banners()
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(3))
        self._hints: list[KeyHint] = []
        self._is_reading = False
        self._to_press = ""
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(theme.space(3))
        self._whole.addWidget(self.head)
        self._whole.addWidget(self.banners)
        self._whole.addLayout(self.body, 1)
        dressing.follow(self)

    def load(self) -> Reading | None:
        """What to read, as a function for the worker made of plain values; None where there is nothing to read."""
        return None

    def show_loaded(self, value: Any) -> None:
        """Shows what was read."""

    def load_failed(self, error: AppError) -> None:
        """The reading failed; the page says so at its top."""
        self.banners.say("stop", told(error), key=NOT_READ)

    def enter(self, **where: object) -> None:
        """Called before the page is shown, with what `navigate` was given."""

    def leave(self) -> bool:
        """Whether the page can be left now; a page that keeps everything at once can."""
        return True

    def holds_open(self) -> bool:
        """Whether the window must not lock itself while this page is open, as at the desk."""
        return False

    def place_now(self) -> dict[str, str]:
        """What `enter` needs to come back to the same view after a start."""
        return {}

    def own_keys(self) -> set[str]:
        """The keys that the page, or what is seen of it, has for itself."""
        return {shortcut.key().toString() for shortcut in self.findChildren(QShortcut) if _is_seen(shortcut)}

    def answers(self, keys: str) -> bool:
        """Whether the page has this key for itself."""
        return QKeySequence(keys).toString() in self.own_keys()

    def own_step(self) -> OwnStep | None:
        """What was done here last and can be taken back, where the journal of the data does not know of it."""
        return None

    def first_focus(self) -> QWidget | None:
        """What one came for: it has the focus when the page opens."""
        return None

    def keys(self) -> list[KeyHint]:
        """The keys shown in the strip."""
        return list(self._hints)

    def key(self, keys: str, slot: Callable[[], object], text: str = "") -> None:
        """Gives the page a key; with a text it is shown in the strip.

        `keys` as in Qt: "Ctrl+P", "Ins", "F6", also "P" or "1": text fields keep letters and digits for themselves.
        """
        shortcut = QShortcut(self)
        shortcut.setKeys(sequences(keys))
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
        if text:
            self._hints.append(KeyHint(keys, text))
            self.keys_changed.emit()

    def hint(self, keys: str, text: str) -> None:
        """Shows a key in the strip that some widget of the page answers itself (arrows, Enter)."""
        self._hints.append(KeyHint(keys, text))
        self.keys_changed.emit()

    def press(self, keys: str) -> None:
        """Does what a key of the page does, as soon as the page shows what it is about; "" does nothing."""
        self._to_press = keys
        if not self._is_reading and not self.stale:
            QTimer.singleShot(0, self, self._press_now)

    @Slot()
    def _press_now(self) -> None:
        wanted, self._to_press = QKeySequence(self._to_press), ""
        for shortcut in self.findChildren(QShortcut):
            part = shortcut.parent()
            if shortcut.keys().count(wanted) and isinstance(part, QWidget) and part.isVisible():
                shortcut.activated.emit()
                return

    def note(self, changes: "Changes") -> None:
        """Something was kept: reads again if it shows here and the page is seen, else remembers that it is old."""
        self.banners.clear(FAILURE)
        if not self.tables_shown.intersection(changes.rows):
            return
        self.stale = True
        if self.isVisible():
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Reads again what the page shows."""
        self.stale = False
        reading = self.load()
        self._is_reading = reading is not None
        if reading is not None:
            self.context.runner.read(reading, owner=self, done=self._on_loaded, failed=self._on_load_failed, key="page")

    def show_error(self, error: AppError) -> None:
        """Says at the top of the page what went wrong and what to do."""
        self.banners.say("accent" if isinstance(error, Cancelled) else "stop", told(error), key=FAILURE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.window().height() < theme.size("low")
        side, above = theme.space(4 if low else 5), theme.space(2 if low else 3)
        spare = max(0, event.size().width() - 2 * side - theme.scaled(COLUMN)) if self.in_a_column else 0
        self._whole.setContentsMargins(side, above, side + spare, above)
        self._whole.setSpacing(above)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._put_head_last()
        QTimer.singleShot(0, self, self._refresh_if_stale)

    @Slot()
    def _refresh_if_stale(self) -> None:
        if self.stale and self.isVisible():
            self.refresh()

    def _put_head_last(self) -> None:
        """Tab comes to the content first, then to the actions of the head."""
        last = self._last_stop()
        for action in self.head.actions_in_order():
            if last is not None:
                QWidget.setTabOrder(last, action)
            last = action

    def _last_stop(self) -> QWidget | None:
        """What Tab comes to last in the content; looked for from the end of the window, where a page just made stands."""
        window = self.window()
        widget = window.previousInFocusChain()
        while widget is not window and widget is not None:
            if self.isAncestorOf(widget) and not self.head.isAncestorOf(widget) and widget.focusPolicy() & TAB:
                return widget
            widget = widget.previousInFocusChain()
        return None

    def _on_loaded(self, value: Any) -> None:
        self._is_reading = False
        self.banners.clear(NOT_READ)
        before = QApplication.focusWidget()
        self.show_loaded(value)
        if not self.isVisible() and before is not None and isValid(before):
            before.setFocus()  # who has gone on meanwhile keeps the cursor
        if self._to_press:
            QTimer.singleShot(0, self, self._press_now)

    def _on_load_failed(self, error: AppError) -> None:
        self.stale, self._is_reading, self._to_press = True, False, ""
        self.load_failed(error)


def _is_seen(shortcut: QShortcut) -> bool:
    """Whether the part of the page that a key belongs to is not hidden."""
    part = shortcut.parent()
    return isinstance(part, QWidget) and not part.isHidden()
