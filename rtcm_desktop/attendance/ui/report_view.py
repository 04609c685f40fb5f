"""Taking in the report of an on-line meeting: who is who, doubtful ones decided, then one step."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import ReportLine, ReportPreview
from rtcm_desktop.attendance.rules.report_lines import lines_of, waiting_lines
from rtcm_desktop.attendance.ui.report_body import ReportBody
from rtcm_desktop.attendance.ui.report_start import WAITING, ReportStart
from rtcm_desktop.attendance.ui.report_taking import TAKEN, ReportTaker
from rtcm_desktop.attendance.ui.who_panel import NOBODY
from rtcm_desktop.uikit.messages import open_file
from rtcm_desktop.uikit.page import FAILURE, Page, Reading
from rtcm_desktop.uikit.view import View
from rtcm_desktop.uikit.widgets import KeyHint, column

MOST_CANDIDATES = 5
KINDS = "*.csv *.xlsx *.tsv *.txt"


class ReportView(View):
    """A report before it is taken in, or those who wait of earlier ones.

    Signals: `finished()`; `asked()` when the view wants to be seen again.
    """

    finished = Signal()
    asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._event = ""
        self._file: Path | None = None
        self._unit: str | None = None
        self._waits = False
        self._report: ReportPreview | None = None
        self._decisions: dict[int, str | None] = {}
        self.body = ReportBody(self)
        self.start = ReportStart(self)
        self.taker = ReportTaker(page)
        self.setLayout(column((self.body, 1), (self.start, 1)))
        self._connect()
        self._keys()
        self._show()

    def _connect(self) -> None:
        self.body.head.unit_chosen.connect(self._on_unit)
        self.body.head.left.connect(self._on_cancel)
        self.body.head.wanted.connect(self.take_in)
        self.body.head.unused_asked.connect(self._on_unused)
        self.body.entered.connect(self.take_in)
        self.body.decided.connect(self._on_decided)
        self.start.chosen.connect(self._on_start)
        self.taker.taken.connect(self._on_taken)
        self.taker.next_asked.connect(self._on_next)
        self.taker.waiting_asked.connect(self._on_waiting)

    def _keys(self) -> None:
        for number in range(1, MOST_CANDIDATES + 1):
            self.shortcut(str(number), self._on_candidate)
        self.shortcut("0", self._on_nobody)
        self.shortcut("F3", self.body.who.field.setFocus)
        self.shortcut("Ctrl+O", self.ask_for_file)
        self.shortcut("Ctrl+Return", self.take_in)
        self.shortcut("Esc", self._on_cancel)

    def _show_keys(self) -> None:
        """The keys of what is to be done now."""
        other = KeyHint("Ctrl+O", self.tr("Another file"))
        decide = [
            KeyHint("1–5", self.tr("This one")),
            KeyHint("0", self.tr("Nobody")),
            KeyHint("F3", self.tr("Somebody else")),
        ]
        take = [KeyHint("Enter", self.tr("Take in")), KeyHint("Esc", self.tr("Cancel"))]
        if self._file is not None:
            self.hints = [*decide, other, *take]
        else:
            self.hints = [*decide, KeyHint("Esc", self.tr("Later"))] if self._waits else [other]
        self.page.keys_changed.emit()

    def reading(self, event: str) -> Reading:
        if event != self._event:
            self._take_up(event)
        return partial(service.preview_report, event=event, file=self._file, unit=self._unit)

    def _take_up(self, event: str) -> None:
        """Goes on with the report that was being looked at for this event; the file is read again."""
        draft = self.context.drafts.get(f"report {event}")
        self._event = event
        self._file = Path(draft["file"]) if draft else None
        self._unit = draft["unit"] if draft else None
        self._decisions = {int(row): who for row, who in draft["decisions"].items()} if draft else {}
        self._waits, self._report = False, None
        self._show()

    def _note(self) -> None:
        """What was chosen and decided so far outlives a change of language and a power cut."""
        decisions = {str(row): who for row, who in self._decisions.items()}
        begun = {"file": str(self._file), "unit": self._unit, "decisions": decisions} if self._file else {}
        self.context.drafts.put(f"report {self._event}", begun)

    def show_loaded(self, value: ReportPreview) -> None:
        """Shows what a report holds, or who waits."""
        self._report = value
        self._unit = value.unit.label if value.unit and self._file else None
        self.start.show_waiting(len(value.waiting))
        self._waits = self._waits and bool(value.waiting)
        self._show()
        if value.fault is not None:
            self.page.show_error(value.fault)
        else:
            self.page.banners.clear(FAILURE)

    def fact(self) -> str:
        if self._waits:
            return self.tr("People of earlier reports who wait for a decision")
        return self._file.name if self._file else ""

    def first_focus(self) -> QWidget:
        return self.body.table if self._file or self._waits else self.start

    @Slot(str)
    def _on_start(self, way: str) -> None:
        if way == WAITING:
            self.show_waiting()
        else:
            self.ask_for_file()

    @Slot()
    def ask_for_file(self) -> None:
        """Chooses a report and shows what is in it."""
        kinds = self.tr("Meeting reports ({endings})").format(endings=KINDS)
        file = open_file(self, self.tr("Meeting report"), kinds)
        if file is not None:
            self.open_file(file)

    def open_file(self, file: Path | None, unit: str | None = None) -> None:
        """Begins with a report, for the unit that fits unless one is named."""
        self._file, self._unit, self._waits = file, unit, False
        self._begin()

    def show_waiting(self) -> None:
        """Shows who of earlier reports waits for a decision."""
        self._file, self._unit, self._waits = None, None, True
        self._begin()

    def _begin(self) -> None:
        self._event, self._decisions, self._report = self.context.event or "", {}, None
        self._note()
        self.page.banners.clear(TAKEN)
        self._show()
        self.page.refresh()
        self.first_focus().setFocus()

    def cannot_read(self) -> None:
        """The file is no report; another one may be chosen."""
        self._file = self._unit = None
        self._note()
        self._show()
        self.start.setFocus()

    def _show(self) -> None:
        begun = self._file is not None or self._waits
        self.body.setVisible(begun)
        self.start.setVisible(not begun)
        self.body.show_lines(self._lines(), self._report, of_file=self._file is not None)
        self._show_keys()
        self.fact_changed.emit()

    def _lines(self) -> list[ReportLine]:
        if self._report is None:
            return []
        return waiting_lines(self._report) if self._waits else lines_of(self._report, self._decisions)

    @Slot(str)
    def _on_unit(self, unit: str) -> None:
        if unit != self._unit:
            self._unit, self._decisions = unit, {}
            self._note()
            self.page.refresh()

    @Slot(object, str)
    def _on_decided(self, line: ReportLine, participant: str) -> None:
        """Of a file it is kept with the rest; of those who wait at once."""
        who = None if participant == NOBODY else participant
        if not line.batch:
            self._decisions[line.match.person.row] = who
            self._note()
            self._show()
            return
        work = partial(service.decide, batch=line.batch, row=line.match.person.row, participant=who)
        self.context.runner.change(work, owner=self, done=self._on_kept, title=self.tr("Meeting report"))

    def _on_kept(self, _: object) -> None:
        self.page.refresh()

    @Slot()
    def _on_candidate(self) -> None:
        shortcut = self.sender()
        assert isinstance(shortcut, QShortcut)
        self.body.take_candidate(int(shortcut.key().toString()) - 1)

    @Slot()
    def _on_nobody(self) -> None:
        self.body.decide(NOBODY)

    @Slot()
    def _on_cancel(self) -> None:
        self.open_file(None)
        self.finished.emit()

    @Slot()
    def _on_unused(self) -> None:
        if self._report is not None:
            self.taker.tell_unused(self._report)

    @Slot()
    def take_in(self) -> None:
        """Takes in who is certain or decided, as one step."""
        if self._file is not None and self._report is not None:
            self.taker.take(self._file, self._report, self._decisions)

    @Slot()
    def _on_taken(self) -> None:
        self._file = self._unit = None
        self._note()
        self.finished.emit()

    @Slot(object, str)
    def _on_next(self, file: Path, unit: str) -> None:
        self.asked.emit()
        self.open_file(file, unit)

    @Slot()
    def _on_waiting(self) -> None:
        self.asked.emit()
        self.show_waiting()
