"""How the blocks of a form are drawn: rows of boxes, options, lines to write on."""

from collections.abc import Callable
from typing import Any

from rtcm_desktop.evaluation.model.instrument import Arrangement
from rtcm_desktop.evaluation.model.sheet import (
    ChoiceRow,
    Closing,
    NumberField,
    Passage,
    Placed,
    ScaleHead,
    ScaleRow,
    SectionHead,
    WritingField,
)
from rtcm_desktop.evaluation.rules.geometry import Geometry
from rtcm_desktop.paper.fitting import fit, measure
from rtcm_desktop.paper.looks import HAIRLINE, HEAD_LINE, Ink, Look, Stroke, Style
from rtcm_desktop.paper.page import Page

BOX_LINE = Stroke(0.6, Ink.BLACK)
DOTS = Stroke(0.5, Ink.RULE, (0.6, 1.8))

QUESTION = Look(9.0)
NUMBER = Look(7.6, ink=Ink.GREY)
OPTION = Look(8.2)
SECTION = Look(11, Style.STRONG, Ink.ACCENT)
DIGIT = Look(7.6, Style.STRONG)
SMALL = Look(7.0, ink=Ink.GREY)
COLUMN = Look(7.0, Style.STRONG)
CLOSING = Look(8.6, Style.STRONG)

SMALLEST = 5.6


def draw_block(page: Page, geometry: Geometry, place: Placed) -> None:
    """Draws one placed block."""
    _DRAWERS[type(place.block.content)](page, geometry, place, place.block.content)


def box_left(geometry: Geometry, columns: int, column: int, answer: int) -> float:
    """Left edge of the box for an answer 1 to 5 in a column of boxes counted from 0."""
    width = geometry.width
    right = geometry.page.width - geometry.page.right
    right -= (columns - 1 - column) * (geometry.scale + width.column_gap)
    return right - width.box - (5 - answer) * width.box_pitch


def _left(geometry: Geometry) -> float:
    return geometry.page.left


def _right(geometry: Geometry) -> float:
    return geometry.page.width - geometry.page.right


def _passage(page: Page, geometry: Geometry, place: Placed, content: Passage) -> None:
    for index, line in enumerate(content.lines):
        page.text(_left(geometry), place.top + 3.2 + index * geometry.text.leading, line, QUESTION)


def _section_head(page: Page, geometry: Geometry, place: Placed, content: SectionHead) -> None:
    bottom = place.top + place.block.height
    title = bottom - 2.0 - (geometry.text.small_leading if content.hint else 0)
    for index, line in enumerate(reversed(content.title)):
        page.text(_left(geometry), title - index * geometry.text.title_leading, line, SECTION)
    if content.hint:
        page.text(_left(geometry), bottom - 1.6, content.hint, SMALL)
    for column, scale in enumerate(content.scales):
        _scale_head(page, geometry, scale, (len(content.scales), column), bottom - 1.6)
    page.rule(_left(geometry), bottom, _right(geometry), bottom, HEAD_LINE)


def _scale_head(page: Page, geometry: Geometry, scale: ScaleHead, at: tuple[int, int], digits: float) -> None:
    """Digits over the boxes, the words for 1 and 5 over the digits, the column's label over these."""
    columns, column = at
    box = geometry.width.box
    for answer in range(1, 6):
        page.text(box_left(geometry, columns, column, answer) + box / 2, digits, str(answer), DIGIT, "centre")
    left, right = box_left(geometry, columns, column, 1), box_left(geometry, columns, column, 5) + box
    words = digits - geometry.text.small_leading
    _scale_words(page, scale, (left, right), words, alone=columns == 1)
    for index, line in enumerate(reversed(scale.label)):
        page.text((left + right) / 2, words - (index + 1) * geometry.text.small_leading, line, COLUMN, "centre")


def _scale_words(page: Page, scale: ScaleHead, ends: tuple[float, float], y: float, *, alone: bool) -> None:
    """The word for 1 begins over the first box; where both are too long it may run out to the left of a lone scale."""
    left, right = ends
    low, high = measure(scale.low, SMALL), measure(scale.high, SMALL)
    gap = 2.0
    if low + high + gap <= right - left:
        page.text(left, y, scale.low, SMALL)
        page.text(right, y, scale.high, SMALL, "right")
    elif alone:
        page.text(right - high - gap - 1.0, y, scale.low, SMALL, "right")
        page.text(right, y, scale.high, SMALL, "right")
    else:
        look = fit(scale.high, right - left - low - gap, SMALL, SMALLEST)
        page.text(left, y, scale.low, look)
        page.text(right, y, scale.high, look, "right")


