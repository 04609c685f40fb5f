"""Figures of a row of counts: median, mean, and the favourable share with its interval."""

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from rtcm_desktop.evaluation.model.assessment import Interval

FAVOURABLE = ("4", "5")
Z_95 = 1.959964


def median(counts: Mapping[str, int]) -> Fraction | None:
    """The middle answer, halfway between the two middle ones where n is even; None without answers."""
    values = [Fraction(answer) for answer, count in sorted(counts.items()) for _ in range(count)]
    return middle(values) if values else None


def middle(values: Sequence[Fraction]) -> Fraction:
    """The middle of sorted values, halfway between the two middle ones where there are two."""
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def mean(counts: Mapping[str, int]) -> Fraction | None:
    """The average answer; None without answers."""
    n = sum(counts.values())
    return Fraction(sum(int(answer) * count for answer, count in counts.items()), n) if n else None


def favourable(counts: Mapping[str, int]) -> Interval | None:
    """The share of answers 4 and 5 among the answers 1 to 5, with its interval."""
    return wilson(sum(counts.get(answer, 0) for answer in FAVOURABLE), sum(counts.values()))


def wilson(favourable_answers: int, n: int) -> Interval | None:
    """A share with its 95 % interval after Wilson (1927), which stays within 0 and 1 and holds for small n."""
    if not n:
        return None
    share = favourable_answers / n
    spread = 1 + Z_95**2 / n
    centre = (share + Z_95**2 / (2 * n)) / spread
    half = Z_95 / spread * math.sqrt(share * (1 - share) / n + Z_95**2 / (4 * n**2))
    return Interval(Fraction(favourable_answers, n), max(0.0, centre - half), min(1.0, centre + half))
