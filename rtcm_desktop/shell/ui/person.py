"""Who works here: told to the open data, so that the history names the person beside each change."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rtcm_desktop.core.settings import PERSON
from rtcm_desktop.uikit.runner import Runner
from rtcm_desktop.uikit.settings import Settings

if TYPE_CHECKING:  # the database is loaded by the worker, beside the first picture of the window
    from rtcm_desktop.core.workspace import Workspace


class PersonKeeper(QObject):
    """Names the person of the settings to the open data, from the start and after every change."""

    def __init__(self, runner: Runner, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._settings = runner, settings
        settings.changed.connect(self._on_changed)
        if settings.get(PERSON):
            self._name()

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key == PERSON.key:
            self._name()

    def _name(self) -> None:
        naming = partial(_name, person=self._settings.get(PERSON))
        self._runner.read(naming, owner=self, done=self._on_named, key="person")

    def _on_named(self, value: None) -> None:
        """Nothing is to be shown."""


def _name(workspace: "Workspace", *, person: str) -> None:
    workspace.name_actor(person)
