"""Segments: chained, written again byte for byte; forks, copies and gaps."""

import pytest

from rtcm_desktop.core.journal import conflicts, segments, vectors
from rtcm_desktop.core.journal.segments import SegmentDamaged
from tests.core.desks import exchange, position, two_desks
from tests.core.replica import Replica, copy_of


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
