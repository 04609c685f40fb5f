"""The strip at the foot: what was kept and can be taken back, work on its way, and the keys of the page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.jobs import Job
from rtcm_desktop.uikit.widgets.buttons import Button
from rtcm_desktop.uikit.widgets.keys import KeyCap, KeyHint, KeyHints
from rtcm_desktop.uikit.widgets.labels import Label
from rtcm_desktop.uikit.widgets.layouts import row
from rtcm_desktop.uikit.widgets.progress import ProgressLine

FEW = 3


class UndoButton(Button):
    """The name of the action that can be taken back; gives way when there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "undo-2", "strip", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def show_action(self, text: str) -> None:
        """Undo what."""
        self._whole = text
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 32, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitted = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width() - 30)
        self.setText(fitted if self.width() > 80 else self._whole)
        self.setToolTip(self._whole if fitted != self._whole else "")


class Strip(QFrame):
    """One line; nothing in it ever jumps."""

    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self.setFixedHeight(theme.size("status_strip"))
        self._tick = IconLabel("check", "ok", 14)
        self._kept = Label("", "small", "text_muted")
        self._undo = UndoButton()
        self._undo_key = KeyCap("Ctrl+Z")
        self._job = ProgressLine(compact=True)
        self._hints = KeyHints()
        self._all: list[KeyHint] = []
        self._narrow = False
        self._undo.clicked.connect(self.undo)
        self.setLayout(
            row(
                self._tick,
                self._kept,
                8,
                self._undo,
                self._undo_key,
                8,
                self._job,
                (self._hints, 1),
                gap=6,
                margins=(16, 0, 16, 0),
            )
        )
        self.set_kept("")
        self.set_undo("")
        self._job.hide()

    def set_kept(self, text: str) -> None:
        """When the last action was kept."""
        self._kept.setText(text)
        self._tick.setVisible(bool(text))

    def set_undo(self, text: str) -> None:
        """What can be taken back; an empty text hides it."""
        self._undo.show_action(text)
        self._undo.setVisible(bool(text))
        self._undo_key.setVisible(bool(text))

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        """The keys of the page that is open."""
        self._all = list(hints)
        self._hints.set_hints(self._all[:FEW] if self._narrow else self._all)

    def set_narrow(self, narrow: bool) -> None:
        """Fewer keys."""
        self._narrow = narrow
        self.set_hints(self._all)

    def show_job(self, job: Job) -> None:
        """Long work is on its way."""
        self._job.watch(job)
        self._job.show()

    def hide_job(self) -> None:
        """It has come to its end."""
        self._job.forget()
        self._job.hide()
