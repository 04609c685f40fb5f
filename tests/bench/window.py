"""The window: its start, its memory and its quickness on the data of a large office."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import Any

from rtcm_desktop.core.database import transaction
from rtcm_desktop.core.vault import Cost, Role
from rtcm_desktop.people import service as people
from tests.bench import office
from tests.bench.invented import somebody
from tests.bench.measuring import MILLISECONDS, percentile, seconds, surroundings
from tests.bench.model import Figure, Size, absolute, relative
from tests.bench.places import make
from tests.bench.search import bare_scan

WORDS = 30


def measure(size: Size) -> list[Figure]:
    """The start in turn with an empty window; then one walk through all pages."""
    return [_start(size), *_office(size)]


def _start(size: Size) -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        make(root, "laptop", cost=Cost()).close()
        environment = _environment(root)
        settings = root / "config" / "RTCM" / "rtcm-desktop.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[General]\nfolder={root / 'laptop'}\n", encoding="utf-8")
        empty, program = [], []
        for _ in range(size.starts + 1):
            empty.append(_started("empty", environment))
            program.append(_started("program", environment))
    return relative(
        "window usable, median",
        statistics.median(program[1:]) * MILLISECONDS,
        "ms",
        baseline=statistics.median(empty[1:]) * MILLISECONDS,
        limit=2.0,
        detail=f"from the start of the process until a letter stands in the field for the passphrase, {size.starts} starts "
        "after a first one; baseline: an empty PySide6 window, painted",
    )


def _started(kind: str, environment: dict[str, str]) -> float:
    command = [sys.executable, "-m", "tests.bench.window_start", repr(time.monotonic()), kind]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout)


def _environment(root: Path) -> dict[str, str]:
    return surroundings(
        HOME=str(root),
        XDG_CONFIG_HOME=str(root / "config"),
        RTCM_STATE=str(root / "laptop-state"),
        QT_QPA_PLATFORM="offscreen",
        QT_LOGGING_RULES="*=false",
    )


def _office(size: Size) -> list[Figure]:
    chance = Random(11)
    names = [somebody(number) for number in chance.sample(range(size.persons), WORDS)]
    words = [f"{one.family} {one.given}" for one in names]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        with make(root, "centre", role=Role.CENTRE, more_rows=lambda: office.rows(size)) as centre:
            with transaction(centre.db):
                people.rebuild(centre.db)
            scans = [seconds(bare_scan, centre.db, word) for word in words]
        (root / "words").write_text("\n".join(words), encoding="utf-8")
        walk = [sys.executable, "-m", "tests.bench.window_walk", *(str(root / name) for name in _WALK)]
        done = subprocess.run(walk, env=_environment(root), check=True, capture_output=True, text=True)
    return _figures(size, json.loads(done.stdout), percentile(scans, 0.95))


_WALK = ("centre", "centre-state", "words")


def _figures(size: Size, seen: dict[str, Any], scan: float) -> list[Figure]:
    what = f"{size.persons:,} persons, {size.events:,} events"
    place, longest = max(seen["silences"].items(), key=lambda item: item[1])
    slowest = ", ".join(f"{name} {value * MILLISECONDS:.0f} ms" for name, value in _most(seen["silences"]))
    pages = ", ".join(f"{name} {value * MILLISECONDS:.0f} ms" for name, value in _most(seen["pages"]))
    keys = seen["keys"]
    return [
        absolute(
            f"window's memory with {what}",
            seen["megabytes"],
            "MB",
            limit=300,
            baseline=seen["empty_megabytes"],
            detail="resident, after every page was visited twice and names were looked for; baseline: before the data are open",
        ),
        absolute(
            f"first screen of the table of {size.persons:,} persons",
            seen["first_rows"]["people"],
            "s",
            limit=0.3,
            detail=f"from the key to the painted rows, the first time; until everything is read, the slowest pages: {pages}",
        ),
        absolute(
            "longest time the window did not answer",
            longest * MILLISECONDS,
            "ms",
            limit=100,
            detail=f"a watch of 5 ms during the same walk; longest at: {place}; then {slowest}",
        ),
        absolute(
            f"Ctrl+K per key, {size.persons:,} persons, p95",
            percentile(keys, 0.95) * MILLISECONDS,
            "ms",
            limit=16,
            baseline=scan * MILLISECONDS,
            detail=f"{len(keys):,} keys from the letter to the painted lines, median "
            f"{statistics.median(keys) * MILLISECONDS:.1f} ms; {seen['found']} of {WORDS} found; baseline: LIKE over the names",
        ),
    ]


def _most(values: dict[str, float]) -> list[tuple[str, float]]:
    return sorted(values.items(), key=lambda item: item[1], reverse=True)[:4]
