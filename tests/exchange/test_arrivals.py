"""What is told about files that were taken in just now."""

from dataclasses import replace

from rtcm_desktop.exchange.model.desk import ArrivalState, ArrivedFile
from rtcm_desktop.exchange.model.verdicts import Notice
from rtcm_desktop.exchange.rules.arrivals import MOST_SAID, not_in_the_book, worth_saying

KNOWN = ArrivedFile("B1", "AZ7.rtcm", "AZ7", ArrivalState.ALREADY, "", "CCCC-DDDD", "2026-12-08T18:00")
USELESS = ArrivedFile("0:photo.rtcm", "photo.rtcm", "", ArrivalState.REFUSED, "No event file", "", "2026-12-08T18:00")


def test_a_file_stands_once_whether_the_book_knows_it_by_id_or_by_what_was_wrong():
    noted = replace(USELESS, id="sha")
    assert not_in_the_book((KNOWN, USELESS), ()) == (KNOWN, USELESS)
    assert not_in_the_book((KNOWN, USELESS), (KNOWN, noted)) == ()
    assert not_in_the_book((USELESS,), (replace(noted, words="Damaged"),)) == (USELESS,)


def test_each_thing_is_said_once_and_what_the_page_always_says_is_left_out():
    odd = [Notice("CLOCK", "The clock of GE1 is wrong")] * 2
    assert worth_saying([*odd, Notice("SEGMENT_MISSING", "Part 2")]) == ("The clock of GE1 is wrong",)
    many = [Notice("CLOCK", f"The clock of GE{number} is wrong") for number in range(9)]
    assert len(worth_saying(many)) == MOST_SAID
