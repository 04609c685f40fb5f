"""The days side by side with their slots; arrows choose, with Alt, Shift or Ctrl move, stretch, swap; the mouse drags."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rtcm_desktop.planning.model import Slot, SlotState, minutes_of, time_of
from rtcm_desktop.planning.rules.day import STEP
from rtcm_desktop.planning.rules.overlap import in_the_way, meanwhile, place_of
from rtcm_desktop.planning.service.timetable import Timetable
from rtcm_desktop.planning.ui.slot_block import SlotBlock
from rtcm_desktop.planning.ui.timetable_ground import paint_day, paint_hours
from rtcm_desktop.planning.ui.timetable_scale import HEAD, HOUR, Grip, Scale
from rtcm_desktop.uikit.i18n import day_text

MOST_DAYS = 7
"""One week a screen; PgUp and PgDn turn to the others."""

ARROWS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}


class TimetableView(QWidget):
    """One column per day. Says what is wanted; moves nothing itself but the block under the mouse."""

    chosen = Signal(str)
    moved = Signal(str, int, int, int)
    swapped = Signal(str, bool)
    placed = Signal(str, object, int, int)
    opened = Signal(str)
    insertion_asked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._table: Timetable | None = None
        self._blocks: dict[str, SlotBlock] = {}
        self._current = ""
        self._first_day = 0

    @property
    def current(self) -> Slot | None:
        """The slot chosen."""
        block = self._blocks.get(self._current)
        return block.slot if block else None

    @property
    def current_block(self) -> SlotBlock | None:
        """The block of the slot chosen."""
        return self._blocks.get(self._current)

    @property
    def days(self) -> Sequence[date]:
        """The days that are seen."""
        dates = self._table.event.dates if self._table else ()
        return dates[self._first_day : self._first_day + MOST_DAYS]

    @property
    def scale(self) -> Scale:
        """Where everything lies now."""
        slots = self._table.slots if self._table else ()
        return Scale(self.width(), self.height(), tuple(self.days), Scale.span_of(slots))

    def show_timetable(self, table: Timetable) -> None:
        """Shows an agenda; the slot chosen before stays chosen."""
        self._table = table
        self._first_day = min(self._first_day, max(len(table.event.dates) - 1, 0) // MOST_DAYS * MOST_DAYS)
        for block in self._blocks.values():
            block.hide()
            block.deleteLater()
        self._blocks = {slot.id: self._block(slot, table.clashes.get(slot.id, "")) for slot in table.slots}
        if self._current not in self._blocks:
            self._current = table.slots[0].id if table.slots else ""
        self.setMinimumHeight(self.scale.least_height)
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
        step = ARROWS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step and self._answers(step, held):
            return
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._page(-1 if event.key() == Qt.Key.Key_PageUp else 1, moves=bool(held))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self._current)
        elif event.key() == Qt.Key.Key_Escape and any(block.give_up() for block in self._blocks.values()):
            self._place_all()
        else:
            super().keyPressEvent(event)

    def _answers(self, step: tuple[int, int], held: Qt.KeyboardModifier) -> bool:
        """Whether an arrow with what is held means something here."""
        if held == Qt.KeyboardModifier.NoModifier:
            self._go(*step)
        elif step[0] and held == Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self._current, STEP * step[0], 0, 0)
        elif step[0] and held == Qt.KeyboardModifier.ShiftModifier:
            self.moved.emit(self._current, 0, 0, STEP * step[0])
        elif step[0] and held == Qt.KeyboardModifier.ControlModifier:
            self.swapped.emit(self._current, step[0] > 0)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_all()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On empty room a new slot begins there."""
        if self.days and event.button() == Qt.MouseButton.LeftButton and event.position().y() > HEAD:
            self.insertion_asked.emit(*self.scale.day_and_minute(event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._table is None:
            return
        painter, scale = QPainter(self), self.scale
        paint_hours(painter, scale)
        for place, day in enumerate(self.days):
            paint_day(painter, scale, place, day, self._hours(self._table.minutes.get(day, 0)))

    def _hours(self, minutes: int) -> str:
        hours, rest = divmod(minutes, HOUR)
        if rest:
            return self.tr("{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02d}")
        return self.tr("{hours} h").format(hours=hours)

    def _block(self, slot: Slot, clash: str) -> SlotBlock:
        names = ", ".join(trainer.name for trainer in slot.here)
        times = f"{slot.start}–{slot.actual_end or slot.end}"
        state = {SlotState.NOT_HELD: self.tr("Not held"), SlotState.SHORTENED: self.tr("Ended early")}.get(
            slot.state, ""
        )
        words = " · ".join(filter(None, (state, names, times, slot.room)))
        block = SlotBlock(slot, clash, words, self)
        spoken = (day_text(slot.date), times, slot.title(), names, state, clash)
        block.setAccessibleName(", ".join(filter(None, spoken)))
        block.pressed.connect(self._on_pressed)
        block.dragged.connect(self._on_dragged)
        block.dropped.connect(self._on_dropped)
        block.opened.connect(self._on_opened)
        return block

    def _place_all(self) -> None:
        scale = self.scale
        for block in self._blocks.values():
            seen = block.slot.date in scale.days
            if seen:
                block.setGeometry(self._rect(block.slot, scale))
            block.setVisible(seen)

    def _rect(self, slot: Slot, scale: Scale) -> QRect:
        slots = self._table.slots if self._table else ()
        beside = [one.id for one in meanwhile(slots, place_of(slot))]
        share = (beside.index(slot.id), len(beside))
        return scale.rect(scale.days.index(slot.date), minutes_of(slot.start), minutes_of(slot.end), share)

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
        beyond = [slot for slot in self._table.slots if (slot.date - here.date).days * right > 0]
        if beyond:
            nearest = min(beyond, key=lambda slot: abs((slot.date - here.date).days)).date
            other = [slot for slot in beyond if slot.date == nearest]
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

    @QtSlot()
    def _on_opened(self) -> None:
        self.opened.emit(self._current)

    @QtSlot(QPoint, str)
    def _on_dragged(self, way: QPoint, grip: str) -> None:
        """The block lies where it would be dropped, says its times, and turns red where something runs already."""
        block, scale = self.sender(), self.scale
        if self._table and isinstance(block, SlotBlock) and block.slot.date in scale.days:
            day, start, end = place = scale.dragged(block.slot, way, Grip(grip))
            other = in_the_way(self._table.slots, block.slot, place)
            block.raise_()
            block.setGeometry(scale.rect(scale.days.index(day), start, end))
            block.show_moving(f"{time_of(start)}–{time_of(end)}", other.title() if other else "")

    @QtSlot(QPoint, str)
    def _on_dropped(self, way: QPoint, grip: str) -> None:
        block = self.sender()
        if isinstance(block, SlotBlock) and block.slot.date in self.days:
            day, start, end = self.scale.dragged(block.slot, way, Grip(grip))
            slot = block.slot
            self._place_all()
            if (day, time_of(start), time_of(end)) != (slot.date, slot.start, slot.end):
                self.placed.emit(slot.id, day, start, end)
