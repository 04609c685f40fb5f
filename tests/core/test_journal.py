"""The journal case by case: different entries, decisions, deletion, rows that wait."""

from datetime import timedelta

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.database import IntegrityError
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import conflicts, triggers, vectors
from tests.core.desks import exchange, position, two_desks
from tests.core.replica import Replica


def test_two_different_entries_are_both_kept_and_shown_the_same_everywhere():
    first, second, person = two_desks()
    first.change("person", person, position="head")
    second.change("person", person, position="deputy")
    exchange(first, second)
    (conflict,) = conflicts.listed(first.db)
    assert {(o.value, o.station) for o in conflict.opinions} == {("head", "AZ7"), ("deputy", "AZ8")}
    assert first.contents() == second.contents()


def test_equal_entries_are_one_opinion():
    first, second, person = two_desks()
    for desk in (first, second):
        desk.change("person", person, position="head")
    exchange(first, second)
    assert conflicts.listed(first.db) == []
    first.change("person", person, position="director")
    exchange(first, second)
    assert conflicts.listed(second.db) == []
    assert position(second, person) == "director"


def test_changes_of_different_fields_do_not_collide():
    first, second, person = two_desks()
    first.change("person", person, position="head")
    second.change("person", person, family="Həsənova")
    exchange(first, second)
    assert conflicts.listed(first.db) == []
    row = records.get(second.db, "person", person)
    assert (row["position"], row["family"]) == ("head", "Həsənova")


def test_a_clock_in_the_far_future_overwrites_nothing_it_has_not_seen():
    first, second, person = two_desks()
    second.now = second.now.replace(year=2056)
    second.change("person", person, position="from the future")
    exchange(first, second)
    first.change("person", person, position="corrected")
    exchange(first, second)
    assert position(second, person) == "corrected"
    assert conflicts.listed(second.db) == []


@pytest.mark.parametrize(("value", "shown"), [("head", "head"), ("something else", "something else")])
def test_a_decision_settles_the_field_on_every_copy(value, shown):
    first, second, person = two_desks()
    first.change("person", person, position="head")
    second.change("person", person, position="deputy")
    exchange(first, second)
    first.resolve(conflicts.listed(first.db)[0].id, value)
    exchange(first, second)
    assert conflicts.listed(first.db) == conflicts.listed(second.db) == []
    assert position(first, person) == position(second, person) == shown


def test_a_change_beats_the_entry_that_was_shown_and_leaves_the_other_one_open():
    first, second, person = two_desks()
    first.change("person", person, position="head")
    second.change("person", person, position="deputy")
    exchange(first, second)
    shown = position(first, person)
    (other,) = {"head", "deputy"} - {shown}
    first.change("person", person, position="director")
    (conflict,) = conflicts.listed(first.db)
    assert {opinion.value for opinion in conflict.opinions} == {"director", other}
    exchange(first, second)
    assert first.contents() == second.contents()


@pytest.mark.parametrize("value", ["head", "deputy", "something else"])
def test_a_decision_taken_back_stands_to_be_decided_again_on_every_copy(value):
    first, second, person = two_desks()
    first.change("person", person, position="head")
    second.change("person", person, position="deputy")
    exchange(first, second)
    (before,) = conflicts.listed(first.db)
    first.seal()
    first.resolve(before.id, value)
    first.undo()
    (again,) = conflicts.listed(first.db)
    assert again.shown == before.shown
    assert {(o.value, o.station, o.when, o.who) for o in again.opinions} == {
        (o.value, o.station, o.when, o.who) for o in before.opinions
    }
    exchange(first, second)
    assert first.contents() == second.contents()
    first.assert_sound()


def test_a_decision_is_taken_back_as_often_as_it_is_made():
    first, second, person = two_desks()
    first.change("person", person, position="head")
    second.change("person", person, position="deputy")
    exchange(first, second)
    (before,) = conflicts.listed(first.db)
    for value in ("head", "deputy", "both"):
        first.resolve(before.id, value)
        first.undo()
        (again,) = conflicts.listed(first.db)
        assert {(o.value, o.station) for o in again.opinions} == {("head", "AZ7"), ("deputy", "AZ8")}
    first.resolve(before.id, "head")
    exchange(first, second)
    assert conflicts.listed(first.db) == conflicts.listed(second.db) == []
    assert position(first, person) == position(second, person) == "head"


@pytest.mark.parametrize("keep", [0, 1])
def test_a_decision_about_a_removed_row_is_taken_back_on_every_copy(keep):
    first, second, person = two_desks()
    first.change("person", person, position="head")
    second.change("person", person, deleted=1)
    exchange(first, second)
    (before,) = conflicts.listed(second.db)
    for _ in range(2):
        second.resolve(before.id, keep)
        assert records.get(second.db, "person", person)["deleted"] == keep
        second.undo()
        (again,) = conflicts.listed(second.db)
        assert records.get(second.db, "person", person)["deleted"] == 0
        assert position(second, person) == "head"
        assert {(o.value, o.station) for o in again.opinions} >= {(o.value, o.station) for o in before.opinions}
    exchange(first, second)
    assert first.contents() == second.contents()
    first.assert_sound()
    first.resolve(before.id, keep)
    exchange(first, second)
    assert conflicts.listed(first.db) == conflicts.listed(second.db) == []
    assert records.get(second.db, "person", person)["deleted"] == keep


