"""What the desk keeps: somebody is here, or the mark is taken back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import CheckedIn, Desk, Status
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.participants.model import Mode
from rtcm_desktop.uikit.view import View


class DeskMarks(QObject):
    """Signals: `checked_in(CheckedIn)`; `taken_back(str)` with the name."""

    checked_in = Signal(object)
    taken_back = Signal(str)

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._view = view

    def show_error(self, error: AppError) -> None:
        """The runner tells failures here."""
        self._view.show_error(error)

    def mark(self, desk: Desk, participant: str, status: Status, mode: Mode | None) -> None:
        """Somebody is here in the desk's unit."""
        work = partial(
            service.check_in,
            event=desk.event,
            unit=desk.unit.label,
            participant=participant,
            status=status,
            mode=mode,
        )
        self._view.context.runner.change(work, owner=self, done=self._on_checked_in, title=self.tr("Check-in"))

    def take_back(self, desk: Desk, participant: str) -> None:
        """Nobody marked this one in the desk's unit."""
        work = partial(service.take_back, event=desk.event, unit=desk.unit.label, participant=participant)
        self._view.context.runner.change(work, owner=self, done=self._on_taken_back, title=self.tr("Undo"))

    def _on_checked_in(self, done: CheckedIn) -> None:
        self.checked_in.emit(done)

    def _on_taken_back(self, name: str) -> None:
        self.taken_back.emit(name)
