"""A figure with what it counts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.widgets.cards import Card
from rtcm_desktop.uikit.widgets.labels import Label
from rtcm_desktop.uikit.widgets.layouts import row

ON_THE_LINE = 3
"""How far the small words are raised so that they stand on the line of the figure."""


class Counter(Card):
    """Icon and label above, the figure below, "of 14" beside it; a dash until it is counted."""

    def __init__(self, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(margins=12, gap=0, parent=parent)
        self._title = title
        self._figure = Label("–", "figure")
        self._of = Label("", "body", "text_muted")
        self.body.addLayout(row(IconLabel(icon, "text_muted", 16), Label(title, "small", "text_muted"), None, gap=6))
        self._of.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self._of.setContentsMargins(0, 0, 0, ON_THE_LINE)
        self.body.addLayout(row(self._figure, self._of, None, gap=8))

    def set(self, figure: int | str, of: str = "") -> None:
        """Shows a figure; `of` is what stands beside it."""
        self._figure.setText(str(figure))
        self._of.setText(of)
        self.setAccessibleName(f"{self._title}: {figure} {of}".strip())
