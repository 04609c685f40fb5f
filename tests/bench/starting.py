"""One command on a small workspace, from start to exit."""

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from rtcm_desktop.core.vault import Cost
from tests.bench import reference
from tests.bench.measuring import seconds, surroundings
from tests.bench.model import Figure, Size, absolute
from tests.bench.places import PASSPHRASE, make

PROGRAM = Path(sys.executable).with_name("rtcm-desktop")


def measure(size: Size) -> list[Figure]:
    """`event list` with one event planned, in turn with an interpreter that does nothing."""
    with tempfile.TemporaryDirectory() as folder:
        with make(Path(folder), "laptop", cost=Cost()) as laptop:
            reference.plan(laptop)
        environment = surroundings(
            RTCM_WORKSPACE=str(Path(folder, "laptop")),
            RTCM_STATE=str(Path(folder, "laptop-state")),
            RTCM_PASSPHRASE=PASSPHRASE,
        )
        command, idle, busy = [], [], []
        for _ in range(size.starts + 1):
            before = _processor_seconds()
            command.append(seconds(_run, [str(PROGRAM), "--json", "event", "list"], environment))
            busy.append(_processor_seconds() - before)
            idle.append(seconds(_run, [sys.executable, "-c", "pass"], environment))
    return [
        absolute(
            "one command, start to exit, median",
            statistics.median(command[1:]),
            "s",
            limit=0.6,
            baseline=statistics.median(idle[1:]),
            detail=f"`event list`, {size.starts} starts after a first one, {statistics.median(busy[1:]):.2f} s of processor "
            "time each; baseline: an interpreter that does nothing",
        )
    ]


def _processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _run(command: list[str], environment: dict[str, str]) -> None:
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
