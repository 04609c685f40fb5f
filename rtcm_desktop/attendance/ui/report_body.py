"""The people of a meeting report in a table, and beside it who the current one is."""

from functools import partial
from operator import attrgetter

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance.model import ReportLine, ReportPreview
from rtcm_desktop.attendance.rules.report_lines import as_read, open_after
from rtcm_desktop.attendance.ui.report_head import ReportHead
from rtcm_desktop.attendance.ui.report_tables import has_verdict, report_columns
from rtcm_desktop.attendance.ui.who_panel import WhoPanel
from rtcm_desktop.uikit.tables import RecordTable, RowHeight
from rtcm_desktop.uikit.widgets import Beside, column

NARROW = 700


class ReportBody(QWidget):
    """Signals: `decided(ReportLine, str)` with a participant's id, empty for nobody; `entered()` by Enter."""

    decided = Signal(object, str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ReportPreview | None = None
        self._narrow = False
        self.head = ReportHead(self)
        self.table: RecordTable[ReportLine] = RecordTable(
            report_columns(narrow=False),
            id_of=attrgetter("id"),
            name=self.tr("People of the report"),
            rows=RowHeight.TWO,
        )
        self.who = WhoPanel(self)
        beside = Beside(self.table, self.who, gap=4)
        beside.room_changed.connect(self._on_room)
        self.setLayout(column(self.head, (beside, 1)))
        self.head.filtered.connect(self._on_chip)
        self.table.current_changed.connect(self._on_current)
        self.table.activated.connect(self.entered)
        self.who.decided.connect(self.decide)

    def show_lines(self, lines: list[ReportLine], report: ReportPreview | None, *, of_file: bool) -> None:
        """Shows who is in the report."""
        if report is not None and report is not self._report:
            self.who.set_people(list(report.people.values()))
        self._report = report
        self.table.show_rows(lines)
        self.head.show_lines(lines, report, of_file=of_file)
        if not self.table.current_id():
            self.table.select_first()
        self._on_current(self.table.current_id())

    @Slot(str)
    def decide(self, participant: str) -> None:
        """Says who the current person is, or that it is nobody; the next one to be decided comes."""
        line = self.table.current()
        if line is None:
            return
        after = open_after(self.table.rows(), line)
        self.decided.emit(line, participant)
        if after:
            self.table.select(after)
        self.table.setFocus()

    def take_candidate(self, place: int) -> None:
        """Takes the current person for one of those offered."""
        if not self.who.isHidden() and place < len(self.who.candidates):
            self.decide(self.who.candidates[place])

    @Slot(int)
    def _on_room(self, room: int) -> None:
        narrow = room < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.table.set_columns(report_columns(narrow=narrow))
            self.head.set_narrow(narrow)

    @Slot(str)
    def _on_chip(self, key: str) -> None:
        self.table.set_where(partial(has_verdict, key) if key else None)

    @Slot(str)
    def _on_current(self, key: str) -> None:
        line = self.table.row(key)
        self.who.setVisible(line is not None)
        if line is None or self._report is None:
            return
        keys = [one.id for one in self.table.rows() if one.is_open]
        place = self.tr("{place} of {count}").format(place=keys.index(key) + 1, count=len(keys)) if key in keys else ""
        candidates = as_read(self._report, line).candidates
        people = [self._report.people[id] for id in candidates if id in self._report.people]
        self.who.show_match(line.match, people, place)
