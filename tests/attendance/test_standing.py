"""Three verdicts, each explained in words."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.attendance.model import Attendee, Evidence, Requirement, Status, Verdict
from rtcm_desktop.attendance.rules import requirement_of
from rtcm_desktop.participants.model import CertificateException
from tests.attendance.builders import a_mark, a_standing, a_unit, at, half_days, span

LABELS = [unit.label for unit in half_days(3)]


def marked(*present: str, absent: tuple[str, ...] = ()) -> dict[str, Evidence]:
    return {label: a_mark() for label in present} | {label: a_mark(Status.ABSENT) for label in absent}


def test_five_of_six_half_days_are_enough_whatever_comes() -> None:
    found = a_standing(marked(*LABELS[:5]), now=at(3, "14:00"))
    assert found.verdict is Verdict.CERTAIN
    assert found.words == "present 5 of 6 half-days (83 %)"
    assert found.share == Fraction(5, 6)


def test_who_can_still_make_it_is_told_when_and_how_long_to_be_there() -> None:
    evidence = marked(*LABELS[:5]) | {"D2-AM": a_mark(Status.LATE, 60)}
    found = a_standing(evidence, now=at(3, "14:00"))
    assert found.verdict is Verdict.IF_PRESENT
    assert found.words == "present 5 of 6 half-days (71 %); must be present this afternoon, for at least 1 h 48 min"


def test_who_needs_all_that_is_left_is_told_all_of_it() -> None:
    found = a_standing(
        {}, units=[a_unit("D1-AM"), a_unit("D1-PM")], now=at(1, "08:00"), requirement=Requirement(Fraction(1))
    )
    assert found.words == "present 0 of 2 half-days (0 %); must be present this morning, this afternoon"


def test_units_further_away_are_called_by_their_day() -> None:
    found = a_standing(marked("D1-AM", "D1-PM"), now=at(1, "18:00"))
    assert "tomorrow morning, tomorrow afternoon, Thu 10 Dec, morning, Thu 10 Dec, afternoon" in found.words


def test_who_cannot_make_it_any_more_is_told_by_how_much() -> None:
    found = a_standing(marked("D1-AM", absent=tuple(LABELS[1:])))
    assert found.verdict is Verdict.NO
    assert found.words == "present 1 of 6 half-days (16 %); 13 h 18 min short of the 80 % needed"


def test_half_days_that_nobody_marked_are_named() -> None:
    found = a_standing(marked("D1-AM", "D1-PM", "D2-AM", "D2-PM"))
    assert found.verdict is Verdict.NO
    assert found.words.endswith("not marked: Thu 10 Dec, morning, Thu 10 Dec, afternoon")


def test_a_certain_verdict_names_unmarked_half_days_too() -> None:
    assert a_standing(marked(*LABELS[:5])).words.endswith("; not marked: Thu 10 Dec, afternoon")


def test_what_was_not_held_leaves_the_sum_and_what_was_shortened_counts_less() -> None:
    units = [a_unit("D1-AM"), a_unit("D1-PM", held=[]), a_unit("D2-AM", held=[span("09:00", "10:00")]), a_unit("D2-PM")]
    found = a_standing(marked("D1-AM", "D2-PM", absent=("D2-AM",)), units=units)
    assert (found.held_minutes, found.minutes) == (480, 420)
    assert found.verdict is Verdict.CERTAIN
    assert found.words == "present 2 of 3 half-days (87 %)"


def test_exactly_the_share_asked_for_is_enough_and_a_minute_less_is_not() -> None:
    units = [a_unit("D1-AM")]
    assert a_standing({"D1-AM": a_mark(Status.LATE, 168)}, units=units).verdict is Verdict.CERTAIN
    assert a_standing({"D1-AM": a_mark(Status.LATE, 167)}, units=units).verdict is Verdict.NO


def test_an_event_of_which_nothing_was_held_earns_nothing() -> None:
    found = a_standing({}, units=[a_unit("D1-AM", held=[])])
    assert found.verdict is Verdict.NO
    assert found.share == 0
    assert found.words.startswith("nothing was held")


def test_a_mandatory_half_day_outweighs_the_share() -> None:
    units = [*half_days(3)[:5], a_unit("D3-PM", mandatory=True)]
    missed = a_standing(marked(*LABELS[:5], absent=("D3-PM",)), units=units)
    to_come = a_standing(marked(*LABELS[:5]), units=units, now=at(3, "14:00"))
    late = a_standing(marked(*LABELS[:5]) | {"D3-PM": a_mark(Status.LATE, 5)}, units=units)
    assert [missed.verdict, to_come.verdict, late.verdict] == [Verdict.NO, Verdict.IF_PRESENT, Verdict.CERTAIN]
    assert missed.words == "present 5 of 6 half-days (83 %); missed what may not be missed: Thu 10 Dec, afternoon"
    assert to_come.words == "present 5 of 6 half-days (83 %); may not miss this afternoon"


@pytest.mark.parametrize(("score", "verdict"), [(None, Verdict.NO), (59, Verdict.NO), (60, Verdict.CERTAIN)])
def test_a_test_score_may_be_asked_for(score: int | None, verdict: Verdict) -> None:
    attendee = Attendee("participant", "person", "A", test_score=score)
    found = a_standing(marked(*LABELS), requirement=Requirement(test_score=60), attendee=attendee)
    assert found.verdict is verdict
    assert ("60" in found.words) == (verdict is Verdict.NO)


def test_a_test_can_still_be_written_while_the_event_lasts() -> None:
    found = a_standing(marked(*LABELS[:5]), requirement=Requirement(test_score=60), now=at(3, "14:00"))
    assert found.verdict is Verdict.IF_PRESENT


@pytest.mark.parametrize(
    ("exception", "verdict"),
    [(CertificateException.ELIGIBLE, Verdict.CERTAIN), (CertificateException.NOT_ELIGIBLE, Verdict.NO)],
)
def test_an_exception_decides_and_its_reason_is_told(exception: CertificateException, verdict: Verdict) -> None:
    attendee = Attendee("participant", "person", "A", exception=exception, exception_reason="flight cancelled")
    present = LABELS[:1] if verdict is Verdict.CERTAIN else LABELS
    found = a_standing(marked(*present), attendee=attendee)
    assert found.verdict is verdict
    assert found.words.endswith("exception: flight cancelled")


def test_the_event_may_ask_for_more_or_less() -> None:
    asked = requirement_of({"share": 100, "mandatory": ["D1-AM"], "test": 50})
    assert asked == Requirement(Fraction(1), frozenset({"D1-AM"}), 50)
    assert requirement_of({}) == Requirement(Fraction(4, 5))


statuses = st.sampled_from(Status)
evidence_by_label = st.dictionaries(
    st.sampled_from(LABELS), st.builds(a_mark, statuses, st.none() | st.integers(0, 210))
)
moments = st.builds(at, st.integers(1, 4), st.sampled_from(["08:00", "12:30", "14:00", "18:00"]))


@given(evidence_by_label, moments)
def test_a_certain_verdict_is_never_lost_by_waiting(evidence: dict[str, Evidence], now) -> None:
    if a_standing(evidence, now=now).verdict is Verdict.CERTAIN:
        assert a_standing(evidence).verdict is Verdict.CERTAIN


@given(evidence_by_label, moments)
def test_if_present_holds_its_promise(evidence: dict[str, Evidence], now) -> None:
    """Present in all that is to come makes certain, absent from all of it makes no."""
    found = a_standing(evidence, now=now)
    to_come = [label for label, one in found.units.items() if one.state == "to_come"]
    present = a_standing(evidence | marked(*to_come), now=now)
    absent = a_standing(evidence | marked(absent=tuple(to_come)), now=now)
    if found.verdict is Verdict.IF_PRESENT:
        assert (present.verdict, absent.verdict) == (Verdict.CERTAIN, Verdict.NO)
    else:
        assert {present.verdict, absent.verdict} == {found.verdict}
    assert 0 <= found.share <= 1
