"""Taking a meeting report in, and what is to be done after it: its other half-days, and those who wait for a decision."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import AttendanceUnit, ImportReport, ReportPreview, ReportVerdict
from rtcm_desktop.attendance.rules import unit_title
from rtcm_desktop.attendance.rules.report_lines import units_left
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.uikit.page import Page

MOST_TOLD = 8
TAKEN, UNUSED = "report", "unused"


class ReportTaker(QObject):
    """Signals: `taken(Path)`; `next_asked(Path, str)` with a half-day's label; `waiting_asked()`."""

    taken = Signal()
    next_asked = Signal(object, str)
    waiting_asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._file: Path | None = None
        self._report: ReportPreview | None = None
        self._done: list[str] = []
        self._next: AttendanceUnit | None = None

    def show_error(self, error: AppError) -> None:
        """The runner tells failures here."""
        self._page.show_error(error)

    def take(self, file: Path, report: ReportPreview, decisions: Mapping[int, str | None]) -> None:
        """Takes in who is certain or decided, as one step."""
        if report.found is None or report.unit is None or self._page.context.event is None:
            return
        if file != self._file:
            self._file, self._done = file, []
        self._report = report
        self._done.append(report.unit.label)
        work = partial(
            service.import_report,
            file=file,
            event=self._page.context.event,
            unit=report.unit.label,
            decisions=dict(decisions),
        )
        self._page.context.runner.change(work, owner=self, done=self._on_taken, title=self.tr("Meeting report"))

    def tell_unused(self, report: ReportPreview) -> None:
        """The rows from which nothing follows, and why."""
        if report.found is not None:
            told = [row.message for row in report.found.unused]
            more = self.tr("and %n more", "", len(told) - MOST_TOLD) if len(told) > MOST_TOLD else ""
            text = "\n".join(filter(None, (*told[:MOST_TOLD], more)))
            self._page.banners.say("accent", self.tr("These rows are not used"), text, key=UNUSED)

    def _on_taken(self, report: ImportReport) -> None:
        """Says what was taken in, then offers the next half-day of the report, then those who wait."""
        count, doubtful = (report.count(one) for one in (ReportVerdict.MATCHED, ReportVerdict.DOUBTFUL))
        text = self.tr("%n (person was|people were) on line", "", count)
        self._next = next(iter(units_left(self._report, self._done)), None) if self._report else None
        banners = self._page.banners
        banners.clear(UNUSED)
        if self._next is not None:
            button = self.tr("Look at {unit}").format(unit=unit_title(self._next))
            banners.say("ok", text, button=button, pressed=self._on_next, key=TAKEN)
        elif doubtful:
            sub = self.tr("%n (person|people) of the report (waits|wait) for your decision", "", doubtful)
            banners.say("ok", text, sub, button=self.tr("Decide"), pressed=self._on_decide, key=TAKEN)
        else:
            banners.say("ok", text, key=TAKEN)
        self.taken.emit()

    @Slot()
    def _on_next(self) -> None:
        """The same report for the next half-day in which people were connected."""
        self._page.banners.clear(TAKEN)
        if self._next is not None:
            self.next_asked.emit(self._file, self._next.label)

    @Slot()
    def _on_decide(self) -> None:
        self._page.banners.clear(TAKEN)
        self.waiting_asked.emit()
