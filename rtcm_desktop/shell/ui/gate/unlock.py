"""Every later start: whose data these are, the passphrase, one button."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.vault import Vault
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.language import LanguageChoice
from rtcm_desktop.shell.ui.gate.mark import Mark
from rtcm_desktop.shell.ui.gate.passphrase import PassphraseEdit
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import Field
from rtcm_desktop.uikit.i18n import told
from rtcm_desktop.uikit.widgets import Banners, Button, Card, Label, NameLabel, boxed, column, row

WIDTH = 420
FAILURE = "failure"
MENDED_BY_A_COPY = frozenset({"DATABASE_DAMAGED", "DATABASE_GONE", "FILE_DAMAGED"})


class Unlock(QWidget):
    """Asks for the passphrase of a folder by `asked(Request)`; `other_asked()` leads to the other ways to start,
    `copy_asked(Path)` to a copy of a damaged folder.

    In front of data that are open it only asks whether it is still the same person: `locks`.
    `language_asked(code)` when the window is to speak another language.
    """

    asked = Signal(object)
    language_asked = Signal(str)
    other_asked = Signal()
    copy_asked = Signal(object)

    def __init__(
        self, folder: Path, vault: Vault, clock: Clock, *, locks: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._vault, self._clock, self.locks = folder, vault, clock, locks
        self._language = LanguageChoice()
        self._language.chosen.connect(self.language_asked)
        self._passphrase = PassphraseEdit()
        self._passphrase.returnPressed.connect(self.submit)
        self._field = Field(self.tr("Passphrase"), self._passphrase, required=self.tr("Type the passphrase"))
        self._banners = Banners()
        self._open = Button(self.tr("Open"), icon="lock-open", kind="primary", large=True)
        self._open.clicked.connect(self.submit)
        self._other = Button(self.tr("Another folder"), kind="link")
        self._other.clicked.connect(self.other_asked)
        if locks:
            self._other.hide()
        self._lay_out(self._whose(vault))

    def _whose(self, vault: Vault) -> str:
        if requests.is_centre(vault):
            return self.tr("Centre · {name}").format(name=vault.name)
        return self.tr("Training laptop {station} · {name}").format(station=vault.station, name=vault.name)

    def _lay_out(self, whose: str) -> None:
        words = column(Label("RTCM Desktop", "title"), Label(whose, "body", "text_muted"), gap=0)
        card = Card(margins=24)
        card.body.addWidget(self._banners)
        card.body.addWidget(self._field)
        card.body.addLayout(row(self._other, None, self._open))
        place = NameLabel(str(self._folder), "small", "text_faint")
        speaking = row(None, self._language)
        whole = boxed(column(row(Mark(40), (boxed(words), 1), gap=16), 12, card, place, 12, speaking))
        whole.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        margin = theme.space(4)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addStretch(2)
        layout.addLayout(row(None, whole, None))
        layout.addStretch(3)

    def again(self) -> "Unlock":
        """The same in the language of now, with what was typed."""
        made = Unlock(self._folder, self._vault, self._clock, locks=self.locks)
        made._passphrase.setText(self._passphrase.text())
        return made

    def first_focus(self) -> QWidget:
        """The passphrase."""
        return self._passphrase

    @Slot()
    def submit(self) -> None:
        """Opens, or says that there is no passphrase yet."""
        if not self._field.check_finally():
            self._passphrase.setFocus()
            return
        self._banners.clear(FAILURE)
        typed = self._passphrase.text()
        if self.locks:
            self.asked.emit(requests.unlock(self._folder, self._vault, typed))
        else:
            self.asked.emit(requests.open_existing(self._folder, typed, self._clock))

    @Slot()
    def _on_copy(self) -> None:
        self.copy_asked.emit(self._folder)

    def show_error(self, error: AppError) -> None:
        """Says beside the field, or above it, why the folder did not open."""
        if error.code == "PASSPHRASE_WRONG":
            self._field.say("stop", told(error))
        else:
            mends = error.code in MENDED_BY_A_COPY
            button = self.tr("Restore from a copy…") if mends else ""
            pressed = self._on_copy if mends else None
            self._banners.say("stop", told(error), button=button, pressed=pressed, key=FAILURE)
        self._passphrase.selectAll()
        self._passphrase.setFocus()
