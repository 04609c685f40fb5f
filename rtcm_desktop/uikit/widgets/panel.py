"""What lies beside the content: a panel of its own width, closed by Esc."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.keyboard import first_stop
from rtcm_desktop.uikit.widgets.buttons import IconButton
from rtcm_desktop.uikit.widgets.labels import Label, NameLabel
from rtcm_desktop.uikit.widgets.layouts import column, row

AROUND = 8


class FocusScroll(QScrollArea):
    """Scrolls when it has to, and always to what has the cursor, wherever the cursor came from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        inner: QWidget | None = self.widget()
        if new is None or inner is None or not inner.isAncestorOf(new):
            return
        middle = QRect(new.mapTo(inner, QPoint(0, 0)), new.size()).center()
        # Qt's ensureWidgetVisible is content when the text cursor of a field is seen
        self.ensureVisible(middle.x(), middle.y(), new.width() // 2, new.height() // 2 + AROUND)


class Scroll(FocusScroll):
    """A column that scrolls down when it has to, never sideways."""

    def __init__(self, *, surface: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._inner = QWidget()
        self._inner.setProperty("kind", "plain" if surface else "canvas")
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.space(3))
        if surface:
            self.setProperty("kind", "surface")
        self.setWidget(self._inner)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._inner.setMaximumWidth(self.viewport().width())
        super().resizeEvent(event)


def asks_to_close(event: QEvent) -> bool:
    """Whether Esc is about to be pressed: who accepts this gets the key, before any shortcut of the page around."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape


class SidePanel(QFrame):
    """Title, a small fact at its right, a column `body` that scrolls when it must, and below it `foot`, always seen.

    Esc closes it while the cursor is inside. One that cannot be closed follows what is chosen beside it; where it lies over
    that for want of room (`Beside`), it can be closed as well.
    """

    closed = Signal()
    _can_close = False  # Qt sends events while it is still being made

    def __init__(self, title: str, *, width: int = 0, can_close: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.setFixedWidth(width or theme.size("side_panel"))
        self.takes_focus = self._can_close = can_close
        self._title = NameLabel(title, "heading")
        self._fact = Label("", "small", "text_muted")
        self._close = IconButton("x", self.tr("Close"))
        if not can_close:
            self._close.hide()
        self._close.clicked.connect(self._on_close)
        self._scroll = Scroll(surface=True)
        self.body = self._scroll.body
        self.foot = column(gap=8)
        self._head = row((self._title, 1), self._fact, self._close, gap=8)
        whole = column(self._head, (self._scroll, 1), gap=8, margins=(16, 12, 16, 12))
        whole.addLayout(self.foot)
        self.setLayout(whole)

    def set_title(self, title: str, fact: str = "") -> None:
        """What the panel is about, and one small fact."""
        self._title.setText(title)
        self._fact.setText(fact)

    def add_to_head(self, *actions: QWidget) -> None:
        """Actions beside the title, before the cross that closes."""
        for action in actions:
            self._head.insertWidget(self._head.count() - 1, action)

    def set_over(self, *, over: bool) -> None:
        """Whether it lies over what it belongs to."""
        self._can_close = self.takes_focus or over
        self._close.setVisible(self._can_close)

    def first_focus(self) -> QWidget:
        """Where the cursor goes when it comes in."""
        return first_stop(self._scroll) or self._close

    def close_panel(self) -> None:
        """Puts it away, as Esc does."""
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        if self._can_close and asks_to_close(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._can_close and event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_close(self) -> None:
        self.close_panel()
