"""The page Exchange: event files are dropped here, each gets its verdict; different entries are decided at the right."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.desk import ArrivalState, ArrivedFile, Desk
from rtcm_desktop.exchange.model.verdicts import Merged, Packed
from rtcm_desktop.exchange.ui.decision_panel import DecisionPanel
from rtcm_desktop.exchange.ui.drop_area import DropArea
from rtcm_desktop.exchange.ui.joining import Joining
from rtcm_desktop.exchange.ui.words import moment_text, size_text
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.messages import save_file
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import Cell, Column, RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import Button, boxed, column, row

LOOKS = {
    ArrivalState.TAKEN_IN: ("ok", "circle-check"),
    ArrivalState.ALREADY: ("accent", "info"),
    ArrivalState.WAITING: ("quiet", "clock"),
    ArrivalState.REFUSED: ("stop", "circle-x"),
}
SAID = "said"
RECOVERY = "RECOVERY_NOT_WRITTEN"


class ExchangePage(Page):
    """Files that came in, and what is to be decided."""

    tables_shown = frozenset({"sync_bundle", "person", "participant", "event", "agenda_slot", "attendance_evidence"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._just_now: tuple[ArrivedFile, ...] = ()
        self._notices = 0
        self._drop = DropArea()
        self._table = RecordTable(
            self._columns(), id_of=file_id, name=self.tr("Files that came in"), rows=RowHeight.TWO
        )
        self._panel = DecisionPanel()
        self.head.set_title(self.tr("Exchange"))
        self._make = Button(self.tr("Make a file for…"), icon="file-plus")
        self._make.setMenu(QMenu(self._make))
        self._make.menu().triggered.connect(self._on_station)
        self.head.add(self._make)
        self._joining = Joining(context, self)
        self.head.add(self._joining.button(self.head))
        self._joining.said.connect(self._on_said)
        self._joining.failed.connect(self._on_failed)
        self._lay_out()
        self._drop.given.connect(self._on_given)
        self._panel.chosen.connect(self._on_chosen)
        self._panel.written.connect(self._on_written)
        self.key("Ctrl+O", self._drop.ask, self.tr("Choose files"))
        self.key("1", self._on_first, self.tr("First"))
        self.key("2", self._on_second, self.tr("Second"))
        self.key("3", self._on_third, self.tr("Differently"))
        self.key("Right", self._panel.show_next)
        self.hint("→", self.tr("Next"))

    def load(self) -> Reading:
        return service.desk

    def show_loaded(self, value: Desk) -> None:
        noted = {(file.name, file.words) for file in value.arrived if file.state is ArrivalState.REFUSED}
        ids = {file.id for file in value.arrived}
        fresh = (one for one in self._just_now if one.id not in ids and (one.name, one.words) not in noted)
        self._table.show_rows([*fresh, *value.arrived])
        self._panel.show_decisions(value.decisions)
        self.head.set_fact(self._fact(value))
        self._show_stations(value.stations)
        self.banners.clear(RECOVERY)
        for number in range(self._notices):
            self.banners.clear(f"notice{number}")
        self._notices = len(value.notices)
        for number, notice in enumerate(value.notices):
            if notice.code == RECOVERY:
                self._say_recovery()
            else:
                self.banners.say("attention", notice.message, key=f"notice{number}")

    def first_focus(self) -> QWidget:
        return self._drop.choose

    def _lay_out(self) -> None:
        left = boxed(column(self._drop, (self._table, 1), gap=theme.space(3)))
        self.body.addLayout(row((left, 1), self._panel, gap=theme.space(4)), 1)

    def _columns(self) -> list[Column[ArrivedFile]]:
        return [
            Column("from", self.tr("From"), self._from, 100),
            Column("file", self.tr("File"), self._file),
            Column("result", self.tr("Result"), self._result, 170),
            Column("receipt", self.tr("Receipt"), receipt_cell, 120),
        ]

    def _from(self, file: ArrivedFile) -> Cell:
        return Cell(file.station or "?", moment_text(file.at, self.context.now().date()), strong=True)

    def _file(self, file: ArrivedFile) -> Cell:
        changes = self.tr("%n change(s)", "", file.changes) if file.changes is not None else ""
        return Cell(file.name, file.words or changes)

    def _result(self, file: ArrivedFile) -> Cell:
        words = {
            ArrivalState.TAKEN_IN: self.tr("Taken in"),
            ArrivalState.ALREADY: self.tr("Known already"),
            ArrivalState.WAITING: self.tr("Waiting"),
            ArrivalState.REFUSED: self.tr("Cannot be used"),
        }[file.state]
        tone, icon = LOOKS[file.state]
        return Cell(words, tone=tone, icon=icon, chip=True)

    def _fact(self, value: Desk) -> str:
        waiting = sum(file.state is ArrivalState.WAITING for file in value.arrived)
        facts = [
            self.tr("%n file(s)", "", len(value.arrived)) if value.arrived else self.tr("No file came in yet"),
            self.tr("%n waiting", "", waiting) if waiting else "",
            self.tr("%n to decide", "", len(value.decisions)) if value.decisions else "",
        ]
        return " · ".join(filter(None, facts))

    @Slot(str, str, str)
    def _on_said(self, tone: str, text: str, sub: str) -> None:
        self.banners.say(tone, text, sub, key=SAID)
        self.refresh()

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.show_error(error)

    # Files

    @Slot(object)
    def _on_given(self, files: list[Path]) -> None:
        if not files:
            sub = self.tr("The files of the laptops end in .rtcm.")
            self.banners.say("attention", self.tr("No event file is there"), sub, key=SAID)
            return
        work = partial(service.merge, files=files)
        self.context.runner.change(work, owner=self, done=self._on_merged, title=self.tr("Take in"))

    def _on_merged(self, merged: Merged) -> None:
        at = self.context.now().isoformat(timespec="seconds")
        self._just_now = service.verdicts(merged, at=at)
        counted = [
            self.tr("%n taken in", "", len(merged.merged)) if merged.merged else "",
            self.tr("%n known already", "", len(merged.already)) if merged.already else "",
            self.tr("%n cannot be used", "", len(merged.refused)) if merged.refused else "",
        ]
        receipt = self.tr("Receipt for the sender: {code}").format(code=merged.receipt) if merged.receipt else ""
        tone = "attention" if merged.refused else "ok"
        self.banners.say(tone, ", ".join(filter(None, counted)), receipt, key=SAID)
        self.refresh()

    def _show_stations(self, stations: tuple[str, ...]) -> None:
        self._make.setVisible(bool(stations))
        menu = self._make.menu()
        menu.clear()
        for station in stations:
            menu.addAction(QAction(station, menu))

    @Slot(QAction)
    def _on_station(self, action: QAction) -> None:
        station = action.text()
        title, suggested = self.tr("Event file for {station}").format(station=station), f"{station}.rtcm"
        path = save_file(self, title, suggested, self.tr("Event files (*.rtcm)"))
        if path:
            work = partial(service.pack, path=path, to=station)
            self.context.runner.change(work, owner=self, done=self._on_packed, title=self.tr("Event file"))

    def _on_packed(self, packed: Packed) -> None:
        text = self.tr("Written and read back: {file}").format(file=Path(packed.file).name)
        sub = self.tr("for {station}, {size}").format(station=packed.to, size=size_text(packed.bytes))
        self.banners.say("ok", text, sub, key=SAID)

    def _say_recovery(self) -> None:
        text = self.tr("The Centre's recovery key is still on this computer")
        sub = self.tr("Write it onto a stick, check its words, and put the stick into the safe.")
        self.banners.say(
            "attention", text, sub, button=self.tr("Write it out…"), pressed=self._on_recovery, key=RECOVERY
        )

    @Slot()
    def _on_recovery(self) -> None:
        path = save_file(self, self.tr("Recovery key for the safe"), "recovery.key", "")
        if path:
            work = partial(service.write_recovery, path=path)
            self.context.runner.change(work, owner=self, done=self._on_recovery_written, title=self.tr("Recovery key"))

    def _on_recovery_written(self, words: tuple[str, ...]) -> None:
        text = self.tr("The recovery key is written and read back")
        self.banners.say("ok", text, self.tr("Its words: {words}").format(words=" ".join(words)), key=SAID)
        self.refresh()

    # Decisions

    @Slot()
    def _on_first(self) -> None:
        self._take(0)

    @Slot()
    def _on_second(self) -> None:
        self._take(1)

    @Slot()
    def _on_third(self) -> None:
        self._take(2)

    def _take(self, place: int) -> None:
        """The entry with this place; the key after the last entry goes to the field for something else."""
        one = self._panel.current
        if one is not None and place == len(one.entries):
            self._panel.write()
        elif one is not None:
            self._panel.take(place)

    @Slot(str, int)
    def _on_chosen(self, conflict: str, entry: int) -> None:
        self._decide(partial(service.decide, conflict=conflict, entry=entry))

    @Slot(str, str)
    def _on_written(self, conflict: str, text: str) -> None:
        self._decide(partial(service.resolve, conflict=conflict, value=text))

    def _decide(self, work: partial) -> None:  # type: ignore[type-arg]
        self.context.runner.change(work, owner=self, done=self._on_decided, title=self.tr("Decision"))

    def _on_decided(self, _decided: object) -> None:
        self.refresh()


def file_id(file: ArrivedFile) -> str:
    return file.id


def receipt_cell(file: ArrivedFile) -> Cell:
    """The code that the sender is told."""
    return Cell(file.receipt)
