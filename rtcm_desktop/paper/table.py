"""Tables and lists: rows as high as their text needs, heads repeated on every page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from rtcm_desktop.paper.fitting import fit, wrap
from rtcm_desktop.paper.flow import Block
from rtcm_desktop.paper.looks import HAIRLINE, HEAD_LINE, LABEL, TABLE, TABLE_NOTE, Ink, Look, Stroke, Style
from rtcm_desktop.paper.page import Align, Page

_ASCENT = 0.72
"""Height of capitals and high letters as a part of the size: what counts for centring a line by eye."""
_PADDING = 1.5
_GROUP_HEIGHT = 5.6
_GROUP_INDENT = 2.0

Cell = str | tuple[tuple[str, Look], ...]
"""A text in the look of its column, or paragraphs below each other."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column from `left` to `right`. Its first paragraph may shrink to `smallest` before it takes a second line."""

    heading: str
    left: float
    right: float
    align: Align = "left"
    look: Look = TABLE
    smallest: float = 0.0


class RowKind(Enum):
    """What a row is for."""

    PLAIN = auto()
    GROUP = auto()
    TOTAL = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, one per column; a group row has its title and a text at the right.

    `draw` adds more to the row: page, top, height.
    """

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.PLAIN
    draw: Callable[[Page, float, float], object] | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    look: Look


def table(
    columns: Sequence[Column],
    rows: Sequence[Row],
    *,
    row_height: float = 7.0,
    line: Stroke = HAIRLINE,
    line_right: float | None = None,
) -> list[Block]:
    """The head and the rows as blocks; row lines end at `line_right`, or with the last column."""
    head = _head(columns)
    right = columns[-1].right if line_right is None else line_right
    blocks = [head]
    for row in rows:
        if row.kind is RowKind.GROUP:
            blocks.append(_group(columns, row, head))
        else:
            blocks.append(_row(columns, row, head, _Rule(row_height, line, right)))
    return blocks


@dataclass(frozen=True, slots=True)
class _Rule:
    least_height: float
    line: Stroke
    right: float


def _head(columns: Sequence[Column]) -> Block:
    headings = [wrap(column.heading, column.right - column.left, LABEL) for column in columns]
    most = max(len(lines) for lines in headings)
    height = most * LABEL.step + 2.6

    def draw(page: Page, y: float) -> None:
        for column, lines in zip(columns, headings, strict=True):
            first = y + height - 2 - (len(lines) - 1) * LABEL.step
            page.lines(_edge(column), first, lines, LABEL, column.align)
        page.rule(columns[0].left, y + height, columns[-1].right, y + height, HEAD_LINE)

    return Block(height, draw, space_before=3, keep_with_next=True)


def _group(columns: Sequence[Column], row: Row, head: Block) -> Block:
    title, note = (str(cell) for cell in (*row.cells, "")[:2])
    left, right = columns[0].left, columns[-1].right

    def draw(page: Page, y: float) -> None:
        page.box(left, y, right - left, _GROUP_HEIGHT, Ink.ACCENT_10)
        page.text(left + _GROUP_INDENT, y + 3.9, title, LABEL.sized(8))
        page.text(right - _GROUP_INDENT, y + 3.9, note, TABLE_NOTE, "right")
        if page.palette.patterns:
            page.rule(left, y + _GROUP_HEIGHT, right, y + _GROUP_HEIGHT, HAIRLINE)

    return Block(_GROUP_HEIGHT, draw, space_before=1.5, keep_with_next=True, head=head)


def _row(columns: Sequence[Column], row: Row, head: Block, rule: _Rule) -> Block:
    cells = [_lines(column, cell, row.kind) for column, cell in zip(columns, row.cells, strict=True)]
    height = max(rule.least_height, *(_text_height(lines) + 2 * _PADDING for lines in cells))

    def draw(page: Page, y: float) -> None:
        if row.kind is RowKind.TOTAL:
            page.rule(columns[0].left, y, columns[-1].right, y, Stroke(0.7, Ink.BLACK))
        for column, lines in zip(columns, cells, strict=True):
            _draw_lines(page, column, lines, y + (height - _text_height(lines)) / 2)
        if row.draw:
            row.draw(page, y, height)
        page.rule(columns[0].left, y + height, rule.right, y + height, rule.line)

    return Block(height, draw, head=head)


def _lines(column: Column, cell: Cell, kind: RowKind) -> list[_Line]:
    paragraphs = ((cell, column.look),) if isinstance(cell, str) else cell
    lines: list[_Line] = []
    for index, (text, look) in enumerate(paragraphs):
        used = look.styled(Style.STRONG) if kind is RowKind.TOTAL else look
        if column.smallest and not index:
            used = fit(text, column.right - column.left, used, column.smallest)
        if text:
            lines.extend(_Line(part, used) for part in wrap(text, column.right - column.left, used))
    return lines


def _text_height(lines: Sequence[_Line]) -> float:
    """From the top of the first line's capitals to the last baseline."""
    return lines[0].look.height * _ASCENT + sum(line.look.step for line in lines[1:]) if lines else 0.0


def _draw_lines(page: Page, column: Column, lines: Sequence[_Line], top: float) -> None:
    baseline = top
    for index, line in enumerate(lines):
        baseline += line.look.step if index else line.look.height * _ASCENT
        page.text(_edge(column), baseline, line.text, line.look, column.align)


def _edge(column: Column) -> float:
    return {"left": column.left, "centre": (column.left + column.right) / 2, "right": column.right}[column.align]
