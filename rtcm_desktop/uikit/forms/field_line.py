"""Fields side by side that are too narrow for words below each: one message under them all, in the whole width."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms.field import Field
from rtcm_desktop.uikit.widgets.labels import Label
from rtcm_desktop.uikit.widgets.layouts import column, row


class FieldLine(QWidget):
    """A line of fields; the message of the first that has one stands below, on as many lines as it needs."""

    def __init__(self, *fields: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._message = Label("", "small", "text_muted", wrap=True)
        self._message.setMinimumHeight(theme.line_height("small"))
        self.setLayout(column(row(*((field, 1) for field in fields)), self._message, gap=4))
        for field in fields:
            field.speak_elsewhere()
            field.said.connect(self._on_said)

    def message(self) -> str:
        """What stands below the fields."""
        return self._message.text()

    @Slot()
    def _on_said(self) -> None:
        speaking = next((field for field in self._fields if field.message()), None)
        self._message.set_tone(speaking.tone() if speaking else "text_muted")
        self._message.setText(speaking.message() if speaking else "")
