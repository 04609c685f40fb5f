"""The shape of a figure, and how large everything is that is measured."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    `ratio` is measured ÷ baseline. `met` is None where there is no goal, or nothing to hold against it.
    """

    name: str
    measured: float | None
    unit: str
    baseline: float | None = None
    ratio: float | None = None
    goal: str = ""
    met: bool | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: `FULL` is what the goals speak of, `QUICK` only shows that everything still runs."""

    persons: int
    typed_names: int
    check_in_rounds: int
    certificates: int
    certificate_rounds: int
    bundles: int
    laptops: int
    starts: int
    events: int


FULL = Size(
    persons=100_000,
    typed_names=300,
    check_in_rounds=4,
    certificates=1_000,
    certificate_rounds=3,
    bundles=1_000,
    laptops=20,
    starts=7,
    events=2_000,
)
QUICK = Size(
    persons=2_000,
    typed_names=30,
    check_in_rounds=1,
    certificates=50,
    certificate_rounds=1,
    bundles=20,
    laptops=4,
    starts=3,
    events=60,
)


def absolute(
    name: str, measured: float, unit: str, *, limit: float, baseline: float | None = None, detail: str = ""
) -> Figure:
    """A figure whose goal is a limit in its own unit."""
    return Figure(
        name, measured, unit, baseline, _ratio(measured, baseline), f"≤ {limit:g} {unit}", measured <= limit, detail
    )


def relative(
    name: str,
    measured: float,
    unit: str,
    *,
    baseline: float,
    limit: float,
    ratio: float | None = None,
    detail: str = "",
) -> Figure:
    """A figure whose goal is a multiple of its baseline; `ratio` where it was taken pair by pair."""
    times = measured / baseline if ratio is None else ratio
    return Figure(name, measured, unit, baseline, times, f"≤ {limit:g}x", times <= limit, detail)


def not_measured(name: str, unit: str, *, goal: str, reason: str) -> Figure:
    """A figure that this machine cannot give."""
    return Figure(name, None, unit, goal=goal, detail=reason)


def _ratio(measured: float, baseline: float | None) -> float | None:
    return measured / baseline if baseline else None
