"""The days side by side with their slots; arrows choose, Alt and Shift with arrows move and stretch, the mouse drags."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rtcm_desktop.planning.model import Slot, minutes_of, time_of
from rtcm_desktop.planning.service.timetable import Timetable
from rtcm_desktop.planning.ui.slot_block import SlotBlock
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import day_text

HOUR = 60
STEP = 5
HEAD = 40
TIMES = 60
GAP = 4
MOST_DAYS = 4
USUAL_DAY = (9 * HOUR, 17 * HOUR)


class TimetableView(QWidget):
    """One column per day, at most four at a time; PgUp and PgDn turn to the others."""

    chosen = Signal(str)
    moved = Signal(str, int, int, int)
    placed = Signal(str, object, int, int)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(300)
        self._table: Timetable | None = None
        self._blocks: dict[str, SlotBlock] = {}
        self._current = ""
        self._first_day = 0
        self._span = USUAL_DAY

    @property
    def current(self) -> Slot | None:
        """The slot chosen."""
        block = self._blocks.get(self._current)
        return block.slot if block else None

    @property
    def days(self) -> Sequence[date]:
        """The days that are seen."""
        dates = self._table.event.dates if self._table else ()
        return dates[self._first_day : self._first_day + MOST_DAYS]

    def show_timetable(self, table: Timetable) -> None:
        """Shows an agenda; the slot chosen before stays chosen."""
        self._table = table
        self._first_day = min(self._first_day, max(len(table.event.dates) - 1, 0) // MOST_DAYS * MOST_DAYS)
        times = [minutes_of(time) for slot in table.slots for time in (slot.start, slot.end)]
        first, last = min([*times, USUAL_DAY[0]]), max([*times, USUAL_DAY[1]])
        self._span = (first // HOUR * HOUR, -(-last // HOUR) * HOUR)
        for block in self._blocks.values():
            block.hide()
            block.deleteLater()
        self._blocks = {slot.id: self._block(slot, table.clashes.get(slot.id, "")) for slot in table.slots}
        if self._current not in self._blocks and table.slots:
            self._current = table.slots[0].id
        self._place_all()
        self.choose(self._current)
        self.update()

    def remember(self, id: str) -> None:
        """Goes to this slot as soon as it is shown."""
        self._current = id

    def choose(self, id: str) -> None:
        """Goes to a slot and turns to its day."""
        block = self._blocks.get(id)
        if block is None or self._table is None:
            return
        self._current = id
        day = self._table.event.dates.index(block.slot.date) if block.slot.date in self._table.event.dates else 0
        if not self._first_day <= day < self._first_day + MOST_DAYS:
            self._first_day = day // MOST_DAYS * MOST_DAYS
            self._place_all()
        for one in self._blocks.values():
            one.setChecked(one is block)
        self.setAccessibleName(block.accessibleName())
        self.chosen.emit(id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
        step = arrows.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step and held == Qt.KeyboardModifier.NoModifier:
            self._go(*step)
        elif step and step[0] and held == Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self._current, STEP * step[0], 0, 0)
        elif step and step[0] and held == Qt.KeyboardModifier.ShiftModifier:
            self.moved.emit(self._current, 0, 0, STEP * step[0])
        elif event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._page(-1 if event.key() == Qt.Key.Key_PageUp else 1, moves=bool(held))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_all()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._table is None:
            return
        painter = QPainter(self)
        first, last = self._span
        painter.setFont(theme.digits(theme.font("small")))
        for minute in range(first, last + 1, HOUR):
            y = self._y(minute)
            painter.fillRect(QRect(TIMES - 4, y, self.width() - TIMES, 1), theme.colour("row_line"))
            painter.setPen(theme.colour("text_muted"))
            label = QRect(0, y - 8, TIMES - 12, 16)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time_of(minute))
        for place, day in enumerate(self.days):
            self._head(painter, self._column(place), day)

    def _head(self, painter: QPainter, column: QRect, day: date) -> None:
        painter.fillRect(QRect(column.left() - GAP, 6, 1, self.height() - 12), theme.colour("line"))
        head = QRect(column.left() + GAP, 0, column.width() - 3 * GAP, HEAD)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, day_text(day))
        painter.setFont(theme.digits(theme.font("small")))
        painter.setPen(theme.colour("text_muted"))
        text = self._hours(self._table.minutes.get(day, 0) if self._table else 0)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)

    def _hours(self, minutes: int) -> str:
        hours, rest = divmod(minutes, HOUR)
        if rest:
            return self.tr("{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02d}")
        return self.tr("{hours} h").format(hours=hours)

    def _block(self, slot: Slot, clash: str) -> SlotBlock:
        names = ", ".join(trainer.name for trainer in slot.trainers)
        times = f"{slot.start}–{slot.actual_end or slot.end}"
        words = " · ".join(filter(None, (names, times, slot.room)))
        block = SlotBlock(slot, clash, words, self)
        block.setAccessibleName(", ".join(filter(None, (day_text(slot.date), times, slot.title(), names, clash))))
        block.pressed.connect(self._on_pressed)
        block.dragged.connect(self._on_dragged)
        block.dropped.connect(self._on_dropped)
        return block

    def _place_all(self) -> None:
        days = list(self.days)
        for block in self._blocks.values():
            seen = block.slot.date in days
            if seen:
                block.setGeometry(self._rect(block.slot, days.index(block.slot.date)))
            block.setVisible(seen)

    def _rect(self, slot: Slot, place: int) -> QRect:
        column = self._column(place)
        beside = self._beside(slot)
        width = column.width() // len(beside)
        top, bottom = self._y(minutes_of(slot.start)), self._y(minutes_of(slot.end))
        return QRect(column.left() + beside.index(slot.id) * width, top + 1, width - 2, max(bottom - top - 1, 8))

    def _beside(self, slot: Slot) -> list[str]:
        """The slots that run at the same time, this one among them, in their order."""
        slots = self._table.slots if self._table else ()
        return [one.id for one in slots if one.date == slot.date and one.start < slot.end and slot.start < one.end]

    def _column(self, place: int) -> QRect:
        width = (self.width() - TIMES - GAP) // max(len(self.days), 1)
        return QRect(TIMES + place * width, HEAD, width - GAP, self.height() - HEAD)

    def _y(self, minute: int) -> int:
        first, last = self._span
        return HEAD + round((self.height() - HEAD - 12) * (minute - first) / (last - first)) + 4

    def _minutes(self, pixels: int) -> int:
        """A way in pixels as minutes, to the nearest step."""
        first, last = self._span
        return round(pixels * (last - first) / (self.height() - HEAD - 12) / STEP) * STEP

    def _go(self, down: int, right: int) -> None:
        here = self.current
        if here is None or self._table is None:
            return
        if down:
            same_day = [slot for slot in self._table.slots if slot.date == here.date]
            place = [slot.id for slot in same_day].index(here.id) + down
            if 0 <= place < len(same_day):
                self.choose(same_day[place].id)
            return
        other = [slot for slot in self._table.slots if (slot.date - here.date).days == right]
        if other:
            middle = minutes_of(here.start)
            self.choose(min(other, key=lambda slot: abs(minutes_of(slot.start) - middle)).id)

    def _page(self, way: int, *, moves: bool) -> None:
        """With a modifier the slot goes to the other day; without, other days are shown."""
        if moves:
            self.moved.emit(self._current, 0, way, 0)
        elif self._table and 0 <= self._first_day + way * MOST_DAYS < len(self._table.event.dates):
            self._first_day += way * MOST_DAYS
            self._place_all()
            first = next((slot.id for slot in self._table.slots if slot.date in self.days), "")
            self.choose(first)
            self.update()

    @QtSlot()
    def _on_pressed(self) -> None:
        block = self.sender()
        if isinstance(block, SlotBlock):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.choose(block.slot.id)

    @QtSlot(QPoint, bool)
    def _on_dragged(self, way: QPoint, stretches: bool) -> None:
        block = self.sender()
        if isinstance(block, SlotBlock) and block.slot.date in self.days:
            home = self._rect(block.slot, list(self.days).index(block.slot.date))
            block.raise_()
            block.setGeometry(home.adjusted(0, 0, 0, way.y()) if stretches else home.translated(way))

    @QtSlot(QPoint, bool)
    def _on_dropped(self, way: QPoint, stretches: bool) -> None:
        block = self.sender()
        if not isinstance(block, SlotBlock):
            return
        slot, minutes = block.slot, self._minutes(way.y())
        if stretches:
            self.moved.emit(slot.id, 0, 0, minutes)
            return
        place = min(max(list(self.days).index(slot.date) + round(way.x() / self._column(0).width()), 0), 99)
        day = self.days[min(place, len(self.days) - 1)]
        start = minutes_of(slot.start) + minutes
        self.placed.emit(slot.id, day, start, start + slot.minutes)
        self._place_all()
