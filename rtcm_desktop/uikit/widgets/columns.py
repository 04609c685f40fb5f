"""Views of a page that take turns, and two columns that go one below the other where there is little room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from rtcm_desktop.uikit import theme

WIDEST = 16_777_215
"""No limit, as Qt has it."""


def least_size(widget: QWidget) -> QSize:
    """As layouts see it: what was set counts, else what it hints at."""
    hint, least = widget.minimumSizeHint(), widget.minimumSize()
    return QSize(least.width() or hint.width(), least.height() or hint.height())


class Views(QStackedWidget):
    """Shows one of several views; only the one that is seen asks for room."""

    def __init__(self, *views: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for view in views:
            self.addWidget(view)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        view = self.currentWidget()
        return view.sizeHint() if view is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        view = self.currentWidget()
        return least_size(view) if view is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Qt would ask all views, also those that are not seen."""
        return False


class Columns(QWidget):
    """What one came for at the left, what goes with it at the right; in little room below it, and the page scrolls down.

    `width`: of the second column beside the first, else both share the room and the first is at most `first_most` wide.
    `heights`: what they have at least one below the other, in a window narrower than `beside`.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        width: int = 0,
        first_most: int = 0,
        heights: tuple[int, int],
        beside: int,
        gap: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._width, self._first_most, self._heights, self._beside = width, first_most, heights, beside
        self._stacked: bool | None = None
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space(gap))
        self._layout.addWidget(first, 1)
        self._layout.addWidget(second, 0 if width else 1)
        self._arrange(stacked=False)

    @property
    def is_stacked(self) -> bool:
        """Whether the second column is below the first."""
        return bool(self._stacked)

    def set_width(self, width: int) -> None:
        """Another width of the second column beside the first."""
        if width != self._width:
            self._width, stacked, self._stacked = width, self.is_stacked, None
            self._arrange(stacked=stacked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(stacked=event.size().width() < theme.scaled(self._beside))

    def minimumSizeHint(self) -> QSize:
        """One column is enough, or it would never come to that."""
        widest = max(least_size(one).width() for one in (self._first, self._second))
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self, *, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._stacked = stacked
        way = QBoxLayout.Direction
        self._layout.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self._first.setMinimumHeight(theme.scaled(self._heights[0]) if stacked else 0)
        self._second.setMinimumHeight(theme.scaled(self._heights[1]) if stacked else 0)
        if self._first_most:
            self._first.setMaximumWidth(WIDEST if stacked else theme.scaled(self._first_most))
        if self._width:
            self._second.setMinimumWidth(0 if stacked else theme.scaled(self._width))
            self._second.setMaximumWidth(WIDEST if stacked else theme.scaled(self._width))
        self.updateGeometry()
