"""The form that opens a folder that exists."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.form import FAILURE
from rtcm_desktop.shell.ui.gate.secret_form import SecretForm
from rtcm_desktop.uikit.forms import Field
from rtcm_desktop.uikit.messages import choose_folder
from rtcm_desktop.uikit.widgets import Button, Label, row


class OpenForm(SecretForm):
    """Opens a folder that exists."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A folder that exists"), self.tr("Open"), "lock-open", clock, parent)
        self._tried: Path | None = None
        self._copy = Button(self.tr("Restore from a copy…"), kind="link")
        self._copy.clicked.connect(self._on_copy)
        self._begin(
            Label(self.tr("Data folder"), "small", "text_muted"),
            Button(self.tr("Choose the folder…"), icon="folder-open"),
            Field(self.tr("Passphrase"), self.passphrase, required=self.tr("Type the passphrase")),
            first=self.tr("Choose the folder first"),
        )
        self.fields.addLayout(row(self._copy, None))

    def damaged(self) -> Path | None:
        return self._tried

    def mended_at(self) -> Mapping[str, QWidget | None]:
        return {"": self._place_to_choose()}

    def take(self, path: Path) -> None:
        """Takes a folder, chosen or dropped, and says whose it is."""
        self._tried = path
        try:
            vault = requests.look_at(path)
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
                ).format(folder=path.name or path),
                key=FAILURE,
            )
            return
        title = vault.name if requests.is_centre(vault) else self.tr("Laptop {station}").format(station=vault.station)
        self._show_chosen(path, title, str(path), self.tr("Other folder"))

    def _ask(self) -> Path | None:
        return choose_folder(self, self.tr("Data folder"))

    def _wanted(self, chosen: Path, passphrase: str) -> requests.Request:
        return requests.open_existing(chosen, passphrase, self.clock)
