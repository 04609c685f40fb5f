"""Where the options of a choice stand: in columns beside a short label or below a long one, whichever takes less height."""

from collections.abc import Sequence
from dataclasses import dataclass

from rtcm_desktop.evaluation.rules.geometry import Geometry, text_width, wrap


@dataclass(frozen=True, slots=True)
class OptionPlaces:
    """Left edges of the option columns from the left margin, the label's lines and whether these stand above."""

    offsets: tuple[float, ...]
    lines: tuple[str, ...]
    above: bool
    rows: int


def place_options(geometry: Geometry, label: str, options: Sequence[str]) -> OptionPlaces:
    """The lower of the two arrangements; beside the label when they are equally high."""
    beside, above = _beside(geometry, label, options), _above(geometry, label, options)
    if beside is None:
        return above
    return min((beside, above), key=lambda places: places.rows + (len(places.lines) if places.above else 0))


def option_width(geometry: Geometry, text: str) -> float:
    """Box, text and the gap to the next option."""
    width = geometry.width
    return width.option_box + text_width(geometry, text, geometry.text.option_size) + width.option_gap


def _beside(geometry: Geometry, label: str, options: Sequence[str]) -> OptionPlaces | None:
    width = geometry.width
    start = max(
        width.option_indent,
        width.number + text_width(geometry, label, geometry.text.size) + width.option_gap,
    )
    room = geometry.content - start
    if room < max(option_width(geometry, option) - width.option_gap for option in options):
        return None
    return _arranged(geometry, options, start, room, (label,), above=False)


def _above(geometry: Geometry, label: str, options: Sequence[str]) -> OptionPlaces:
    start = geometry.width.number
    room = geometry.content - start
    lines = wrap(geometry, label, room, geometry.text.size)
    return _arranged(geometry, options, start, room, lines, above=True)


def _arranged(
    geometry: Geometry, options: Sequence[str], start: float, room: float, lines: tuple[str, ...], *, above: bool
) -> OptionPlaces:
    """As many columns as fit, each as wide as its longest option, filled row by row."""
    widths = [option_width(geometry, option) for option in options]
    for count in range(len(options), 0, -1):
        columns = [max(widths[column::count]) for column in range(count)]
        if count == 1 or sum(columns) - geometry.width.option_gap <= room:
            break
    offsets = tuple(start + sum(columns[:column]) for column in range(count))
    return OptionPlaces(offsets, lines, above, rows=-(-len(options) // count))
