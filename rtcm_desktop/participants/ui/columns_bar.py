"""How the headings of a list were understood, in one line, and the way to change that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rtcm_desktop.participants.model import Preview
from rtcm_desktop.participants.ui.wording import field_words
from rtcm_desktop.uikit.widgets import Button, NameLabel, row


class ColumnsBar(QWidget):
    """Signal: `asked()` when the meaning of the columns is to be changed."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = NameLabel("", scale="small", tone="text_muted")
        change = Button(self.tr("Columns…"), icon="table-2", tip=self.tr("What each column of the file means"))
        change.clicked.connect(self.asked)
        self.setLayout(row((self._words, 1), change))

    def show_preview(self, seen: Preview | None) -> None:
        """Shows what was understood, what is left out first; hidden without a list."""
        parts = [f"{heading} → {field_words(field)}" for field, heading in seen.headings.items()] if seen else []
        if seen and seen.unknown:
            parts.insert(0, self.tr("Left out: {headings}").format(headings=", ".join(seen.unknown)))
        self._words.setText(" · ".join(parts))
        self.setVisible(bool(parts))
