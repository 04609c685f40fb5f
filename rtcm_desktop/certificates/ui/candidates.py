"""The people of an event in their groups, each with a tick and the reason: model, painting and keys of the list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rtcm_desktop.certificates.model import Candidate, Group
from rtcm_desktop.uikit import icons, theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
BOX = 16
EDGE = 12
TEXT_LEFT = EDGE + BOX + 12
LOOKS = {
    Group.CERTAIN: ("ok_soft", "ok_text", "circle-check"),
    Group.IF_PRESENT: ("accent_soft", "accent_text", "circle-dashed"),
    Group.NO: ("stop_soft", "stop_text", "circle-x"),
    Group.TRAINER: ("quiet_soft", "text", "presentation"),
}
"""Ground, ink and icon of a group's heading."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line of a group."""

    group: Group
    title: str
    count: int


Row = Heading | Candidate


class CandidateModel(QAbstractListModel):
    """Headings and people in one column; ticks are kept by id over every change of the list."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._ticked: set[str] = set()

    @property
    def ticked(self) -> list[Candidate]:
        """Everybody ticked, in the order of the list."""
        return [row for row in self._rows if isinstance(row, Candidate) and row.id in self._ticked]

    def show(self, candidates: Sequence[Candidate], titles: Mapping[Group, str], ticked: set[str]) -> None:
        """Shows these people under the titles of their groups; groups without anybody are left out."""
        rows: list[Row] = []
        for group, title in titles.items():
            members = [one for one in candidates if one.group is group]
            if members:
                rows += [Heading(group, title, len(members)), *members]
        self.beginResetModel()
        self._rows, self._ticked = rows, ticked
        self.endResetModel()
        self.ticks_changed.emit()

    def row_of(self, id: str) -> int:
        """The row of a person, -1 for nobody."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, Candidate) and row.id == id), -1)

    def at(self, row: int) -> Row | None:
        """The row with this number."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def person(self, id: str) -> Candidate | None:
        """Somebody by id."""
        return next((one for one in self.people() if one.id == id), None)

    def people(self) -> list[Candidate]:
        """Everybody in the order of the list."""
        return [row for row in self._rows if isinstance(row, Candidate)]

    def turn(self, index: Index) -> None:
        """Ticks what is not ticked and the other way round; a heading does it for all of its group who can have one."""
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
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Heading) else row.name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{row.title}, {row.count}" if isinstance(row, Heading) else second_line(row)
        return None

    def _members(self, group: Group) -> list[str]:
        return [one.id for one in self.people() if one.group is group and one.can_be_issued]

    def _check_state(self, row: Row) -> Qt.CheckState:
        members = self._members(row.group) if isinstance(row, Heading) else [row.id]
        ticked = sum(one in self._ticked for one in members)
        if not ticked:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if ticked == len(members) else Qt.CheckState.PartiallyChecked


def second_line(one: Candidate) -> str:
    """What stands under a name: the number held, what is wrong with the name, and the reason of the verdict."""
    return " · ".join(filter(None, (one.number, one.fault, one.words)))


class CandidateDelegate(QStyledItemDelegate):
    """Paints headings on the ground of their group, people on two lines with a tick and at most one link."""

    link_pressed = Signal(str)

    def __init__(self, link: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        name = "row" if isinstance(index.data(ROW), Heading) else "row_two_lines"
        return QSize(160, theme.size(name))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, row)
        _tick_box(
            painter, tick_rect(option.rect), Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)), _open(row)
        )
        if isinstance(row, Heading):
            self._heading(painter, option.rect, row)
        else:
            self._person(painter, option.rect, row)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            spot, row = event.position().toPoint(), index.data(ROW)
            if tick_rect(option.rect).adjusted(-EDGE, -EDGE, 4, EDGE).contains(spot) and isinstance(
                model, CandidateModel
            ):
                model.turn(index)
                return True
            if self._has_link(row) and self._link_rect(option.rect).contains(spot):
                self.link_pressed.emit(row.id)
                return True
        return False

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = LOOKS[row.group][0] if isinstance(row, Heading) else "row_selected" if selected else "surface"
        painter.fillRect(option.rect, theme.colour(ground))
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.colour("row_line")
        )
        if selected:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.colour("accent"))

    def _heading(self, painter: QPainter, rect: QRect, row: Heading) -> None:
        _, ink, icon = LOOKS[row.group]
        icons.draw(painter, QRect(rect.left() + TEXT_LEFT, rect.center().y() - 7, 16, 16), icon, ink)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour(ink))
        room = rect.adjusted(TEXT_LEFT + 24, 0, -EDGE - 4, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.title)
        painter.setFont(theme.digits(theme.font("strong")))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(row.count))

    def _person(self, painter: QPainter, rect: QRect, row: Candidate) -> None:
        room = rect.adjusted(TEXT_LEFT, 0, -EDGE, 0)
        if self._has_link(row):
            link = self._link_rect(rect)
            _write(painter, link, self._link, theme.font("small"), "accent_text", Qt.AlignmentFlag.AlignRight)
            room.setRight(link.left() - 8)
        half = room.height() // 2
        upper = QRect(room.left(), room.top() + 4, room.width(), half - 2)
        lower = QRect(room.left(), room.top() + half, room.width(), half - 4)
        if row.number:
            mark = QRect(upper.right() - 15, upper.center().y() - 7, 16, 16)
            icons.draw(painter, mark, "award", "ok_text")
            upper.setRight(mark.left() - 8)
        _write(painter, upper, row.name, theme.medium("body"), "text")
        _write(painter, lower, second_line(row), theme.font("small"), "stop_text" if row.fault else "text_muted")

    def _has_link(self, row: Row) -> bool:
        return isinstance(row, Candidate) and row.group is Group.NO

    def _link_rect(self, rect: QRect) -> QRect:
        width = QFontMetrics(theme.font("small")).horizontalAdvance(self._link) + 4
        return QRect(rect.right() - EDGE - width, rect.top(), width, rect.height())


def tick_rect(rect: QRect) -> QRect:
    """Where the tick box of a row stands."""
    return QRect(rect.left() + EDGE, rect.center().y() - BOX // 2 + 1, BOX, BOX)


def _open(row: Row) -> bool:
    return isinstance(row, Heading) or row.can_be_issued


def _tick_box(painter: QPainter, rect: QRect, state: Qt.CheckState, is_open: bool) -> None:
    checked = state != Qt.CheckState.Unchecked
    painter.setPen(theme.colour("accent" if checked else "line_strong" if is_open else "line"))
    painter.setBrush(theme.colour("accent" if checked else "surface"))
    painter.drawRoundedRect(rect, 4, 4)
    if checked:
        name = "check" if state == Qt.CheckState.Checked else "minus"
        icons.draw(painter, rect.adjusted(2, 2, -1, -1), name, "on_accent", icons.STROKE_OF_TICKS + 0.5)


def _write(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: Any,
    ink: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, cut)


class CandidateList(QListView):
    """The list with its keys: arrows move, Space ticks; the page adds the rest."""

    person_changed = Signal(str)

    def __init__(self, model: CandidateModel, delegate: CandidateDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(False)

    def show_person(self, id: str) -> None:
        """Goes to a person; to the first one when nobody has this id."""
        people = self._model.people()
        row = self._model.row_of(id)
        if row < 0 and people:
            row = self._model.row_of(people[0].id)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    def step(self, by: int) -> None:
        """To the next or the previous person, over headings."""
        people = [one.id for one in self._model.people()]
        here = self._model.at(self.currentIndex().row())
        place = people.index(here.id) if isinstance(here, Candidate) else -1 if by > 0 else 0
        if people:
            self.show_person(people[(place + by) % len(people)])

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self._model.at(current.row())
        if isinstance(row, Candidate):
            self.person_changed.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._model.turn(self.currentIndex())
            return
        super().keyPressEvent(event)
