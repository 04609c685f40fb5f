"""Work on its way: what was asked, who gets the answer, and how far it is."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.progress import Progress

Answer = Callable[[Any], object]


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work. `done` and `failed` are bound methods of objects that live in the GUI thread.

    A change is finished before the program ends, unless it `stops_at_close`: then it ends between two of its pieces.
    """

    work: Callable[[Progress], Any]
    owner: QObject
    done: Answer | None
    failed: Callable[[AppError], object] | None
    title: str = ""
    key: str = ""
    changes: bool = False
    progress: Progress = field(default_factory=Progress)
    started: float = field(default_factory=time.monotonic)
    overtaken: bool = False
    stops_at_close: bool = False
    shown: bool = False

    def cancel(self) -> None:
        """Asks the work to stop; what it did is rolled back."""
        self.progress.cancel()

    @property
    def wanted(self) -> bool:
        """Whether anybody still waits for the answer."""
        return not self.overtaken and isValid(self.owner)

    def seconds(self) -> float:
        """How long the work has been under way."""
        return time.monotonic() - self.started


@dataclass(frozen=True, slots=True)
class Ending:
    """What came of a job: a value, or what stopped it."""

    job: Job
    value: Any = None
    error: BaseException | None = None


def check_receiver(owner: QObject, *methods: Callable[..., object] | None) -> None:
    """Raises TypeError unless every method is bound to a Qt object: only those are sure to live in the GUI thread."""
    for receiver in (owner, *(getattr(method, "__self__", None) for method in methods if method is not None)):
        if not isinstance(receiver, QObject):
            raise TypeError("answers go to bound methods of Qt objects")


def too_late(job: Job) -> Job:
    """What is asked after the end: a page's late look is let go; a change must not be lost unheard, so it raises."""
    if job.changes:
        raise RuntimeError("the runner was shut down")
    job.overtaken = True
    return job


def do(job: Job) -> Ending:
    """Does the work, in whatever thread this is; never raises."""
    if not job.wanted and not job.changes:
        return Ending(job)
    try:
        job.progress.check()
        return Ending(job, job.work(job.progress))
    except BaseException as error:  # noqa: BLE001 (the worker hands every failure to the GUI thread)
        return Ending(job, error=error)
