"""Line icons in the colour of a role, drawn when they are shown: a change of the look needs no new icons.

The outlines are Lucide's (`resources/icons`); `name` is the name of a file there.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.resources import resource
from rtcm_desktop.uikit import theme

STROKE = 1.75
STROKE_OF_MARKS = 2.0
STROKE_OF_TICKS = 2.5
TURNED = frozenset(
    {"arrow-right", "arrow-left", "chevron-right", "chevron-left", "undo-2", "redo-2", "corner-down-left"}
)


@cache
def _outline(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, colour: str, pixels: int, stroke: float, turned: bool) -> QPixmap:
    text = _outline(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if turned:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


def pixmap(name: str, role: str, px: int, ratio: float = 1.0, stroke: float = STROKE) -> QPixmap:
    """The icon in `px` logical pixels for a screen with this ratio. Icons that point are turned in a mirrored window."""
    turned = name in TURNED and QGuiApplication.isRightToLeft()
    picture = QPixmap(_drawn(name, theme.colour(role).name(), max(1, round(px * ratio)), stroke, turned))
    picture.setDevicePixelRatio(ratio)
    return picture


def draw(painter: QPainter, rect: QRect, name: str, role: str, stroke: float = STROKE) -> None:
    """Paints the icon into the rectangle."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(rect.topLeft(), pixmap(name, role, rect.width(), ratio, stroke))


class ThemedIcon(QIconEngine):
    """Asks the theme for its colour whenever it is painted."""

    def __init__(self, name: str, role: str, px: int = 0) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._px = px

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "text_disabled" if mode == QIcon.Mode.Disabled else self._role
        side = self._px or min(rect.width(), rect.height())
        left = rect.right() + 1 - side if QGuiApplication.isRightToLeft() else rect.left()
        top = rect.top() + (rect.height() - side) // 2
        draw(painter, QRect(QPoint(left, top), QSize(side, side)), self._name, role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The icon for a screen with this ratio; the size is in logical pixels (Qt 6.8 and later)."""
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return ThemedIcon(self._name, self._role, self._px)


def icon(name: str, role: str = "text_muted", size: int = 0) -> QIcon:
    """An icon that follows the look. With a size it keeps that size and leaves the rest of its room empty."""
    return QIcon(ThemedIcon(name, role, size))


class IconLabel(QWidget):
    """One icon standing by itself."""

    def __init__(
        self,
        name: str,
        role: str = "text_muted",
        size: int = 18,
        stroke: float = STROKE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._stroke = name, role, stroke
        self.setFixedSize(size, size)

    def set_icon(self, name: str, role: str) -> None:
        """Another icon or colour."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            draw(QPainter(self), self.rect(), self._name, self._role, self._stroke)
