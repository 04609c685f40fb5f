"""One slot in the timetable: a button that can be dragged, and made longer at its lower edge."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from rtcm_desktop.planning.model import Slot, SlotKind, SlotState
from rtcm_desktop.uikit import icons, theme

EDGE = 6
"""The lowest pixels of a slot, by which it is made longer."""

BAR = 3
PADDING = 8
SMALLEST = 9
"""Pixels of the letters in the shortest slots."""


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
    """Shows a slot. `dragged(dx, dy, stretch)` in pixels while and after it is moved; `dropped` at the end."""

    dragged = Signal(QPoint, bool)
    dropped = Signal(QPoint, bool)

    def __init__(self, slot: Slot, clash: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot = slot
        self._clash = clash
        self._below = clash or words
        self._grip: QPoint | None = None
        self._stretches = False
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setToolTip("\n".join(filter(None, (f"{slot.start}–{slot.end}", slot.title(), words, clash))))

    @property
    def look(self) -> Look:
        """How this slot is painted."""
        if self.slot.state is SlotState.NOT_HELD:
            return NOT_HELD
        return CLASH if self._clash else LOOKS.get(self.slot.kind, PLAIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys are the timetable's."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.globalPosition().toPoint()
            self._stretches = event.position().y() >= self.height() - EDGE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at_edge = event.position().y() >= self.height() - EDGE
        shape = Qt.CursorShape.SizeVerCursor if at_edge else Qt.CursorShape.ArrowCursor
        if self._grip is None:
            self.setCursor(shape)
            return
        way = event.globalPosition().toPoint() - self._grip
        if way.manhattanLength() >= QApplication.startDragDistance():
            self.dragged.emit(way, self._stretches)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._grip is not None:
            way, self._grip = event.globalPosition().toPoint() - self._grip, None
            if way.manhattanLength() >= QApplication.startDragDistance():
                self.dropped.emit(way, self._stretches)

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
        foot = theme.line_height("caption") if self._has_foot(room.height()) else 0
        self._title(painter, room.adjusted(0, 0, 0, -foot), font, small)
        if foot:
            self._foot(painter, room, look)

    def _has_foot(self, height: int) -> bool:
        enough = theme.line_height("body") + theme.line_height("caption")
        return bool(self._below) and not self.slot.kind.is_break and height >= enough

    def _title(self, painter: QPainter, room: QRect, font: QFont, small: bool) -> None:
        metrics = QFontMetrics(font)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        if small or room.height() < 2 * metrics.lineSpacing():
            height = Qt.AlignmentFlag.AlignVCenter if small else Qt.AlignmentFlag.AlignTop
            text = metrics.elidedText(self.slot.title(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, side | height, text)
            return
        whole = room.height() // metrics.lineSpacing() * metrics.lineSpacing()
        painter.drawText(
            QRect(room.topLeft(), room.size()).adjusted(0, 0, 0, whole - room.height()),
            side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            self.slot.title(),
        )

    def _foot(self, painter: QPainter, room: QRect, look: Look) -> None:
        font = theme.digits(theme.font("caption"))
        painter.setFont(font)
        painter.setPen(theme.colour(look.ink if self._clash else "text_muted"))
        text = QFontMetrics(font).elidedText(self._below, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)
