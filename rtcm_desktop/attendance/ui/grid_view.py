"""The grid person x half-day: painted with the keyboard, or taken over from a signature list."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import AttendanceGrid, AttendanceUnit, GridRow, Marked, Status
from rtcm_desktop.attendance.ui.all_but_bar import AllButBar
from rtcm_desktop.attendance.ui.grid_legend import BRUSHES, GridLegend
from rtcm_desktop.attendance.ui.grid_tables import FIXED_WIDTH, OWN_WIDE, OWN_WIDTH, UNIT_WIDTH, grid_columns, row_id
from rtcm_desktop.attendance.ui.painted import Painted
from rtcm_desktop.attendance.ui.wording import unit_words
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.keyboard import latin
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.tables import RecordTable, RowHeight
from rtcm_desktop.uikit.view import View
from rtcm_desktop.uikit.widgets import KeyHint, column

Work = Callable[[Workspace], Outcome[Any]]
ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class GridView(View):
    """The grid. What is painted shows at once and is kept behind it, one step for each cell."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._grid: AttendanceGrid | None = None
        self._painted = Painted()
        self._brush: Status | None = None
        self._first = 0
        self._shown: tuple[AttendanceUnit, ...] = ()
        self._own = OWN_WIDTH
        self._legend = GridLegend(self)
        self._legend.earlier.connect(self._on_earlier)
        self._legend.later.connect(self._on_later)
        self._bar = AllButBar(self)
        self._bar.wanted.connect(self._on_all_but)
        self._bar.field.textChanged.connect(self._on_bar_typed)
        self._table = RecordTable(
            grid_columns((), ""), id_of=row_id, name=self.tr("Attendance"), rows=RowHeight.GRID, cells=True
        )
        self._table.view.installEventFilter(self)
        self._table.cell_changed.connect(self._on_cell)
        self.setLayout(column(self._bar, (self._table, 1), self._legend, gap=theme.space(2)))
        self.hints += [
            KeyHint("↑↓←→", self.tr("Cell")),
            KeyHint("Shift", self.tr("Paint on")),
            KeyHint("P L E X A", self.tr("Mark")),
        ]
        self.shortcut("Ctrl+B", self._on_bar, self.tr("All but…"))
        self.shortcut("Ctrl+PgUp", self._on_earlier)
        self.shortcut("Ctrl+PgDown", self._on_later)
        self.shortcut("Ctrl+P", self.print_sheets)
        self.shortcut("Esc", self._on_left)
        self.hints.append(KeyHint("Ctrl+D", self.tr("Desk")))

    def reading(self, event: str) -> Reading:
        return partial(service.grid, event=event)

    def show_loaded(self, value: AttendanceGrid) -> None:
        """Shows the grid; what is painted and not kept yet stays over it."""
        is_new = self._grid is None or self._grid.event != value.event
        self._grid = value
        self._painted.read()
        if is_new:
            self._first = 0
        self._fit(follow=is_new)
        self._show_rows()
        if is_new:
            self._go_to_current()
            self._bar.field.setText(self.context.drafts.get(f"all but {value.event}").get("numbers", ""))
        self.fact_changed.emit()

    def fact(self) -> str:
        return unit_words(self._unit) if self._unit else ""

    def first_focus(self) -> QWidget:
        return self._table

    @property
    def _unit(self) -> AttendanceUnit | None:
        """The half-day of the current cell, else the one that is on."""
        label = self._table.current_column()
        chosen = next((unit for unit in self._shown if unit.label == label), None)
        return chosen or (self._grid.current if self._grid else None)

    def _show_rows(self) -> None:
        self._table.show_rows(self._painted.over(self._grid.rows) if self._grid else [])
        self._bar.show_rows(self._grid.rows if self._grid else (), self._unit)

    def _fit(self, *, follow: bool = False) -> None:
        """As many half-days as there is room for; more are reached by Ctrl+PgUp and Ctrl+PgDn."""
        if self._grid is None:
            return
        spare = self.width() - FIXED_WIDTH
        own = OWN_WIDTH if spare >= UNIT_WIDTH else 0
        room = max(1, (spare + OWN_WIDTH - own) // UNIT_WIDTH)
        units = self._grid.units
        if follow and self._grid.current is not None and len(units) > room:
            self._first = min(max(0, units.index(self._grid.current) - room // 2), len(units) - room)
        self._first = max(0, min(self._first, len(units) - room))
        shown = units[self._first : self._first + room]
        self._legend.show_more(before=self._first > 0, after=self._first + room < len(units))
        if spare - UNIT_WIDTH * len(shown) > 2 * OWN_WIDE:
            own = OWN_WIDE
        if (shown, own) != (self._shown, self._own):
            self._shown, self._own = shown, own
            current = self._grid.current.label if self._grid.current else ""
            self._table.set_columns(grid_columns(shown, current, own))

    def _go_to_current(self) -> None:
        if self._grid and self._grid.current and self._grid.rows:
            self._table.select(row_id(self._grid.rows[0]), self._grid.current.label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(follow=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._pressed(latin(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)

    def _pressed(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if key in BRUSHES and (plain or shift):
            self.paint(BRUSHES[key])
        elif key in ARROWS and shift:
            self._paint_on(*ARROWS[key])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and plain:
            self.clear_cell()
        else:
            return False
        return True

    def paint(self, status: Status) -> None:
        """Marks the current cell."""
        row, unit = self._table.current(), self._unit
        if row is None or unit is None or self._grid is None:
            return
        self._brush = status
        work = partial(service.mark, event=self._grid.event, unit=unit.label, ids=[row.participant.id], status=status)
        self._keep(row, unit, status, work)

    def clear_cell(self) -> None:
        """Takes the mark of the current cell out."""
        row, unit = self._table.current(), self._unit
        if row is not None and unit is not None and self._grid is not None:
            work = partial(service.take_back, event=self._grid.event, unit=unit.label, participant=row.participant.id)
            self._keep(row, unit, None, work)

    def _keep(self, row: GridRow, unit: AttendanceUnit, status: Status | None, work: Work) -> None:
        self._painted.add(row.participant.id, unit.label, status)
        self._show_rows()
        self.context.runner.change(work, owner=self, done=self._on_kept, failed=self._on_failed, title=self.tr("Mark"))

    def _on_kept(self, _: object) -> None:
        self._painted.kept()

    def _on_failed(self, error: AppError) -> None:
        self._painted.failed()
        self._show_rows()
        self.show_error(error)

    def _paint_on(self, down: int, right: int) -> None:
        """One cell further, marked like the last one."""
        row, unit = self._table.current(), self._unit
        if row is None or unit not in self._shown:
            return
        brush = row.units[unit.label].status or self._brush
        place = self._table.model.place(row_id(row)) or 0
        to_row, to_unit = place + down, self._shown.index(unit) + right
        inside = 0 <= to_row < self._table.shown_count() and 0 <= to_unit < len(self._shown)
        if inside and brush is not None:
            self._table.select(self._table.model.id_at(to_row), self._shown[to_unit].label)
            self.paint(brush)

    @Slot(str)
    def _on_all_but(self, text: str) -> None:
        if self._grid is not None and self._unit is not None:
            work = partial(service.mark_all_but, event=self._grid.event, unit=self._unit.label, text=text)
            self.context.runner.change(work, owner=self, done=self._on_all_marked, title=self.tr("Half-day"))

    def _on_all_marked(self, marked: Marked) -> None:
        self._bar.clear()
        text = self.tr("%n (person is|people are) marked present", "", marked.count)
        self.page.banners.say("ok", text, unit_words(marked.unit), key="all_but")
        self._table.setFocus()

    @Slot(str, str)
    def _on_cell(self) -> None:
        if self._grid is not None:
            self._bar.show_rows(self._grid.rows, self._unit)
            self.fact_changed.emit()

    @Slot(str)
    def _on_bar_typed(self, text: str) -> None:
        if self._grid is not None:
            self.context.drafts.put(f"all but {self._grid.event}", {"numbers": text} if text else {})

    @Slot()
    def _on_bar(self) -> None:
        self._bar.field.setFocus()
        self._bar.field.selectAll()

    @Slot()
    def _on_left(self) -> None:
        self._table.setFocus()

    @Slot()
    def _on_earlier(self) -> None:
        self._page(-1)

    @Slot()
    def _on_later(self) -> None:
        self._page(1)

    def _page(self, step: int) -> None:
        self._first += step * len(self._shown)
        self._fit()

    @Slot()
    def print_sheets(self) -> None:
        """Prints the sign-in sheets."""
        if self._grid is not None:
            work = partial(service.draw_sheets, event=self._grid.event)
            self.context.runner.read(work, owner=self, done=self._on_sheets, title=self.tr("Sign-in sheets"))

    def _on_sheets(self, data: bytes) -> None:
        self.print_paper(data, self.tr("Sign-in sheets"))
