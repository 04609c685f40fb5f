"""What planning says about the first step of an event: what is there and what is missing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from rtcm_desktop.core.database import Database
from rtcm_desktop.core.texts import say
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, Mode, Slot


@dataclass(frozen=True, slots=True)
class _Planned:
    event: Event
    slots: Sequence[Slot]


CHECKS: tuple[tuple[str, Callable[[_Planned], bool]], ...] = (
    ("agenda", lambda plan: bool(plan.slots)),
    ("venue", lambda plan: plan.event.mode is Mode.ONLINE or bool(plan.event.venue)),
    ("link", lambda plan: plan.event.mode is Mode.IN_PERSON or bool(plan.event.meeting_link)),
    ("coordinator", lambda plan: bool(plan.event.coordinator)),
    ("signatories", lambda plan: bool(plan.event.signatories)),
    ("trainers", lambda plan: all(slot.trainers for slot in plan.slots if slot.topic_session)),
)
"""By the words `planning.ready.<name>` and `planning.missing.<name>`."""


def readiness(db: Database, event: str, _now: datetime) -> dict[str, object]:
    """The step "plan" of an event: its state, one line of words, and what is done and missing."""
    plan = _Planned(store.get_event(db, event), store.list_slots(db, event))
    done = [name for name, holds in CHECKS if holds(plan)]
    missing = [name for name, _ in CHECKS if name not in done]
    return {
        "step": "plan",
        "state": "done" if not missing else "partial" if plan.slots else "empty",
        "words": say("planning.ready.all" if not missing else "planning.missing.count", count=len(missing)),
        "done": [say(f"planning.ready.{name}") for name in done],
        "missing": [say(f"planning.missing.{name}") for name in missing],
    }
