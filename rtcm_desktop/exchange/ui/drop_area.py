"""The place to drop event files on, or a folder full of them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.progress import Progress
from rtcm_desktop.exchange.ui.places import event_files
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.dropping import FileDrop
from rtcm_desktop.uikit.icons import IconLabel
from rtcm_desktop.uikit.messages import open_files
from rtcm_desktop.uikit.widgets import Button, NameLabel, boxed, column, row

ENDING = ".rtcm"


class DropArea(QWidget):
    """Says which files were dropped or chosen; none for a folder without any."""

    given = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._over = False
        drop = FileDrop(self)
        drop.over.connect(self._on_over)
        drop.dropped.connect(self._on_dropped)
        self.choose = Button(self.tr("Choose files"), icon="folder-open")
        self.choose.clicked.connect(self.ask)
        lines = column(
            NameLabel(self.tr("Drop event files here"), "strong"),
            NameLabel(self.tr("or choose files, or a whole stick"), "small", "text_muted"),
            gap=0,
        )
        layout = row(IconLabel("inbox", "accent_text", 24), (boxed(lines), 1), self.choose, gap=12)
        layout.setContentsMargins(16, 12, 12, 12)
        self.setLayout(layout)

    @Slot()
    def ask(self) -> None:
        """Asks for files."""
        kinds = self.tr("Event files (*.rtcm);;All files (*)")
        files = open_files(self, self.tr("Event files to take in"), kinds, event_files(self._context))
        if files:
            self.given.emit(files)

    @Slot(object)
    def _on_dropped(self, dropped: Sequence[Path]) -> None:
        work = partial(found_in, dropped=tuple(dropped))
        self._context.runner.beside(work, owner=self, done=self._on_found, title=self.tr("Looking for event files"))

    def _on_found(self, files: list[Path]) -> None:
        self.given.emit(files)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._over else "line_strong"), 1.0, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent_soft" if self._over else "surface"))
        radius = theme.radius("card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    @Slot(bool)
    def _on_over(self, over: bool) -> None:
        self._over = over
        self.update()


def found_in(progress: Progress, *, dropped: Sequence[Path]) -> list[Path]:
    """The files dropped, and the event files in the folders dropped and below them; a stick may hold very many others.

    Raises Cancelled when it is stopped.
    """
    files = [path for path in dropped if path.is_file()]
    for folder in (path for path in dropped if path.is_dir()):
        for path in sorted(folder.rglob(f"*{ENDING}")):
            progress.check()
            if path.is_file() and not path.name.startswith("."):
                files.append(path)
    return files
