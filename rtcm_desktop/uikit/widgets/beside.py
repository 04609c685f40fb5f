"""Content with panels at its side: beside it where there is room, over its far side where there is little."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStyle, QWidget
from shiboken6 import isValid

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets.columns import least_size
from rtcm_desktop.uikit.widgets.layouts import row
from rtcm_desktop.uikit.widgets.panel import SidePanel, asks_to_close

LEAST_CONTENT = 480
"""Content that would become narrower than this has its panel over it, however wide the window is."""
SHOWN, HIDDEN = QEvent.Type.ShowToParent, QEvent.Type.HideToParent


class Beside(QWidget):
    """One panel is seen at a time; `room_changed(int)` says how wide the content is now.

    A panel over the content takes the cursor and gives it back; Esc closes it, wherever in here the cursor stands. One that
    follows what is chosen in the content (`can_close=False`) leaves the cursor there, and makes room until it is asked for.
    """

    room_changed = Signal(int)
    _over = False  # Qt sends events while it is still being made

    def __init__(self, content: QWidget, *panels: SidePanel, gap: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._panels = content, panels
        self._gap = theme.space(gap)
        self._room = 0
        self._before: QWidget | None = None
        self._follower: SidePanel | None = None
        self._row = row((content, 1), *panels, gap=self._gap)
        self.setLayout(self._row)
        for panel in panels:
            panel.hide()
            panel.installEventFilter(self)
            panel.closed.connect(self._on_closed)

    @property
    def is_over(self) -> bool:
        """Whether a panel would lie over the content."""
        return self._over

    def open_panel(self) -> SidePanel | None:
        """The panel that is seen."""
        return next((panel for panel in self._panels if not panel.isHidden()), None)

    def show_panel(self, shown: SidePanel | None) -> None:
        """This panel and no other, or none."""
        for panel in self._panels:
            panel.setVisible(panel is shown)

    def minimumSizeHint(self) -> QSize:
        return least_size(self._content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, SidePanel) and event.type() in {SHOWN, HIDDEN}:
            self._arrange()
            if event.type() == SHOWN and self._over and watched.takes_focus:
                self._before = QApplication.focusWidget()
                QTimer.singleShot(0, self, self._go_in)
        return False

    def event(self, event: QEvent) -> bool:
        if self._over and self.open_panel() is not None and asks_to_close(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        panel = self.open_panel()
        if self._over and panel is not None and event.key() == Qt.Key.Key_Escape:
            panel.close_panel()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        panel = self.open_panel()
        taken = panel.width() + self._gap if panel is not None else 0
        widest = max((each.width() for each in self._panels), default=0)
        over = self.window().width() < theme.size("narrow") or self.width() - widest < theme.scaled(LEAST_CONTENT)
        if over != self._over:
            self._turn(over=over)
        if over and panel is not None:
            place = QRect(self.width() - panel.width(), 0, panel.width(), self.height())
            panel.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            panel.raise_()
        room = self.width() - (0 if over else taken)
        if room != self._room:
            self._room = room
            self.room_changed.emit(room)

    def _turn(self, *, over: bool) -> None:
        """From beside to over or back; where there is little room, what only follows goes until it is asked for."""
        self._over = over
        shown = self.open_panel()
        if over and shown is not None and not shown.takes_focus:
            self._follower = shown
            shown.hide()
        elif not over and shown is None and self._follower is not None:
            self._follower.show()
        for panel in self._panels:
            panel.set_over(over=over)
            if over:
                self._row.removeWidget(panel)
            else:
                self._row.addWidget(panel)

    @Slot()
    def _go_in(self) -> None:
        panel, focus = self.open_panel(), QApplication.focusWidget()
        if panel is not None and focus is not None and self._content.isAncestorOf(focus):
            panel.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_closed(self) -> None:
        QTimer.singleShot(0, self, self._give_back)

    @Slot()
    def _give_back(self) -> None:
        """The cursor goes back to where it came from, unless somebody has put it elsewhere."""
        before, focus = self._before, QApplication.focusWidget()
        self._before = None
        if before is None or not isValid(before) or not before.isVisible() or self.open_panel() is not None:
            return
        if focus is None or not self._content.isAncestorOf(focus):
            before.setFocus(Qt.FocusReason.TabFocusReason)
