"""Grounds on which things stand together, and the lines between them."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Card(QFrame):
    """A ground of kind card, flat, sunken, soft, ok, attention, stop, quiet or panel, with a column `body` on it."""

    def __init__(self, kind: str = "card", *, margins: int = 16, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margins, margins, margins, margins)
        self.body.setSpacing(gap)


class HairLine(QFrame):
    """A thin line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")


class VerticalLine(QFrame):
    """A thin line from top to bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "upright")
