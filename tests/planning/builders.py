"""Events and people as the tests of planning need them."""

from rtcm_desktop.core import records
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from rtcm_desktop.planning.model import Event, Slot
from rtcm_desktop.planning.store import get_event, list_slots


def an_event(workspace: Workspace, **wish: object) -> Event:
    """A three-day event on trafficking from 8 December 2026, unless said otherwise."""
    values = {"topics": ["M2.T06"], "start": "2026-12-08", "days": 3, "mode": "hybrid", "languages": ["en"]} | wish
    return service.create_event(workspace, **values).value.event


def a_person(workspace: Workspace, given: str, family: str) -> str:
    """The id of a person in the register."""
    with workspace.action("people.add") as act:
        return records.insert(act.db, "person", act.new_id(), given=given, family=family)


def slots_of(workspace: Workspace, event: Event) -> list[Slot]:
    """The agenda as it is now."""
    return list_slots(workspace.db, event.id)


def again(workspace: Workspace, event: Event) -> Event:
    """The event as it is now."""
    return get_event(workspace.db, event.id)


def undo(workspace: Workspace) -> None:
    """Takes the last action back."""
    step = undoing.next_step(workspace.db)
    assert step is not None
    with workspace.undoing() as act:
        undoing.undo(act.db, step, by=act.tx)
