"""At the desk: the name that is printed mended, and the badge printed again."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from rtcm_desktop.attendance.model import DeskEntry
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.participants import service as participants
from rtcm_desktop.participants.model import ListKind
from rtcm_desktop.people import service as people
from rtcm_desktop.planning.service import resolve_event
from rtcm_desktop.uikit.view import View


def badge_of(workspace: Workspace, event: str, participant: str) -> bytes:
    """The badge of one person as PDF, in the event's first language."""
    language = resolve_event(workspace, event).languages[0]
    made = participants.print_papers(workspace, event=event, kind=ListKind.BADGES, language=language, ids=[participant])
    return made.data


class DeskBadge(QObject):
    """Signal: `printed()` when the printer's dialog is gone."""

    printed = Signal()

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._view = view

    def show_error(self, error: AppError) -> None:
        """The runner tells failures here."""
        self._view.show_error(error)

    def mend(self, entry: DeskEntry, name: str) -> None:
        """Papers print another name from now on."""
        work = partial(people.mend_name, person=entry.participant.person, name=name)
        self._view.context.runner.change(work, owner=self, title=self.tr("Name"))

    def print_for(self, event: str, entry: DeskEntry) -> None:
        """Prints the badge of one person."""
        work = partial(badge_of, event=event, participant=entry.participant.id)
        self._view.context.runner.read(work, owner=self, done=self._on_badge, title=self.tr("Badge"))

    def _on_badge(self, data: bytes) -> None:
        self._view.print_paper(data, self.tr("Badge"))
        self.printed.emit()
