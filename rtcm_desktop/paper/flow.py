"""Blocks that fill pages: everything is measured first, then parted into pages, then drawn, so that the number of pages
is known before the first footer.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from rtcm_desktop.paper.direction import base_level
from rtcm_desktop.paper.document import Paper
from rtcm_desktop.paper.fitting import balance, fit, measure, wrap
from rtcm_desktop.paper.furniture import SIDE, Foot, Head, foot, head
from rtcm_desktop.paper.looks import BODY, HEAD_LINE, SECTION, SUBTITLE, TABLE_NOTE, TITLE, Ink, Look, Stroke
from rtcm_desktop.paper.page import Mirrored, Page

TOP = 33.0
_TOP_OF_NEXT = 36.0
_ABOVE_FOOT = 21.0
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur"})


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A piece of a page that is not broken: its height in mm and how it is drawn from its top edge.

    `space_before` is left out at the top of a page. `head` is drawn again where a page begins with the block.
    """

    height: float
    draw: Callable[[Page, float], object]
    space_before: float = 0.0
    keep_with_next: bool = False
    head: "Block | None" = None


class Placed(NamedTuple):
    """A block and the top edge it got."""

    y: float
    block: Block


def break_pages(
    blocks: Sequence[Block], top: float, bottom: float, *, next_top: float | None = None
) -> list[list[Placed]]:
    """The blocks of each page. Blocks kept together move on together unless they fill more than a page."""
    filler = _Filler(top, top if next_top is None else next_top, bottom)
    for group in _groups(blocks):
        filler.put(group)
    return filler.pages


class _Filler:
    """Pages being filled from the top."""

    def __init__(self, top: float, next_top: float, bottom: float) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._y = top
        self._next_top = next_top
        self._bottom = bottom + 0.01

    def put(self, group: Sequence[Block]) -> None:
        if self.pages[-1] and not self._fits(group):
            self._turn()
        for block in group:
            if self.pages[-1] and not self._fits([block]):
                self._turn()
            self._place(block)

    def _fits(self, group: Sequence[Block]) -> bool:
        return self._y + group[0].space_before + _height(group) <= self._bottom

    def _turn(self) -> None:
        self.pages.append([])
        self._y = self._next_top

    def _place(self, block: Block) -> None:
        page = self.pages[-1]
        if not page and block.head:
            page.append(Placed(self._y, block.head))
            self._y += block.head.height
        self._y += block.space_before if page else 0.0
        page.append(Placed(self._y, block))
        self._y += block.height


def page_for(page: Page, language: str) -> Page:
    """The page as it is drawn on: mirrored for a language written from right to left."""
    return Mirrored(page) if language in _RIGHT_TO_LEFT else page


def print_flow(
    paper: Paper,
    blocks: Iterable[Block],
    top_line: Head,
    foot_line: Foot,
    *,
    top: float = TOP,
    side: float = SIDE,
    cover_pages: int = 0,
) -> None:
    """Draws the blocks on as many pages as they need, each with head and foot; `cover_pages` before them count too."""
    pages = break_pages(tuple(blocks), top, paper.height - _ABOVE_FOOT, next_top=max(top, _TOP_OF_NEXT))
    for index, placed in enumerate(pages):
        page = page_for(paper.page(), paper.language)
        head(page, top_line, side)
        for y, block in placed:
            block.draw(page, y)
        foot(page, foot_line, (cover_pages + index + 1, cover_pages + len(pages)), side)


def title_block(title: str, subtitle: str = "", width: float = 174.0, side: float = SIDE) -> Block:
    """The title of the paper and one or two lines below."""
    look = fit(title, width, TITLE, 15)
    lines, below = balance(title, width, look), wrap(subtitle, width, SUBTITLE) if subtitle else []

    def draw(page: Page, y: float) -> None:
        after = page.lines(side, y + 7, lines, look)
        page.lines(side, after - look.step + 7, below, SUBTITLE)

    return Block(7 + (len(lines) - 1) * look.step + 7 + max(len(below) - 1, 0) * SUBTITLE.step + 2, draw)


