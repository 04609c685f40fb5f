"""The lines that `Ctrl+K` found, under the headings of their kinds."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rtcm_desktop.core.texts import say
from rtcm_desktop.shell.finding import Hit
from rtcm_desktop.uikit import icons, theme
from rtcm_desktop.uikit.i18n import language
from rtcm_desktop.uikit.painting import draw_key, draw_selection_bar, draw_text, key_size, side

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
ROW, HEADING, BELOW = 40, 30, 8
EDGE, ICON, GAP = 16, 18, 12


class PaletteList(QListView):
    """Headings and lines; only lines can be chosen."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_LineDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Found"))
        self.clicked.connect(self._on_clicked)
        self.hits: list[Hit] = []
        self._room = 0

    def show_hits(self, hits: Sequence[Hit], text: str) -> None:
        """Shows these lines, the first one chosen."""
        self.hits = list(hits)
        self._model.clear()
        kind = ""
        for hit in hits:
            if hit.kind != kind:
                kind = hit.kind
                self._add_heading(say(f"window.find.{kind}", language()))
            item = QStandardItem(hit.title)
            item.setData(hit, HIT)
            item.setData(f"{hit.title}, {hit.words}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if not hits:
            self._add_heading(self.tr("Nothing is called “{text}” here").format(text=text.strip()))
        self.set_room(self._room)
        self.move(1)

    def set_room(self, room: int) -> None:
        """As high as its lines, but not higher than there is room for."""
        self._room = room
        wanted = HEADING * self._model.rowCount() + (ROW - HEADING) * len(self.hits) + BELOW
        self.setFixedHeight(min(wanted, max(room, ROW)))

    def _add_heading(self, text: str) -> None:
        item = QStandardItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._model.appendRow(item)

    def current(self) -> Hit | None:
        """The chosen line."""
        hit = self.currentIndex().data(HIT)
        return hit if isinstance(hit, Hit) else None

    def move(self, step: int) -> None:  # type: ignore[override]
        """Chooses the next line, or the one before."""
        place = self.currentIndex().row() + step
        while 0 <= place < self._model.rowCount():
            index = self._model.index(place, 0)
            if index.data(HIT) is not None:
                self.setCurrentIndex(index)
                return
            place += step

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(HIT) is not None:
            self.setCurrentIndex(index)
            self.pressed.emit()


class _LineDelegate(QStyledItemDelegate):
    """Draws a heading, or a line with icon, title, words and what stands at its end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.size("palette"), ROW if index.data(HIT) is not None else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT)
        painter.save()
        direction: Qt.LayoutDirection = option.direction
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if hit is None:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text_muted"))
            draw_text(painter, rect.adjusted(EDGE, 6, -EDGE, 0), str(index.data()), side(direction))
        else:
            self._line(painter, rect, direction, hit, chosen=chosen)
        painter.restore()

    def _line(self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, hit: Hit, *, chosen: bool) -> None:
        if chosen:
            painter.fillRect(rect, theme.colour("row_selected"))
            draw_selection_bar(painter, rect, direction)
        place = QRect(rect.left() + EDGE, rect.top() + (rect.height() - ICON) // 2, ICON, ICON)
        icons.draw(
            painter, QStyle.visualRect(direction, rect, place), hit.icon, "accent_text" if chosen else "text_muted"
        )
        room = rect.adjusted(EDGE + ICON + GAP, 0, -EDGE, 0)
        room.setRight(self._end(painter, room, direction, hit, chosen=chosen))
        self._words(painter, room, direction, hit, chosen=chosen)

    def _end(self, painter: QPainter, room: QRect, direction: Qt.LayoutDirection, hit: Hit, *, chosen: bool) -> int:
        """Draws what stands at the end of a line; gives where the room before it ends."""
        if chosen:
            size = key_size("Enter")
            place = QRect(
                room.right() - size.width(), room.center().y() - size.height() // 2, size.width(), size.height()
            )
            draw_key(painter, QStyle.visualRect(direction, room, place), "Enter")
            return place.left() - GAP
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text_muted"))
        width = painter.fontMetrics().horizontalAdvance(hit.note) + 2
        place = QRect(room.right() - width, room.top(), width, room.height())
        draw_text(
            painter, QStyle.visualRect(direction, room, place), hit.note, side(direction, Qt.AlignmentFlag.AlignRight)
        )
        return place.left() - (GAP if hit.note else 0)

    def _words(self, painter: QPainter, room: QRect, direction: Qt.LayoutDirection, hit: Hit, *, chosen: bool) -> None:
        painter.setFont(theme.font("strong" if chosen else "body"))
        painter.setPen(theme.colour("text"))
        width = min(painter.fontMetrics().horizontalAdvance(hit.title) + 2, room.width())
        place = QRect(room.left(), room.top(), width, room.height())
        draw_text(painter, QStyle.visualRect(direction, room, place), hit.title, side(direction))
        rest = room.adjusted(width + GAP, 0, 0, 0)
        if hit.words and rest.width() > GAP:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("text_muted"))
            draw_text(painter, QStyle.visualRect(direction, room, rest), hit.words, side(direction))
