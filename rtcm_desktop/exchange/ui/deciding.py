"""Taking one of the different entries: by its key, its button, or in other words."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.ui.decision_panel import DecisionPanel
from rtcm_desktop.uikit.context import Context

DECIDED_ALREADY = "CONFLICT_UNKNOWN"


class Deciding(QObject):
    """Listens to the panel. `decided()` when the next one can be shown, `failed(error)` when it cannot be so."""

    decided = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, panel: DecisionPanel, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        panel.chosen.connect(self._on_chosen)
        panel.written.connect(self._on_written)

    @Slot(str, int)
    def _on_chosen(self, conflict: str, entry: int) -> None:
        work = partial(service.decide, conflict=conflict, entry=entry)
        self._context.runner.change(
            work, owner=self, done=self._on_done, failed=self._on_refused, title=self.tr("Decision")
        )

    @Slot(str, str)
    def _on_written(self, conflict: str, text: str) -> None:
        work = partial(service.resolve, conflict=conflict, value=text)
        self._context.runner.change(
            work, owner=self, done=self._on_done, failed=self._on_refused, title=self.tr("Decision")
        )

    def _on_done(self, _decided: object) -> None:
        self.decided.emit()

    def _on_refused(self, error: AppError) -> None:
        """A key pressed twice asks about what is decided already: there is nothing to say about that."""
        self.decided.emit()
        if error.code != DECIDED_ALREADY:
            self.failed.emit(error)