def heading(text: str, note: str = "", *, aside: str = "", left: float = SIDE, right: float = 192.0) -> Block:
    """A section heading over its rule, with a note in grey behind it and an aside at the right edge."""

    def draw(page: Page, y: float) -> None:
        width = page.text(left, y + 4.4, text, SECTION)
        page.text(left + width + 3, y + 4.4, note, TABLE_NOTE)
        page.text(right, y + 4.4, aside, TABLE_NOTE, "right")
        page.rule(left, y + 6.6, right, y + 6.6, HEAD_LINE)

    return Block(6.6 + 1.6, draw, space_before=7, keep_with_next=True)


def body(text: str, look: Look = BODY, *, left: float = SIDE, width: float = 174.0) -> Block:
    """A paragraph."""
    lines = wrap(text, width, look)
    height = look.step * len(lines)
    return Block(height, lambda page, y: page.lines(left, y + look.height * 0.78, lines, look), space_before=1.5)


def labelled(label: str, text: str, look: Look = BODY, *, left: float = SIDE, indent: float = 24.0) -> Block:
    """A short label in the accent colour and a paragraph beside it."""
    lines = wrap(text, 192.0 - left - indent, look)

    def draw(page: Page, y: float) -> None:
        baseline = y + look.height * 0.78
        page.text(left, baseline, label, _label_look(label, indent - 2, look))
        page.lines(left + indent, baseline, lines, look)

    return Block(look.step * len(lines), draw, space_before=2.2)


def quote(original: str, translation: str = "", *, left: float = 42.0, width: float = 150.0) -> Block:
    """A comment on the side where its script begins, with a bar, and below it the translation in grey."""
    lines = wrap(original, width - 4, BODY)
    below = wrap(translation, width - 4, TABLE_NOTE) if translation else []
    height = BODY.step * len(lines) + TABLE_NOTE.step * len(below)

    def draw(page: Page, y: float) -> None:
        far = bool(base_level(original)) != page.mirrored
        bar, start = (left + width, left + width - 4) if far else (left, left + 4)
        page.rule(bar, y + 0.3, bar, y + height - 0.3, Stroke(0.9, Ink.ACCENT_60))
        after = page.lines(start, y + BODY.height * 0.9, lines, BODY, "right" if far else "left")
        page.lines(left + 4, after - (BODY.step - TABLE_NOTE.step) / 2, below, TABLE_NOTE)

    return Block(height, draw, space_before=1.8)


def space(height: float) -> Block:
    """Empty room between blocks, nothing at the top of a page."""
    return Block(0.0, lambda *_: None, space_before=height)


def beside(*columns: Block) -> Block:
    """Blocks next to each other; each keeps its own left edge."""

    def draw(page: Page, y: float) -> None:
        for block in columns:
            block.draw(page, y)

    return Block(max(block.height for block in columns), draw, max(block.space_before for block in columns))


def together(blocks: Sequence[Block]) -> list[Block]:
    """The blocks kept on one page, unless they fill more than one."""
    return [*(replace(block, keep_with_next=True) for block in blocks[:-1]), *blocks[-1:]]


def stack(blocks: Sequence[Block]) -> Block:
    """Several blocks as one that is not broken."""
    height = _height(blocks)

    def draw(page: Page, y: float) -> None:
        for below, block in break_pages(blocks, y, y + height)[0]:
            block.draw(page, below)

    return Block(height, draw, blocks[0].space_before)


def _label_look(label: str, width: float, look: Look) -> Look:
    strong = SECTION.sized(look.size)
    return fit(label, width, strong, 7) if measure(label, strong) > width else strong


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keep_with_next:
            yield group
            group = []
    if group:
        yield group


def _height(group: Sequence[Block]) -> float:
    return sum(block.height for block in group) + sum(block.space_before for block in group[1:])
