"""What every page is given: the way to the data, and what the window around it can do."""

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from rtcm_desktop.uikit.drafts import Drafts
from rtcm_desktop.uikit.runner import Runner
from rtcm_desktop.uikit.settings import Settings

if TYPE_CHECKING:
    from rtcm_desktop.core.vault import Role


class Context(Protocol):
    """The window as a page sees it; the shell fulfils it."""

    @property
    def runner(self) -> Runner: ...

    @property
    def settings(self) -> Settings:
        """What the person chose for this computer; `core.settings` declares what there is."""
        ...

    @property
    def drafts(self) -> Drafts:
        """What stands in forms and is not kept yet."""
        ...

    @property
    def language(self) -> str:
        """The language of the window, for texts of the services."""
        ...

    @property
    def event(self) -> str | None:
        """The id of the open event."""
        ...

    @property
    def role(self) -> "Role": ...

    @property
    def station(self) -> str: ...

    def now(self) -> datetime:
        """The moment by the clock of the workspace."""
        ...

    def navigate(self, place: str, **where: object) -> None:
        """Opens another page; `where` is what the page is told in `enter`."""
        ...

    def undo(self) -> None:
        """Takes the last action back."""
        ...
