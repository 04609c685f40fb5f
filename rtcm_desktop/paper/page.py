"""One page: everything that can be drawn, with text, pictures and the forms of its paper."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from math import cos, radians, sin
from typing import Literal

from reportlab.lib.utils import ImageReader

from rtcm_desktop.paper.direction import base_level
from rtcm_desktop.paper.drawing import Drawing, Fill, Surface
from rtcm_desktop.paper.embedding import Encoded
from rtcm_desktop.paper.fitting import wrap
from rtcm_desktop.paper.looks import POINTS_PER_MM, Look
from rtcm_desktop.paper.numbers import number, numbers
from rtcm_desktop.paper.shaping import Direction, measure

__all__ = ["Align", "Fill", "Mirrored", "Page", "Surface"]

Align = Literal["left", "centre", "right"]

_BEFORE = {"left": 0.0, "centre": 0.5, "right": 1.0}
_OPPOSITE: dict[Align, Align] = {"left": "right", "centre": "centre", "right": "left"}


class Page(Drawing):
    """A page, or the inside of a form object."""

    def text(
        self,
        x: float,
        y: float,
        text: str,
        look: Look,
        align: Align = "left",
        direction: Direction | None = None,
    ) -> float:
        """One line with its baseline at `y`; returns its width in mm. Without direction the first letter decides."""
        runs = self.surface.fonts.encode(text, look.style, direction)
        if not runs:
            return 0.0
        width = measure(text, look, direction) if align != "left" or self.mirrored else 0.0
        left = self._across(x) * POINTS_PER_MM - width * POINTS_PER_MM * _BEFORE[self._side(align)]
        baseline = self._up(y)
        spacing = f"{number(look.spacing)} Tc"
        operators = [
            self.palette.fill(look.ink),
            "BT",
            *([spacing] if look.spacing else []),
        ]
        marks: list[str] = []
        start = left
        for run in runs:
            self.surface.used_fonts.add(run.font)
            size = look.size * run.enlargement
            operators.append(f"/{run.font} {number(size)} Tf 1 0 0 1 {numbers(left, baseline)} Tm [{run.codes}] TJ")
            marks.extend(_marks(run, size, left, baseline))
            left += run.width * look.size + look.spacing * run.glyphs
        self.write(*operators, *(["0 Tc"] if look.spacing else []), "ET", *marks)
        return (left - start) / POINTS_PER_MM

    def lines(
        self,
        x: float,
        y: float,
        lines: Iterable[str],
        look: Look,
        align: Align = "left",
    ) -> float:
        """Lines that are wrapped already; returns the baseline of the line after the last."""
        parts = tuple(lines)
        direction: Direction = "rtl" if base_level(" ".join(parts)) else "ltr"
        for part in parts:
            self.text(x, y, part, look, align, direction)
            y += look.step
        return y

    def paragraph(
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        look: Look,
        align: Align = "left",
    ) -> float:
        """A text wrapped to a width; `x` is the edge or axis it is aligned to. Returns the baseline after the last."""
        return self.lines(x, y, wrap(text, width, look), look, align)

    def picture(
        self,
        data: bytes,
        x: float,
        y: float,
        width: float,
        height: float,
        align: Align = "centre",
    ) -> None:
        """A PNG or JPEG picture as large as fits into the box, never stretched."""
        image = ImageReader(BytesIO(data))
        across, down = image.getSize()
        scale = min(width / across, height / down)
        wide, high = across * scale, down * scale
        left = self._across(x, width) + (width - wide) * _BEFORE[self._side(align)]
        bottom = self._up(y + (height + high) / 2)
        size = (wide * POINTS_PER_MM, high * POINTS_PER_MM)
        self.surface.canvas.drawImage(image, left * POINTS_PER_MM, bottom, *size, mask="auto")

    def place(
        self,
        key: str,
        x: float = 0.0,
        y: float = 0.0,
        turn: float = 0.0,
        stretch: float = 1.0,
    ) -> None:
        """A form of the paper with its origin at x, y; `turn` in degrees against the clock, `stretch` along its length."""
        across, up = cos(radians(turn)), sin(radians(turn))
        down = self.height - self.surface.form_heights[key] - y
        turned = (stretch * across, stretch * up, -up, across)
        place = numbers(x * POINTS_PER_MM, down * POINTS_PER_MM)
        self.write("q", f"{' '.join(f'{part:.5f}' for part in turned)} {place} cm")
        self.surface.canvas.doForm(key)
        self.write("Q")

    def _side(self, align: Align) -> Align:
        return _OPPOSITE[align] if self.mirrored else align


class Mirrored(Page):
    """The same page for a paper written from right to left: x is counted from the right edge, left and right change."""

    mirrored = True

    def __init__(self, page: Page) -> None:
        super().__init__(page.surface, page.width, page.height)


def _marks(run: Encoded, size: float, x: float, y: float) -> Iterator[str]:
    """The raised marks of a run that starts at x, y."""
    scale = size / run.units
    for mark in run.raised:
        place = numbers(x + mark.x * scale, y + mark.y * scale)
        yield f"q {scale:.6f} 0 0 {scale:.6f} {place} cm {mark.outline} f Q"
