"""How many records may be one person: counted at the Centre, where the files of all laptops come together."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.people import service as people
from rtcm_desktop.uikit.context import Context

MOST = 100


class Doubles(QObject):
    """`found(count, there are more)` after looking; `go` opens the page where they are decided."""

    found = Signal(int, bool)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context

    def look(self) -> None:
        """Counts them beside everything else."""
        if self._context.role is Role.CENTRE:
            title = self.tr("Possible doubles")
            self._context.runner.make(pairs_of, owner=self, done=self._on_found, failed=self._on_not_found, title=title)

    @Slot()
    def go(self) -> None:
        """To the pairs, side by side."""
        self._context.navigate("people", view="doubles")

    def _on_found(self, pairs: Sequence[object]) -> None:
        self.found.emit(len(pairs), len(pairs) == MOST)

    def _on_not_found(self, _error: AppError) -> None:
        """Stopped: nothing is said about them."""


def pairs_of(workspace: Workspace, progress: Progress) -> Sequence[object]:
    """The pairs that nobody has decided about, at most so many."""
    return people.doubles(workspace, progress=progress, most=MOST)
