"""Very many ids in one text behave as a sequence of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.core.ids import ALPHABET, LENGTH, PackedIds

IDS = st.lists(st.text(ALPHABET[:2], min_size=LENGTH, max_size=LENGTH), unique=True, max_size=6)
"""Of two letters only, so that an id is often found across the border of two others."""


@given(IDS)
def test_packed_ids_are_the_same_ids_in_the_same_order(ids) -> None:
    packed = PackedIds.of(ids)
    assert (list(packed), len(packed), list(packed[1:4])) == (ids, len(ids), ids[1:4])
    assert [packed.index(id) for id in ids] == list(range(len(ids)))
    assert packed == PackedIds.of(ids)
    assert packed != ids


@given(IDS, IDS)
def test_only_ids_that_were_packed_are_in_it(ids, others) -> None:
    packed = PackedIds.of(ids)
    assert [id in packed for id in others] == [id in ids for id in others]


def test_what_is_no_id_or_across_two_ids_is_not_there() -> None:
    packed = PackedIds.of(["a" * LENGTH, "b" * LENGTH])
    assert packed[-1] == "b" * LENGTH
    for strange in ("", "a", "ab", "a" * 20 + "b" * 6):
        with pytest.raises(ValueError):
            packed.index(strange)
    with pytest.raises(IndexError):
        packed[2]
