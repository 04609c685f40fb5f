"""The style sheet of the window, worn by each part of it that is seen.

On the application it would be matched anew against every widget there is, seen or not, and again whenever a widget
finds its place: then a change of the look, and the first visit of a page, would hold the window up.
"""

from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class _Follower(QObject):
    """Changes a part when it is seen in another look than the one it wears."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            put_on(watched)
        return False


class _Wardrobe:
    """The sheet of this moment, and those who wear it."""

    def __init__(self) -> None:
        self.sheet = ""
        self.followers: WeakSet[_Follower] = WeakSet()


_wardrobe = _Wardrobe()


def dress(part: QWidget) -> None:
    """Puts the look of this moment on a part with all that is in it; it follows every change."""
    put_on(part)
    follow(part)


def follow(part: QWidget) -> None:
    """The part is dressed when it is seen, and follows every change: for what is still to be filled."""
    _wardrobe.followers.add(_Follower(part))


def put_on(part: QWidget) -> None:
    """Puts the look of this moment on a part, if it wears another one."""
    if part.styleSheet() != _wardrobe.sheet:
        part.setStyleSheet(_wardrobe.sheet)


def change(sheet: str) -> None:
    """Another look: what is seen wears it at once, the rest when it is seen."""
    _wardrobe.sheet = sheet
    for follower in list(_wardrobe.followers):
        part = follower.parent() if isValid(follower) else None
        if isinstance(part, QWidget) and part.isVisible():
            put_on(part)
