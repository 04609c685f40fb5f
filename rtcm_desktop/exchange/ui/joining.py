"""How laptops join: set-up file and registration at the Centre, the request on the laptop, and the words compared."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.vault import Role
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.trust import Words
from rtcm_desktop.exchange.service import Joined
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import Field, Form, TextField
from rtcm_desktop.uikit.messages import Confirm, FormDialog, open_file, save_file
from rtcm_desktop.uikit.widgets import Button


class Joining(QObject):
    """What can be done here about joining; says what came of it: `said(tone, text, sub)`, or hands on what failed."""

    said = Signal(str, str, str)
    failed = Signal(object)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def button(self, parent: QWidget) -> Button:
        """The button for the page's head: a menu at the Centre, one action on a laptop."""
        if self._context.role is Role.SITE:
            button = Button(self.tr("Ask to be registered…"), icon="laptop", parent=parent)
            button.clicked.connect(self._on_ask)
            return button
        button = Button(self.tr("Laptops"), icon="laptop", parent=parent)
        menu = QMenu(button)
        menu.addAction(self.tr("Make a set-up file…")).triggered.connect(self._on_make_kit)
        menu.addAction(self.tr("Register a laptop…")).triggered.connect(self._on_register)
        button.setMenu(menu)
        return button

    def show_error(self, error: AppError) -> None:
        """The runner comes here with what could not be done."""
        self.failed.emit(error)

    @Slot()
    def _on_ask(self) -> None:
        suggested = f"{self._context.station}.request"
        path = save_file(self._page, self.tr("Request for the Centre"), suggested, self.tr("Requests (*.request)"))
        if path:
            work = partial(service.request, path=path)
            self._context.runner.change(work, owner=self, done=self._on_asked, title=self.tr("Request"))

    def _on_asked(self, joined: Joined) -> None:
        text = self.tr("Send {file} to the Centre, and read these words out by telephone")
        self.said.emit("accent", text.format(file=Path(joined.file).name), in_a_row(joined.words))

    @Slot()
    def _on_make_kit(self) -> None:
        form = Form()
        hint = self.tr("Letters and a number, such as AZ7. Empty: the next free one.")
        form.add("station", Field(self.tr("Station of the new laptop"), TextField(), hint))
        given = FormDialog.ask(self._page, self.tr("For which laptop?"), form, self.tr("Make a set-up file"))
        if given is None:
            return
        station = given["station"].upper()
        suggested = f"{station or 'laptop'}.kit"
        path = save_file(self._page, self.tr("Set-up file"), suggested, self.tr("Set-up files (*.kit)"))
        if path:
            work = partial(service.make_kit, path=path, station=station or None)
            self._context.runner.change(work, owner=self, done=self._on_kit_made, title=self.tr("Set-up file"))

    def _on_kit_made(self, joined: Joined) -> None:
        text = self.tr("The set-up file for {station} is written and read back").format(station=joined.station)
        sub = self.tr("The laptop shows these words when it is set up: {words}").format(words=in_a_row(joined.words))
        self.said.emit("ok", text, sub)

    @Slot()
    def _on_register(self) -> None:
        path = open_file(self._page, self.tr("Request of a laptop"), self.tr("Requests (*.request);;All files (*)"))
        if path:
            work = partial(service.look_at_request, path=path)
            self._context.runner.read(work, owner=self, done=self._on_looked, failed=self.show_error, key="request")

    def _on_looked(self, joined: Joined) -> None:
        """Nobody is registered unless the words were compared."""
        question = self.tr("Register {station}?").format(station=joined.station)
        words = self.tr("Telephone the laptop. It must read out these words: {words}")
        if Confirm.ask(self._page, question, words.format(words=in_a_row(joined.words)), self.tr("The words match")):
            work = partial(service.approve, path=Path(joined.file), words=joined.words)
            self._context.runner.change(work, owner=self, done=self._on_registered, title=self.tr("Register"))

    def _on_registered(self, joined: Joined) -> None:
        text = self.tr("{station} is registered").format(station=joined.station)
        sub = self.tr("%n file(s) that had waited (is|are) taken in", "", len(joined.merged)) if joined.merged else ""
        self.said.emit("ok", text, sub)


def in_a_row(words: Words) -> str:
    """The words to be read out."""
    return " · ".join(words)
