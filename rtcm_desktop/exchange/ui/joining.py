"""How laptops join and leave: set-up file, registration and loss at the Centre, the request on the laptop, the words."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.texts import say
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.trust import Words
from rtcm_desktop.exchange.rules.stations import is_station
from rtcm_desktop.exchange.service import Joined
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.forms import Field, Form, TextField
from rtcm_desktop.uikit.messages import Confirm, FormDialog, open_file, save_file

WIDE = 660
"""Room for what is wrong with a station, on one line."""


class Joining(QObject):
    """What can be done here about joining; says what came of it: `said(tone, text, sub)`, or hands on what failed."""

    said = Signal(str, str, str)
    failed = Signal(object)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._requests: list[Path] = []

    def show_error(self, error: AppError) -> None:
        """The runner comes here with what could not be done."""
        self.failed.emit(error)

    @Slot()
    def ask(self) -> None:
        """Writes the request to be registered."""
        suggested = f"{self._context.station}.request"
        path = save_file(self._page, self.tr("Request for the Centre"), suggested, self.tr("Requests (*.request)"))
        if path:
            work = partial(service.request, path=path)
            self._context.runner.change(work, owner=self, done=self._on_asked, title=self.tr("Request"))

    def _on_asked(self, joined: Joined) -> None:
        text = self.tr("Send {file} to the Centre, and read these words out by telephone")
        self.said.emit("accent", text.format(file=Path(joined.file).name), in_a_row(joined.words))

    @Slot(str)
    def make_kit(self, station: str = "") -> None:
        """Makes the set-up file of a laptop, again for one that was not used yet."""
        form = Form()
        hint = self.tr("Letters and a number, such as AZ7. Empty: the next free one.")
        field = Field(self.tr("Station of the new laptop"), TextField(station), hint)
        field.set_check(_station_check)
        field.setMinimumWidth(WIDE)
        form.add("station", field)
        given = FormDialog.ask(
            self._page,
            self.tr("For which laptop?"),
            form,
            self.tr("Make a set-up file"),
            self.tr("An earlier set-up file for the same station is no longer good then.") if station else "",
            self._context.drafts,
        )
        if given is None:
            return
        code = given["station"].strip().upper()
        suggested = f"{code or 'laptop'}.kit"
        path = save_file(self._page, self.tr("Set-up file"), suggested, self.tr("Set-up files (*.kit)"))
        if path:
            work = partial(service.make_kit, path=path, station=code or None)
            self._context.runner.change(work, owner=self, done=self._on_kit_made, title=self.tr("Set-up file"))

    def _on_kit_made(self, joined: Joined) -> None:
        text = self.tr("The set-up file for {station} is written and read back").format(station=joined.station)
        sub = self.tr("The laptop shows these words when it is set up: {words}").format(words=in_a_row(joined.words))
        self.said.emit("ok", text, sub)

    @Slot()
    def register(self) -> None:
        """Registers a laptop by its request."""
        path = open_file(self._page, self.tr("Request of a laptop"), self.tr("Requests (*.request);;All files (*)"))
        if path:
            self.register_from(path)

    def register_from(self, *paths: Path) -> None:
        """Registers laptops by their requests, one after the other."""
        self._requests = list(paths)
        self._look_at_next()

    def _look_at_next(self) -> None:
        if self._requests:
            work = partial(service.look_at_request, path=self._requests.pop(0))
            self._context.runner.read(work, owner=self, done=self._on_looked, failed=self.show_error, key="request")

    def _on_looked(self, joined: Joined) -> None:
        """Nobody is registered unless the words were compared."""
        question = self.tr("Register {station}?").format(station=joined.station)
        words = self.tr("Telephone the laptop. It must read out these words: {words}")
        if Confirm.ask(self._page, question, words.format(words=in_a_row(joined.words)), self.tr("The words match")):
            work = partial(service.approve, path=Path(joined.file), words=joined.words)
            self._context.runner.change(work, owner=self, done=self._on_registered, title=self.tr("Register"))
        self._look_at_next()

    def _on_registered(self, joined: Joined) -> None:
        text = self.tr("{station} is registered").format(station=joined.station)
        sub = self.tr("%n file(s) that had waited (is|are) taken in", "", len(joined.merged)) if joined.merged else ""
        self.said.emit("ok", text, sub)

    @Slot(str)
    def report_lost(self, station: str) -> None:
        """What a lost laptop sends from now on is kept aside; it cannot be called back."""
        form = Form()
        missing = self.tr("Say what happened: it stays in the history.")
        form.add("reason", Field(self.tr("What happened"), TextField(), required=missing))
        body = self.tr("What came from it stays. What it sends from now on is kept aside. It cannot be called back.")
        question = self.tr("Is {station} lost?").format(station=station)
        given = FormDialog.ask(self._page, question, form, self.tr("Report it lost"), body, self._context.drafts)
        if given is not None:
            work = partial(service.revoke, station=station, reason=given["reason"])
            self._context.runner.change(work, owner=self, done=self._on_lost, title=self.tr("Laptop lost"))

    def _on_lost(self, joined: Joined) -> None:
        text = self.tr("{station} is reported lost").format(station=joined.station)
        self.said.emit("ok", text, self.tr("The other laptops learn it with their next file from the Centre."))

    @Slot()
    def write_recovery(self) -> None:
        """Writes the Centre's recovery key out for the safe."""
        kinds = self.tr("Recovery keys (*.key)")
        path = save_file(self._page, self.tr("Recovery key for the safe"), "recovery.key", kinds)
        if path:
            work = partial(service.write_recovery, path=path)
            self._context.runner.change(work, owner=self, done=self._on_recovery, title=self.tr("Recovery key"))

    def _on_recovery(self, words: Words) -> None:
        text = self.tr("The recovery key is written and read back")
        self.said.emit("ok", text, self.tr("Its words: {words}").format(words=in_a_row(words)))


def in_a_row(words: Words) -> str:
    """The words to be read out."""
    return " · ".join(words)


def _station_check(typed: str) -> tuple[str, str]:
    code = typed.strip().upper()
    wrong = bool(code) and not is_station(code)
    return ("stop", say("STATION_WRONG", station=code)) if wrong else ("", "")
