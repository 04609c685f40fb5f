"""Measures every figure, prints the table and writes `bench.json` into the current folder.

python -m tests.bench [--quick] [NAME …]
"""

import argparse
import json
import platform
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from tests.bench.model import FULL, QUICK, Figure, Size

# The module that measures, in the order of the table: those that need a quiet machine most come first.
FIGURES = (
    "starting",
    "window",
    "check_in",
    "search",
    "certificate_batch",
    "bundle_size",
    "merging",
    "yearly",
)
COLUMNS = ("what", "measured", "baseline", "ratio", "goal", "")
RESULT = Path("bench.json")


def main(arguments: Sequence[str] | None = None) -> None:
    """A figure over its goal is shown as such; it does not make the run fail."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measures against the goals.")
    parser.add_argument("--quick", action="store_true", help="small numbers, only to see that everything still runs")
    parser.add_argument("names", nargs="*", metavar="NAME", choices=[[], *FIGURES], help=", ".join(FIGURES))
    options = parser.parse_args(arguments)
    size = QUICK if options.quick else FULL
    figures: list[Figure] = []
    for name in options.names or FIGURES:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        figures += import_module(f"tests.bench.{name}").measure(size)
    print(table(figures))
    RESULT.write_text(json.dumps(as_json(figures, size), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def as_json(figures: Iterable[Figure], size: Size) -> dict[str, object]:
    """What `bench.json` says."""
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "size": asdict(size),
        "figures": [asdict(figure) for figure in figures],
    }


def table(figures: Iterable[Figure]) -> str:
    """One line per figure, and what there is to say about it below."""
    rows = [COLUMNS, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(COLUMNS))]
    lines = [_line(row, widths) for row in rows]
    details = [f"  {figure.name}: {figure.detail}" for figure in figures if figure.detail]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:], "", *details])


def _cells(figure: Figure) -> tuple[str, ...]:
    verdict = {True: "met", False: "OVER", None: ""}[figure.met]
    return (
        figure.name,
        _number(figure.measured, figure.unit),
        _number(figure.baseline, figure.unit),
        "" if figure.ratio is None else f"{figure.ratio:.2f}x",
        figure.goal,
        verdict,
    )


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    return f"{value:,.{0 if value >= 100 else 1 if value >= 10 else 2}f} {unit}"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *numbers = (
        cell.ljust(width) if place in (0, 5) else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join([first, *numbers]).rstrip()


if __name__ == "__main__":
    main()
