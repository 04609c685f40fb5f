"""What planning says about its step, and how the steps of all areas are put together."""

import pytest

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from tests.planning.builders import a_person, an_event, slots_of


def test_a_new_event_says_what_is_missing(workspace: Workspace) -> None:
    event = an_event(workspace)
    said = service.readiness(workspace.db, event.id, workspace.now())
    assert (said["step"], said["state"]) == ("plan", "partial")
    assert said["done"] == ["The agenda is there"]
    assert "No venue yet" in said["missing"]
    assert said["words"] == "5 things are missing"


def test_a_complete_plan_is_done(workspace: Workspace) -> None:
    event = an_event(workspace, mode="in_person", venue="Ganja")
    person = a_person(workspace, "Aygün", "Hüseynova")
    service.change_event(workspace, event=event.code, values={"coordinator": person, "signatories": "A. B., Director"})
    for slot in slots_of(workspace, event):
        if slot.topic_session:
            place = f"D{(slot.date - event.start).days + 1} {slot.start}"
            service.change_slot(workspace, event=event.code, at=place, trainers=[person])
    said = service.readiness(workspace.db, event.id, workspace.now())
    assert (said["state"], said["missing"]) == ("done", [])


def test_steps_stand_in_their_order_whatever_the_providers(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = an_event(workspace)
    said = [{"step": step, "state": "empty"} for step in ("send", "people", "plan")]
    monkeypatch.setattr(type(workspace), "providers", lambda *_: [lambda *_, one=one: one for one in said])
    assert list(service.show_event(workspace, event=event.id).readiness) == ["plan", "people", "send"]
