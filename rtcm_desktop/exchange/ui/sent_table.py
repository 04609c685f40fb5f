"""What was sent before, with its state and receipt."""

from datetime import date

from PySide6.QtCore import QObject

from rtcm_desktop.exchange.model.desk import SentFile, Stage
from rtcm_desktop.exchange.ui.words import moment_text, size_text
from rtcm_desktop.uikit.tables import Cell, Column, RecordTable

LOOKS = {Stage.AT_CENTRE: "ok", Stage.HANDED_OVER: "accent", Stage.ASKED: "attention", Stage.MADE: "quiet"}


class SentCells(QObject):
    """Puts files into cells."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today

    def table(self) -> RecordTable[SentFile]:
        """A table with one row per file."""
        columns = [
            Column("when", self.tr("When"), self._when, 170, sort=made_at),
            Column("what", self.tr("What"), self._what, 200, least=760),
            Column("way", self.tr("Way"), self._way),
            Column("state", self.tr("State"), self._state, 190),
            Column("receipt", self.tr("Receipt"), self._receipt, 130, least=620),
        ]
        return RecordTable(columns, id_of=file_id, name=self.tr("Sent before"))

    def _when(self, file: SentFile) -> str:
        return moment_text(file.handed_at or file.made_at, self._today)

    def _what(self, file: SentFile) -> str:
        changes = self.tr("%n change(s)", "", file.changes)
        return f"{changes}, {size_text(file.size)}"

    def _way(self, file: SentFile) -> str:
        way, _, place = file.way.partition(":")
        return {
            "folder": self.tr("written to “{name}”").format(name=place),
            "mail": self.tr("mail to the Centre"),
            "own": self.tr("my own way"),
        }.get(way, self.tr("written to a file"))

    def _state(self, file: SentFile) -> Cell:
        words = {
            Stage.AT_CENTRE: self.tr("At the Centre"),
            Stage.HANDED_OVER: self.tr("Handed over"),
            Stage.ASKED: self.tr("Did it go?"),
            Stage.MADE: self.tr("Made"),
        }[file.stage]
        return Cell(words, tone=LOOKS[file.stage], chip=True)

    def _receipt(self, file: SentFile) -> Cell:
        arrived = file.stage is Stage.AT_CENTRE
        return Cell(file.receipt) if arrived else Cell(self.tr("none yet"), tone="muted")


def file_id(file: SentFile) -> str:
    return file.id


def made_at(file: SentFile) -> str:
    """The moment as it sorts."""
    return file.made_at
