"""Undo and history: whole actions, step by step, up to what has left the house."""

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import merging, undoing
from rtcm_desktop.core.journal.history import history, rows_under
from tests.core.desks import exchange, position, two_desks
from tests.core.replica import Replica


def test_undo_takes_back_a_whole_action_step_by_step():
    desk = Replica("AZ7", run=7)
    person = desk.add("person", family="A", position="adviser")
    desk.change("person", person, position="head", family="B")
    desk.change("person", person, position="director")
    for expected in (("head", "B"), ("adviser", "A")):
        desk.undo()
        row = records.get(desk.db, "person", person)
        assert (row["position"], row["family"]) == expected
    desk.undo()
    assert records.get(desk.db, "person", person)["deleted"] == 1
    assert undoing.next_step(desk.db) is None


def test_undoing_the_same_step_twice_is_refused():
    desk = Replica("AZ7", run=7)
    desk.add("person", family="A")
    step = undoing.next_step(desk.db)
    desk.undo()
    with pytest.raises(UserError), desk.act("core.undo", undoing.UNDO) as act:
        undoing.undo(act.db, step, by=act.tx)


def test_undo_of_a_deletion_brings_the_row_back():
    desk = Replica("AZ7", run=7)
    person = desk.add("person", family="A")
    desk.change("person", person, deleted=1)
    desk.undo()
    assert records.get(desk.db, "person", person)["deleted"] == 0


def test_undo_leaves_what_somebody_else_changed_since():
    first, second, person = two_desks()
    first.change("person", person, position="head")
    first.seal()
    second.merge(first.sealed())
    second.change("person", person, position="director")
    second.seal()
    with first.act("x.merge") as act:
        merging.merge(act.db, second.sealed(), now="m")
    first.db.execute("UPDATE sync_tx SET kind = 2 WHERE kind = 1")
    step = undoing.next_step(first.db)
    while step.action != "test.step":
        first.undo()
        step = undoing.next_step(first.db)
    with first.act("core.undo", undoing.UNDO) as act:
        kept = undoing.undo(act.db, step, by=act.tx)
    assert [entry.column for entry in kept] == ["position"]
    assert position(first, person) == "director"


def test_undo_does_not_reach_behind_what_has_left_the_house():
    desk = Replica("AZ7", run=7)
    desk.add("person", family="A")
    desk.seal()
    assert undoing.next_step(desk.db) is None


def test_a_failed_action_leaves_nothing_behind():
    desk = Replica("AZ7", run=7)
    before = desk.contents(), desk.operations()
    with pytest.raises(ZeroDivisionError), desk.act() as act:
        records.insert(act.db, "person", act.new_id(), family="A")
        raise ZeroDivisionError
    assert (desk.contents(), desk.operations()) == before
    assert undoing.next_step(desk.db) is None


def test_history_tells_who_changed_what_and_what_it_was_before():
    first, second, person = two_desks()
    second.change("person", person, position="head")
    exchange(first, second)
    last = history(first.db, rows_under(first.db, "person", person))[-1]
    (cell,) = last.cells
    assert (last.station, cell.column, cell.before, cell.value) == ("AZ8", "position", "adviser", "head")
