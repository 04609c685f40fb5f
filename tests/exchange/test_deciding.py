"""Deciding between different entries: begin and end of one event, several decisions, and taking one back."""

from contextlib import suppress

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.rules.deciding import LARGEST_NUMBER, contradiction, longest_entry
from tests.exchange.conftest import Network


def plan(workspace: Workspace) -> str:
    with workspace.action("planning.create") as act:
        return records.insert(
            act.db,
            "event",
            act.new_id(),
            code="AZ7-26-A01",
            titles='{"en":"Course"}',
            start="2026-12-08",
            end="2026-12-10",
        )


def move(workspace: Workspace, event: str, *, start: str, end: str) -> None:
    with workspace.action("planning.change") as act:
        records.change(act.db, "event", event, start=start, end=end)


@pytest.fixture
def event(network: Network) -> str:
    """An event that one laptop moved before its old place in the year, and another one after it."""
    one, other = network.laptop("AZ7"), network.laptop("GE1")
    network.introduce(one, other)
    made = plan(one)
    network.send(one, other)
    move(one, made, start="2026-11-02", end="2026-11-04")
    move(other, made, start="2026-12-21", end="2026-12-23")
    for laptop in (one, other):
        network.send(laptop, network.centre)
    return made


def choose(centre: Workspace, field: str, text: str) -> None:
    decision = next(one for one in service.desk(centre).decisions if one.id.endswith(f".{field}"))
    entry = next(one for one in decision.entries if one.text == text)
    service.decide(centre, conflict=decision.id, entry=entry.number)


def dates(centre: Workspace, event: str) -> tuple[str, str]:
    row = records.get(centre.db, "event", event)
    return row["start"], row["end"]


@pytest.mark.parametrize(
    "chosen", [("2026-11-02", "2026-11-04"), ("2026-12-21", "2026-12-23"), ("2026-11-02", "2026-12-23")]
)
@pytest.mark.parametrize("first", ["start", "end"])
def test_begin_and_end_can_be_decided_for_any_dates_that_go_together(network, event, chosen, first):
    picked = dict(zip(("start", "end"), chosen, strict=True))
    order = [first, "end" if first == "start" else "start"]
    for field in order:
        with suppress(UserError):
            choose(network.centre, field, picked[field])
    for decision in service.desk(network.centre).decisions:
        choose(network.centre, decision.id.rsplit(".", 1)[1], picked[decision.id.rsplit(".", 1)[1]])
    assert dates(network.centre, event) == chosen
    assert service.conflicts(network.centre) == []


def test_an_event_never_ends_before_it_begins_by_a_decision(network, event):
    shown = dates(network.centre, event)
    assert shown[0] <= shown[1]
    turned = ("end", "2026-11-04") if shown[0] == "2026-12-21" else ("start", "2026-12-21")
    with pytest.raises(UserError, match="would end before it begins") as refused:
        choose(network.centre, *turned)
    assert refused.value.code == "CONFLICT_ORDER"
    assert dates(network.centre, event) == shown
    assert len(service.conflicts(network.centre)) == 2


def test_a_decision_taken_back_stands_on_the_page_again_with_who_and_where(network, event):
    before = service.desk(network.centre).decisions
    choose(network.centre, "end", "2026-12-23")
    assert len(service.desk(network.centre).decisions) == len(before) - 1
    step = undoing.next_step(network.centre.db)
    with network.centre.undoing() as act:
        undoing.undo(act.db, step, by=act.tx)
    again = service.desk(network.centre).decisions
    told = [[(e.text, e.station, e.who, e.when) for e in one.entries] for one in again]
    assert told == [[(e.text, e.station, e.who, e.when) for e in one.entries] for one in before]


def test_what_was_turned_round_before_can_be_mended_one_field_at_a_time():
    wrong, still_wrong = {"start": "20", "end": "05"}, {"start": "15", "end": "05"}
    assert contradiction(wrong, still_wrong, decided="start", open_fields={"end"}) is None
    assert contradiction(wrong, still_wrong, decided="start", open_fields=frozenset()) == ("15", "05")
    assert contradiction({}, {"start": "08:30", "end": None}, decided="start", open_fields=frozenset()) is None


def test_only_what_people_alone_read_is_written_differently():
    assert longest_entry("text", "position") == 200
    assert longest_entry("text", "notes") == 2000
    assert longest_entry("integer", "birth_year") == len(str(LARGEST_NUMBER))
    assert longest_entry("text", "start") == 0
    assert longest_entry("json", "titles") == 0
