"""Workspaces to measure in: real ones, with the cheapest passphrase and a clock that stands still."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

from rtcm_desktop.core.opening import create
from rtcm_desktop.core.vault import Cost, Role
from rtcm_desktop.core.workspace import Parts, Surroundings, Workspace
from rtcm_desktop.shell.parts import parts

PASSPHRASE = "measured"
CHEAP = Cost(memory=64, passes=1, lanes=1)
START = "2026-11-22T09:00:00+04:00"

Row = tuple[str, str, dict[str, str | int | None]]


class Clock:
    """Shows what it was set to."""

    def __init__(self, moment: str = START) -> None:
        self._moment = datetime.fromisoformat(moment)

    def __call__(self) -> datetime:
        return self._moment

    def set(self, moment: str) -> None:
        self._moment = datetime.fromisoformat(moment)


def make(
    root: Path,
    name: str,
    *,
    station: str = "AZ7",
    role: Role = Role.SITE,
    clock: Clock | None = None,
    cost: Cost = CHEAP,
    more_rows: Callable[[], Iterable[Row]] | None = None,
) -> Workspace:
    """A new workspace with the curriculum. `more_rows` go in with the seeds: the quickest honest way to a large register."""
    whole = parts()
    sources = [*whole.seeds(), *([more_rows] if more_rows else [])]
    seeded = Parts(seeds=lambda: sources, refreshers=whole.refreshers, providers=whole.providers)
    around = Surroundings(clock=clock or Clock(), state_folder=root / f"{name}-state", parts=seeded)
    made = partial(create, root / name, role=role, station=station, name=name, passphrase=PASSPHRASE)
    return made(around=around, cost=cost)
