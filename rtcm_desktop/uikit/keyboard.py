"""Keys of the window: where Tab goes, and letters that mean the same on every keyboard.

A letter is the key it is printed on, also where a Russian keyboard layout makes У of E.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

CYRILLIC_OF = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", strict=True))
LATIN_OF = {ord(cyrillic): latin for latin, cyrillic in CYRILLIC_OF.items()}


def sequences(keys: str) -> list[QKeySequence]:
    """A key as shortcuts take it; a bare letter also as the Russian layout has it. With Ctrl the system sees to it."""
    twin = CYRILLIC_OF.get(keys)
    return [QKeySequence(keys), *([QKeySequence(twin)] if twin else [])]


def latin(key: int) -> Qt.Key:
    """The key that was pressed, by the letter that is printed on it in Latin."""
    letter = LATIN_OF.get(key)
    return Qt.Key(ord(letter) if letter else key)


def first_stop(part: QWidget) -> QWidget | None:
    """The first thing inside a part that Tab comes to."""
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
        widget = widget.nextInFocusChain()
    return None
