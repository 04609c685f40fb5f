"""One slot in the timetable: a button that can be dragged, and stretched at its upper and lower edge."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from rtcm_desktop.planning.model import Slot, SlotKind, SlotState
from rtcm_desktop.planning.ui.timetable_scale import Grip
from rtcm_desktop.uikit import icons, theme
from rtcm_desktop.uikit.painting import wrapped

EDGE = 6
"""Pixels at the upper and lower end of a slot by which it is stretched; fewer in a low one."""

BAR = 3
PADDING = 8
SMALLEST = 9
"""Pixels of the letters in the shortest slots."""
GRIP = 28
"""Width of the line at the lower edge of the chosen slot that says: it can be stretched here."""


@dataclass(frozen=True, slots=True)
class Look:
    """Ground, bar, frame and ink of a slot, as colour roles."""

    ground: str
    bar: str = ""
    frame: str = ""
    ink: str = "text"


PLAIN = Look("slot", "accent")
LOOKS = {
    SlotKind.BREAK: Look("quiet_soft", ink="text_muted"),
    SlotKind.LUNCH: Look("quiet_soft", ink="text_muted"),
    SlotKind.CEREMONY: Look("surface", "line_strong", "line"),
    SlotKind.INTRODUCTION: Look("surface", "line_strong", "line"),
    SlotKind.CHECK: Look("surface", "line_strong", "line"),
    SlotKind.EVALUATION: Look("ok_soft", "ok", ink="ok_text"),
}
CLASH = Look("stop_soft", "stop", ink="stop_text")
NOT_HELD = Look("canvas", "line", "line", "text_faint")


class SlotBlock(QAbstractButton):
    """Shows a slot. `dragged(way, grip)` while it is moved, in pixels; `dropped` at the end; `left` when given up."""

    dragged = Signal(QPoint, str)
    dropped = Signal(QPoint, str)
    left = Signal()
    opened = Signal()

    def __init__(self, slot: Slot, clash: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot = slot
        self._clash = clash
        self._words = words
        self._from: QPoint | None = None
        self._grip = Grip.WHOLE
        self._moving: tuple[str, str] | None = None
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setToolTip("\n".join(filter(None, (f"{slot.start}–{slot.end}", slot.title(), words, clash))))

    @property
    def look(self) -> Look:
        """How this slot is painted."""
        if self._moving is not None:
            return CLASH if self._moving[1] else LOOKS.get(self.slot.kind, PLAIN)
        if self.slot.state is SlotState.NOT_HELD:
            return NOT_HELD
        return CLASH if self._clash else LOOKS.get(self.slot.kind, PLAIN)

    def show_moving(self, times: str, clash: str) -> None:
        """While it is dragged: the times where it would lie, and what it would clash with."""
        self._moving = (times, clash)
        self.update()

    def give_up(self) -> bool:
        """Ends a drag without a drop; whether there was one."""
        if self._from is None:
            return False
        self._from, self._moving = None, None
        self.setDown(False)
        self.update()
        self.left.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys are the timetable's."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self._grip = self._grip_at(event.position().y())
        elif event.button() == Qt.MouseButton.RightButton:
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            at_edge = self._grip_at(event.position().y()) is not Grip.WHOLE
            self.setCursor(Qt.CursorShape.SizeVerCursor if at_edge else Qt.CursorShape.ArrowCursor)
            return
        way = event.globalPosition().toPoint() - self._from
        if self._moving is not None or way.manhattanLength() >= QApplication.startDragDistance():
            self.dragged.emit(way, self._grip.value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._from is not None:
            way, self._from = event.globalPosition().toPoint() - self._from, None
            moved, self._moving = self._moving is not None, None
            if moved or way.manhattanLength() >= QApplication.startDragDistance():
                self.dropped.emit(way, self._grip.value)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def _grip_at(self, y: float) -> Grip:
        edge = min(EDGE, self.height() // 4)
        if y >= self.height() - edge:
            return Grip.END
        return Grip.START if y < edge else Grip.WHOLE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, frame = self.look, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.colour(look.frame) if look.frame else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(look.ground))
        painter.drawRoundedRect(frame, 4, 4)
        if look.bar:
            painter.fillRect(QRect(0, 1, BAR, self.height() - 2), theme.colour(look.bar))
        self._write(painter, look)
        if self.isChecked():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            if self.height() > GRIP:
                grip = QRect((self.width() - GRIP) // 2, self.height() - 4, GRIP, 4)
                painter.fillRect(grip, theme.colour("focus"))

    def _write(self, painter: QPainter, look: Look) -> None:
        small = self.height() < theme.line_height("body") + 4
        font = theme.font("caption") if small or self.slot.kind.is_break else theme.medium("body")
        if small:
            font.setPixelSize(max(min(font.pixelSize(), self.height() - 2), SMALLEST))
        font.setStrikeOut(self.slot.state is SlotState.NOT_HELD)
        room = self.rect().adjusted(BAR + PADDING, 0 if small else 4, -PADDING, 0 if small else -4)
        if self._clash and not small:
            mark = QRect(room.right() - 15, room.top() + 1, 16, 16)
            icons.draw(painter, mark, "triangle-alert", "stop")
            room.setRight(mark.left() - 4)
        painter.setFont(font)
        painter.setPen(theme.colour(look.ink))
        below = self._below()
        foot = theme.line_height("caption") if self._has_foot(below, room.height()) else 0
        times = self._moving[0] if self._moving and not foot else ""
        self._title(painter, room.adjusted(0, 0, 0, -foot), font, times)
        if foot:
            self._foot(painter, room, look, below)

    def _below(self) -> str:
        """The small line: where it would lie while it is dragged, else why it clashes, else who and when."""
        return " · ".join(filter(None, self._moving)) if self._moving else self._clash or self._words

    def _has_foot(self, below: str, height: int) -> bool:
        enough = theme.line_height("body") + theme.line_height("caption")
        wanted = self._moving is not None or not self.slot.kind.is_break
        return bool(below) and wanted and height >= enough

    def _title(self, painter: QPainter, room: QRect, font: QFont, times: str) -> None:
        metrics = QFontMetrics(font)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        title = f"{times}  {self.slot.title()}" if times else self.slot.title()
        if room.height() < 2 * metrics.lineSpacing():
            small = self.height() < theme.line_height("body") + 4
            height = Qt.AlignmentFlag.AlignVCenter if small else Qt.AlignmentFlag.AlignTop
            painter.drawText(room, side | height, metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width()))
            return
        lines = wrapped(title, font, room.width(), room.height() // metrics.lineSpacing())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignTop, "\n".join(lines))

    def _foot(self, painter: QPainter, room: QRect, look: Look, below: str) -> None:
        font = theme.digits(theme.font("caption"))
        painter.setFont(font)
        painter.setPen(theme.colour(look.ink if look is CLASH else "text_muted"))
        text = QFontMetrics(font).elidedText(below, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)
