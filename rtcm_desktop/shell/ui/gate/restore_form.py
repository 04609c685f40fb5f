"""The form that brings the data back from a copy, into a new folder; the damaged one is left as it is."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.form import FolderLine
from rtcm_desktop.shell.ui.gate.secret_form import SecretForm
from rtcm_desktop.uikit.forms import Field
from rtcm_desktop.uikit.messages import open_file
from rtcm_desktop.uikit.widgets import Button, Label


class RestoreForm(SecretForm):
    """Asks for a copy, where it shall go, and the passphrase of the day it was made."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore from a copy"), self.tr("Restore"), "history", clock, parent)
        self._begin(
            Label(self.tr("Copy"), "small"),
            Button(self.tr("Choose the copy…"), icon="file-up"),
            Field(self.tr("Passphrase"), self.passphrase, required=self.tr("Type the passphrase")),
            first=self.tr("Choose the copy first"),
        )
        self._folder = FolderLine(None)
        self._folder.hide()
        self.add(self._folder)

    def mended_at(self) -> Mapping[str, QWidget | None]:
        return {"BACKUP": self._place_to_choose(), "FILE": self._place_to_choose(), "": self._folder.other}

    def take(self, path: Path) -> None:
        """Takes a copy, chosen or found, and says where it will go."""
        self._folder.set(requests.folder_to_restore_into(path))
        self._folder.show()
        self._show_chosen(path, path.name, str(path.parent), self.tr("Other copy"))

    def _ask(self) -> Path | None:
        return open_file(self, self.tr("Copy of everything"), self.tr("Copies (*.backup)"))

    def _wanted(self, chosen: Path, passphrase: str) -> requests.Request | None:
        if self._folder.folder is None:
            return None
        return requests.restore(chosen, self._folder.folder, passphrase, self.clock)
