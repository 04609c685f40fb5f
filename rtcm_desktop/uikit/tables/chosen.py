"""The view of a table on its card: which columns it has, and which row or cell is the current one."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.tables.cells import Column, RowHeight
from rtcm_desktop.uikit.tables.model import RecordTableModel
from rtcm_desktop.uikit.tables.view import TableView
from rtcm_desktop.uikit.widgets.cards import Card

Row = TypeVar("Row")
WHOLE_ROW = QItemSelectionModel.SelectionFlag.Rows
ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect


class ChosenRows(Card, Generic[Row]):
    """Rows are spoken of by their id, wherever they stand. With `cells` the current cell counts, else whole rows."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        id_of: Callable[[Row], str],
        *,
        height: RowHeight,
        cells: bool,
        many: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margins=1, gap=0, parent=parent)
        self._columns = list(columns)
        self._cells = cells
        self.model: RecordTableModel[Row] = self.make_model(columns, id_of)
        self.view = TableView(self.model, height=height, cells=cells, many=many)
        self.setFocusProxy(self.view)
        self.body.addWidget(self.view)
        self._lay_out()

    def make_model(self, columns: Sequence[Column[Row]], id_of: Callable[[Row], str]) -> RecordTableModel[Row]:
        """The model behind the table."""
        return RecordTableModel(columns, id_of, self)

    def _lay_out(self) -> None:
        header = self.view.horizontalHeader()
        for place, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if column.width:
                needed = header.sectionSizeHint(place)
                self.view.setColumnWidth(place, max(theme.scaled(column.width), needed))

        self._hide_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_columns()

    def _hide_columns(self) -> None:
        """In little room only what matters is seen."""
        for place, column in enumerate(self._columns):
            hidden = self.width() < theme.scaled(column.least)
            if hidden != self.view.isColumnHidden(place):
                self.view.setColumnHidden(place, hidden)

    def shown_count(self) -> int:
        """How many rows are seen."""
        return self.model.rowCount()

    def current_id(self) -> str:
        """The id of the current row, empty without one."""
        index = self.view.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() else ""

    def current(self) -> Row | None:
        index = self.view.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def current_column(self) -> str:
        """The key of the current column."""
        index = self.view.currentIndex()
        return self._columns[index.column()].key if index.isValid() else ""

    def selected(self) -> list[Row]:
        """The chosen rows, in the order they stand."""
        places = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        return [self.model.row(place) for place in places]

    def select(self, id: str, column: str = "") -> bool:
        """Makes a row (and cell) the current one; says whether it is seen."""
        place = self.model.place(id)
        if place is None:
            return False
        keys = [each.key for each in self._columns]
        at = keys.index(column) if column in keys else max(0, self.view.currentIndex().column())
        index = self.model.index(place, min(at, len(keys) - 1))
        self.view.selectionModel().setCurrentIndex(index, ONLY if self._cells else ONLY | WHOLE_ROW)
        self.view.scrollTo(index)
        return True

    def select_first(self) -> None:
        """Makes the first row the current one."""
        if self.shown_count():
            self.select(self.model.id_at(0))

    def move_row(self, step: int) -> None:
        """Moves the current row down or up."""
        place = self.view.currentIndex().row() + step
        if 0 <= place < self.shown_count():
            self.select(self.model.id_at(place))
