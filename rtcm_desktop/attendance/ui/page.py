"""The page of presence: desk, grid and meeting reports, one at a time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance.ui.desk_view import DeskView
from rtcm_desktop.attendance.ui.grid_view import GridView
from rtcm_desktop.attendance.ui.report_view import ReportView
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.dropping import FileDrop
from rtcm_desktop.uikit.page import FAILURE, Page, Reading
from rtcm_desktop.uikit.view import View
from rtcm_desktop.uikit.widgets import Button, KeyHint, Views, ViewSwitch

DESK, GRID, REPORT = "desk", "grid", "report"


class AttendancePage(Page):
    """Shows one of its views; each reads for itself and has its own keys."""

    tables_shown = frozenset(
        {
            "attendance_evidence",
            "attendance_unit",
            "participant",
            "person",
            "person_link",
            "agenda_slot",
            "slot_trainer",
            "event",
        }
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head.set_title(self.tr("Attendance"))
        self._desk, self._grid, self._report = DeskView(self), GridView(self), ReportView(self)
        self._views: dict[str, View] = {DESK: self._desk, GRID: self._grid, REPORT: self._report}
        self._stack = Views()
        for view in self._views.values():
            self._stack.addWidget(view)
            view.fact_changed.connect(self._on_fact)
        self.body.addWidget(self._stack, 1)
        self._switch = ViewSwitch([(DESK, self.tr("Desk")), (GRID, self.tr("Grid"))])
        self._switch.chosen.connect(self.show_view)
        self._parts: dict[str, list[QWidget]] = {DESK: [], GRID: [], REPORT: []}
        self._fill_head()
        self.key("Ctrl+G", self._on_grid)
        self.key("Ctrl+D", self._on_desk)
        self._report.finished.connect(self._on_grid)
        self._report.asked.connect(self._on_report)
        FileDrop(self).dropped.connect(self._on_dropped)
        self.show_view(DESK)

    def _fill_head(self) -> None:
        self.head.add(self._switch)
        instead = Button(self.tr("Somebody comes instead"), icon="replace")
        instead.clicked.connect(self._desk.replace)
        walk_in = Button(self.tr("Walk-in"), icon="user-plus")
        walk_in.clicked.connect(self._desk.walk_in)
        report = Button(self.tr("Import meeting report"), icon="file-down")
        report.clicked.connect(self._on_report)
        sheets = Button(self.tr("Sign-in sheets"), icon="printer")
        sheets.clicked.connect(self._grid.print_sheets)
        self._parts[DESK] = [self._desk.units, instead, walk_in]
        self._parts[GRID] = [report, sheets]
        keys: dict[QWidget, str] = {instead: "F6", walk_in: "F7"}
        for part in (*self._parts[DESK], *self._parts[GRID]):
            self.head.add(part, keys.get(part, ""))

    @Slot(object)
    def _on_dropped(self, files: Sequence[Path]) -> None:
        """A file that is dropped here is a meeting report, or the page says why it is none."""
        self.show_view(REPORT)
        self._report.open_file(files[0])

    @property
    def view(self) -> View:
        """The view that is open."""
        view = self._stack.currentWidget()
        assert isinstance(view, View)
        return view

    def enter(self, **where: object) -> None:
        """`view` may be desk, grid or report."""
        wanted = where.get("view")
        if isinstance(wanted, str) and wanted in self._views:
            self.show_view(wanted)

    def holds_open(self) -> bool:
        """The desk is never locked while somebody may come."""
        return self.view is self._desk

    def place_now(self) -> dict[str, str]:
        """The desk is back at once after a power cut, and so is what was open instead."""
        return {"view": next(key for key, view in self._views.items() if view is self.view)}

    @Slot(str)
    def show_view(self, key: str) -> None:
        """Opens one of the views."""
        self.banners.clear(FAILURE)
        self._stack.setCurrentWidget(self._views[key])
        self._switch.choose(GRID if key == REPORT else key)
        for name, parts in self._parts.items():
            for part in parts:
                part.setVisible(name == key)
        self._on_fact()
        self._put_head_last()
        self.keys_changed.emit()
        self.stale = True
        if self.isVisible():
            self.refresh()
            self.view.first_focus().setFocus()

    def load(self) -> Reading | None:
        return self.view.reading(self.context.event) if self.context.event else None

    def show_loaded(self, value: object) -> None:
        self.view.show_loaded(value)

    def load_failed(self, error: AppError) -> None:
        """The page says why; a file that is no report is let go."""
        if self.view is self._report:
            self._report.cannot_read()
        self.show_error(error)

    def first_focus(self) -> QWidget:
        return self.view.first_focus()

    def keys(self) -> list[KeyHint]:
        return [*self.view.hints]

    @Slot()
    def _on_fact(self) -> None:
        self.head.set_fact(self.view.fact())

    @Slot()
    def _on_grid(self) -> None:
        self.show_view(GRID)

    @Slot()
    def _on_desk(self) -> None:
        self.show_view(DESK)

    @Slot()
    def _on_report(self) -> None:
        self.show_view(REPORT)
