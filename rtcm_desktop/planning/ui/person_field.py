"""A field in which somebody of the register is found by a few letters of the name."""

from functools import partial

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Found
from rtcm_desktop.uikit.dressing import dress
from rtcm_desktop.uikit.forms import TextField
from rtcm_desktop.uikit.runner import Runner

MOST = 8


class PersonField(TextField):
    """`chosen(id)` when somebody was taken from the list, with "" when the field was emptied."""

    chosen = Signal(str)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._runner = runner
        self._known = ""
        self._found: list[Found] = []
        self.setPlaceholderText(self.tr("Type two or three letters of the name"))
        self._lines = QStringListModel(self)
        completer = QCompleter(self._lines, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(MOST)
        completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self.setCompleter(completer)
        popup = completer.popup()
        assert popup is not None
        dress(popup)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def set_value(self, value: str) -> None:
        self._known = value
        super().set_value(value)

    def problem(self) -> str:
        if self.value() and self.value() != self._known:
            return self.tr("Choose somebody from the list.")
        return ""

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if len(text.strip()) > 1:
            reading = partial(people.search, text=text, limit=MOST)
            self._runner.read(reading, owner=self, done=self._on_found, key="person")

    def _on_found(self, found: list[Found]) -> None:
        self._found = found
        self._lines.setStringList(
            [" · ".join(filter(None, (one.name, one.organisation, one.country))) for one in found]
        )
        if found and self.hasFocus():
            self.completer().complete()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self.take(self._found[index.row()])

    def take(self, one: Found) -> None:
        """Takes somebody who was found."""
        self.set_value(one.name)
        self.chosen.emit(one.id)

    @Slot()
    def _on_finished(self) -> None:
        if not self.value() and self._known:
            self._known = ""
            self.chosen.emit("")