def test_a_decision_about_nothing_is_refused():
    first, _, person = two_desks()
    with pytest.raises(UserError) as refused:
        first.resolve(f"{person}.position", "x")
    assert refused.value.code == "CONFLICT_UNKNOWN"


@pytest.mark.parametrize(("keep", "deleted"), [(0, 0), (1, 1)])
def test_an_edit_that_the_deleter_had_not_seen_keeps_the_row_until_it_is_decided(keep, deleted):
    first, second, person = two_desks()
    first.change("person", person, position="head")
    second.change("person", person, deleted=1)
    exchange(first, second)
    assert records.get(second.db, "person", person)["deleted"] == 0
    (conflict,) = conflicts.listed(second.db)
    second.resolve(conflict.id, keep)
    exchange(first, second)
    assert conflicts.listed(first.db) == conflicts.listed(second.db) == []
    assert records.get(first.db, "person", person)["deleted"] == deleted


@pytest.mark.parametrize("edited", [True, False])
@pytest.mark.parametrize("later", ["the one that brought it back", "the one that removed it"])
@pytest.mark.parametrize("deleted", [0, 1])
def test_a_row_brought_back_here_and_removed_elsewhere_is_decided_for_good(edited, later, deleted):
    first, second, person = two_desks()
    (first if later == "the one that brought it back" else second).now += timedelta(days=7)
    first.change("person", person, deleted=1)
    first.change("person", person, deleted=0, **({"position": "head"} if edited else {}))
    second.change("person", person, deleted=1)
    exchange(first, second)
    (conflict,) = conflicts.listed(second.db)
    assert len([opinion for opinion in conflict.opinions if opinion.value == 1]) == 1, (
        "what was taken back is no opinion"
    )
    second.resolve(conflict.id, deleted)
    second.assert_sound()
    exchange(first, second)
    assert conflicts.listed(first.db) == conflicts.listed(second.db) == []
    assert records.get(first.db, "person", person)["deleted"] == deleted
    assert first.contents() == second.contents()
    first.assert_sound()


def test_a_child_waits_for_its_parent():
    first, second = Replica("AZ7", run=7), Replica("AZ8", run=8)
    event = first.add("event", code="E")
    person = first.add("person", family="A")
    first.seal()
    participant = first.join(event, person, role="participant")
    first.seal()
    parents, children = first.sealed()
    second.merge([children])
    assert records.find(second.db, "participant", participant) is None
    assert second.db.execute("SELECT count(*) FROM sync_wait").fetchone()[0] == 1
    second.merge([parents])
    assert records.get(second.db, "participant", participant)["role"] == "participant"
    assert second.db.execute("SELECT count(*) FROM sync_wait").fetchone()[0] == 0


def test_a_derived_id_does_not_travel_and_is_made_again():
    first, second = Replica("AZ7", run=7), Replica("AZ8", run=8)
    participant = first.join(first.add("event", code="E"), first.add("person", family="A"))
    exchange(first, second)
    assert participant.encode() not in first.sealed()[0].text
    assert second.rows("participant") == [participant]


def test_private_rows_travel_in_segments_of_their_own():
    first, _, _ = two_desks()
    participant = first.join(first.add("event", code="E"), first.rows("person")[0])
    first.add("participant_private", participant=participant, diet="no fish")
    first.seal()
    private = {s.private for s in vectors.segments(first.db) if s.number == 1}
    assert private == {False, True}
    open_texts = [s.text for s in first.sealed() if not s.header["private"]]
    assert not any(b"no fish" in text for text in open_texts)


def test_rows_are_never_really_deleted_and_ids_never_change():
    first, _, person = two_desks()
    for statement in (f"DELETE FROM person WHERE id = '{person}'", f"UPDATE person SET id = 'x' WHERE id = '{person}'"):
        with pytest.raises(IntegrityError):
            first.db.execute(statement)


def test_sealed_operations_never_change():
    first, _, _ = two_desks()
    for statement in ("DELETE FROM sync_op", "UPDATE sync_op SET val = 'x'", "UPDATE sync_op SET seg = NULL"):
        with pytest.raises(IntegrityError):
            first.db.execute(statement)


def test_a_trigger_that_was_tampered_with_is_made_again():
    first, _, person = two_desks()
    first.db.execute("DROP TRIGGER sync_person_update")
    assert triggers.install(first.db)
    assert not triggers.install(first.db)
    before = len(first.operations())
    first.change("person", person, position="head")
    assert len(first.operations()) == before + 1


def test_text_and_number_are_different_values():
    first, _, person = two_desks()
    first.db.execute("UPDATE person SET birth_year = 1980 WHERE id = ?", [person])
    before = len(first.operations())
    first.db.execute("UPDATE person SET birth_year = 1980 WHERE id = ?", [person])
    assert len(first.operations()) == before
