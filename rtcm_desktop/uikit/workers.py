"""The threads beside the window: one for the workspace, a small pool for the rest; each made when there is work for it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from shiboken6 import isValid

from rtcm_desktop.uikit.jobs import Ending, Job, do

if TYPE_CHECKING:  # the first page of the window has no work for them
    from concurrent.futures import ThreadPoolExecutor

POOL_SIZE = 2


class Teller(Protocol):
    """Takes the ending of a job in the thread that did it."""

    def tell(self, ending: Ending) -> None: ...


class Workers:
    """The executors."""

    @cached_property
    def workspace(self) -> "ThreadPoolExecutor":
        """The one thread that touches the workspace."""
        return _made(1, "workspace")

    @cached_property
    def beside(self) -> "ThreadPoolExecutor":
        """Threads for work that does not wait for the workspace."""
        return _made(POOL_SIZE, "beside")


def _made(number: int, name: str) -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(number, thread_name_prefix=name)


def do_and_tell(weakly: "Callable[[], Teller | None]", job: Job) -> None:
    """Does the work and tells its ending, if anybody is there to hear of it."""
    ending = do(job)
    teller = weakly()
    if teller is not None and (not isinstance(teller, QObject) or isValid(teller)):
        teller.tell(ending)
