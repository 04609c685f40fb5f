"""What the pages are given: the way to the data, the open event, and how to get to another page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from rtcm_desktop.core.clock import Clock
from rtcm_desktop.core.drafts import Draft, read_drafts
from rtcm_desktop.core.settings import LANGUAGE
from rtcm_desktop.core.vault import Role, Vault
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.shell import stepping
from rtcm_desktop.shell.stepping import Undone
from rtcm_desktop.shell.ui import navigation
from rtcm_desktop.shell.ui.person import PersonKeeper
from rtcm_desktop.shell.ui.remembered import Remembered
from rtcm_desktop.uikit import i18n
from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.runner import Runner
from rtcm_desktop.uikit.settings import Settings


@dataclass(frozen=True, slots=True)
class Installation:
    """What the window says about the open workspace; read once, because only the worker touches the workspace."""

    folder: Path
    role: Role
    station: str
    name: str
    clock: Clock
    vault: Vault
    drafts: Mapping[str, Draft]

    @classmethod
    def of(cls, workspace: Workspace) -> "Installation":
        return cls(
            workspace.folder,
            workspace.role,
            workspace.station,
            workspace.name,
            workspace.clock,
            workspace.vault,
            read_drafts(workspace.db),
        )


@dataclass(frozen=True, slots=True)
class Destination:
    """A page to go to, what it is told, and the key that is pressed there."""

    place: str
    where: Mapping[str, object] = field(default_factory=dict)
    press: str = ""


def _always() -> bool:
    return True


class Hub(QObject):
    """Tells the frame what pages asked for: `navigated(Destination)`, `event_changed()`, `undone(name, fields left)`.

    `may_leave` is asked before another page or event is opened; the frame puts the open page's answer there.
    """

    navigated = Signal(object)
    event_changed = Signal()
    undone = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.may_leave: Callable[[], bool] = _always

    def take_undone(self, undone: Undone) -> None:
        """The last step was taken back."""
        self.undone.emit(undone.name, len(undone.left))


class AppContext:
    """Fulfils `uikit.context.Context`. No Qt object itself: those have an `event` of their own."""

    def __init__(self, runner: Runner, installation: Installation, remembered: Remembered) -> None:
        self.runner = runner
        self.installation = installation
        self.remembered = remembered
        self.hub = Hub(runner)
        self.drafts = Drafts(runner, installation.drafts, self.hub)
        self._event: str | None = None
        PersonKeeper(runner, remembered.settings, self.hub)

    @property
    def settings(self) -> Settings:
        return self.remembered.settings

    @property
    def language(self) -> str:
        return i18n.language()

    @property
    def event(self) -> str | None:
        return self._event

    @property
    def role(self) -> Role:
        return self.installation.role

    @property
    def station(self) -> str:
        return self.installation.station

    def now(self) -> datetime:
        return self.installation.clock()

    def can_open(self, place: str) -> bool:
        """Whether there is such a page."""
        return place in navigation.PAGES

    def navigate(self, place: str, **where: object) -> None:
        """Opens a page unless the open one holds on to us.

        `event=` opens that event, `press=` is a key of the page that is pressed when it is there, the rest is told to the page.
        """
        event, press = where.pop("event", None), str(where.pop("press", ""))
        if not self.can_open(place) or not self.hub.may_leave():
            return
        if isinstance(event, str):
            self.open_event(event)
        self.hub.navigated.emit(Destination(place, where, press))

    def speak(self, code: str) -> None:
        """The window in another language, unless the open page holds on to us."""
        if self.hub.may_leave():
            self.settings.put(LANGUAGE, code)

    def open_event(self, event: str | None) -> None:
        """Makes an event the open one."""
        if event == self._event:
            return
        self._event = event
        self.hub.event_changed.emit()

    def undo(self) -> None:
        """Takes the last step back, whatever page it was made on."""
        title = QCoreApplication.translate("AppContext", "Undo")
        self.runner.change(stepping.undo, owner=self.hub, done=self.hub.take_undone, title=title)
