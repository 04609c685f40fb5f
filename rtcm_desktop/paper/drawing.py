"""Lines and areas on a surface, in millimetres from its top left corner."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from rtcm_desktop.paper.canvas import PlainCanvas
from rtcm_desktop.paper.embedding import FontBook
from rtcm_desktop.paper.looks import POINTS_PER_MM, ROW_LINE, Ink, Palette, Pattern, Stroke
from rtcm_desktop.paper.numbers import number, numbers

Fill = Literal["empty", "half", "full"]

_ARC = 0.5523
"""Where the control points of a quarter circle lie, as a part of its radius."""


@dataclass(slots=True)
class Surface:
    """What the pages and forms of one paper share."""

    canvas: PlainCanvas
    fonts: FontBook
    palette: Palette
    language: str
    used_fonts: set[str] = field(default_factory=set)
    form_heights: dict[str, float] = field(default_factory=dict)


class Drawing:
    """Something to draw on. Every call states ink and weight itself; nothing is remembered from one to the next.

    On a mirrored one x is counted from the right edge.
    """

    mirrored = False

    def __init__(self, surface: Surface, width: float, height: float) -> None:
        self.surface = surface
        self.width = width
        self.height = height

    @property
    def palette(self) -> Palette:
        """What the inks print as."""
        return self.surface.palette

    @property
    def language(self) -> str:
        """The language of the paper."""
        return self.surface.language

    def rule(self, x1: float, y1: float, x2: float, y2: float, stroke: Stroke = ROW_LINE) -> None:
        """A straight line."""
        ends = (
            self._across(x1) * POINTS_PER_MM,
            self._up(y1),
            self._across(x2) * POINTS_PER_MM,
            self._up(y2),
        )
        self.write(self._stroke(stroke), f"{numbers(*ends[:2])} m {numbers(*ends[2:])} l S")

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: Ink | None = None,
        stroke: Stroke | None = None,
    ) -> None:
        """A rectangle by its top left corner."""
        self._area(f"{self._rectangle(x, y, width, height)} re", fill, stroke)

    def disc(
        self,
        x: float,
        y: float,
        radius: float,
        fill: Ink | None = None,
        stroke: Stroke | None = None,
    ) -> None:
        """A circle by its centre."""
        across, up, r = (
            self._across(x) * POINTS_PER_MM,
            self._up(y),
            radius * POINTS_PER_MM,
        )
        k = r * _ARC
        self._area(
            f"{numbers(across + r, up)} m "
            f"{numbers(across + r, up + k, across + k, up + r, across, up + r)} c "
            f"{numbers(across - k, up + r, across - r, up + k, across - r, up)} c "
            f"{numbers(across - r, up - k, across - k, up - r, across, up - r)} c "
            f"{numbers(across + k, up - r, across + r, up - k, across + r, up)} c h",
            fill,
            stroke,
        )

    def path(self, points: Sequence[tuple[float, float]], stroke: Stroke) -> None:
        """A line through points."""
        first, *others = [f"{numbers(self._across(x) * POINTS_PER_MM, self._up(y))}" for x, y in points]
        self.write(
            self._stroke(stroke),
            f"1 j {first} m",
            *(f"{point} l" for point in others),
            "S",
        )

    def hatch(self, x: float, y: float, width: float, height: float, pattern: Pattern, stroke: Stroke) -> None:
        """A rectangle filled with parallel lines: level, or slanting and perhaps crossed."""
        self.write("q", f"{self._rectangle(x, y, width, height)} re W n")
        for step in range(1, int((width + height) / pattern.spacing) + 1):
            along = step * pattern.spacing
            if pattern.level:
                if along < height:
                    self.rule(x, y + along, x + width, y + along, stroke)
                continue
            self.rule(x + along - height, y + height, x + along, y, stroke)
            if pattern.crossed:
                self.rule(x + along - height, y, x + along, y + height, stroke)
        self.write("Q")

    def tick(self, x: float, y: float, side: float) -> None:
        """A tick in a square of this side, by its top left corner."""
        points = [(x + side * across, y + side * down) for across, down in ((0.12, 0.55), (0.4, 0.82), (0.9, 0.18))]
        self.path(points, Stroke(side * 0.38, Ink.ACCENT))

    def state(self, x: float, y: float, side: float, fill: Fill) -> None:
        """A square that is empty, half or full, by its top left corner."""
        if fill != "empty":
            self.box(x, y, side if fill == "full" else side / 2, side, Ink.ACCENT)
        self.box(x, y, side, side, stroke=Stroke(0.6, Ink.ACCENT))

    def write(self, *operators: str) -> None:
        """PDF operators as they are, in points from the bottom left corner."""
        self.surface.canvas.write("\n".join(operators))

    def _across(self, x: float, width: float = 0.0) -> float:
        """Where the left edge of something `width` wide lies on the sheet."""
        return self.width - x - width if self.mirrored else x

    def _up(self, y: float) -> float:
        return (self.height - y) * POINTS_PER_MM

    def _rectangle(self, x: float, y: float, width: float, height: float) -> str:
        left = self._across(x, width) * POINTS_PER_MM
        return numbers(left, self._up(y + height), width * POINTS_PER_MM, height * POINTS_PER_MM)

    def _stroke(self, stroke: Stroke) -> str:
        return f"{self.palette.stroke(stroke.ink)} {number(stroke.weight)} w [{numbers(*stroke.dash)}] 0 d"

    def _area(self, outline: str, fill: Ink | None, stroke: Stroke | None) -> None:
        operators = [self.palette.fill(fill)] if fill else []
        operators += [self._stroke(stroke)] if stroke else []
        self.write(*operators, outline, "B" if fill and stroke else "f" if fill else "S")
