"""Files that came in: where they are dropped, the verdict on each, and in full why one waits or cannot be used."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from rtcm_desktop.exchange.model.desk import ArrivalState, ArrivedFile, Desk
from rtcm_desktop.exchange.model.verdicts import Merged
from rtcm_desktop.exchange.ui.drop_area import DropArea
from rtcm_desktop.exchange.ui.words import moment_text
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.tables import Cell, Column, RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import Label, column

LOOKS = {
    ArrivalState.TAKEN_IN: ("ok", "circle-check"),
    ArrivalState.ALREADY: ("accent", "info"),
    ArrivalState.WAITING: ("quiet", "clock"),
    ArrivalState.REFUSED: ("stop", "circle-x"),
}


NARROW = 560
"""Below this width the receipt stands under the table instead of in it."""


class FilesView(QWidget):
    """Shows what came in, the newest first. `given(paths)`: files were dropped or chosen; `copied(receipt)`."""

    given = Signal(object)
    copied = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.drop = DropArea(context)
        self._narrow = False
        self.table = RecordTable(self._columns(), id_of=file_id, name=self.tr("Files that came in"), rows=RowHeight.TWO)
        self._why = Label("", "small", "text_muted", wrap=True)
        self.table.add_action(self.tr("Copy the receipt"), self._on_copy, "Ctrl+C", "copy")
        self.table.set_nothing(self.tr("No file came in yet"))
        self.table.current_changed.connect(self._on_current)
        self.drop.given.connect(self.given)
        self.setLayout(column(self.drop, (self.table, 1), self._why, gap=theme.space(3)))

    def show_files(self, files: Sequence[ArrivedFile]) -> None:
        """Shows these files; the one that was looked at stays."""
        self.table.show_rows(files)
        self._on_current(self.table.current_id())

    def fact(self, desk: Desk) -> str:
        """How many came in, wait, and are to be decided."""
        waiting = sum(file.state is ArrivalState.WAITING for file in desk.arrived)
        facts = [
            self.tr("%n file(s)", "", len(desk.arrived)) if desk.arrived else self.tr("No file came in yet"),
            self.tr("%n waiting", "", waiting) if waiting else "",
            self.tr("%n to decide", "", len(desk.decisions)) if desk.decisions else "",
        ]
        return " · ".join(filter(None, facts))

    def told(self, merged: Merged) -> tuple[str, str, str]:
        """What came of one taking in: tone, text, and how its receipts come back, else the one reason for all."""
        waiting = sum(one.kept for one in merged.refused)
        useless = len(merged.refused) - waiting
        counted = [
            self.tr("%n taken in", "", len(merged.merged)) if merged.merged else "",
            self.tr("%n known already", "", len(merged.already)) if merged.already else "",
            self.tr("%n waiting", "", waiting) if waiting else "",
            self.tr("%n cannot be used", "", useless) if useless else "",
            self.tr("stopped: %n not looked at", "", merged.left) if merged.left else "",
        ]
        tone = "attention" if merged.refused or merged.left else "ok"
        return tone, ", ".join(filter(None, counted)), self._receipts(merged) or one_reason(merged)

    def _receipts(self, merged: Merged) -> str:
        senders = {one.station for one in (*merged.merged, *merged.already)}
        if len(senders) == 1:
            return self.tr("Receipt for the sender: {code}").format(code=merged.receipt)
        return self.tr("Their receipts go back with “Send receipts back”.") if senders else ""

    def _columns(self) -> list[Column[ArrivedFile]]:
        columns = [
            Column("from", self.tr("From"), self._from, 90 if self._narrow else 140, sort=arrived_at),
            Column("file", self.tr("File"), self._file),
            Column("result", self.tr("Result"), self._result, 190),
        ]
        return columns if self._narrow else [*columns, Column("receipt", self.tr("Receipt"), receipt_cell, 120)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.table.set_columns(self._columns())

    def _from(self, file: ArrivedFile) -> Cell:
        return Cell(file.station or "?", moment_text(file.at, self._context.now().date()), strong=True)

    def _file(self, file: ArrivedFile) -> Cell:
        changes = self.tr("%n change(s)", "", file.changes) if file.changes is not None else ""
        return Cell(file.name, file.words or changes, tip=file.words)

    def _result(self, file: ArrivedFile) -> Cell:
        words = {
            ArrivalState.TAKEN_IN: self.tr("Taken in"),
            ArrivalState.ALREADY: self.tr("Known already"),
            ArrivalState.WAITING: self.tr("Waiting"),
            ArrivalState.REFUSED: self.tr("Cannot be used"),
        }[file.state]
        tone, icon = LOOKS[file.state]
        return Cell(words, tone=tone, icon=icon, chip=True)

    @Slot(str)
    def _on_current(self, _id: str) -> None:
        file = self.table.current()
        receipt = self.tr("receipt {code}").format(code=file.receipt) if file and file.receipt else ""
        text = f"{file.name}: {file.words or receipt}" if file and (file.words or receipt) else ""
        self._why.setText(text)
        self._why.setVisible(bool(text))

    @Slot()
    def _on_copy(self) -> None:
        file = self.table.current()
        if file is not None and file.receipt:
            QGuiApplication.clipboard().setText(file.receipt)
            self.copied.emit(file.receipt)


def one_reason(merged: Merged) -> str:
    """Why nothing was taken in, where there is one reason for all files."""
    reasons = {one.message for one in merged.refused}
    return reasons.pop() if len(reasons) == 1 else ""


def file_id(file: ArrivedFile) -> str:
    return file.id


def arrived_at(file: ArrivedFile) -> str:
    """The moment as it sorts."""
    return file.at


def receipt_cell(file: ArrivedFile) -> Cell:
    """The code that the sender is told."""
    return Cell(file.receipt)
