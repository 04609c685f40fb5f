"""What planning tells about the events with a topic."""

from datetime import date

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.planning import service
from tests.planning.builders import an_event

TODAY = date(2026, 12, 9)


def test_events_with_a_topic_are_told_the_latest_first(workspace: Workspace) -> None:
    past = an_event(workspace, start="2026-11-03")
    running = an_event(workspace)
    an_event(workspace, topics=["M3.T04"], start="2027-02-01")
    found = service.topic_events(workspace.db, "M2.T06", TODAY)
    assert [event.id for event in found] == [running.id, past.id]
    assert [event.when for event in found] == ["today", "finished"]


def test_a_cancelled_event_says_so(workspace: Workspace) -> None:
    event = an_event(workspace)
    service.change_event(workspace, event=event.id, values={"state": "cancelled"})
    assert [event.when for event in service.topic_events(workspace.db, "M2.T06", TODAY)] == ["cancelled"]


def test_a_topic_without_events_has_none(workspace: Workspace) -> None:
    assert service.topic_events(workspace.db, "M5.T01", TODAY) == []
