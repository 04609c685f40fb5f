"""What lies beside the content: a panel of its own width, closed by Esc."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from rtcm_desktop.uikit import theme
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


class SidePanel(QFrame):
    """Title, a small fact at its right, and a column `body` that scrolls when it must."""

    closed = Signal()

    def __init__(self, title: str, *, width: int = 0, can_close: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.setFixedWidth(width or theme.size("side_panel"))
        self._title = NameLabel(title, "heading")
        self._fact = Label("", "small", "text_muted")
        self._close = IconButton("x", self.tr("Close"))
        if not can_close:
            self._close.hide()
        self._close.clicked.connect(self._on_close)
        scroll = Scroll(surface=True)
        self.body = scroll.body
        head = row((self._title, 1), self._fact, self._close, gap=8)
        self.setLayout(column(head, gap=8, margins=(16, 12, 16, 12)))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(scroll)
        if can_close:
            shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_close)

    def set_title(self, title: str, fact: str = "") -> None:
        """What the panel is about, and one small fact."""
        self._title.setText(title)
        self._fact.setText(fact)

    @Slot()
    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
