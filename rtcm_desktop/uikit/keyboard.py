"""Letters as keys of the window: the key with E on it is meant, also where a Russian keyboard layout makes it У."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

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
