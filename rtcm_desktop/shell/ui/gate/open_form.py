"""The form that opens a folder that exists."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.form import FAILURE, GateForm
from rtcm_desktop.shell.ui.gate.passphrase import PassphraseEdit
from rtcm_desktop.uikit.forms import Field
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.messages import choose_folder
from rtcm_desktop.uikit.widgets import Banners, Button, Label, row


class OpenForm(GateForm):
    """Opens a folder that exists."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A folder that exists"), self.tr("Open"), "lock-open", clock, parent)
        self._choose = Button(self.tr("Choose the folder…"), icon="folder-open")
        self._choose.clicked.connect(self._on_choose)
        self._known = Banners()
        self.folder: Path | None = None
        self._tried: Path | None = None
        self._copy = Button(self.tr("Restore from a copy…"), kind="link")
        self._copy.clicked.connect(self._on_copy)
        self.passphrase = PassphraseEdit()
        self.passphrase.returnPressed.connect(self.submit)
        self._field = Field(self.tr("Passphrase"), self.passphrase, required=self.tr("Type the passphrase"))
        self.add(Label(self.tr("Data folder"), "small"))
        self.add(self._choose)
        self.add(self._known)
        self.add(self._field)
        self.fields.addLayout(row(self._copy, None))

    def damaged(self) -> Path | None:
        return self._tried

    def first_field(self) -> QWidget:
        return self._choose if self.folder is None else self.passphrase

    def take_over(self, form: "OpenForm") -> None:
        if form.folder is not None:
            self.take(form.folder)
        self.passphrase.setText(form.passphrase.text())

    def take(self, folder: Path) -> None:
        """Takes a folder, chosen or dropped, and says whose it is."""
        self._tried = folder
        try:
            vault = requests.look_at(folder)
        except AppError as error:
            self.show_error(error)
            return
        except OSError:
            vault = None
        if vault is None:
            self.banners.say(
                "stop",
                self.tr(
                    "There are no data of this program in {folder}. Choose the folder with the file workspace.json."
                ).format(folder=folder.name or folder),
                key=FAILURE,
            )
            return
        self.banners.clear(FAILURE)
        self.folder = folder
        self._choose.hide()
        title = vault.name if requests.is_centre(vault) else self.tr("Laptop {station}").format(station=vault.station)
        self._known.say("ok", title, str(folder), button=self.tr("Other folder"), pressed=self._on_choose)
        self.passphrase.setFocus()

    @Slot()
    def _on_choose(self) -> None:
        folder = choose_folder(self, self.tr("Data folder"))
        if folder is not None:
            self.take(folder)

    def request(self) -> requests.Request | None:
        if self.folder is None:
            self.banners.say("attention", self.tr("Choose the folder first"), key=FAILURE)
            self._choose.setFocus()
            return None
        if not self._field.check_finally():
            self.passphrase.setFocus()
            return None
        return requests.open_existing(self.folder, self.passphrase.text(), self.clock)

    def show_error(self, error: AppError) -> None:
        if error.code == "PASSPHRASE_WRONG":
            self._field.say("stop", told(error))
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        else:
            super().show_error(error)
