"""Pictures of pages, to be looked at: `python -m tests.ui.screens [PAGE…] [--folder F] [--mode light|dark] [--size 1366x696]`.

Made without a screen, on a practice event whose first morning it is. Without pages it draws all of them, light and dark.
"""

import argparse
import os
import shutil
import tempfile
import time
from datetime import datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("RTCM_STATE", tempfile.mkdtemp(prefix="screens-state"))

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QSize
from PySide6.QtWidgets import QApplication, QWidget

from rtcm_desktop.attendance.model import Status
from rtcm_desktop.attendance.service import mark
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants.service import change, list_participants
from rtcm_desktop.planning.service import list_events
from rtcm_desktop.shell import practice
from rtcm_desktop.shell.parts import parts
from rtcm_desktop.shell.ui.appearance import prepare
from rtcm_desktop.shell.ui.context import AppContext, Installation
from rtcm_desktop.shell.ui.frame import Frame
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.first_start import FirstStart
from rtcm_desktop.shell.ui.gate.unlock import Unlock
from rtcm_desktop.shell.ui.navigation import PAGES
from rtcm_desktop.shell.ui.remembered import Remembered
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.runner import Runner

NOW = datetime.fromisoformat("2026-12-08T10:03:00+04:00")
GATES = ("first_start", "unlock")
OVERLAYS = ("palette",)
HERE, CONFIRMED = 11, 3
"""How many are signed in, and how many names are still to be confirmed."""


def clock() -> datetime:
    """The moment of all pictures."""
    return NOW


def fill(space: Workspace) -> str:
    """Signs most people in and confirms most names; gives the event's id."""
    event = next(event.id for event in list_events(space) if event.start == NOW.date())
    people = list_participants(space, event=event)
    for one in people[CONFIRMED:]:
        change(space, participant=one.id, settings={"name_confirmed": "yes"})
    mark(space, event=event, unit="D1-AM", status=Status.PRESENT, ids=[one.id for one in people[:HERE]])
    return event


class Studio(QObject):
    """One window on a practice event, from which pictures are taken."""

    def __init__(self, app: QApplication, root: Path) -> None:
        super().__init__()
        self._app, self._root = app, root
        self.remembered = Remembered(QSettings(str(root / "window.ini"), QSettings.Format.IniFormat))
        self.runner = Runner()
        self._event = ""
        self._installation: Installation | None = None

    def open(self) -> None:
        """Makes the practice event, in the worker like everything."""
        folder = self._root / "practice"
        around = practice.surroundings(folder, clock=clock, parts=parts())

        def opener() -> Workspace:
            space = practice.make_practice(folder, around=around)
            self._event = fill(space)
            self._installation = Installation.of(space)
            return space

        self.runner.open(opener, owner=self, done=self.take)
        self.settle()

    def take(self, value: object) -> None:
        """The answer of the worker, when nothing else is to be done with it."""

    def settle(self) -> None:
        """Waits until everything is read and drawn."""
        quiet = 0
        while quiet < 5:
            self._app.processEvents()
            time.sleep(0.01)
            quiet = quiet + 1 if self.runner.idle else 0

    def made(self, place: str) -> QWidget:
        """The whole window with one page open."""
        if place == "first_start":
            return FirstStart(self.runner, clock)
        assert self._installation is not None
        if place == "unlock":
            folder = self._installation.folder
            vault = requests.look_at(folder)
            assert vault is not None
            return Unlock(folder, vault, clock)
        context = AppContext(self.runner, self._installation, self.remembered)
        context.open_event(self._event)
        frame = Frame(context)
        frame.resize(self.size)
        frame.show()
        frame.go("home" if place == "palette" else place)
        self.settle()
        if place == "palette":
            frame.palette_box.open("əl")
        return frame

    size = QSize(1366, 696)

    def picture(self, place: str, file: Path) -> None:
        """Draws one page into a file."""
        widget = self.made(place)
        widget.resize(self.size)
        widget.show()
        self.settle()
        widget.grab().save(str(file))
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    """Draws what was asked for."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("pages", nargs="*", choices=[*GATES, *PAGES, *OVERLAYS, []])
    words.add_argument("--folder", type=Path, default=Path("screens"))
    words.add_argument("--mode", choices=["light", "dark"], action="append")
    words.add_argument("--size", default="1366x696")
    asked = words.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    root = Path(tempfile.mkdtemp(prefix="screens-"))
    app = QApplication([])
    studio = Studio(app, root)
    prepare(app, studio.remembered)
    studio.size = QSize(*map(int, asked.size.split("x")))
    studio.open()
    try:
        for mode in asked.mode or ["light", "dark"]:
            theme.apply(app, theme.Choice(mode))
            for place in asked.pages or [*GATES, *PAGES, *OVERLAYS]:
                suffix = "" if asked.size == "1366x696" else f"-{asked.size}"
                studio.picture(place, asked.folder / f"{place}-{mode}{suffix}.png")
    finally:
        studio.runner.shutdown()
        shutil.rmtree(root)


if __name__ == "__main__":
    main()
