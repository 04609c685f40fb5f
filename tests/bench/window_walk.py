"""The window on a large workspace, in a process of its own: every page visited, names looked for; prints one JSON object.

python -m tests.bench.window_walk FOLDER STATE WORDS

WORDS is a file with the names to type into `Ctrl+K`, one in a line.
"""

import gc
import json
import os
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from rtcm_desktop.core.opening import open_workspace
from rtcm_desktop.core.workspace import Surroundings, Workspace
from rtcm_desktop.planning.service import list_events
from rtcm_desktop.shell.parts import parts
from rtcm_desktop.shell.ui.appearance import prepare
from rtcm_desktop.shell.ui.context import AppContext, Installation
from rtcm_desktop.shell.ui.frame import Frame
from rtcm_desktop.shell.ui.navigation import PAGES
from rtcm_desktop.shell.ui.remembered import Remembered
from rtcm_desktop.uikit.runner import Runner
from rtcm_desktop.uikit.tables import RecordTable
from rtcm_desktop.uikit.theme import Choice, apply
from tests.bench.measuring import resident_megabytes
from tests.bench.places import PASSPHRASE, Clock

BEAT = 5
"""Milliseconds between two beats of the watch."""
SKIPPED = frozenset({"person"})
"""Pages that are opened for one row only."""


@dataclass
class Walked:
    """What was seen: megabytes, and per place the seconds until it is read and painted and the longest silence."""

    empty_megabytes: float = 0.0
    megabytes: float = 0.0
    pages: dict[str, float] = field(default_factory=dict)
    silences: dict[str, float] = field(default_factory=dict)
    first_rows: dict[str, float] = field(default_factory=dict)
    keys: list[float] = field(default_factory=list)
    found: int = 0


class Watch(QObject):
    """Beats in the thread of the window; what blocks the window makes it late."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def begin(self) -> None:
        """Counts anew."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


class Walk(QObject):
    """One window, and what is done in it."""

    def __init__(self, app: QApplication, folder: Path, state: Path) -> None:
        super().__init__()
        self._app = app
        self._around = Surroundings(clock=Clock(), state_folder=state, parts=parts())
        self._folder = folder
        self._runner = Runner()
        self._watch = Watch()
        self._settings = QSettings(str(state / "window.ini"), QSettings.Format.IniFormat)
        self._installation: Installation | None = None
        self._event = ""
        self.seen = Walked()

    def _open(self) -> Workspace:
        space = open_workspace(self._folder, passphrase=PASSPHRASE, around=self._around)
        self._installation = Installation.of(space)
        self._event = list_events(space)[0].id
        return space

    def take(self, value: object) -> None:
        """Nothing is to be shown."""

    def settle(self) -> None:
        """Lets the window work until nothing is under way."""
        quiet = 0
        while quiet < 3:
            self._app.processEvents()
            quiet = quiet + 1 if self._runner.idle else 0
            time.sleep(0.001)

    def walk(self, words: list[str]) -> None:
        """Opens the data, goes to every page twice, changes the look, and looks for the words."""
        self.seen.empty_megabytes = resident_megabytes()
        self._runner.open(self._open, owner=self, done=self.take)
        self.settle()
        assert self._installation is not None
        context = AppContext(self._runner, self._installation, Remembered(self._settings))
        context.open_event(self._event)
        frame = Frame(context)
        frame.resize(1366, 768)
        frame.show()
        for entry in PAGES.values():
            entry.load()  # as the program does while the passphrase is typed
        for place in PAGES:
            if place not in SKIPPED:
                self._visit(frame, place)
        for place in PAGES:
            if place not in SKIPPED:
                self._visit(frame, place)
        self._change_look()
        self._type(frame, words)
        gc.collect()
        self.seen.megabytes = resident_megabytes()
        frame.close()
        self._runner.shutdown()

    def _visit(self, frame: Frame, place: str) -> None:
        self._watch.begin()
        start = time.perf_counter()
        frame.go(place)
        self._wait_for_rows(frame, place, start)
        self.settle()
        again = place in self.seen.pages
        self.seen.pages.setdefault(place, time.perf_counter() - start)
        kind = f"{place} again" if again else place
        self.seen.silences[kind] = self._watch.longest

    def _wait_for_rows(self, frame: Frame, place: str, start: float) -> None:
        """Notes when the first rows of the page's table are painted; a page without a table is not waited for."""
        tables = [table for table in frame.page(place).findChildren(RecordTable) if table.isVisible()]
        idle = 0
        while tables and idle < 3:
            self._app.processEvents()
            idle = idle + 1 if self._runner.idle else 0
            if any(table.shown_count() for table in tables):
                self._app.processEvents()
                self.seen.first_rows.setdefault(place, time.perf_counter() - start)
                return

    def _change_look(self) -> None:
        """To the dark look and back, with every page open."""
        self._watch.begin()
        for choice in (Choice.DARK, Choice.LIGHT):
            apply(self._app, choice)
            self.settle()
        self.seen.silences["change of the look"] = self._watch.longest

    def _type(self, frame: Frame, words: list[str]) -> None:
        box = frame.palette_box
        box.open()
        self.settle()
        self._watch.begin()
        for word in words:
            for length in range(1, len(word) + 1):
                start = time.perf_counter()
                box.type(word[:length])
                while not self._runner.idle:
                    self._app.processEvents()
                self._app.processEvents()
                self.seen.keys.append(time.perf_counter() - start)
            self.seen.found += any(hit.kind == "people" for hit in box.hits)
        self.seen.silences["Ctrl+K"] = self._watch.longest


def main() -> None:
    """Walks and prints what was seen."""
    folder, state, words = (Path(each) for each in sys.argv[1:4])
    app = QApplication([])
    walk = Walk(app, folder, state)
    prepare(app, Remembered(QSettings(str(state / "look.ini"), QSettings.Format.IniFormat)))
    walk.walk(words.read_text(encoding="utf-8").split("\n"))
    print(json.dumps(asdict(walk.seen)))


if __name__ == "__main__":
    main()
