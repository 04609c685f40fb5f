"""Rules of exchange: what is sent, whom to believe, how stations and receipts are called."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.core.journal.vectors import SegmentInfo
from rtcm_desktop.exchange.model.trust import Peer
from rtcm_desktop.exchange.model.verdicts import Code, RefusalError
from rtcm_desktop.exchange.rules.limits import announces_too_much
from rtcm_desktop.exchange.rules.receipts import receipt
from rtcm_desktop.exchange.rules.selection import believed, fitting, lacking, may_travel
from rtcm_desktop.exchange.rules.stations import is_station, next_station


def a_segment(
    id: int = 1, *, device: str = "D7", operations: int = 10, own: bool = True, private: bool = False
) -> SegmentInfo:
    return SegmentInfo(id, 1, id, f"h{id}", "AZ7", device, operations, own=own, private=private)


def a_peer(feed: str = "f", number: int = 1, at: str = "2026-12-10T10:00:00+04:00", roster: int = 1) -> Peer:
    return Peer("D7", feed, {"1": {"n": number, "hash": f"h{number}", "later": []}}, roster, at)


def held(number: int, hashed: str) -> dict[str, dict[str, object]]:
    return {"1": {"n": number, "hash": hashed, "later": []}}


def numbers(segments: list[SegmentInfo]) -> list[int]:
    return [segment.number for segment in segments]


def test_a_number_stands_for_all_before_it() -> None:
    chain = [a_segment(number) for number in (1, 2, 3)]
    assert numbers(lacking(chain, held(2, "h2"))) == [3]
    assert numbers(lacking(chain, {})) == [1, 2, 3]
    assert lacking(chain, held(3, "h3")) == []


def test_a_foreign_feed_may_be_further_elsewhere() -> None:
    assert lacking([a_segment(1, own=False)], held(9, "h9")) == []


def test_of_a_copied_database_every_branch_is_sent_until_it_is_named() -> None:
    chain = [a_segment(number) for number in (1, 2)]
    branch = replace(a_segment(3), number=2, hash="other")
    assert numbers(lacking(chain, held(2, "other"))) == [1, 2]
    assert numbers(lacking(chain, held(5, "h5"))) == [1, 2]
    assert [entry.hash for entry in lacking([*chain, branch], held(2, "h2"))] == ["h1", "other"]


def test_a_laptop_sends_everything_and_the_centre_only_what_is_its_own_or_the_addressee_s() -> None:
    own, theirs = a_segment(own=True), a_segment(own=False)
    assert may_travel(theirs, from_centre=False, to="D8", with_private=False)
    assert may_travel(own, from_centre=True, to="D8", with_private=False)
    assert not may_travel(theirs, from_centre=True, to="D8", with_private=False)
    assert may_travel(theirs, from_centre=True, to="D7", with_private=False)


def test_private_segments_travel_only_when_asked_for() -> None:
    private = a_segment(private=True)
    assert not may_travel(private, from_centre=False, to="D8", with_private=False)
    assert may_travel(private, from_centre=False, to="D8", with_private=True)


def test_a_backlog_goes_in_pieces_and_the_next_file_continues() -> None:
    segments = [a_segment(number, operations=100) for number in range(1, 6)]
    first, left = fitting(segments, frozenset(), 40_000)
    assert ([entry.id for entry in first], left) == ([1, 2], 3)
    second, _ = fitting(segments, frozenset(entry.hash for entry in first), 40_000)
    assert [entry.id for entry in second] == [3, 4]


def test_a_segment_larger_than_the_limit_still_goes() -> None:
    chosen, left = fitting([a_segment(operations=10**9)], frozenset(), 1)
    assert (len(chosen), left) == (1, 0)


@given(st.lists(st.integers(0, 50), max_size=12), st.integers(1, 5000))
def test_packing_again_and_again_hands_everything_over(operations: list[int], limit: int) -> None:
    segments = [a_segment(number, operations=count) for number, count in enumerate(operations)]
    handed_over: set[str] = set()
    for _ in segments:
        handed_over |= {entry.hash for entry in fitting(segments, frozenset(handed_over), limit)[0]}
    assert handed_over == {entry.hash for entry in segments}


def test_what_an_installation_has_never_goes_down() -> None:
    high, low = a_peer(number=5, roster=3), a_peer(number=2, roster=1, at="2026-12-11T10:00:00+04:00")
    for peer in (believed(high, low), believed(low, high)):
        assert (peer.have["1"]["n"], peer.roster_number) == (5, 3)


def test_a_restored_installation_is_believed_to_have_less_and_an_old_file_changes_nothing() -> None:
    before, restored = a_peer("old", 5), a_peer("new", 2, at="2026-12-11T10:00:00+04:00")
    assert believed(before, restored) == restored
    assert believed(restored, before) == restored


def test_the_first_word_of_an_installation_is_believed() -> None:
    assert believed(None, a_peer()) == a_peer()


def test_stations_are_counted_on_from_the_last_one_given() -> None:
    assert next_station([]) == "L1"
    assert next_station(["AZ7", "AZ8"]) == "AZ9"
    assert next_station(["AZ8", "GE1", "AZ7"]) == "AZ9"
    assert next_station(["C1"]) == "L1"


@given(st.text(max_size=6))
def test_a_station_is_short_capital_and_without_letters_that_look_like_digits(code: str) -> None:
    if is_station(code):
        assert code.isascii()
        assert code.isalnum()
        assert not set(code) & set("IOioabcxyz")
        assert is_station(next_station([code]))


def test_a_receipt_is_short_and_the_same_in_any_order() -> None:
    assert receipt(["a", "b"]) == receipt(["b", "a"]) != receipt(["a"])
    assert len(receipt(["a"])) == 9


@pytest.mark.parametrize("code", list(Code))
def test_every_verdict_has_a_text(code: Code) -> None:
    assert str(RefusalError(code, station="AZ7"))


def test_size_and_proportion_are_limited() -> None:
    assert not announces_too_much(1 << 20, 1)
    assert announces_too_much((1 << 20) + 1, 100)
    assert not announces_too_much(200 << 20, 2 << 20)
    assert announces_too_much((400 << 20) + 1, 40 << 20)
