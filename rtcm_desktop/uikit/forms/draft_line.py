"""Keeps what is typed into a form until the form is done, and says so in a quiet line when it came back."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.widgets.buttons import Button
from rtcm_desktop.uikit.widgets.labels import Label
from rtcm_desktop.uikit.widgets.layouts import row


class Unfinished(Protocol):
    """A form as the line sees it."""

    changed: SignalInstance

    def unfinished(self) -> dict[str, str]:
        """What was typed over what the form began with, by field."""
        ...

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Types it in again."""
        ...

    def take_back(self) -> None:
        """As the form began."""
        ...


class DraftLine(QWidget):
    """One line for one form, which lays it out where it likes; nothing is seen of it unless something came back."""

    def __init__(self, drafts: Drafts, form: Unfinished, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._form = drafts, form
        self._name = ""
        self._about: dict[str, str] = {}
        words = Label(self.tr("What you typed before is here again."), "small", "text_muted", wrap=True)
        clear = Button(self.tr("Clear"), kind="link")
        clear.clicked.connect(self.clear)
        self.setLayout(row((words, 1), clear))
        self.hide()
        form.changed.connect(self.note)

    def begin(self, name: str, about: Mapping[str, str] | None = None) -> None:
        """The form stands as it begins; what was typed under this name before, about the same, is put back.

        With `about` the form itself is remembered as open, also while nothing is typed. Called again under the same name
        it changes nothing.
        """
        if name == self._name:
            self.note()
            return
        before = dict(self._drafts.get(name))
        old = self._drafts.is_old(name)
        self._name, self._about = name, dict(about or {})
        same = all(before.pop(key, value) == value for key, value in self._about.items())
        if same and before:
            self._form.put_back(before)
        self.setVisible(bool(same and before and old))
        self.note()

    def leave(self) -> None:
        """The form is going to be filled with something else; what was typed waits under its name."""
        self._name = ""
        self.hide()

    @Slot()
    def done(self) -> None:
        """The form is kept, or left on purpose."""
        self._drafts.drop(self._name)
        self.leave()

    @Slot()
    def note(self) -> None:
        """Something was typed, or taken over by the data."""
        if self._name:
            typed = self._form.unfinished()
            self._drafts.put(self._name, {**self._about, **typed})
            if not typed:
                self.hide()

    @Slot()
    def clear(self) -> None:
        """Takes back what came again."""
        self._form.take_back()
        self.note()
