"""Taking a list in that was looked at: one step, and what came of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.participants import service
from rtcm_desktop.participants.model import ImportReport, PreviewRow
from rtcm_desktop.participants.ui.begun import Begun
from rtcm_desktop.uikit.page import Page


class ListTaker(QObject):
    """Signal: `taken()`. What cannot be taken in is shown again as it was."""

    taken = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def take(self, event: str, begun: Begun, rows: Sequence[PreviewRow]) -> None:
        """Takes in what is certain or decided, as one step; the rest waits."""
        if begun.file is None:
            return
        work = partial(
            service.import_nominations,
            file=begun.file,
            event=event,
            decisions=begun.by_row(rows),
            meanings=dict(begun.meanings),
        )
        self._page.context.runner.change(
            work, owner=self, done=self._on_taken, failed=self._on_refused, title=self.tr("Taking in a list")
        )

    def _on_refused(self, error: AppError) -> None:
        self._page.show_error(error)
        self._page.refresh()

    def _on_taken(self, report: ImportReport) -> None:
        text = self.tr("%n (person was|people were) taken in", "", report.added)
        self._page.banners.say("ok", text, key="taken_in")
        self.taken.emit()
