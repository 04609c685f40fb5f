"""Sets of minutes of one day, as sorted intervals that do not touch."""

from collections.abc import Iterable

from rtcm_desktop.attendance.model import Interval

Intervals = tuple[Interval, ...]


def united(intervals: Iterable[Interval]) -> Intervals:
    """Every minute that lies in some of them, once."""
    merged: list[Interval] = []
    for start, end in sorted(interval for interval in intervals if interval[0] < interval[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def clipped(intervals: Iterable[Interval], within: Iterable[Interval]) -> Intervals:
    """The minutes that lie in both."""
    frames = united(within)
    return united((max(start, first), min(end, last)) for start, end in united(intervals) for first, last in frames)


def without(intervals: Iterable[Interval], gone: Iterable[Interval]) -> Intervals:
    """The minutes of the first that lie in none of the second."""
    left = list(united(intervals))
    for first, last in united(gone):
        left = [piece for start, end in left for piece in ((start, min(end, first)), (max(start, last), end))]
        left = [piece for piece in left if piece[0] < piece[1]]
    return united(left)


def length(intervals: Iterable[Interval]) -> int:
    """How many minutes they are together, none counted twice."""
    return sum(end - start for start, end in united(intervals))


def first_minutes(intervals: Iterable[Interval], minutes: int) -> Intervals:
    """The earliest so many minutes of them."""
    taken: list[Interval] = []
    for start, end in united(intervals):
        step = min(end - start, minutes)
        taken.append((start, start + step))
        minutes -= step
    return united(taken)


def last_minutes(intervals: Iterable[Interval], minutes: int) -> Intervals:
    """The latest so many minutes of them."""
    taken: list[Interval] = []
    for start, end in reversed(united(intervals)):
        step = min(end - start, minutes)
        taken.append((end - step, end))
        minutes -= step
    return united(taken)
