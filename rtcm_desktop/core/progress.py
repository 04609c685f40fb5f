"""How far long work has come, and the wish to stop it.

The worker writes, whoever shows it reads; neither waits for the other. Nothing here knows of a window.
"""

import threading
from dataclasses import dataclass

from rtcm_desktop.core.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Step:
    """What is done of how many; `total` 0 means that nobody knows how many there are."""

    done: int = 0
    total: int = 0
    text: str = ""


class Progress:
    """Handed to long work, which calls `step` between two pieces; that is also where it stops when asked to."""

    def __init__(self) -> None:
        self._step = Step()
        self._stop = threading.Event()

    @property
    def now(self) -> Step:
        """Where the work stands; safe to read from any thread."""
        return self._step

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Asks the work to stop at its next step."""
        self._stop.set()

    def check(self) -> None:
        """Raises Cancelled when the work was asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def step(self, done: int, total: int = 0, text: str = "") -> None:
        """Says how far the work is. Raises Cancelled when it was asked to stop."""
        self.check()
        self._step = Step(done, total, text)
