"""Finding and showing events."""

from collections.abc import Mapping
from dataclasses import dataclass

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import store
from rtcm_desktop.planning.model import Event, Slot

STEPS = ("plan", "people", "attendance", "evaluation", "certificates", "report", "send")


@dataclass(frozen=True, slots=True)
class ShownEvent:
    """An event with everything its first page says; `readiness` by step."""

    event: Event
    topics: tuple[str, ...]
    slots: tuple[Slot, ...]
    readiness: Mapping[str, Mapping[str, object]]


def resolve_event(workspace: Workspace, text: str) -> Event:
    """The event with a code or an id.

    Raises UserError `EVENT_UNKNOWN`, or `EVENT_AMBIGUOUS` where two events carry one code and the id is needed.
    """
    found = store.find_events(workspace.db, text)
    if not found:
        raise UserError("EVENT_UNKNOWN", event=text)
    if len(found) > 1:
        raise UserError("EVENT_AMBIGUOUS", event=text, ids=", ".join(event.id for event in found))
    return found[0]


def list_events(workspace: Workspace) -> list[Event]:
    """Every event, the latest first."""
    return store.list_events(workspace.db)


def show_event(workspace: Workspace, *, event: str) -> ShownEvent:
    """An event with its agenda and, per step, what is done and what is missing."""
    found = resolve_event(workspace, event)
    return ShownEvent(
        event=found,
        topics=tuple(store.list_topics_of(workspace.db, found.id)),
        slots=tuple(store.list_slots(workspace.db, found.id)),
        readiness=readiness_of(workspace, found.id),
    )


def readiness_of(workspace: Workspace, event: str) -> dict[str, Mapping[str, object]]:
    """What every area says about its step of an event, in the order of the steps."""
    said = [provide(workspace.db, event, workspace.now()) for provide in workspace.providers("readiness")]
    by_step = {str(entry["step"]): entry for entry in said}
    return {step: by_step[step] for step in STEPS if step in by_step}
