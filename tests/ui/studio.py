"""A window on a world, from which pictures are taken: opened, steered by keys, drawn into a file."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSettings, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.shell.ui.context import AppContext, Installation
from rtcm_desktop.shell.ui.frame import Frame
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.first_start import FirstStart
from rtcm_desktop.shell.ui.gate.unlock import Unlock
from rtcm_desktop.shell.ui.remembered import Remembered
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.dressing import dress, put_on
from rtcm_desktop.uikit.page import Page
from rtcm_desktop.uikit.runner import Runner
from tests.ui.keys import press, type_text
from tests.ui.worlds import World

QUIET, PAUSE = 4, 0.004
"""How often nothing must be under way, and the seconds between two looks."""
W = TypeVar("W", bound=QWidget)
DIM = QColor(0, 0, 0, 90)


class Studio(QObject):
    """One open world and the window in front of the camera."""

    def __init__(self, app: QApplication, world: World, root: Path) -> None:
        super().__init__()
        self._app = app
        self.world = world
        self.remembered = Remembered(QSettings(str(root / "window.ini"), QSettings.Format.IniFormat))
        self.runner = Runner()
        self.size = QSize(1366, 768)
        self._installation: Installation | None = None
        self._dialogs: dict[bool, QPixmap] = {}
        self.window: QWidget | None = None
        self.runner.open(self._opener, owner=self, done=self.take)
        self.settle()

    def _opener(self) -> Workspace:
        space = self.world.open()
        self._installation = Installation.of(space)
        return space

    def take(self, value: object) -> None:
        """The answer of the worker, when nothing else is to be done with it."""

    def settle(self) -> None:
        """Waits until everything is read and drawn."""
        quiet = 0
        while quiet < QUIET:
            self._app.processEvents()
            time.sleep(PAUSE)
            quiet = quiet + 1 if self.runner.idle else 0

    def shutdown(self) -> None:
        """Closes the world."""
        self.runner.shutdown()

    def frame(self, place: str, *, event: str = "", **where: object) -> Frame:
        """The whole window with one page open."""
        assert self._installation is not None
        context = AppContext(self.runner, self._installation, self.remembered)
        context.open_event(event or self.world.event or None)
        frame = Frame(context)
        self._show(frame)
        context.navigate(place, **where)
        self.settle()
        return frame

    def first_start(self) -> FirstStart:
        """What a computer shows that was never used."""
        return self._show(FirstStart(self.runner, self.world.clock))

    def unlock(self) -> Unlock:
        """What every later start shows."""
        vault = requests.look_at(self.world.folder)
        assert vault is not None
        return self._show(Unlock(self.world.folder, vault, self.world.clock))

    @property
    def page(self) -> Page:
        """The page that is open."""
        assert isinstance(self.window, Frame)
        return self.window.page(self.window.place)

    def _show(self, widget: W) -> W:
        self.window = widget
        if not isinstance(widget, Frame):
            dress(widget)
        widget.resize(self.size)
        widget.show()
        widget.activateWindow()
        self.settle()
        return widget

    def press(self, *keys: str) -> None:
        """Presses keys such as "Ctrl+G", where the cursor stands."""
        for text in keys:
            press(self._target(), text)
            self.settle()

    def type(self, text: str) -> None:
        """Types letters, where the cursor stands."""
        type_text(self._target(), text)
        self.settle()

    def _target(self) -> QWidget:
        target = self._app.focusWidget() or self._app.activeWindow()
        assert target is not None
        return target

    def dialog_of(self, act: Callable[[], None]) -> None:
        """Does what asks a question; the question is in the picture and is then left with Cancel."""
        before = QDialog.exec

        def drawn(dialog: QDialog) -> int:
            dialog.adjustSize()
            dark = theme.is_dark()
            for choice in (theme.Choice.LIGHT, theme.Choice.DARK):
                theme.apply(self._app, choice)
                put_on(dialog)  # it is drawn without being shown
                self._dialogs[choice is theme.Choice.DARK] = dialog.grab()
            theme.apply(self._app, theme.Choice.DARK if dark else theme.Choice.LIGHT)
            return 0

        QDialog.exec = drawn  # type: ignore[assignment, method-assign]
        try:
            act()
            self.settle()
        finally:
            QDialog.exec = before  # type: ignore[method-assign]

    def picture(self, widget: QWidget, file: Path) -> None:
        """Draws what is shown into a file."""
        widget.resize(self.size)
        self.settle()
        drawn = widget.grab()
        if self._dialogs:
            drawn = _over(drawn, self._dialogs[theme.is_dark()])
        file.parent.mkdir(parents=True, exist_ok=True)
        drawn.save(str(file))

    def clear(self, widget: QWidget) -> None:
        """Takes the window away."""
        self._dialogs = {}
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _over(page: QPixmap, dialog: QPixmap) -> QPixmap:
    """A dialog in the middle of the page it belongs to."""
    painter = QPainter(page)
    painter.fillRect(page.rect(), DIM)
    middle = QPoint((page.width() - dialog.width()) // 2, (page.height() - dialog.height()) // 3)
    painter.drawPixmap(middle, dialog)
    painter.end()
    return page