def _scale_row(page: Page, geometry: Geometry, place: Placed, content: ScaleRow) -> None:
    top, height = place.top, place.block.height
    if content.own_scale:
        own = geometry.height.scale_ends + geometry.text.leading
        _scale_head(page, geometry, content.own_scale, (1, 0), top + own - 1.0)
        top, height = top + own, height - own
    first = top + (height - len(content.lines) * geometry.text.leading) / 2 + 3.1
    _number(page, geometry, first, content.number)
    for index, line in enumerate(content.lines):
        baseline = first + index * geometry.text.leading
        page.text(_left(geometry) + geometry.width.number, baseline, line, QUESTION)
    side = min(geometry.width.box, height - 1.0)
    box_top = top + (height - side) / 2
    for column in range(len(content.items)):
        for answer in range(1, 6):
            x = box_left(geometry, len(content.items), column, answer) + (geometry.width.box - side) / 2
            page.box(x, box_top, side, side, stroke=BOX_LINE)
    if content.na:
        x = box_left(geometry, len(content.items), 0, 1) - geometry.width.column_gap - geometry.width.box
        page.box(x, box_top, side, side, stroke=BOX_LINE)
        page.text(x - 1.5, box_top + side / 2 + 0.9, content.na, SMALL, "right")
    _row_line(page, geometry, place)


def _choice(page: Page, geometry: Geometry, place: Placed, content: ChoiceRow) -> None:
    left, side = _left(geometry), min(geometry.width.box, content.row - 1.0)
    gap = geometry.height.label_gap
    label_height = gap + len(content.lines) * geometry.text.leading if content.above else 0.0
    baseline = place.top + (gap + 3.2 if content.above else content.row / 2 + 1.1)
    label_left = left + (geometry.width.number if content.number else 0.0)
    _number(page, geometry, baseline, content.number)
    for index, line in enumerate(content.lines):
        page.text(label_left, baseline + index * geometry.text.leading, line, QUESTION)
    for index, (_, text) in enumerate(content.options):
        row, column = divmod(index, len(content.offsets))
        x = left + content.offsets[column]
        top = place.top + label_height + row * content.row + (content.row - side) / 2
        page.box(x, top, side, side, stroke=BOX_LINE)
        page.text(x + side + 1.6, top + side / 2 + 1.0, text, OPTION)
    if content.comment:
        rows = -(-len(content.options) // len(content.offsets))
        top = place.top + label_height + rows * content.row
        page.text(left + geometry.width.number, top + 3.2, content.comment, QUESTION)
        _lines(page, geometry, top + geometry.text.leading, content.comment_lines)
    if content.item.section.arrangement is Arrangement.GRID:
        _row_line(page, geometry, place)


def _writing(page: Page, geometry: Geometry, place: Placed, content: WritingField) -> None:
    top = place.top + geometry.height.label_gap
    _number(page, geometry, top + 3.2, content.number)
    for index, line in enumerate(content.lines):
        baseline = top + 3.2 + index * geometry.text.leading
        page.text(_left(geometry) + geometry.width.number, baseline, line, QUESTION)
    _lines(page, geometry, top + len(content.lines) * geometry.text.leading, content.count)


def _lines(page: Page, geometry: Geometry, top: float, count: int) -> None:
    for line in range(1, count + 1):
        y = top + line * geometry.height.write_line - 0.6
        page.rule(_left(geometry) + geometry.width.number, y, _right(geometry), y, DOTS)


def _number_field(page: Page, geometry: Geometry, place: Placed, content: NumberField) -> None:
    middle = place.top + place.block.height / 2
    _number(page, geometry, middle + 1.1, content.number)
    start = _left(geometry) + geometry.width.number
    half = (_right(geometry) - start) / 2
    for index, label in enumerate(content.labels):
        x = start + index * half
        x += page.text(x, middle + 1.1, label, QUESTION) + 2.0
        page.rule(
            x,
            middle + 1.9,
            x + min(geometry.width.number_field, start + (index + 1) * half - x - 4),
            middle + 1.9,
            DOTS,
        )


def _closing(page: Page, geometry: Geometry, place: Placed, content: Closing) -> None:
    page.text(_left(geometry), place.top + place.block.height - 1.0, content.text, CLOSING)


def _number(page: Page, geometry: Geometry, baseline: float, number: int | None) -> None:
    if number is not None:
        page.text(_left(geometry) + geometry.width.number - 2.0, baseline, str(number), NUMBER, "right")


def _row_line(page: Page, geometry: Geometry, place: Placed) -> None:
    y = place.top + place.block.height
    page.rule(_left(geometry), y, _right(geometry), y, HAIRLINE)


_DRAWERS: dict[type, Callable[[Page, Geometry, Placed, Any], None]] = {
    Passage: _passage,
    SectionHead: _section_head,
    ScaleRow: _scale_row,
    ChoiceRow: _choice,
    WritingField: _writing,
    NumberField: _number_field,
    Closing: _closing,
}
