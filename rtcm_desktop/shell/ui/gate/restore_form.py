"""The form that brings the data back from a copy, into a new folder; the damaged one is left as it is."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.form import FAILURE, FolderLine, GateForm
from rtcm_desktop.shell.ui.gate.passphrase import PassphraseEdit
from rtcm_desktop.uikit.forms import Field
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.messages import open_file
from rtcm_desktop.uikit.widgets import Banners, Button, Label


class RestoreForm(GateForm):
    """Asks for a copy, where it shall go, and the passphrase of the day it was made."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore from a copy"), self.tr("Restore"), "history", clock, parent)
        self._choose = Button(self.tr("Choose the copy…"), icon="file-up")
        self._choose.clicked.connect(self._on_choose)
        self._known = Banners()
        self.file: Path | None = None
        self.passphrase = PassphraseEdit()
        self.passphrase.returnPressed.connect(self.submit)
        self._field = Field(self.tr("Passphrase"), self.passphrase, required=self.tr("Type the passphrase"))
        self._folder = FolderLine(None)
        self._folder.hide()
        self.add(Label(self.tr("Copy"), "small"))
        self.add(self._choose)
        self.add(self._known)
        self.add(self._field)
        self.add(self._folder)

    def first_field(self) -> QWidget:
        return self._choose if self.file is None else self.passphrase

    def take_over(self, form: "RestoreForm") -> None:
        if form.file is not None:
            self.take(form.file)
        self.passphrase.setText(form.passphrase.text())

    def take(self, file: Path) -> None:
        """Takes a copy, chosen or found, and says where it will go."""
        self.banners.clear(FAILURE)
        self.file = file
        self._choose.hide()
        other = self.tr("Other copy")
        self._known.say("ok", file.name, str(file.parent), button=other, pressed=self._on_choose)
        self._folder.set(requests.folder_to_restore_into(file))
        self._folder.show()
        self.passphrase.setFocus()

    @Slot()
    def _on_choose(self) -> None:
        file = open_file(self, self.tr("Copy of everything"), self.tr("Copies (*.backup)"))
        if file is not None:
            self.take(file)

    def request(self) -> requests.Request | None:
        if self.file is None or self._folder.folder is None:
            self.banners.say("attention", self.tr("Choose the copy first"), key=FAILURE)
            self._choose.setFocus()
            return None
        if not self._field.check_finally():
            self.passphrase.setFocus()
            return None
        return requests.restore(self.file, self._folder.folder, self.passphrase.text(), self.clock)

    def show_error(self, error: AppError) -> None:
        if error.code == "PASSPHRASE_WRONG":
            self._field.say("stop", told(error))
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        else:
            super().show_error(error)
