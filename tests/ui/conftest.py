"""What every test of the window may use: no screen, a practice workspace on the runner, and guards.

A question in a box, an exception in a slot and a warning of Qt each fail the test; windows are gone before the next one.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_ACCESSIBILITY", "0")

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.opening import open_workspace
from rtcm_desktop.core.twin import Twins
from rtcm_desktop.core.workspace import Surroundings, Workspace
from rtcm_desktop.planning.service import list_events
from rtcm_desktop.shell import practice as practice_run
from rtcm_desktop.shell.demo import SECRET
from rtcm_desktop.shell.parts import parts
from rtcm_desktop.shell.ui.appearance import prepare
from rtcm_desktop.shell.ui.context import AppContext, Installation
from rtcm_desktop.shell.ui.frame import Frame
from rtcm_desktop.shell.ui.remembered import Remembered
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.runner import Runner

MORNING = "2026-12-08T09:20:00+04:00"
"""The first morning of the practice event."""

ASKING = (
    (QPrintDialog, "exec"),
    (QDialog, "exec"), (QMenu, "exec"),
    *((QMessageBox, name) for name in ("question", "information", "warning", "critical")),
    *((QFileDialog, f"get{name}") for name in ("OpenFileName", "OpenFileNames", "SaveFileName", "ExistingDirectory")),
    *((QInputDialog, f"get{name}") for name in ("Text", "Int", "Item")),
)  # fmt: skip


@pytest.fixture(autouse=True)
def _nothing_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question in a box would wait for ever; tests replace our own `Confirm.ask`, `choose_folder` and the like."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a test opened a modal box")

    for owner, name in ASKING:
        monkeypatch.setattr(owner, name, refuse)


@pytest.fixture(autouse=True)
def _gone_afterwards(qapp: QApplication) -> Iterator[None]:
    """Windows that were let go of are deleted before the next test, and not during it."""
    yield
    for widget in qapp.topLevelWidgets():
        widget.close()
        if widget.windowType() != Qt.WindowType.Popup:  # a completer deletes its list itself
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()


@pytest.fixture
def remembered(tmp_path: Path) -> Remembered:
    """The window's memory in a file of this test."""
    return Remembered(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> QApplication:
    """The application with our letters and look."""
    file = tmp_path_factory.mktemp("settings") / "window.ini"
    prepare(qapp, Remembered(QSettings(str(file), QSettings.Format.IniFormat)))
    return qapp


class Asker(QObject):
    """Opens, reads and changes on the runner for a test, and waits for the answer."""

    def __init__(self, runner: Runner, settle: Callable[[], None]) -> None:
        super().__init__(runner)
        self._runner, self._settle = runner, settle
        self._answer: Any = None

    @Slot(object)
    def _take(self, value: Any) -> None:
        self._answer = value

    def open(self, opener: Callable[[], Workspace]) -> None:
        """Opens a workspace for all that follows."""
        self._runner.open(opener, owner=self, done=self._take)
        self._settle()

    def read(self, work: Callable[[Workspace], Any]) -> Any:
        """What a service reads."""
        self._runner.read(work, owner=self, done=self._take)
        self._settle()
        return self._answer

    def change(self, work: Callable[[Workspace], Outcome[Any]]) -> Any:
        """What came of one action."""
        self._runner.change(work, owner=self, done=self._take)
        self._settle()
        return self._answer


@dataclass(frozen=True, slots=True)
class Practice:
    """The practice workspace of one test: its folder, and what it is opened with."""

    folder: Path
    around: Surroundings


@pytest.fixture(scope="session")
def practice_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice event that begins on 8 December 2026, made once and copied for each test."""
    from tests.conftest import FixedClock

    root = tmp_path_factory.mktemp("practice") / "template"
    around = practice_run.surroundings(root, clock=FixedClock(MORNING), parts=parts())
    practice_run.make_practice(root, around=around).close()
    return root


@pytest.fixture
def practice(practice_template: Path, tmp_path: Path, clock) -> Practice:
    """A practice workspace of one's own; it is the first morning of its event."""
    clock.set(MORNING)
    root = tmp_path / "practice"
    shutil.copytree(practice_template, root)
    folder = root / "data" / "laptop"
    name = next(path.stem for path in (root / "state").glob("*.json") if _knows(path, practice_template))
    twins = Twins(root / "state", name)
    mark = twins.mark(practice_template / "data" / "laptop")
    assert mark is not None
    twins.remember(folder, "A", mark)
    return Practice(folder, practice_run.surroundings(root, clock=clock, parts=parts()))


def _knows(path: Path, root: Path) -> bool:
    return str(root / "data" / "laptop") in path.read_text(encoding="utf-8")


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[Runner]:
    """A runner that is shut down at the end."""
    made = Runner()
    yield made
    made.shutdown()
    made.deleteLater()


@pytest.fixture
def settle(qtbot, runner: Runner, qapp: QApplication) -> Callable[[], None]:
    """Waits until nothing is under way any more."""

    def wait() -> None:
        qtbot.waitUntil(lambda: runner.idle, timeout=10_000)
        qapp.processEvents()

    return wait


@pytest.fixture
def make_context(runner: Runner, remembered: Remembered, settle) -> Callable[..., AppContext]:
    """Opens a workspace on the runner and gives the window's context for it."""

    def make(opener: Callable[[], Workspace]) -> AppContext:
        asker = Asker(runner, settle)
        asker.open(opener)
        return AppContext(runner, asker.read(Installation.of), remembered)

    return make


@pytest.fixture
def context(practice: Practice, make_context, settle) -> AppContext:
    """The window's context with the practice workspace open and its running event as the open one."""
    made = make_context(lambda: open_workspace(practice.folder, passphrase=SECRET, around=practice.around))
    events = Asker(made.runner, settle).read(list_events)
    made.open_event(next(event.id for event in events if event.start.isoformat() == MORNING[:10]))
    return made


@pytest.fixture
def asker(context: AppContext, settle) -> Asker:
    """Asks the services beside the page."""
    return Asker(context.runner, settle)


@pytest.fixture
def show_page(qtbot, settle) -> Iterator[Callable[..., Page]]:
    """Shows a page alone, in the room the frame leaves it on a small screen, as the frame would."""
    pages: list[Page] = []

    def show(page: Page, **where: object) -> Page:
        pages.append(page)
        page.context.runner.changed.connect(page.note)
        qtbot.addWidget(page)
        page.resize(1200, 552)
        page.enter(**where)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        settle()
        first = page.first_focus()
        if first is not None:
            first.setFocus()
        return page

    yield show
    for page in pages:
        page.context.runner.changed.disconnect(page.note)


@pytest.fixture
def show_frame(qtbot, context: AppContext, settle) -> Iterator[Callable[..., Frame]]:
    """Shows the whole window on the practice event, at a place."""
    frames: list[Frame] = []  # a window nobody holds is freed in the middle of its events

    def show(place: str = "home") -> Frame:
        frame = Frame(context)
        frames.append(frame)
        qtbot.addWidget(frame)
        frame.resize(1366, 696)
        with qtbot.waitExposed(frame):
            frame.show()
        frame.activateWindow()
        frame.go(place)
        settle()
        return frame

    yield show
    for frame in frames:
        frame.close()
