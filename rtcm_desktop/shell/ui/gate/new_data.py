"""Forms that make new data: a training laptop, the Centre, a practice event."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.form import FAILURE, FolderLine, GateForm
from rtcm_desktop.shell.ui.gate.passphrase import NewPassphrase
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import Field, TextField
from rtcm_desktop.uikit.keyboard import first_stop
from rtcm_desktop.uikit.messages import open_file
from rtcm_desktop.uikit.runner import Runner
from rtcm_desktop.uikit.widgets import Banner, Banners, Button, Label


class SiteForm(GateForm):
    """Sets up a training laptop from its set-up file."""

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This laptop"), self.tr("Set up"), "check", clock, parent)
        self._runner = runner
        self.kit: requests.KitFacts | None = None
        self._file = Button(self.tr("Choose the set-up file…"), icon="file-up")
        self._file.clicked.connect(self._on_choose)
        self._known = Banners()
        self.passphrase = NewPassphrase()
        self.passphrase.entered.connect(self.submit)
        self.folder = FolderLine(None)
        self.folder.hide()
        self.add(Label(self.tr("Set-up file"), "small", "text_muted"))
        self.add(self._file)
        self.add(self._known)
        self.fields.addSpacing(theme.space(3))
        self.add(self.passphrase)
        self.add(
            Banner(
                "attention",
                self.tr("Write it down and keep it away from the laptop"),
                self.tr("Without it the data on this laptop stay closed."),
            )
        )
        self.add(self.folder)

    def first_field(self) -> QWidget:
        return self._file if self.kit is None else self.passphrase.first

    def take(self, file: Path) -> None:
        """Looks into a set-up file, chosen or dropped."""
        self._runner.beside(lambda _: requests.read_kit(file), owner=self, done=self._on_read, failed=self.show_error)

    @Slot()
    def _on_choose(self) -> None:
        file = open_file(self, self.tr("Set-up file"), self.tr("Set-up files (*.rtcmkit *.kit);;All files (*)"))
        if file is not None:
            self.take(file)

    def _on_read(self, kit: requests.KitFacts) -> None:
        self.kit = kit
        self.banners.clear(FAILURE)
        self._file.hide()
        words = self.tr("The Centre’s words: {words}").format(words=" ".join(kit.words))
        title = self.tr("For laptop {station}").format(station=kit.station)
        self._known.say("ok", title, words, button=self.tr("Other file"), pressed=self._on_choose)
        self.folder.set(requests.usual_folder(kit.station))
        self.folder.show()
        self.go.setText(self.tr("Set up {station}").format(station=kit.station))
        self.passphrase.first.setFocus()

    def mended_at(self) -> Mapping[str, QWidget | None]:
        file = self._file if self.kit is None else first_stop(self._known)
        return {"KIT": file, "STATION": file, "FILE": file, "PASSPHRASE": self.passphrase.first, "": self.folder.other}

    def take_over(self, form: "SiteForm") -> None:
        if form.kit is not None:
            self._on_read(form.kit)
            self.folder.set(form.folder.folder)
        self.passphrase.take_over(form.passphrase)

    def request(self) -> requests.Request | None:
        if self.kit is None:
            self.banners.say("attention", self.tr("Choose the set-up file that the Centre gave you"), key=FAILURE)
            self._file.setFocus()
            return None
        passphrase = self.passphrase.value()
        if passphrase is None or self.folder.folder is None:
            return None
        return requests.make_site(self.folder.folder, self.kit.file, passphrase, self.clock)


class CentreForm(GateForm):
    """Sets up the Centre."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The Centre"), self.tr("Set up the Centre"), "check", clock, parent)
        self.usual_name = self.tr("Centre")
        self.name = TextField(self.usual_name)
        self.passphrase = NewPassphrase()
        self.passphrase.entered.connect(self.submit)
        self.folder = FolderLine(requests.usual_folder("centre"))
        self.add(Field(self.tr("Name of this computer in the history"), self.name))
        self.add(self.passphrase)
        self.add(
            Banner(
                "attention",
                self.tr("Write it down and keep it in the safe"),
                self.tr("Without it the Centre’s data stay closed."),
            )
        )
        self.add(self.folder)

    def first_field(self) -> QWidget:
        return self.passphrase.first

    def mended_at(self) -> Mapping[str, QWidget | None]:
        return {"WORKSPACE_NAME": self.name, "PASSPHRASE": self.passphrase.first, "": self.folder.other}

    def take_over(self, form: "CentreForm") -> None:
        if form.name.text() != form.usual_name:
            self.name.setText(form.name.text())
        self.passphrase.take_over(form.passphrase)
        self.folder.set(form.folder.folder)

    def request(self) -> requests.Request | None:
        passphrase = self.passphrase.value()
        if passphrase is None or self.folder.folder is None:
            return None
        name = self.name.text().strip() or self.usual_name
        return requests.make_centre(self.folder.folder, name, passphrase, self.clock)


class PracticeForm(GateForm):
    """Makes a practice event that can be thrown away."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A practice event"), self.tr("Start practising"), "play", clock, parent)
        for text in (
            self.tr(
                "A training with made-up people begins today: sign them in, print their papers, issue certificates."
            ),
            self.tr("It lies in a folder of its own and never mixes with real data."),
            self.tr("An earlier practice event is thrown away when a new one begins."),
        ):
            self.add(Label(text, "body", "text_muted", wrap=True))

    def request(self) -> requests.Request | None:
        return requests.make_practice(self.clock)
