"""The ring around what has the focus; a style sheet cannot draw outside a widget."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from rtcm_desktop.uikit import theme

OUTSIDE = 4
MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
INPUTS = {QEvent.Type.KeyPress: True, QEvent.Type.MouseButtonPress: False, QEvent.Type.TouchBegin: False}


class FocusRing(QWidget):
    """Follows the focus inside one window; seen only after the keyboard moved it. Text fields and tables show theirs."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_key = False
        self._handle: QWindow | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        window.installEventFilter(self)
        self._listen()

    @property
    def target(self) -> QWidget | None:
        """What the ring is drawn around; None while it is hidden."""
        return self._target

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        inside = isinstance(new, QAbstractButton) and self._window.isAncestorOf(new)
        self._follow(new if inside else None)

    def _follow(self, target: QWidget | None) -> None:
        for old in self._watched:
            if isValid(old):
                old.removeEventFilter(self)
        self._target, self._watched = target, []
        widget: QWidget | None = target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible() or not self._by_key:
            self.hide()
            return
        top = target.mapTo(self._window, QPoint(0, 0))
        around = QRect(top, target.size()).adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)
        self.setGeometry(around.intersected(self._window.rect()))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Show and watched is self._window:
            self._listen()
        if kind in INPUTS and watched is self._handle:
            self._by_key = INPUTS[kind]
            self._place()
        elif kind in MOVES and watched in self._watched:
            self._place()
        return False

    def _listen(self) -> None:
        """Hears at the window whether keys or the mouse were used last; the window has a handle once it is shown."""
        handle: QWindow | None = self._window.window().windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
