"""Figures side by side, or two by two where they have no room for that."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.widgets import Counter

FEWEST = 2


class FigureGrid(QWidget):
    """The counters in their order; none of their words is ever cut."""

    def __init__(self, counters: Sequence[Counter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counters = counters
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(3))
        self._arrange(len(counters))

    def minimumSizeHint(self) -> QSize:
        widest = max(one.sizeHint().width() for one in self._counters)
        return QSize(FEWEST * widest + theme.space(3), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Figures may have become wider."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        wide = sum(one.sizeHint().width() + theme.space(3) for one in self._counters) - theme.space(3)
        self._arrange(len(self._counters) if wide <= self.width() else FEWEST)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for counter in self._counters:
            self._grid.removeWidget(counter)
        for place, counter in enumerate(self._counters):
            self._grid.addWidget(counter, *divmod(place, across))
