"""A table of records keyed by id: what is new, gone or changed is told as exactly that, so selection and scroll stay."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rtcm_desktop.uikit.tables.cells import Align, Cell, Column

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
ID = Qt.ItemDataRole.UserRole + 1
MANY_DIFFERENCES = 200
SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
EDITED = SHOWN | Qt.ItemFlag.ItemIsEditable


class RecordTableModel(QAbstractTableModel, Generic[Row]):
    """Rows are whatever the columns can read; `id_of` gives what a row is known by."""

    edited = Signal(str, str, str)

    def __init__(
        self, columns: Sequence[Column[Row]], id_of: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._id_of = id_of
        self._rows: list[Row] = []
        self._ids: list[str] = []
        self._places: dict[str, int] = {}
        self._cells: dict[tuple[str, int], Cell] = {}

    @property
    def columns(self) -> Sequence[Column[Row]]:
        return self._columns

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def row(self, place: int) -> Row:
        return self._rows[place]

    def find(self, place: int) -> Row | None:
        """The row at a place, None while it is not here yet."""
        return self._rows[place]

    def id_at(self, place: int) -> str:
        return self._ids[place]

    def place(self, id: str) -> int | None:
        """Where a row stands; None when it is not here."""
        return self._places.get(id)

    def cell(self, place: int, column: int) -> Cell:
        """The cell, made when it is first asked for."""
        key = (self.id_at(place), column)
        made = self._cells.get(key)
        if made is None:
            made = self._cells[key] = self._columns[column].shown(self.row(place))
        return made

    def apply(self, rows: Sequence[Row]) -> None:
        """Shows these rows. Many differences or another order of the rest count as a new table."""
        ids = [self._id_of(row) for row in rows]
        wanted = set(ids)
        gone = [place for place, id in enumerate(self._ids) if id not in wanted]
        new = [place for place, id in enumerate(ids) if id not in self._places]
        kept = [id for id in ids if id in self._places]
        in_order = [id for id in self._ids if id in wanted]
        if kept != in_order or not kept or len(gone) + len(new) > MANY_DIFFERENCES:
            self._start_again(rows, ids)
            return
        self._remove(gone)
        self._number()
        self._change({id: row for id, row in zip(ids, rows, strict=True) if id in self._places})
        self._insert(new, rows, ids)
        self._number()

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Shows other columns of the same rows."""
        self.beginResetModel()
        self._columns = list(columns)
        self._cells.clear()
        self.endResetModel()

    def _start_again(self, rows: Sequence[Row], ids: list[str]) -> None:
        self.beginResetModel()
        self._rows, self._ids = list(rows), ids
        self._cells.clear()
        self._number()
        self.endResetModel()

    def _remove(self, places: list[int]) -> None:
        for place in reversed(places):
            self.beginRemoveRows(QModelIndex(), place, place)
            self._forget(self._ids[place])
            del self._rows[place], self._ids[place]
            self.endRemoveRows()

    def _change(self, rows: dict[str, Row]) -> None:
        for id, row in rows.items():
            place = self._places[id]
            if row != self._rows[place]:
                self._rows[place] = row
                self._forget(id)
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def _insert(self, places: list[int], rows: Sequence[Row], ids: list[str]) -> None:
        for place in places:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, rows[place])
            self._ids.insert(place, ids[place])
            self.endInsertRows()

    def _number(self) -> None:
        self._places = {id: place for place, id in enumerate(self._ids)}

    def _forget(self, id: str) -> None:
        for column in range(len(self._columns)):
            self._cells.pop((id, column), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        answer = ANSWERS.get(role)
        return None if answer is None else answer(self, index.row(), index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align.value | Qt.AlignmentFlag.AlignVCenter
        return {Qt.ItemDataRole.DisplayRole: column.title, Qt.ItemDataRole.ToolTipRole: column.tip or None}.get(
            Qt.ItemDataRole(role)
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return EDITED if self._columns[index.column()].edit else SHOWN

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tells what was typed; the row changes when the keeper of the data says so."""
        column, row = self._columns[index.column()], self.find(index.row())
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or column.edit is None or row is None or text == column.edit(row):
            return False
        self.edited.emit(self.id_at(index.row()), column.key, text)
        return True

    def edit_text(self, place: int, column: int) -> str | None:
        """What one edits."""
        declared, row = self._columns[column].edit, self.find(place)
        return declared(row) if declared and row is not None else None

    def spoken(self, place: int, column: int) -> str:
        """What a screen reader says."""
        cell = self.cell(place, column)
        return cell.spoken or ", ".join(part for part in (cell.text, cell.sub) if part)

    def alignment(self, column: int) -> Align:
        return self._columns[column].align


ANSWERS: dict[int, Callable[[RecordTableModel[Any], int, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda model, place, column: model.cell(place, column).text,
    Qt.ItemDataRole.EditRole: RecordTableModel.edit_text,
    Qt.ItemDataRole.ToolTipRole: lambda model, place, column: model.cell(place, column).tip or None,
    Qt.ItemDataRole.AccessibleTextRole: RecordTableModel.spoken,
    CELL: lambda model, place, column: model.cell(place, column),
    ID: lambda model, place, _: model.id_at(place),
}
