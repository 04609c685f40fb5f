"""Taking in 1,000 event files at the Centre, one after the other."""

import statistics

from tests.bench.gathered import gathered
from tests.bench.measuring import MILLISECONDS, percentile
from tests.bench.model import Figure, Size, absolute, relative

SAMPLE = 100
FLAT = 1.5


def measure(size: Size) -> list[Figure]:
    """All together, each, and the last ones beside the first ones."""
    done = gathered(size)
    count, times = len(done.merging), done.merging
    sample = min(SAMPLE, count // 2)
    first, last = (statistics.median(part) * MILLISECONDS for part in (times[:sample], times[-sample:]))
    each = statistics.median(times) * MILLISECONDS
    return [
        absolute(
            f"merging {count:,} event files, all",
            sum(times),
            "s",
            limit=180,
            baseline=sum(done.bare),
            detail=f"{done.operations} operations each, {done.persons:,} persons in the end; "
            "baseline: the same rows put into one table by SQLCipher alone",
        ),
        absolute(
            "merging one event file, median",
            each,
            "ms",
            limit=150,
            baseline=statistics.median(done.bare) * MILLISECONDS,
            detail=f"p95 {percentile(times, 0.95) * MILLISECONDS:.0f} ms",
        ),
        relative(
            f"merging the last {sample} beside the first {sample}, medians",
            last,
            "ms",
            baseline=first,
            limit=FLAT,
            detail="flat when the Centre's store does not slow down as it grows",
        ),
    ]
