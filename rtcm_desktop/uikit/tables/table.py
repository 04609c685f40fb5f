"""The table itself: records sorted by its heads, filtered while typing, edited in place."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from rtcm_desktop.uikit.icons import icon as themed
from rtcm_desktop.uikit.tables.cells import Column, RowHeight
from rtcm_desktop.uikit.tables.chosen import WHOLE_ROW, ChosenRows
from rtcm_desktop.uikit.tables.filtering import Order, View

Row = TypeVar("Row")
ARROWS = {False: "  ↑", True: "  ↓"}


class RecordTable(ChosenRows[Row]):
    """Rows in, ids out. With `cells` the current cell counts (a grid), else whole rows; `many` lets several be chosen.

    Signals: `current_changed(id)`, `cell_changed(id, column)`, `activated(id)` by Enter or double click,
    `edited(id, column, text)`, `filtered(count)` after every change of what is seen.
    """

    current_changed = Signal(str)
    cell_changed = Signal(str, str)
    selection_changed = Signal()
    activated = Signal(str)
    edited = Signal(str, str, str)
    filtered = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        id_of: Callable[[Row], str],
        *,
        name: str,
        rows: RowHeight = RowHeight.ONE,
        cells: bool = False,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(columns, id_of, height=rows, cells=cells, many=many, parent=parent)
        self._id_of = id_of
        self._all: list[Row] = []
        self._seen: View[Row] = View()
        self._current = ""
        self._nothing = self.tr("Nothing is here yet")
        self._quiet = False
        self.view.setAccessibleName(name)
        self._connect()

    def _connect(self) -> None:
        self.model.edited.connect(self.edited)
        self.view.entered_row.connect(self._on_entered)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.horizontalHeader().sectionClicked.connect(self._on_head)

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Shows other columns; the current row stays."""
        self._columns = list(columns)
        id = self.current_id()
        self.model.set_columns(self._with_arrow())
        self._lay_out()
        self.select(id)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these rows; selection and scroll stay where they are."""
        self._all = list(rows)
        self._show()

    def set_filter(self, text: str) -> None:
        """Shows only rows with words that begin so, in any script."""
        self._seen = replace(self._seen, text=text.strip())
        self._show()

    def set_where(self, where: Callable[[Row], bool] | None) -> None:
        """Shows only rows for which this holds."""
        self._seen = replace(self._seen, where=where)
        self._show()

    def sort_by(self, key: str, *, falling: bool = False) -> None:
        """Sorts by a column; an empty key gives back the order the rows came in."""
        place = next((place for place, column in enumerate(self._columns) if column.key == key), -1)
        self._seen = replace(self._seen, order=Order(place, falling))
        self.set_columns(self._columns)
        self._show()

    def rows(self) -> list[Row]:
        """All rows, also those not seen now."""
        return list(self._all)

    def row(self, id: str) -> Row | None:
        """The row with this id, seen or not."""
        return next((row for row in self._all if self._id_of(row) == id), None)

    def edit(self, id: str, column: str) -> None:
        """Opens a cell for typing."""
        if self.select(id, column):
            self.view.edit(self.view.currentIndex())

    def set_nothing(self, text: str) -> None:
        """What stands there when there are no rows at all."""
        self._nothing = text
        self._say_nothing()

    def add_action(self, text: str, slot: Callable[[], object], keys: str = "", icon: str = "") -> QAction:
        """An action of the right-click menu; with keys it answers to them while the table has the focus."""
        action = QAction(text, self.view)
        if icon:
            action.setIcon(themed(icon))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.view.addAction(action)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return action

    def type_to_filter(self, field: QLineEdit) -> None:
        """Letters typed in the table go to the field."""
        self.view.type_to(field)

    def _with_arrow(self) -> list[Column[Row]]:
        columns, order = list(self._columns), self._seen.order
        if 0 <= order.column < len(columns):
            sorted_one = columns[order.column]
            columns[order.column] = replace(sorted_one, title=sorted_one.title + ARROWS[order.falling])
        return columns

    def _show(self) -> None:
        """Brings the model to what is to be seen and tells the current row only if it is another one."""
        chosen = [self._id_of(row) for row in self.selected()]
        id, column, top = self.current_id(), self.current_column(), self.view.verticalScrollBar().value()
        self._quiet = True
        try:
            self.model.apply(self._seen.seen(self._all, self._columns))
            if self.current_id() != id:
                self._bring_back(id, column, chosen, top)
        finally:
            self._quiet = False
        self._say_nothing()
        self._tell_current()
        self.filtered.emit(self.shown_count())

    def _bring_back(self, id: str, column: str, chosen: Sequence[str], top: int) -> None:
        if not self.select(id, column):
            self.view.selectionModel().clear()
            return
        self.view.verticalScrollBar().setValue(top)
        if self._cells or len(chosen) < 2:
            return
        for other in chosen:
            place = self.model.place(other)
            if place is not None:
                flags = QItemSelectionModel.SelectionFlag.Select | WHOLE_ROW
                self.view.selectionModel().select(self.model.index(place, 0), flags)

    def _say_nothing(self) -> None:
        self.view.nothing = self.tr("Nothing like this is here") if self._all else self._nothing
        self.view.viewport().update()

    def _tell_current(self) -> None:
        id = self.current_id()
        if id != self._current:
            self._current = id
            self.current_changed.emit(id)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        del before
        if self._quiet:
            return
        self._tell_current()
        if now.isValid():
            self.cell_changed.emit(self.model.id_at(now.row()), self._columns[now.column()].key)

    @Slot()
    def _on_selection(self) -> None:
        if not self._quiet:
            self.selection_changed.emit()

    @Slot(int)
    def _on_entered(self, place: int) -> None:
        self.activated.emit(self.model.id_at(place))

    @Slot(int)
    def _on_head(self, place: int) -> None:
        order = self._seen.order
        if order.column == place and order.falling:
            self.sort_by("")
        else:
            self.sort_by(self._columns[place].key, falling=order.column == place)
