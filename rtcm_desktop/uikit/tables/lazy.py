"""A table of very many records: all ids are known at once, a row is read when it is first seen."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QTimer, Signal, Slot

from rtcm_desktop.uikit.tables.cells import Cell, Column
from rtcm_desktop.uikit.tables.model import RecordTableModel
from rtcm_desktop.uikit.tables.table import RecordTable

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
AROUND = 40
NOT_READ = Cell("…", tone="muted")


class LazyTableModel(RecordTableModel[Row]):
    """Asks for rows with `wanted(ids)` and is given them by `take`. What is old is shown until the new row is there.

    The ids stay as they are given, and only rows that were in sight are noted with their place: a hundred thousand of
    either would be memory for nothing.
    """

    wanted = Signal(object)

    def __init__(
        self, columns: Sequence[Column[Row]], id_of: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, id_of, parent)
        self._listed: Sequence[str] = ()
        self._known: dict[str, Row] = {}
        self._fresh: set[str] = set()
        self._asked: set[str] = set()
        self._waiting: dict[int, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._ask)

    def show_ids(self, ids: Sequence[str], first: Iterable[Row]) -> None:
        """Shows these records; the first ones are there already."""
        self._fresh.clear()
        self._asked.clear()
        self._waiting.clear()
        if ids != self._listed:
            self.beginResetModel()
            self._listed = ids
            self._cells.clear()
            self._places.clear()
            self.endResetModel()
        elif ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, self.columnCount() - 1))
        self.take(first)

    def take(self, rows: Iterable[Row]) -> None:
        """Rows that were read."""
        for row in rows:
            id = self._id_of(row)
            self._known[id] = row
            self._fresh.add(id)
            self._forget(id)
            place = self.place(id)
            if place is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def id_at(self, place: int) -> str:
        return self._listed[place]

    def place(self, id: str) -> int | None:
        if id not in self._places:
            try:
                self._places[id] = self._listed.index(id)
            except ValueError:
                return None
        return self._places[id]

    def find(self, place: int) -> Row | None:
        return self._known.get(self._listed[place])

    def row(self, place: int) -> Row:
        return self._known[self._listed[place]]

    def cell(self, place: int, column: int) -> Cell:
        id = self._listed[place]
        if id not in self._fresh and id not in self._asked:
            self._want(place)
        return super().cell(place, column) if id in self._known else NOT_READ

    def _want(self, place: int) -> None:
        first = max(0, place - AROUND)
        near = dict(enumerate(self._listed[first : place + AROUND], first))
        self._places.update((id, at) for at, id in near.items())
        self._asked.update(id for id in near.values() if id not in self._fresh)
        if not self._pause.isActive():
            self._waiting = {}
            self._pause.start()
        self._waiting |= near

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit([id for _, id in sorted(self._waiting.items())])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self._listed)


class LazyTable(RecordTable[Row]):
    """Filtered and sorted by whoever reads the ids.

    Signals: `wanted(ids)` for rows that came into sight, `searched(text)` for what is typed in the field above.
    """

    wanted = Signal(object)
    searched = Signal(str)

    def make_model(self, columns: Sequence[Column[Row]], id_of: Callable[[Row], str]) -> RecordTableModel[Row]:
        self.lazy: LazyTableModel[Row] = LazyTableModel(columns, id_of, self)
        self.lazy.wanted.connect(self.wanted)
        return self.lazy

    def show_ids(self, ids: Sequence[str], first: Iterable[Row]) -> None:
        """Shows these records; the current row stays where it is still among them."""
        id, column, top = self.current_id(), self.current_column(), self.view.verticalScrollBar().value()
        self._quiet = True
        try:
            self.lazy.show_ids(ids, first)
            if self.current_id() != id:
                self._bring_back(id, column, (), top)
        finally:
            self._quiet = False
        self._say_nothing()
        self._tell_current()
        self.filtered.emit(self.shown_count())

    def take(self, rows: Iterable[Row]) -> None:
        """Rows that were read."""
        self.lazy.take(rows)

    def set_filter(self, text: str) -> None:
        self.searched.emit(text)

    def current(self) -> Row | None:
        index = self.view.currentIndex()
        return self.lazy.find(index.row()) if index.isValid() else None

    def row(self, id: str) -> Row | None:
        place = self.model.place(id)
        return None if place is None else self.lazy.find(place)

    def selected(self) -> list[Row]:
        current = self.current()
        return [] if current is None else [current]

    def _say_nothing(self) -> None:
        self.view.nothing = self._nothing
        self.view.viewport().update()

    @Slot(int)
    def _on_head(self, place: int) -> None:
        """The order is that of whoever reads."""
