"""Shares time out in proportion to weights, in steps of five minutes."""

from collections.abc import Sequence

from rtcm_desktop.planning.rules.day import STEP

COMFORTABLE = 30
"""Minutes below which a session is too short to be more than a mention."""

SCRAP = 20
"""Minutes; a piece of a session shorter than this is not left alone beside a break if it can be helped."""


def share_out(total: int, weights: Sequence[float], least: int = 0) -> list[int]:
    """Divides minutes in proportion to weights, none below the least; what rounding leaves goes to the largest remainders.

    `total` and `least` are multiples of five. Raises ValueError where the least does not fit.
    """
    count = len(weights)
    if least * count > total:
        raise ValueError(f"{count} times {least} minutes do not fit into {total}")
    exact = _proportional(total // STEP, weights, least // STEP)
    shares = [int(share) for share in exact]
    by_remainder = sorted(range(count), key=lambda index: (shares[index] - exact[index], index))
    for index in by_remainder[: total // STEP - sum(shares)]:
        shares[index] += 1
    return [share * STEP for share in shares]


def least_share(total: int, count: int) -> int:
    """The least minutes that each of so many sessions can have: a comfortable length, or what the time allows."""
    return min(COMFORTABLE, total // count // STEP * STEP)


def borders(weights: Sequence[float], edges: Sequence[int]) -> list[int]:
    """Where each session begins and ends within time counted without its interruptions, which lie at `edges`.

    A border near an edge moves onto it, and the sessions after it share what is left, so that proportions stay.
    """
    total = edges[-1]
    least = least_share(total, len(weights))
    found = [0]
    for index in range(len(weights)):
        rest = share_out(total - found[-1], weights[index:], least)
        found.append(_near_edge(found[-1] + rest[0], edges, found[-1] + least, total - least * (len(rest) - 1)))
    return found


def _near_edge(border: int, edges: Sequence[int], earliest: int, latest: int) -> int:
    """The border, or the edge it is near to where both neighbours keep their least length."""
    nearest = min(edges, key=lambda edge: abs(edge - border))
    return nearest if abs(nearest - border) < SCRAP and earliest <= nearest <= latest else border


def _proportional(steps: int, weights: Sequence[float], least: int) -> list[float]:
    """Exact shares: those that fall under the least get it, the others share the rest."""
    raised: set[int] = set()
    while True:
        free = steps - least * len(raised)
        weight = sum(each for index, each in enumerate(weights) if index not in raised)
        exact = [float(least) if i in raised else free * each / weight for i, each in enumerate(weights)]
        under = {index for index, share in enumerate(exact) if share < least and index not in raised}
        if not under:
            return exact
        raised |= under
