"""Small numbers: how much may be shown of so many answers, and which cells of a breakdown are hidden."""

from collections.abc import Mapping

from rtcm_desktop.evaluation.model.assessment import SMALLEST_SHARE, SMALLEST_SHOWN, Cell, Depth


def depth_of(answers: int, *, anonymous: bool = True) -> Depth:
    """How much may be shown. Forms that carry a name hide nothing, but few answers make no shares."""
    if answers >= SMALLEST_SHARE:
        return Depth.FULL
    if answers >= SMALLEST_SHOWN or not anonymous:
        return Depth.COUNTS
    return Depth.HIDDEN


def protected(cells: Mapping[str, int]) -> tuple[Cell, ...]:
    """A breakdown with cells below 5 hidden, so that nobody who knows this rule and the total can work them out.

    One small cell alone could be found by subtraction, and so could several that are all as large as a small cell can
    be: then the next smallest cells are hidden too, all that are equal, or their order would tell them apart. Empty
    cells stand as 0 while nothing else is small: they say nothing about anybody.
    """
    small = {code for code, count in cells.items() if count < SMALLEST_SHOWN}
    if all(cells[code] == 0 for code in small):
        return tuple(Cell(code, count) for code, count in cells.items())
    others = [count for code, count in cells.items() if code not in small]
    if others and (len(small) == 1 or all(cells[code] == SMALLEST_SHOWN - 1 for code in small)):
        small |= {code for code, count in cells.items() if count == min(others)}
    return tuple(Cell(code, None if code in small else count) for code, count in cells.items())
