"""How the people of an event look in their list, and its keys: arrows move, Space ticks, ← → go from person to person."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rtcm_desktop.certificates.model import Candidate, Group
from rtcm_desktop.certificates.ui.candidate_model import ROW, CandidateModel, Heading, Index, Row
from rtcm_desktop.uikit import icons, theme

BOX = 16
EDGE = 12
TEXT_LEFT = EDGE + BOX + 12
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
LOOKS = {
    Group.CERTAIN: ("ok_soft", "ok_text", "circle-check"),
    Group.IF_PRESENT: ("accent_soft", "accent_text", "circle-dashed"),
    Group.NO: ("stop_soft", "stop_text", "circle-x"),
    Group.TRAINER: ("quiet_soft", "text", "presentation"),
}
"""Ground, ink and icon of a group's heading."""


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
            self._person(painter, option.rect, row, index.data(Qt.ItemDataRole.ToolTipRole))
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

    def _person(self, painter: QPainter, rect: QRect, row: Candidate, reason: str) -> None:
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
        _write(painter, lower, reason, theme.font("small"), "stop_text" if row.fault else "text_muted")

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

    def set_filter(self, text: str) -> None:
        """Shows only those whose names or number begin so; whoever was looked at stays, else the first of them comes."""
        here = self.current_id()
        self._model.set_filter(text)
        self.show_person(here)

    def current_id(self) -> str:
        """The person selected, "" for none."""
        row = self._model.at(self.currentIndex().row())
        return row.id if isinstance(row, Candidate) else ""

    def select_first(self) -> None:
        """Goes to the first person."""
        self.show_person("")

    def type_to_filter(self, field: QLineEdit) -> None:
        """Letters are keys of the page here; they do not go to the field."""

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
        if by := STEPS.get(Qt.Key(event.key())):
            self.step(by)
            return
        super().keyPressEvent(event)
