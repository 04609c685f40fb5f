"""The people of an event in their groups, each with a tick and the reason: the rows of the list and what is ticked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rtcm_desktop.certificates.model import Candidate, Group
from rtcm_desktop.uikit.tables.filtering import matches, wanted

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line of a group; `count` is of all its members, seen or not."""

    group: Group
    title: str
    count: int


Row: TypeAlias = Heading | Candidate


class CandidateModel(QAbstractListModel):
    """Headings and people in one column; ticks are kept by id over every change of the list and of what is seen of it."""

    ticks_changed = Signal()
    turned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._candidates: list[Candidate] = []
        self._titles: dict[Group, str] = {}
        self._rows: list[Row] = []
        self._ticked: set[str] = set()
        self._text = ""

    @property
    def ticked(self) -> list[Candidate]:
        """Everybody ticked, in the order of the list, seen or not."""
        return [one for one in self._candidates if one.id in self._ticked]

    def show(self, candidates: Sequence[Candidate], titles: Mapping[Group, str], ticked: set[str]) -> None:
        """Shows these people under the titles of their groups; groups without anybody are left out."""
        self._titles = dict(titles)
        self._candidates = [one for group in titles for one in candidates if one.group is group]
        self._ticked = ticked
        self._lay_out()
        self.ticks_changed.emit()

    def set_filter(self, text: str) -> None:
        """Shows only people with names or a number that begin so, in any script."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._lay_out()

    def row_of(self, id: str) -> int:
        """The row of a person, -1 for nobody."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, Candidate) and row.id == id), -1)

    def at(self, row: int) -> Row | None:
        """The row with this number."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def person(self, id: str) -> Candidate | None:
        """Somebody by id, seen or not."""
        return next((one for one in self._candidates if one.id == id), None)

    def people(self) -> list[Candidate]:
        """Everybody seen, in the order of the list."""
        return [row for row in self._rows if isinstance(row, Candidate)]

    def turn(self, index: Index) -> None:
        """Ticks what is not ticked and the other way round; a heading does it for all seen of its group who can have one."""
        row = self.at(index.row())
        if row is None:
            return
        members = self._members(row.group) if isinstance(row, Heading) else [row.id] if row.can_be_issued else []
        if set(members) <= self._ticked:
            self._ticked.difference_update(members)
        else:
            self._ticked.update(members)
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()
        self.turned.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title if isinstance(row, Heading) else row.name
            case Qt.ItemDataRole.CheckStateRole:
                return self._check_state(row)
            case Qt.ItemDataRole.ToolTipRole:
                return "" if isinstance(row, Heading) else self.reason(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
        return row if role == ROW else None

    def reason(self, one: Candidate) -> str:
        """What stands under a name: the number held, what is wrong with the name, and the reason of the verdict."""
        cancelled = self.tr("was cancelled") if one.cancelled and not one.number else ""
        return " · ".join(filter(None, (one.number, one.fault, cancelled, one.words)))

    def _spoken(self, row: Row) -> str:
        return f"{row.title}, {row.count}" if isinstance(row, Heading) else f"{row.name}. {self.reason(row)}"

    def _lay_out(self) -> None:
        asked = wanted(self._text)
        rows: list[Row] = []
        for group, title in self._titles.items():
            members = [one for one in self._candidates if one.group is group]
            seen = [one for one in members if not asked or matches(asked, (one.name, one.small_name, one.number))]
            if seen:
                rows += [Heading(group, title, len(members)), *seen]
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _members(self, group: Group) -> list[str]:
        return [one.id for one in self.people() if one.group is group and one.can_be_issued]

    def _check_state(self, row: Row) -> Qt.CheckState:
        members = self._members(row.group) if isinstance(row, Heading) else [row.id]
        ticked = sum(one in self._ticked for one in members)
        if not ticked:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if ticked == len(members) else Qt.CheckState.PartiallyChecked
