"""What stands on every paper around its content: head, foot, the Centre's mark."""

from dataclasses import dataclass

from rtcm_desktop.paper.canvas import CENTRE
from rtcm_desktop.paper.fitting import fit, wrap
from rtcm_desktop.paper.looks import NOTE, SMALLEST, TABLE_NOTE, Ink, Look, Stroke, Style
from rtcm_desktop.paper.page import Page

SIDE = 18.0
LANDSCAPE_SIDE = 16.5
_CITY = "Baku, Azerbaijan"


@dataclass(frozen=True, slots=True)
class Head:
    """Upper right corner: the kind of paper and what it belongs to; on the left the Centre, or other words for it."""

    kind: str
    reference: str
    centre: str = CENTRE
    city: str = _CITY


@dataclass(frozen=True, slots=True)
class Foot:
    """Lower left corner: code of the event, state of the data. Never a person's or a file's name."""

    left: str


def head(page: Page, line: Head, side: float = SIDE, y: float = 13.0) -> float:
    """The head of a page; returns the y of its rule."""
    edge = page.width - side
    centre_mark(page, side, y, 13)
    page.text(side + 16.5, y + 4.6, line.centre, Look(9, Style.STRONG))
    page.text(side + 16.5, y + 9, line.city, TABLE_NOTE)
    page.text(edge, y + 4.6, line.kind, Look(9, Style.STRONG, Ink.ACCENT), "right")
    page.text(edge, y + 9, line.reference, TABLE_NOTE, "right")
    page.rule(side, y + 16.5, edge, y + 16.5, Stroke(0.4))
    page.rule(side, y + 16.5, side + 24, y + 16.5, Stroke(2.2, Ink.ACCENT))
    return y + 16.5


def foot(page: Page, line: Foot, numbers: tuple[int, int], side: float = SIDE) -> None:
    """The foot of a page; `numbers` are the page and the pages. A long text shrinks, then takes a second line."""
    number, total = numbers
    y = page.height - 11
    room = page.width - 2 * side - 14
    look = fit(line.left, room, NOTE, SMALLEST)
    page.rule(side, y - 4, page.width - side, y - 4, Stroke(0.3))
    page.lines(side, y, wrap(line.left, room, look)[:2], look)
    page.text(page.width - side, y, f"{number} / {total}", NOTE.styled(Style.STRONG).inked(Ink.BLACK), "right", "ltr")


def centre_mark(page: Page, x: float, y: float, size: float) -> None:
    """The Centre's mark: a square with three ways that meet, and its short name; drawn, so it needs no file."""
    page.box(x, y, size, size, Ink.ACCENT)
    middle = size * 0.5
    for start, end in (((0.0, 0.30), (0.5, 0.46)), ((1.0, 0.22), (0.5, 0.46)), ((0.5, 0.46), (0.5, 0.62))):
        points = [(x + size * across, y + size * down) for across, down in (start, end)]
        page.path(points, Stroke(size * 0.12, Ink.WHITE))
    page.disc(x + middle, y + size * 0.46, size * 0.085, Ink.ACCENT, Stroke(size * 0.12, Ink.WHITE))
    page.text(x + middle, y + size * 0.86, "RTCM", Look(size * 0.66, Style.STRONG, Ink.WHITE), "centre")
