"""What Ctrl+K keeps ready between two keys."""

from rtcm_desktop.planning.service import change_event, create_event
from rtcm_desktop.shell import remembering
from rtcm_desktop.shell.finding import find


def made(workspace):
    return create_event(workspace, topics=["M2.T06"], start="2026-12-08", days=2).value.event


def test_a_change_is_found_at_the_next_key(workspace):
    event = made(workspace)
    assert [hit.key for hit in find(workspace, text="#gabala", event=None, commands=())] == []
    change_event(workspace, event=event.id, values={"venue": "Gabala"})
    assert [hit.key for hit in find(workspace, text="#gabala", event=None, commands=())] == [event.id]


def test_between_two_changes_nothing_is_read_twice(workspace, monkeypatch):
    made(workspace)
    first = remembering.known_events(workspace)
    assert remembering.known_events(workspace) is first
    made(workspace)
    assert len(remembering.known_events(workspace)) == len(first) + 1
