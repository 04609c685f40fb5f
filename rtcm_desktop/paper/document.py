"""One PDF: its pages, the forms they share, its properties, its bytes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from rtcm_desktop.paper.canvas import CENTRE, PlainCanvas
from rtcm_desktop.paper.embedding import FontBook
from rtcm_desktop.paper.looks import COLOUR, Palette
from rtcm_desktop.paper.page import Page, Surface

__all__ = ["A4", "A4_LANDSCAPE", "CENTRE", "FontBook", "Paper", "Printed"]

A4 = (210.0, 297.0)
A4_LANDSCAPE = (297.0, 210.0)


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished paper."""

    data: bytes
    pages: int


class Paper:
    """A PDF in the making. The same calls give the same bytes: nothing in it depends on the clock or the machine.

    `created` is written as the time of creation; without it the file states none. Papers that share a `FontBook` carry
    the same font subsets and must all be drawn before the first of them is finished.
    """

    def __init__(
        self,
        title: str,
        language: str,
        *,
        size: tuple[float, float] = A4,
        palette: Palette = COLOUR,
        created: datetime | None = None,
        fonts: FontBook | None = None,
    ) -> None:
        self._file = BytesIO()
        self._size = size
        canvas = PlainCanvas(self._file, size, language)
        canvas.describe(title, created)
        self._surface = Surface(canvas, fonts or FontBook(), palette, language)
        self.pages = 0

    @property
    def language(self) -> str:
        """The language of the paper."""
        return self._surface.language

    @property
    def height(self) -> float:
        """Height of a page in mm."""
        return self._size[1]

    @property
    def width(self) -> float:
        """Width of a page in mm."""
        return self._size[0]

    def page(self) -> Page:
        """Ends the page before and starts the next."""
        self._end_page()
        self.pages += 1
        return Page(self._surface, *self._size)

    def form(
        self,
        key: str,
        draw: Callable[[Page], object],
        box: tuple[float, float, float, float] | None = None,
    ) -> None:
        """Draws a part once that pages then `place`; nothing happens when the key is known already.

        Without a `box` it is a whole page. With a box (left, top, right, bottom) it has its own origin at 0, 0.
        """
        define_form(Page(self._surface, *self._size), key, draw, box)

    def finish(self) -> Printed:
        """The bytes. The paper cannot be drawn on afterwards."""
        self._end_page()
        canvas = self._surface.canvas
        self._surface.fonts.add_to(canvas.document, self._surface.used_fonts)
        canvas.save()
        return Printed(self._file.getvalue(), self.pages)

    def _end_page(self) -> None:
        if self.pages:
            self._surface.canvas.showPage()


def define_form(
    page: Page,
    key: str,
    draw: Callable[[Page], object],
    box: tuple[float, float, float, float] | None = None,
) -> None:
    """The same as `Paper.form`, from inside a page: ornaments bring their own parts along."""
    surface = page.surface
    if key in surface.form_heights:
        return
    left, top, right, bottom = box or (0.0, 0.0, page.width, page.height)
    height = 0.0 if box else page.height
    surface.form_heights[key] = height
    surface.canvas.open_form(key, (left, height - bottom, right, height - top))
    draw(Page(surface, right - left, height))
    surface.canvas.endForm()
