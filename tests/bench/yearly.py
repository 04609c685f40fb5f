"""Statistics at a Centre that holds ten years of events."""

import statistics
from collections.abc import Callable
from datetime import date
from functools import partial

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.statistics import service
from tests.bench import laptops, reference
from tests.bench.gathered import gathered
from tests.bench.measuring import seconds
from tests.bench.model import Figure, Size, absolute

REPEATS = 3
PLAIN_COUNT = """
SELECT count(*), count(DISTINCT evidence.participant)
FROM attendance_evidence AS evidence JOIN attendance_unit AS unit ON unit.id = evidence.unit
WHERE unit.date BETWEEN ? AND ?
"""


def measure(size: Size) -> list[Figure]:
    """The slowest of the years, and all of them in one period."""
    centre = gathered(size).centre
    years = [laptops.FIRST_DAY.year + number for number in range(laptops.YEARS)]
    spans = [(date(year, 1, 1), date(year, 12, 31)) for year in years]
    slowest = max(_median(partial(service.year, centre, year=year)) for year in years)
    whole = (spans[0][0], spans[-1][1])
    period = _median(partial(service.period, centre, first=whole[0], last=whole[1]))

    what = f"{size.bundles:,} events of {reference.PEOPLE}"
    plain = "baseline: counting the marks of these days with one statement"
    return [
        absolute(
            f"statistics of a year among {laptops.YEARS}, slowest",
            slowest,
            "s",
            limit=0.5,
            baseline=max(_median(partial(_count, centre, *span)) for span in spans),
            detail=f"{what}; {plain}",
        ),
        absolute(
            f"statistics of {laptops.YEARS} years as one period",
            period,
            "s",
            limit=0.5,
            baseline=_median(partial(_count, centre, *whole)),
            detail=plain,
        ),
    ]


def _count(centre: Workspace, first: date, last: date) -> None:
    centre.db.execute(PLAIN_COUNT, [first.isoformat(), last.isoformat()]).fetchall()


def _median(action: Callable[[], object]) -> float:
    return statistics.median(seconds(action) for _ in range(REPEATS))
