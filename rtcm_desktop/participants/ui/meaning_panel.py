"""What each column of a list means: found by its heading, changed by hand where that was wrong."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.participants.ui.wording import field_words
from rtcm_desktop.sheets.vocabulary import vocabulary
from rtcm_desktop.uikit.forms import ChoiceField
from rtcm_desktop.uikit.widgets import Label, SidePanel, column, emptied


class MeaningPanel(SidePanel):
    """Signals: `meant(str, str)` heading and field, "" for none; `closed()`."""

    meant = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What the columns mean"))
        self.body.setContentsMargins(0, 0, 12, 0)
        self._shown: dict[str, str] = {}
        self._choices: list[ChoiceField] = []
        self._columns = QVBoxLayout()
        self._columns.setSpacing(12)
        self.body.addWidget(
            Label(self.tr("The list at the left follows every change."), "small", "text_muted", wrap=True)
        )
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def show_columns(self, columns: Sequence[tuple[str, str]]) -> None:
        """Shows every heading of the file with the field it is understood as; the cursor stays where it is."""
        shown = dict(columns)
        if list(shown) != list(self._shown):
            self._make(shown)
        self._shown = shown
        for choice in self._choices:
            choice.set_value(shown[choice.objectName()])

    def first(self) -> QWidget:
        """The first column."""
        return self._choices[0] if self._choices else self

    def _make(self, shown: Mapping[str, str]) -> None:
        emptied(self._columns)
        left_out = self.tr("Leave this column out")
        options = [("", left_out), *((field, field_words(field)) for field in vocabulary("nominations").examples)]
        self._choices = []
        for heading in shown:
            choice = ChoiceField(options)
            choice.setObjectName(heading)
            choice.setAccessibleName(heading)
            choice.activated.connect(self._on_chosen)
            self._choices.append(choice)
            self._columns.addLayout(column(Label(heading, "strong", wrap=True), choice, gap=4))

    @Slot()
    def _on_chosen(self) -> None:
        choice = self.sender()
        if isinstance(choice, ChoiceField) and choice.value() != self._shown[choice.objectName()]:
            self.meant.emit(choice.objectName(), choice.value())
