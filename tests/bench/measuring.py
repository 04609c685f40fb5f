"""Taking times, and what to say of many of them."""

import math
import os
import resource
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter
from typing import ParamSpec

Arguments = ParamSpec("Arguments")

MILLISECONDS = 1_000.0
_STATUS = Path("/proc/self/status")


def seconds(action: Callable[Arguments, object], *values: Arguments.args, **named: Arguments.kwargs) -> float:
    """How long a call takes."""
    start = perf_counter()
    action(*values, **named)
    return perf_counter() - start


def surroundings(**own: str) -> dict[str, str]:
    """The environment of a program that is started, as it is where one is installed: Python keeps what it compiled."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | own


def percentile(values: Iterable[float], share: float) -> float:
    """The smallest of the values that at least this share of them does not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def resident_megabytes() -> float:
    """The memory this process holds now; where the system does not say, the most it held at once."""
    if not _STATUS.exists():
        return peak_megabytes()
    marks = dict(line.split(":", 1) for line in _STATUS.read_text(encoding="ascii").splitlines())
    return int(marks["VmRSS"].split()[0]) * 1024 / 1e6


def peak_megabytes() -> float:
    """The most memory this process held at once.

    Linux counts into `ru_maxrss` what the parent held when it started this process, so the kernel's own mark is read
    where there is one.
    """
    if _STATUS.exists():
        marks = dict(line.split(":", 1) for line in _STATUS.read_text(encoding="ascii").splitlines())
        return int(marks["VmHWM"].split()[0]) * 1024 / 1e6
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most * (1 if sys.platform == "darwin" else 1024) / 1e6
