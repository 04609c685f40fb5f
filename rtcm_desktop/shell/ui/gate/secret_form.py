"""What the forms share that open something which exists: it is chosen first, then its passphrase is typed."""

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
from rtcm_desktop.uikit.keyboard import first_stop
from rtcm_desktop.uikit.widgets import Banners, Button, Label


class SecretForm(GateForm):
    """Base of such a form. It shows its parts with `_begin`, and what was chosen with `_show_chosen`."""

    def __init__(self, heading: str, verb: str, icon: str, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(heading, verb, icon, clock, parent)
        self.chosen: Path | None = None
        self.passphrase = PassphraseEdit()
        self.passphrase.returnPressed.connect(self.submit)
        self._known = Banners()

    def _begin(self, what: Label, choose: Button, field: Field, *, first: str) -> None:
        """Lays its parts out; `first` is said when the passphrase is there and nothing is chosen."""
        self._choose, self._field, self._first = choose, field, first
        choose.clicked.connect(self._on_choose)
        for part in (what, choose, self._known, field):
            self.add(part)

    def take(self, path: Path) -> None:
        """Takes what was chosen, dropped or found."""
        raise NotImplementedError

    def _ask(self) -> Path | None:
        """Lets somebody choose."""
        raise NotImplementedError

    def _wanted(self, chosen: Path, passphrase: str) -> requests.Request | None:
        raise NotImplementedError

    def first_field(self) -> QWidget:
        return self._choose if self.chosen is None else self.passphrase

    def _place_to_choose(self) -> QWidget | None:
        """Where something else is chosen."""
        return self._choose if self.chosen is None else first_stop(self._known)

    def take_over(self, form: "SecretForm") -> None:
        if form.chosen is not None:
            self.take(form.chosen)
        self.passphrase.setText(form.passphrase.text())

    def _show_chosen(self, path: Path, name: str, place: str, other: str) -> None:
        self.banners.clear(FAILURE)
        self.chosen = path
        self._choose.hide()
        self._known.say("ok", name, place, button=other, pressed=self._on_choose)
        self.passphrase.setFocus()

    @Slot()
    def _on_choose(self) -> None:
        path = self._ask()
        if path is not None:
            self.take(path)

    def request(self) -> requests.Request | None:
        if self.chosen is None:
            self.banners.say("attention", self._first, key=FAILURE)
            self._choose.setFocus()
            return None
        if not self._field.check_finally():
            self.passphrase.setFocus()
            return None
        return self._wanted(self.chosen, self.passphrase.text())

    def show_error(self, error: AppError) -> None:
        """A wrong passphrase is said beside it."""
        if error.code == "PASSPHRASE_WRONG":
            self._field.say("stop", told(error))
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        else:
            super().show_error(error)
