"""Keys of a page with several views: each means something about the view that is seen, and only those are shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.widgets.keys import KeyHint

PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True, slots=True)
class ViewKey:
    """A key of one view; without `does` it is only shown, because a widget answers it. Without a text it is not shown."""

    keys: str
    text: str = ""
    does: Callable[[], object] | None = None


class ViewKeys(QObject):
    """Gives a page the keys of all its views; `seen` names the view that is seen."""

    def __init__(self, page: Page, seen: Callable[[], str], views: Mapping[str, Sequence[ViewKey]]) -> None:
        super().__init__(page)
        self._seen, self._views = seen, views
        answered = {_portable(one.keys) for keys in views.values() for one in keys if one.does}
        for keys in sorted(answered):
            page.key(keys, self._on_key)

    def hints(self) -> list[KeyHint]:
        """The keys for the strip."""
        return [KeyHint(one.keys, one.text) for one in self._views[self._seen()] if one.text]

    @Slot()
    def _on_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            pressed = shortcut.key().toString(PORTABLE)
            for one in self._views[self._seen()]:
                if one.does and _portable(one.keys) == pressed:
                    one.does()


def _portable(keys: str) -> str:
    return QKeySequence(keys).toString(PORTABLE)
