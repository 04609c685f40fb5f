"""Fine line ornament for papers that are kept for years: frame, medallions, divider, band of a cover.

Every repeated part is drawn once as a form object. Curves are cubic, made from value and slope.
"""

from collections.abc import Callable
from functools import cache
from math import cos, pi, sin

from rtcm_desktop.paper.document import define_form
from rtcm_desktop.paper.looks import POINTS_PER_MM, Ink, Stroke
from rtcm_desktop.paper.numbers import numbers
from rtcm_desktop.paper.page import Page

_FINE = 0.26
_BAND_WIDTH, _BAND_MIDDLE = 5.2, 11.35
_PERIOD = 10.4
_MEDALLION_RADIUS, _MEDALLION_CENTRE = 4.7, 13.45
_BAND_GAP = 0.4
_DIVIDER_PERIOD, _DIVIDER_PERIODS, _DIVIDER_HALF = 7.5, 6, 1.3
_COVER_PERIODS, _COVER_HALF = 17, 4.2

Point = tuple[float, float]


def frame(page: Page) -> None:
    """The frame of a certificate along the edges of the page."""
    inner = 14.7
    page.box(8, 8, page.width - 16, page.height - 16, stroke=Stroke(0.8, Ink.ACCENT))
    page.box(inner, inner, page.width - 2 * inner, page.height - 2 * inner, stroke=Stroke(0.35, Ink.ACCENT))
    tile(page, "band", _PERIOD, _BAND_WIDTH / 2)
    start = _MEDALLION_CENTRE + _MEDALLION_RADIUS + _BAND_GAP
    for y in (_BAND_MIDDLE, page.height - _BAND_MIDDLE):
        _band(page, "band", (start, y), page.width - 2 * start)
    for x in (_BAND_MIDDLE, page.width - _BAND_MIDDLE):
        _band(page, "band", (x, page.height - start), page.height - 2 * start, turn=90)
    medallion(page)
    for x in (_MEDALLION_CENTRE, page.width - _MEDALLION_CENTRE):
        for y in (_MEDALLION_CENTRE, page.height - _MEDALLION_CENTRE):
            page.disc(x, y, _MEDALLION_RADIUS + 0.5, Ink.WHITE)
            page.place("medallion", x, y)


def divider(page: Page, axis: float, y: float) -> None:
    """A short band with a dot and a line at each end, centred on an axis."""
    tile(page, "divider", _DIVIDER_PERIOD, _DIVIDER_HALF, phases=3)
    half = _DIVIDER_PERIOD * _DIVIDER_PERIODS / 2
    for index in range(_DIVIDER_PERIODS):
        page.place("divider", axis - half + index * _DIVIDER_PERIOD, y)
    for side in (-1, 1):
        page.rule(axis + side * (half + 1.5), y, axis + side * (half + 26), y, Stroke(0.4, Ink.ACCENT))
        page.disc(axis + side * (half + 0.2), y, 0.45, Ink.ACCENT)


def cover_band(page: Page, y: float, side: float = 18.0) -> None:
    """The wide band of a report's cover, centred on `y`."""
    width = page.width - 2 * side
    tile(page, "cover", width / _COVER_PERIODS, _COVER_HALF)
    page.rule(side, y - _COVER_HALF - 1, side + width, y - _COVER_HALF - 1, Stroke(0.8, Ink.ACCENT))
    page.rule(side, y + _COVER_HALF + 1, side + width, y + _COVER_HALF + 1, Stroke(0.35, Ink.ACCENT))
    for index in range(_COVER_PERIODS):
        page.place("cover", side + index * width / _COVER_PERIODS, y)


def tile(page: Page, key: str, period: float, half: float, phases: int = 4) -> None:
    """One period of a band as a form."""
    box = (-0.4, -half - 0.5, period + 0.4, half + 0.5)
    define_form(page, key, lambda form: _draw_fine(form, _waves(period, half, phases)), box)


def medallion(page: Page) -> None:
    """The rosette of the corners as a form, centred on its origin."""
    radius = _MEDALLION_RADIUS

    def draw(form: Page) -> None:
        _draw_fine(form, _rosette(radius))
        form.disc(0, 0, radius, stroke=Stroke(0.35, Ink.ACCENT))
        form.disc(0, 0, radius * 0.12, Ink.ACCENT)

    define_form(page, "medallion", draw, (-radius - 0.5, -radius - 0.5, radius + 0.5, radius + 0.5))


def _draw_fine(form: Page, paths: str) -> None:
    form.write(form.palette.stroke(Ink.ACCENT), f"{_FINE} w [] 0 d", paths)


@cache
def _waves(period: float, half: float, phases: int) -> str:
    """In each phase a wave with its third harmonic, and a flatter one of half the length."""
    pace = 2 * pi / period
    paths = []
    for phase in (2 * pi * index / phases for index in range(phases)):
        wide = _wave(half, pace, phase, third=0.28)
        flat = _wave(half * 0.42, 2 * pace, phase)
        paths += [_curve(wide, 0, period, 12), _curve(flat, 0, period, 10)]
    return "\n".join(paths)


@cache
def _rosette(radius: float) -> str:
    paths = []
    for middle, swing, phases in ((0.74, 0.24, 4), (0.40, 0.16, 3)):
        turns = (2 * pi * index / phases for index in range(phases))
        paths += [_curve(_petals(radius * middle, radius * swing, turn), 0, 2 * pi, 72) for turn in turns]
    return "\n".join(paths)


def _band(page: Page, key: str, start: Point, length: float, turn: float = 0.0) -> None:
    """Whole periods along a length, stretched by the little that makes them fit."""
    periods = round(length / _PERIOD)
    step = length / periods
    for index in range(periods):
        along = index * step
        x, y = (start[0], start[1] - along) if turn else (start[0] + along, start[1])
        page.place(key, x, y, turn, step / _PERIOD)


def _wave(height: float, pace: float, phase: float, third: float = 0.0) -> Callable[[float], Point]:
    def at(x: float) -> Point:
        return x, height * ((1 - third) * sin(pace * x + phase) + third * sin(3 * pace * x + phase))

    return at


def _petals(middle: float, swing: float, phase: float) -> Callable[[float], Point]:
    def at(angle: float) -> Point:
        radius = middle + swing * sin(12 * angle + phase)
        return radius * cos(angle), radius * sin(angle)

    return at


def _curve(at: Callable[[float], Point], start: float, end: float, pieces: int) -> str:
    """A smooth path through `pieces` cubic parts; `at` gives mm."""
    step = (end - start) / pieces
    parts = [f"{_point(at(start))} m"]
    for index in range(pieces):
        first, last = start + index * step, start + (index + 1) * step
        slope_first, slope_last = _slope(at, first), _slope(at, last)
        one = tuple(value + slope * step / 3 for value, slope in zip(at(first), slope_first, strict=True))
        two = tuple(value - slope * step / 3 for value, slope in zip(at(last), slope_last, strict=True))
        parts.append(f"{_point(one)} {_point(two)} {_point(at(last))} c")
    return " ".join([*parts, "S"])


def _slope(at: Callable[[float], Point], where: float) -> Point:
    small = 1e-4
    before, after = at(where - small), at(where + small)
    return (after[0] - before[0]) / (2 * small), (after[1] - before[1]) / (2 * small)


def _point(point: tuple[float, ...]) -> str:
    return numbers(*(value * POINTS_PER_MM for value in point))
