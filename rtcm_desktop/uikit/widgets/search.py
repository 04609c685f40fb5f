"""What was found, under the field one types in: arrows choose, Enter takes, the field keeps the focus."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rtcm_desktop.uikit import icons, theme
from rtcm_desktop.uikit.painting import (
    chip_size,
    draw_chip,
    draw_ground,
    draw_key,
    draw_selection_bar,
    draw_text,
    key_size,
    side,
)
from rtcm_desktop.uikit.tones import TONES
from rtcm_desktop.uikit.widgets.buttons import ENTER

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 41
LEAD = 74
LEAD_WITH_ICON = 48
ITEM = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class RowItem:
    """One thing found. A row with only a title and `heading` set stands above a group and cannot be chosen."""

    key: str
    title: str
    sub: str = ""
    chip: str = ""
    tone: str = "quiet"
    icon: str = ""
    heading: bool = False


class FoundModel(QAbstractListModel):
    """The rows as they were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[RowItem] = []

    def set_items(self, items: Sequence[RowItem]) -> None:
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def item(self, place: int) -> RowItem:
        return self._items[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.title, item.sub, item.chip) if part)
        return item if role == ITEM else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._items[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FoundDelegate(QStyledItemDelegate):
    """Paints what was found: the name leads, the rest stands in grey beside it, the state at the far side."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item: RowItem = index.data(ITEM)
        return QSize(200, 28 if item.heading else HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: RowItem = index.data(ITEM)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        draw_ground(painter, rect, selected=chosen, ground="surface")
        if item.heading:
            self._heading(painter, rect, item, direction)
        else:
            if chosen:
                draw_selection_bar(painter, rect, direction)
            self._row(painter, rect, item, direction, chosen=chosen)
        painter.restore()

    @staticmethod
    def _heading(painter: QPainter, rect: QRect, item: RowItem, direction: Qt.LayoutDirection) -> None:
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_muted"))
        draw_text(painter, rect.adjusted(16, 4, -16, 0), item.title, side(direction))

    def _row(
        self, painter: QPainter, rect: QRect, item: RowItem, direction: Qt.LayoutDirection, *, chosen: bool
    ) -> None:
        inner = QRect(rect.left() + LEAD, rect.top(), rect.width() - LEAD - 12, rect.height() - 1)
        if item.icon:
            inner.setLeft(rect.left() + LEAD_WITH_ICON)
            place = QRect(rect.left() + 18, rect.top() + (rect.height() - 18) // 2, 18, 18)
            icons.draw(painter, QStyle.visualRect(direction, rect, place), item.icon, "text_muted")
        elif chosen:
            size = key_size(self.tr("Enter"))
            top = rect.top() + (rect.height() - size.height()) // 2
            place = QRect(rect.left() + 18, top, size.width(), size.height())
            draw_key(painter, QStyle.visualRect(direction, rect, place), self.tr("Enter"))
        if item.chip:
            inner.setRight(self._chip(painter, rect, item, direction) - 12)
        self._words(painter, rect, inner, item, direction, chosen=chosen)

    @staticmethod
    def _chip(painter: QPainter, rect: QRect, item: RowItem, direction: Qt.LayoutDirection) -> int:
        name = TONES[item.tone].icon
        size = chip_size(item.chip, name)
        left = rect.right() - 12 - size.width()
        place = QRect(left, rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height())
        draw_chip(painter, QStyle.visualRect(direction, rect, place), item.chip, item.tone, name, direction)
        return left

    @staticmethod
    def _words(
        painter: QPainter, rect: QRect, inner: QRect, item: RowItem, direction: Qt.LayoutDirection, *, chosen: bool
    ) -> None:
        align = side(direction)
        painter.setFont(theme.font("strong") if chosen else theme.medium("body"))
        painter.setPen(theme.colour("text"))
        wide = min(painter.fontMetrics().horizontalAdvance(item.title) + 2, inner.width())
        title = QRect(inner.left(), inner.top(), wide, inner.height())
        draw_text(painter, QStyle.visualRect(direction, rect, title), item.title, align)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text_muted"))
        rest = QRect(inner.left() + wide + 8, inner.top(), max(0, inner.width() - wide - 8), inner.height())
        draw_text(painter, QStyle.visualRect(direction, rect, rest), item.sub, align)


class SearchList(QListView):
    """The list itself; `drive` ties it to a field."""

    chosen = Signal(str)
    current_changed = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = FoundModel(self)
        self.setModel(self._model)
        self.setItemDelegate(FoundDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_clicked)

    def drive(self, field: QLineEdit) -> None:
        """Arrows and Enter typed in the field work here."""
        field.installEventFilter(self)

    def set_items(self, items: Sequence[RowItem]) -> None:
        """Shows what was found; the first one is current."""
        self._model.set_items(items)
        self._go(0, 1)
        if not self.currentIndex().isValid():
            self.current_changed.emit("")

    def current(self) -> RowItem | None:
        """The row Enter would take."""
        index = self.currentIndex()
        return self._model.item(index.row()) if index.isValid() else None

    def count(self) -> int:
        return self._model.rowCount()

    def wanted_height(self, most: int = 8) -> int:
        """The height that shows everything, up to so many rows."""
        rows = range(min(most, self.count()))
        return sum(28 if self._model.item(place).heading else HEIGHT for place in rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        here = self.currentIndex().row()
        if key in ENTER and self.current() is not None:
            self._take()
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.count():
            step = 1 if key == Qt.Key.Key_Down else -1
            self._go(here + step, step)
            return True
        return False

    def _go(self, place: int, step: int) -> None:
        """Moves to the next row in this direction that can be chosen."""
        while 0 <= place < self.count():
            if not self._model.item(place).heading:
                self.setCurrentIndex(self._model.index(place))
                return
            place += step

    def _take(self) -> None:
        item = self.current()
        if item is not None:
            self.chosen.emit(item.key)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        del before
        self.current_changed.emit(self._model.item(now.row()).key if now.isValid() else "")

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._model.item(index.row()).heading:
            self._take()
