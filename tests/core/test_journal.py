"""The journal case by case: different entries, deletion, undo, forks, copies, unknown columns."""

import json

import pytest

from rtcm_desktop.core import records, wire
from rtcm_desktop.core.database import IntegrityError
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import conflicts, merging, segments, triggers, undoing, vectors
from rtcm_desktop.core.journal.history import history, rows_under
from rtcm_desktop.core.journal.segments import SegmentDamaged
from tests.core.replica import Replica, copy_of


def two_desks() -> tuple[Replica, Replica, str]:
    """Two laptops with one person on both."""
    first, second = Replica("AZ7", run=7), Replica("AZ8", run=8)
    person = first.add("person", family="Həsənli", position="adviser")
    first.seal()
    second.merge(first.sealed())
    return first, second, person


def exchange(*replicas: Replica) -> None:
    for replica in replicas:
        replica.seal()
    everything = [segment for replica in replicas for segment in replica.sealed()]
    for replica in replicas:
        replica.merge(everything)


def position(replica: Replica, person: str) -> str:
    return records.get(replica.db, "person", person)["position"]


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


# undo


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


# segments, forks and copies


def test_segments_are_chained_and_written_again_byte_for_byte():
    first, second, person = two_desks()
    first.change("person", person, position="head")
    first.seal()
    one, two = first.sealed()
    assert two.header["prev"] == one.hash
    second.merge([two])
    assert [s.text for s in second.sealed()] == [one.text, two.text]


@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_a_changed_segment_is_not_a_segment(at):
    first, _, _ = two_desks()
    (sealed,) = first.sealed()
    text = bytearray(sealed.text)
    text[int(len(text) * at)] ^= 1
    try:
        changed = segments.decode(bytes(text), sealed.signature)
    except SegmentDamaged:
        return
    assert changed.hash != sealed.hash


def test_a_damaged_journal_is_noticed_before_it_is_sent():
    first, _, _ = two_desks()
    first.db.execute("DROP TRIGGER sync_op_fixed")
    first.db.execute("UPDATE sync_op SET val = json_set(val, '$.family', 'X') WHERE kind = 'I'")
    with pytest.raises(SegmentDamaged):
        first.sealed()


def test_one_stamp_with_two_meanings_is_set_aside_whole():
    first, second, person = two_desks()
    twin = Replica("AZ7", run=7)
    twin.db = copy_of(first.db)
    for desk, value in ((first, "head"), (twin, "deputy")):
        desk.change("person", person, position=value)
        desk.seal()
    second.merge(first.sealed())
    merged = second.merge(twin.sealed())
    assert len(merged.quarantined) == 1
    assert position(second, person) == "head"


def test_a_fork_of_one_feed_keeps_both_branches_and_is_said():
    first, second, person = two_desks()
    twin = Replica("AZ7", run=70)
    twin.db = copy_of(first.db)
    for desk, value in ((first, "head"), (twin, "deputy")):
        desk.change("person", person, position=value)
        desk.seal()
    second.merge(first.sealed())
    merged = second.merge(twin.sealed())
    assert len(merged.forked) == 1
    assert len(conflicts.listed(second.db)) == 1


def test_a_copy_that_seals_what_its_original_sealed_too_changes_nothing_twice():
    first, second, person = two_desks()
    first.change("person", person, position="head")
    copy = Replica("AZ7", run=70)
    copy.db = copy_of(first.db)
    copy.begin_life("N")
    exchange(first, second, copy)
    assert conflicts.listed(second.db) == []
    assert first.contents() == second.contents() == copy.contents()
    again = Replica("C1", run=9)
    again.merge(second.sealed())
    assert {s.text for s in again.sealed()} == {s.text for s in second.sealed()}


def test_a_have_vector_names_the_gap_and_what_lies_behind_it():
    first, _, person = two_desks()
    for value in ("b", "c"):
        first.change("person", person, position=value)
        first.seal()
    one, two, three = first.sealed()
    fresh = Replica("C1", run=9)
    fresh.merge([one, three])
    vector = vectors.have(fresh.db)
    assert vector == {str(one.feed): {"n": 1, "hash": one.hash, "later": [[3, three.hash]]}}
    assert vectors.gaps(vector) == [(one.feed, 2)]
    fresh.merge([two])
    assert vectors.have(fresh.db) == {str(one.feed): {"n": 3, "hash": three.hash, "later": []}}
    assert vectors.gaps(vectors.have(fresh.db)) == []


# schema


@pytest.fixture
def newer_schema(tmp_path, monkeypatch):
    """Switches between the registry of today and one with a column and a table more."""
    text = wire.database_file("wire.toml").read_text(encoding="utf-8")
    text = text.replace('tent_name = "text"\n', 'tent_name = "text"\nnickname = { type = "text", since = 2 }\n')
    text += '\n[tables.guestbook]\nnumber = 90\nsince = 2\nderived = ["person"]\n\n[tables.guestbook.columns]\n'
    (tmp_path / "wire.toml").write_text(text + 'person = "person"\ntext = "text"\n', encoding="utf-8")
    original = wire.database_file

    def switch(*, newer: bool) -> None:
        monkeypatch.setattr(wire, "database_file", (lambda *p: tmp_path / p[-1]) if newer else original)
        wire.registry.cache_clear()

    yield switch
    switch(newer=False)


def upgrade(replica: Replica) -> None:
    replica.db.execute("ALTER TABLE person ADD COLUMN nickname TEXT")
    replica.db.execute(
        "CREATE TABLE guestbook (id TEXT PRIMARY KEY, person TEXT REFERENCES person(id), text TEXT,"
        " deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"
    )
    triggers.install(replica.db)


def test_an_older_program_keeps_what_it_does_not_know_and_shows_it_after_its_upgrade(newer_schema):
    old, other = Replica("AZ8", run=8), Replica("AZ9", run=9)
    newer_schema(newer=True)
    new = Replica("AZ7", run=7)
    upgrade(new)
    person = new.add("person", family="A", nickname="Zaur")
    with new.act() as act:
        guest = records.insert(act.db, "guestbook", wire.row_id("guestbook", person=person), person=person, text="hi")
    new.seal()
    sealed = new.sealed()
    newer_schema(newer=False)
    old.merge(sealed)
    assert records.get(old.db, "person", person)["family"] == "A"
    assert [s.text for s in old.sealed()] == [s.text for s in sealed]
    other.merge(old.sealed())
    newer_schema(newer=True)
    upgrade(old)
    with old.act("core.upgrade") as act:
        merging.show_what_waited_for_the_schema(act.db)
    assert records.get(old.db, "person", person)["nickname"] == "Zaur"
    assert records.get(old.db, "guestbook", guest)["text"] == "hi"
    assert old.db.execute("SELECT count(*) FROM sync_wait").fetchone()[0] == 0


def test_a_segment_with_a_stamp_beyond_any_clock_is_refused():
    first, _, _ = two_desks()
    (sealed,) = first.sealed()
    far = sealed.operations[0]._replace(hlc=1 << 62)
    header = dict(sealed.header)
    text = segments.encode(header, {t.tx: t for t in sealed.transactions}, [far])
    with pytest.raises(SegmentDamaged):
        segments.decode(text, sealed.signature)
    assert json.loads(text.split(b"\n")[0])["count"] == 1
