"""What stands in forms and is not kept yet: in memory at once, in the encrypted data a moment after the last key.

So it is there again after a change of language, when one comes back to a page, and after a power cut.
"""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from rtcm_desktop.uikit.runner import Runner

if TYPE_CHECKING:  # the database is loaded by the worker, beside the first picture of the window
    from rtcm_desktop.core.actions import Outcome
    from rtcm_desktop.core.drafts import Draft
    from rtcm_desktop.core.workspace import Workspace

REST = 1_000
"""Milliseconds without a key after which it is written down: nothing is written while somebody types on at the desk."""
LONGEST = 5_000
"""Milliseconds after which it is written down though somebody types without a rest."""


class Drafts(QObject):
    """The forms that are begun, each by a name of its own; `stored` is what was written down before this start."""

    def __init__(self, runner: Runner, stored: "Mapping[str, Draft]", parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._written: dict[str, Draft] = dict(stored)
        self._now: dict[str, Draft] = dict(stored)
        self._old = set(stored)
        self._rest, self._longest = self._timer(REST), self._timer(LONGEST)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self.keep)
        return timer

    def get(self, name: str) -> "Draft":
        """What stands in a form, empty where it is not begun."""
        return self._now.get(name, {})

    def is_old(self, name: str) -> bool:
        """Whether it was begun before this start of the window, and nothing was typed since."""
        return name in self._old

    def put(self, name: str, draft: "Draft") -> None:
        """A form has come to this; an empty one is done with."""
        self._old.discard(name)
        if draft == self.get(name):
            return
        if draft:
            self._now[name] = dict(draft)
        else:
            self._now.pop(name, None)
        self._rest.start()
        if not self._longest.isActive():
            self._longest.start()

    def drop(self, name: str) -> None:
        """A form is kept, or was left on purpose."""
        self.put(name, {})

    @Slot()
    def keep(self, *, at_end: bool = False) -> None:
        """Writes down what changed. At the end it is waited for; else nobody is told, for nothing in the data changed."""
        self._rest.stop()
        self._longest.stop()
        names = self._now.keys() | self._written.keys()
        changed = {name: self.get(name) for name in names if self.get(name) != self._written.get(name, {})}
        if changed and at_end:
            self._runner.change(partial(write_at_end, drafts=changed), owner=self)
        elif changed:
            self._runner.read(partial(write, drafts=changed), owner=self, done=self._on_written)

    def _on_written(self, drafts: "Mapping[str, Draft]") -> None:
        self._written = {name: draft for name, draft in {**self._written, **drafts}.items() if draft}


def write(workspace: "Workspace", drafts: "Mapping[str, Draft]") -> "Mapping[str, Draft]":
    """For the worker; gives what it wrote."""
    from rtcm_desktop.core.drafts import write_drafts

    write_drafts(workspace.db, drafts)
    return drafts


def write_at_end(workspace: "Workspace", drafts: "Mapping[str, Draft]") -> "Outcome[None]":
    """For the worker, as a change: those are finished before the window closes."""
    from rtcm_desktop.core.actions import Changes, Outcome

    write(workspace, drafts)
    return Outcome(None, Changes())
