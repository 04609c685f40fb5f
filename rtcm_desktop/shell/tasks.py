"""What wants doing at an event at this moment, per step: decided from what the areas say. Pure.

A task is urgent when somebody waits for it today; the same tasks stand on Home and, by step, on the event's overview.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rtcm_desktop.core.days import weekday_short
from rtcm_desktop.core.texts import say
from rtcm_desktop.planning.model import Event, EventState

NAMES_SHOWN = 3
EVENING = 15
"""The hour from which the first day's work should leave the laptop."""
PLAN_AHEAD = timedelta(days=21)
PEOPLE_AHEAD = timedelta(days=30)
NAMES_AHEAD = timedelta(days=7)
QUIET_STATES = frozenset({EventState.CANCELLED, EventState.POSTPONED, EventState.CLOSED})


@dataclass(frozen=True, slots=True)
class Sitting:
    """The half-day (or session) that is on, or that was the last one: its title and how many are there."""

    title: str
    present: int
    expected: int
    is_on: bool

    @property
    def unmarked_after_the_end(self) -> bool:
        return not self.is_on and self.present == 0 < self.expected


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that the tasks of one event are decided from; `today` and `hour` are local to the event.

    `unsent`: the last day that ended with work the Centre has not got, where that was looked for.
    """

    event: Event
    today: date
    readiness: Mapping[str, Mapping[str, object]]
    sitting: Sitting | None = None
    unconfirmed: Sequence[str] = ()
    undecided: int = 0
    sends: bool = True
    hour: int = 0
    unsent: date | None = None

    def state(self, step: str) -> str:
        """What a step says of itself: empty, partial or done."""
        return str(self.readiness.get(step, {}).get("state", "empty"))

    def missing(self, step: str) -> tuple[str, ...]:
        """What a step lacks, in words."""
        missing = self.readiness.get(step, {}).get("missing", ())
        return tuple(str(words) for words in missing) if isinstance(missing, list | tuple) else ()

    @property
    def has_begun(self) -> bool:
        return self.today >= self.event.start

    @property
    def is_over(self) -> bool:
        return self.today > self.event.end

    def begins_within(self, ahead: timedelta) -> bool:
        """Whether the event is still to come, but not further away than this."""
        return self.event.start - ahead <= self.today < self.event.start


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do: where, how pressing (`rank`, the least first), what, why, and the words on its button.

    `view` is what the page opens with, where that is not its usual one.
    """

    step: str
    rank: int
    icon: str
    tone: str
    title: str
    why: str
    button: str
    view: str = ""


def tasks_of(situation: Situation) -> list[Task]:
    """The tasks of one event, the most pressing first."""
    if situation.event.state in QUIET_STATES:
        return []
    found = [task for decide in DECISIONS if (task := decide(situation))]
    return sorted(found, key=lambda task: task.rank)


def _task(step: str, rank: int, icon: str, tone: str, *, code: str, why: str, **params: object) -> Task:
    return Task(step, rank, icon, tone, say(f"window.task.{code}", **params), why, say(f"window.button.{code}"))


def _sign_in(now: Situation) -> Task | None:
    sitting = now.sitting
    if sitting is None or now.is_over or not (sitting.is_on or sitting.unmarked_after_the_end):
        return None
    words = say("window.here", present=sitting.present, count=sitting.expected)
    if sitting.is_on:
        return _task("attendance", 0, "door-open", "accent", code="sign_in", why=words, unit=sitting.title)
    return _task("attendance", 1, "triangle-alert", "attention", code="unmarked", why=words, unit=sitting.title)


def _undecided(now: Situation) -> Task | None:
    if not now.undecided or now.is_over:
        return None
    why = say("window.why.undecided")
    task = _task("participants", 2, "users", "accent", code="undecided", why=why, count=now.undecided)
    return replace(task, view="waiting")


def _names(now: Situation) -> Task | None:
    near = now.begins_within(NAMES_AHEAD) or (now.has_begun and not now.is_over)
    if not now.unconfirmed or not near:
        return None
    shown = ", ".join(now.unconfirmed[:NAMES_SHOWN])
    more = len(now.unconfirmed) - NAMES_SHOWN
    why = say("window.why.names_more" if more > 0 else "window.why.names", names=shown, more=more)
    count = len(now.unconfirmed)
    task = _task("participants", 3, "triangle-alert", "attention", code="names", why=why, count=count)
    return replace(task, view="names")


def _nobody(now: Situation) -> Task | None:
    if now.state("people") != "empty" or now.has_begun or not now.begins_within(PEOPLE_AHEAD):
        return None
    return _task("participants", 5, "users", "accent", code="nobody", why=say("window.why.nobody"))


def _plan(now: Situation) -> Task | None:
    missing = now.missing("plan")
    if not missing or not (now.begins_within(PLAN_AHEAD) or (now.has_begun and not now.is_over)):
        return None
    return _task("plan", 6, "clipboard-list", "accent", code="plan", why=" · ".join(missing[:2]), count=len(missing))


def _certificates(now: Situation) -> Task | None:
    waiting = now.missing("certificates")
    if not waiting or now.today < now.event.end:
        return None
    return _task("certificates", 4, "award", "accent", code="certificates", why=waiting[0])


def _evaluation(now: Situation) -> Task | None:
    missing = now.missing("evaluation")
    if not missing or now.today < now.event.end:
        return None
    return _task("evaluation", 7, "list-checks", "accent", code="evaluation", why=missing[0])


def _send(now: Situation) -> Task | None:
    if now.unsent is not None:
        why = say("window.why.send")
        return _task("send", 4, "triangle-alert", "attention", code="unsent", why=why, day=weekday_short(now.unsent))
    time_to_send = now.today > now.event.start or (now.has_begun and now.hour >= EVENING)
    if not now.sends or not time_to_send or now.state("send") != "empty":
        return None
    why = say("window.why.send")
    return _task("send", 4, "triangle-alert", "attention", code="send", why=why)


DECISIONS: tuple[Callable[[Situation], Task | None], ...] = (
    _sign_in,
    _undecided,
    _names,
    _nobody,
    _plan,
    _certificates,
    _evaluation,
    _send,
)
