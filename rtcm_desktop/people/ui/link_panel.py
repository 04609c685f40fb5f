"""Choosing somebody of the register by name: the other record of a person, or a new trainer."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.people import service
from rtcm_desktop.people.model import Found
from rtcm_desktop.people.ui.found_list import FoundList
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import Field, TextField
from rtcm_desktop.uikit.widgets import Label, SidePanel

MOST_FOUND = 8


class LinkPanel(SidePanel):
    """Signals: `chosen(str)` the record; `closed()`. Enter takes the one that is marked."""

    chosen = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__("", parent=parent)
        self.set_title(title or self.tr("Link with another record"))
        self._context = context
        self._person = ""
        self._name = TextField()
        self._field = Field(self.tr("Name in any script, or e-mail"), self._name)
        self._field.changed.connect(self._on_typed)
        self._found = FoundList(self.tr("People of the register"))
        self._found.drive(self._name)
        self._found.chosen.connect(self.chosen)
        self._nobody = Label(self.tr("Nobody else answers to this."), "small", "text_muted", wrap=True)
        for part in (self._field, self._found, self._nobody):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def begin(self, person: str, name: str) -> None:
        """Begins with a name to look for; `person` is not offered."""
        self._person = person
        self._name.set_value(name)
        self._name.setFocus()
        self._name.selectAll()
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        work = partial(service.search, text=self._name.value(), limit=MOST_FOUND)
        self._context.runner.read(work, owner=self, done=self._on_found, key="found")

    def _on_found(self, found: list[Found]) -> None:
        others = [one for one in found if one.id != self._person]
        self._found.show_found(others)
        self._nobody.setVisible(not others and bool(self._name.value()))
