"""What delegates and painted widgets have in common: text that keeps its side, chips, keys.

Alignment follows the window, direction follows the text: a Persian name stands at the left in an English window.
"""

import re
import unicodedata
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from rtcm_desktop.uikit import icons, theme
from rtcm_desktop.uikit.tones import TONES

CHIP_ICON = 14
CHIP_GAP = 4
CHIP_SIDE = 8
CHIP_ICON_SIDE = 6
BAR = 3
ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
"""A name that keeps its own direction inside a line."""
DARK_FROM = 0.18
"""Relative luminance above which letters on a ground are dark."""


def side(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> Qt.AlignmentFlag:
    """An alignment as the window reads, never turned by the script of the text."""
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if direction == Qt.LayoutDirection.RightToLeft and align & (left | right):
        align = align & ~(left | right) | (right if align & left else left)
    return align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def placed(direction: Qt.LayoutDirection, room: QRect, rect: QRect) -> QRect:
    """A rectangle inside a room, at the other side in a mirrored window."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return rect.translated(room.left() + room.right() - rect.left() - rect.right(), 0)


def direction_of(text: str) -> Qt.LayoutDirection:
    """Which way a text runs: as its first letter outside isolated names does, whatever the window does."""
    kinds = (unicodedata.bidirectional(letter) for letter in ISOLATED.sub("", text) or text)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def draw_text(painter: QPainter, rect: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    """One line in the painter's font and colour, with … where it does not fit; it runs as its own script does."""
    painter.setLayoutDirection(direction_of(text))
    fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, fitted)


def chip_font() -> QFont:
    return theme.medium("small")


def chip_size(text: str, icon: str) -> QSize:
    """The room a chip needs."""
    words = ceil(QFontMetricsF(chip_font()).horizontalAdvance(text)) + 2
    lead = CHIP_ICON_SIDE + CHIP_ICON + CHIP_GAP if icon else CHIP_SIDE
    return QSize(lead + words + CHIP_SIDE, theme.size("chip"))


def draw_chip(painter: QPainter, rect: QRect, text: str, tone: str, icon: str, direction: Qt.LayoutDirection) -> None:
    """A chip that fills the rectangle."""
    look = TONES[tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(look.ground))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    words = rect.adjusted(CHIP_SIDE, 0, -CHIP_SIDE, 0)
    if icon:
        top = rect.top() + (rect.height() - CHIP_ICON) // 2
        place = QRect(rect.left() + CHIP_ICON_SIDE, top, CHIP_ICON, CHIP_ICON)
        icons.draw(painter, placed(direction, rect, place), icon, look.letters)
        words.setLeft(place.right() + 1 + CHIP_GAP)
    painter.setFont(chip_font())
    painter.setPen(theme.colour(look.letters))
    draw_text(painter, placed(direction, rect, words), text, side(direction))
    painter.restore()


def key_size(text: str) -> QSize:
    """The room a drawn key needs."""
    return QSize(max(20, QFontMetrics(theme.font("caption")).horizontalAdvance(text) + 12), theme.size("chip"))


def draw_key(painter: QPainter, rect: QRect, text: str) -> None:
    """A key of the keyboard."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("line"))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 3, 3)
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.colour("text_muted"))
    painter.drawText(rect.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def draw_ground(painter: QPainter, rect: QRect, *, selected: bool, ground: str) -> None:
    """The ground of a row's cell with its hairline below."""
    painter.fillRect(rect, theme.colour("row_selected" if selected else ground))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("row_line"))


def draw_selection_bar(painter: QPainter, rect: QRect, direction: Qt.LayoutDirection) -> None:
    """The bar at the start of a selected row."""
    bar = QRect(rect.left(), rect.top(), BAR, rect.height())
    painter.fillRect(placed(direction, rect, bar), theme.colour("accent"))


def draw_ring(painter: QPainter, rect: QRect) -> None:
    """The ring inside the current cell."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), 4, 4)
    painter.restore()


def ink_on(ground: QColor) -> QColor:
    """Dark letters on a light ground, white ones on a dark one."""
    red, green, blue = (part**2.2 for part in (ground.redF(), ground.greenF(), ground.blueF()))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor(Qt.GlobalColor.white) if luminance < DARK_FROM else theme.colour("paper_text")


def wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """A text on at most so many lines: words stay whole where they fit, and what has no room ends in …"""
    layout = QTextLayout(text, font)
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    ends: list[int] = []
    while len(ends) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    lines = [text[start:end].strip() for start, end in pairwise([0, *ends])]
    if ends and ends[-1] < len(text):
        rest = text[ends[-2] if len(ends) > 1 else 0 :].strip()
        lines[-1] = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return lines
