"""The one way from the window to the data and back.

Everything that touches the workspace runs on one worker thread, in the order it was asked for: the workspace is opened,
used and closed there. Answers come back to the GUI thread as calls of bound methods, only while their owner lives.
Work that has nothing to do with the workspace (drawing a page, copying a file) goes to a second, small pool.
"""

import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rtcm_desktop.core.errors import AppError, Cancelled
from rtcm_desktop.core.faults import in_our_words, note
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.jobs import Ending, Job, check_receiver, too_late
from rtcm_desktop.uikit.workers import Workers, do_and_tell

if TYPE_CHECKING:  # threads and database are loaded beside the first picture of the window
    from concurrent.futures import ThreadPoolExecutor

    from rtcm_desktop.core.actions import Outcome
    from rtcm_desktop.core.workspace import Workspace

T = TypeVar("T")
Failed = Callable[[AppError], object]


class Runner(QObject):
    """Runs work beside the window. Made in the GUI thread, shut down before the application ends.

    Signals: `changed(Changes)` after every kept change; `started(Job)`, `slow(Job)` after 600 ms, `ended(Job)`;
    `failed(AppError)` for a failure nobody else took; `fault(Path)` for a bug, with the file it was noted in.
    """

    changed = Signal(object)
    started = Signal(object)
    slow = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    fault = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._running: list[Job] = []
        self._closed = False
        self._workers = Workers()
        self._finished.connect(self._on_finished)
        self._watch = QTimer(self)
        self._watch.setInterval(100)
        self._watch.timeout.connect(self._on_watch)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._running

    def open(
        self,
        opener: "Callable[[], Workspace]",
        *,
        owner: QObject,
        done: "Callable[[Workspace], object]",
        failed: Failed | None = None,
    ) -> Job:
        """Opens the workspace that all later work uses; one that was open before is closed first."""

        def work(progress: Progress) -> "Workspace":  # noqa: ARG001 (every work takes one)
            self._let_go()
            self._workspace = opener()
            return self._workspace

        return self._start(self._workers.workspace, Job(work, owner, done, failed))

    def read(
        self,
        work: "Callable[[Workspace], T]",
        *,
        owner: QObject,
        done: Callable[[T], object],
        failed: Failed | None = None,
        title: str = "",
        key: str = "",
    ) -> Job:
        """Reads; `done` gets what `work` gave. With a key, the answer to an older question of this owner is dropped."""
        return self.make(lambda space, _: work(space), owner=owner, done=done, failed=failed, title=title, key=key)

    def make(
        self,
        work: "Callable[[Workspace, Progress], T]",
        *,
        owner: QObject,
        done: Callable[[T], object],
        failed: Failed | None = None,
        title: str = "",
        key: str = "",
    ) -> Job:
        """Reads or makes something that may take long; `work` says how far it is and can be stopped. Key as in `read`."""
        job = Job(lambda progress: work(self._open_one(), progress), owner, done, failed, title, key)
        return self._start(self._workers.workspace, job)

    def change(
        self,
        work: "Callable[[Workspace], Outcome[T]]",
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        title: str = "",
    ) -> Job:
        """One user action: `done` gets the outcome's value, then `changed` tells everybody.

        What was done is kept and told even when the owner has gone meanwhile.
        """
        return self.carry(lambda space, _: work(space), owner=owner, done=done, failed=failed, title=title)

    def carry(
        self,
        work: "Callable[[Workspace, Progress], Outcome[T]]",
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        title: str = "",
        stops_at_close: bool = False,
    ) -> Job:
        """One user action that may take long: it says how far it is, and Stop ends it between two pieces."""
        job = Job(lambda progress: work(self._open_one(), progress), owner, done, failed, title, changes=True)
        job.stops_at_close = stops_at_close
        return self._start(self._workers.workspace, job)

    def beside(
        self,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        done: Callable[[T], object],
        failed: Failed | None = None,
        title: str = "",
        key: str = "",
    ) -> Job:
        """Work that does not touch the workspace; it does not wait for what does."""
        return self._start(self._workers.beside, Job(work, owner, done, failed, title, key))

    def close_workspace(self) -> None:
        """Closes the workspace after all that was asked for before, and waits for it."""
        self._workers.workspace.submit(self._let_go).result()

    def shutdown(self) -> None:
        """Stops what can be stopped, finishes the rest, closes the workspace. May be called twice."""
        if self._closed:
            return
        self._closed = True
        self._watch.stop()
        for job in self._running:
            if not job.changes or job.stops_at_close:
                job.cancel()
                job.overtaken = True
        self._workers.beside.shutdown(cancel_futures=True)
        try:
            self._workers.workspace.submit(self._let_go).result()
        finally:
            self._workers.workspace.shutdown()
            self._running.clear()

    def _open_one(self) -> "Workspace":
        if self._workspace is None:
            raise RuntimeError("no workspace is open")
        return self._workspace

    def _let_go(self) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            workspace.close()

    def _start(self, executor: "ThreadPoolExecutor", job: Job) -> Job:
        check_receiver(job.owner, job.done, job.failed)
        if self._closed:
            return too_late(job)
        if job.key:
            self._overtake(job)
        self._running.append(job)
        if not self._watch.isActive():
            self._watch.start()
        self.started.emit(job)
        executor.submit(do_and_tell, weakref.ref(self), job)
        return job

    def _overtake(self, job: Job) -> None:
        for older in self._running:
            if older.owner is job.owner and older.key == job.key and not older.changes:
                older.overtaken = True
                older.cancel()

    def tell(self, ending: Ending) -> None:
        """Called in the worker: hands the ending over to the GUI thread."""
        self._finished.emit(ending)

    @Slot(object)
    def _on_finished(self, ending: Ending) -> None:
        job = ending.job
        if job not in self._running:
            return
        self._running.remove(job)
        if self.idle:
            self._watch.stop()
        self.ended.emit(job)
        if ending.error is not None:
            self._deliver_failure(job, ending.error)
        else:
            self._deliver(job, ending.value)

    def _deliver(self, job: Job, value: Any) -> None:
        changes = value.changes if job.changes else None
        try:
            if job.done is not None and job.wanted:
                job.done(value.value if job.changes else value)
        finally:
            if changes is not None:
                self.changed.emit(changes)

    def _deliver_failure(self, job: Job, error: BaseException) -> None:
        known = in_our_words(error)
        if isinstance(known, Cancelled) and not job.wanted:
            return
        if known is None:
            self.fault.emit(note(error))
            return
        take = job.failed or getattr(job.owner, "show_error", None)
        if take is not None and job.wanted:
            take(known)
        elif job.changes or job.wanted:
            self.failed.emit(known)

    @Slot()
    def _on_watch(self) -> None:
        after = theme.milliseconds("progress_after") / 1000
        for job in self._running:
            if not job.shown and job.wanted and job.seconds() >= after:
                job.shown = True
                self.slow.emit(job)
