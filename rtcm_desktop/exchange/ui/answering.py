"""The files that go back: for all laptops that wait for their receipt, or for one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.desk import Desk
from rtcm_desktop.exchange.model.verdicts import Packed
from rtcm_desktop.exchange.ui.places import event_files
from rtcm_desktop.exchange.ui.words import size_text
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.messages import choose_folder
from rtcm_desktop.uikit.widgets import Button


class Answering(QObject):
    """The buttons for files to laptops, and what they do. `said(tone, text, sub)`, `failed(error)`."""

    said = Signal(str, str, str)
    failed = Signal(object)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._waiting: list[str] = []
        self.all = Button(self.tr("Send receipts back"), icon="send", parent=page)
        self.one = Button(self.tr("Make a file for…"), icon="file-plus", parent=page)
        self.one.setMenu(QMenu(self.one))
        self.all.clicked.connect(self._on_all)
        self.one.menu().triggered.connect(self._on_one)

    def show(self, desk: Desk) -> None:
        """Who waits for a receipt, and whom a file can be made for."""
        self._waiting = [laptop.station for laptop in desk.laptops if laptop.wants_receipt]
        self.all.setEnabled(bool(self._waiting))
        self.all.setToolTip(", ".join(self._waiting))
        menu = self.one.menu()
        menu.clear()
        for station in desk.stations:
            menu.addAction(QAction(station, menu))
        self.one.setEnabled(bool(desk.stations))

    def show_error(self, error: AppError) -> None:
        """The runner comes here with what could not be done."""
        self.failed.emit(error)

    @Slot(object)
    def answer(self, stations: Sequence[str]) -> None:
        """Asks for a folder and writes a file for each of these laptops into it."""
        folder = choose_folder(
            self._page, self.tr("Where to save the files for the laptops"), event_files(self._context)
        )
        if folder and stations:
            work = partial(answer_all, stations=tuple(stations), folder=folder)
            self._context.runner.carry(work, owner=self, done=self._on_made, title=self.tr("Event files"))

    def _on_made(self, made: Sequence[Packed]) -> None:
        if not made:
            self.said.emit("accent", self.tr("Stopped. No file was made."), "")
            return
        text = self.tr("Written and read back: %n file(s)", "", len(made))
        names = (f"{Path(one.file).name} ({size_text(one.bytes)})" for one in made)
        self.said.emit("ok", text, ", ".join(names))

    @Slot()
    def _on_all(self) -> None:
        self.answer(self._waiting)

    @Slot(QAction)
    def _on_one(self, action: QAction) -> None:
        self.answer([action.text()])


def answer_all(
    workspace: Workspace, progress: Progress, *, stations: Sequence[str], folder: Path
) -> Outcome[tuple[Packed, ...]]:
    """A file for each of these laptops; those made before it was stopped stay."""
    return service.answer(workspace, stations=stations, folder=folder, progress=progress)
