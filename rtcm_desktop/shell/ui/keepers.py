"""They keep true what stands around the page: the header of the open event with its steps, and the strip at the foot."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rtcm_desktop.core.days import clock_time, weekday_short
from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.vault import Role
from rtcm_desktop.exchange.service import problems
from rtcm_desktop.shell import overview, stepping
from rtcm_desktop.shell.overview import EventHead
from rtcm_desktop.shell.stepping import LastStep
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.navigation import PAGES, title
from rtcm_desktop.uikit.jobs import Job
from rtcm_desktop.uikit.own_step import OwnStep
from rtcm_desktop.uikit.widgets import EventHeader, Rail, Step, StepState, Strip

STATES = {"done": StepState.DONE, "partial": StepState.BEGUN, "empty": StepState.OPEN, "wants": StepState.WANTS}


class HeadKeeper(QObject):
    """Reads the header again after every change; `lost(AppError)` when the open event is not there."""

    lost = Signal(object)

    def __init__(self, context: AppContext, header: EventHeader, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._header = context, header
        self._place = ""
        context.hub.event_changed.connect(self.read)
        context.runner.changed.connect(self.read)
        self.read()

    def show_place(self, place: str) -> None:
        """Marks the step that is open."""
        self._place = place
        self._header.steps.set_current(place)

    @Slot()
    def read(self) -> None:
        """Reads what stands above the pages of the open event."""
        event = self._context.event
        if event is not None:
            reading = partial(overview.event_head, event=event)
            self._context.runner.read(reading, owner=self, done=self._on_head, failed=self._on_no_head, key="head")

    def _on_head(self, head: EventHead) -> None:
        self._header.set_event(head.title, head.code, head.line)
        self._header.set_action(self.tr("Print for tomorrow") if head.prints else "")
        todo = say("window.to_do", self._context.language, count=head.wants) if head.wants else self.tr("Nothing due")
        shown = [step for step in head.steps if step.place in PAGES]
        steps = [Step(step.place, step.name, step.fact, STATES[step.state]) for step in shown]
        self._header.steps.set_steps([Step("overview", title("overview"), todo, None), *steps])
        self._header.steps.set_current(self._place)

    def _on_no_head(self, error: AppError) -> None:
        self._context.open_event(None)
        self.lost.emit(error)


class RailKeeper(QObject):
    """At the Centre, says beside Exchange how many things wait there for somebody."""

    PLACE = "exchange"

    def __init__(self, context: AppContext, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._rail = context, rail
        if context.role is Role.CENTRE and self.PLACE in PAGES:
            context.runner.changed.connect(self.read)
            self.read()

    @Slot()
    def read(self) -> None:
        """Reads what waits."""
        self._context.runner.read(problems, owner=self, done=self._on_read, failed=self._on_failed, key="rail")

    def _on_read(self, found: list[dict[str, str]]) -> None:
        self._rail.set_waiting(self.PLACE, len(found))

    def _on_failed(self, error: AppError) -> None:
        """Nobody asked; the page of the place says what is wrong."""


class StripKeeper(QObject):
    """Says when the last step was kept, what can be taken back, and what is under way.

    `step` is what would be taken back now, unless a page did something of its `own` since. Steps up to `before` were done
    before this start of the window.
    """

    def __init__(
        self, context: AppContext, strip: Strip, own_step: Callable[[], OwnStep | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._own_step = own_step
        self.own: OwnStep | None = None
        self._context, self._strip = context, strip
        self._job: Job | None = None
        self._kept = False
        self.step: LastStep | None = None
        self.before: int | None = None
        context.runner.changed.connect(self._on_changed)
        context.runner.slow.connect(self._on_slow)
        context.runner.ended.connect(self._on_ended)
        self._read()

    def _read(self) -> None:
        self._context.runner.read(stepping.last_step, owner=self, done=self._on_last_step, key="step")

    def _on_last_step(self, step: LastStep | None) -> None:
        self.step = step
        if self.before is None:
            self.before = step.number if step is not None and not self._kept else 0
        if step is not None and not self._kept:
            self._show_kept(datetime.fromisoformat(step.at))
        own = self._own_step()
        self.own = own if own and (step is None or own.at >= datetime.fromisoformat(step.at)) else None
        shown = self.own or step
        self._strip.set_undo(self.tr("Undo “{name}”").format(name=shown.name) if shown else "")

    def _show_kept(self, moment: datetime) -> None:
        self._kept = True
        moment = moment.astimezone(self._context.now().tzinfo)
        today = moment.date() == self._context.now().date()
        when = clock_time(moment) if today else f"{weekday_short(moment.date())}, {clock_time(moment)}"
        self._strip.set_kept(self.tr("Kept {time}").format(time=when))

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        self._show_kept(self._context.now())
        self._read()

    @Slot(object)
    def _on_slow(self, job: Job) -> None:
        if job.title:
            self._job = job
            self._strip.show_job(job)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._strip.hide_job()
