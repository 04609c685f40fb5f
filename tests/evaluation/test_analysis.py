"""What answers add up to: counts, medians, shares with their interval, indices, and what few answers do not show."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.evaluation.model.assessment import Depth
from rtcm_desktop.evaluation.model.composition import Response, Variant
from rtcm_desktop.evaluation.model.instrument import Criterion, Kind
from rtcm_desktop.evaluation.reading import read_geometry
from rtcm_desktop.evaluation.rules.analysis import Expected, assess, rate_of_use
from rtcm_desktop.evaluation.rules.composition import compose
from rtcm_desktop.evaluation.rules.findings import comments_of, stand_outs
from rtcm_desktop.evaluation.rules.items import items_of
from rtcm_desktop.evaluation.rules.shares import median, wilson
from tests.evaluation.builders import facts, form, instruments, responses

FORM = form(about=facts(sessions=3, trainers=1, outcomes=2, interpretation=True))
SCALES = [item.code for item in items_of(FORM.instrument, FORM.composition) if item.question.kind is Kind.SCALE5]
EVERYBODY = Expected(room=33, online=7)

answers = st.lists(
    st.dictionaries(st.sampled_from(SCALES), st.integers(0, 5) | st.none(), max_size=len(SCALES)), max_size=30
)


def assessed(given: Sequence[dict[str, object]]):  # type: ignore[no-untyped-def]
    return assess([FORM], [Response(FORM.id, Variant.ROOM, "en", "", one) for one in given], EVERYBODY)


@given(given_answers=answers)
def test_counts_add_up_to_n_and_nobody_is_lost(given_answers: list[dict[str, object]]) -> None:
    for result in assessed(given_answers).items:
        if result.depth is Depth.HIDDEN:
            assert not result.tally.counts
            continue
        tally = result.tally
        if result.item.question.kind is Kind.SCALE5:
            assert sum(tally.counts.values()) == tally.n
            assert tally.n + tally.not_applicable + tally.empty == len(given_answers)


@given(given_answers=answers)
def test_a_hidden_row_cannot_be_found_from_the_pool_of_all_rows(given_answers: list[dict[str, object]]) -> None:
    assessment = assessed(given_answers)
    for pool in assessment.pooled:
        rows = [result for result in assessment.items if result.item.question.code == pool.item.question.code]
        shown = [result for result in rows if result.depth is not Depth.HIDDEN]
        assert pool.tally.n == sum(result.tally.n for result in shown)


@given(favourable=st.integers(0, 500), others=st.integers(0, 500))
def test_the_interval_holds_the_share_and_stays_between_nought_and_one(favourable: int, others: int) -> None:
    interval = wilson(favourable, favourable + others)
    if interval is None:
        assert favourable + others == 0
        return
    assert 0 <= interval.low <= float(interval.share) + 1e-12
    assert float(interval.share) - 1e-12 <= interval.high <= 1


def test_the_interval_is_the_one_of_wilson() -> None:
    interval = wilson(20, 31)
    assert interval is not None
    assert (round(interval.low, 4), round(interval.high, 4)) == (0.4695, 0.7888)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({"1": 0, "2": 0, "3": 0, "4": 0, "5": 0}, None),
        ({"3": 1}, Fraction(3)),
        ({"3": 1, "4": 1}, Fraction(7, 2)),
        ({"1": 10, "5": 9}, Fraction(1)),
    ],
)
def test_the_median_is_the_middle_answer(counts: dict[str, int], expected: Fraction | None) -> None:
    assert median(counts) == expected


def test_below_five_forms_only_their_number_and_the_rate_are_shown() -> None:
    assessment = assess([FORM], responses(4, dict.fromkeys(SCALES, 5)), EVERYBODY)
    assert assessment.responses == 4
    assert assessment.rate.share == Fraction(4, 40)
    assert all(
        result.depth is Depth.HIDDEN and not result.tally.counts
        for result in assessment.items
        if result.item.question.kind is not Kind.TEXT
    )
    assert all(index.share is None for index in assessment.criteria)
    assert all(cell.count is None for cells in assessment.breakdowns.values() for cell in cells)


def test_from_five_to_nine_forms_counts_and_medians_are_shown_and_no_shares() -> None:
    assessment = assess([FORM], responses(9, dict.fromkeys(SCALES, 5)), EVERYBODY)
    result = assessment.result("rel_work")
    assert result is not None
    assert result.tally.counts["5"] == 9
    assert result.median == 5
    assert result.mean is None
    assert result.favourable is None
    assert all(index.share is None for index in assessment.criteria)


def test_from_ten_forms_on_everything_is_shown() -> None:
    assessment = assess([FORM], responses(10, dict.fromkeys(SCALES, 4)), EVERYBODY)
    result = assessment.result("rel_work")
    assert result is not None
    assert result.mean == 4
    assert result.favourable is not None
    assert {index.criterion for index in assessment.criteria} == set(Criterion) - {Criterion.NONE}
    assert all(index.share == 1 for index in assessment.criteria)


def test_an_index_is_the_average_of_shares_with_repeated_questions_pooled_first() -> None:
    relevant = ["rel_work", "rel_expect", "rel_region", "rights", "gender"]
    given_answers: dict[str, object] = dict.fromkeys(relevant, 5)
    given_answers |= {"ses_useful.s1": 1, "ses_useful.s2": 1, "ses_useful.s3": 1}
    assessment = assess([FORM], responses(12, given_answers), EVERYBODY)
    index = next(index for index in assessment.criteria if index.criterion is Criterion.RELEVANCE)
    assert index.items == 6
    assert index.share == Fraction(5, 6)


def test_impact_right_after_the_course_is_expected_impact() -> None:
    assessment = assess([FORM], responses(12, dict.fromkeys(SCALES, 4)), EVERYBODY)
    assert [index.name for index in assessment.criteria if index.criterion is Criterion.IMPACT] == ["expected_impact"]


def test_response_rates_stand_apart_for_room_and_on_line() -> None:
    given_responses = responses(24, {}) + responses(7, {}, variant=Variant.ONLINE)
    assessment = assess([FORM], given_responses, EVERYBODY)
    assert assessment.rate.share == Fraction(31, 40)
    assert assessment.rates[Variant.ROOM].share == Fraction(24, 33)
    assert assessment.rates[Variant.ONLINE].share == Fraction(7, 7)


def test_nobody_present_gives_no_rate() -> None:
    assert assess([FORM], responses(3, {}), Expected(0, 0)).rate.share is None


def test_answers_to_an_earlier_version_count_for_what_they_were_about() -> None:
    about = facts(sessions=2, trainers=0, outcomes=0)
    swapped = replace(about, sessions=tuple(reversed(about.sessions)))
    newer = replace(
        form(about=about), id="form-2", composition=compose(instruments()["post"], swapped, read_geometry())
    )
    older = form(about=about)
    given_responses = responses(6, {"ses_useful.s1": 5}) + responses(6, {"ses_useful.s2": 1}, form_id="form-2")
    assessment = assess([newer, older], given_responses, EVERYBODY)
    result = assessment.result("ses_useful.s2")
    assert result is not None
    assert result.item.key == ("ses_useful", "session-1")
    assert (result.tally.counts["5"], result.tally.counts["1"]) == (6, 6)


def test_a_named_trainers_form_is_shown_from_the_first_answer_on() -> None:
    composed = form("trainer", facts(outcomes=0))
    assessment = assess([composed], responses(2, {"brief": 4}), Expected(3, 0))
    result = assessment.result("brief")
    assert result is not None
    assert result.tally.counts["4"] == 2


def test_sessions_and_trainers_never_stand_out() -> None:
    given_answers: dict[str, object] = {code: 1 if "." in code and not code.startswith("out") else 4 for code in SCALES}
    found = stand_outs(assess([FORM], responses(12, given_answers), EVERYBODY))
    assert found
    assert all(one.result.item.reference is None or one.result.item.code.startswith("out") for one in found)


def test_only_comments_given_for_it_are_quoted_and_they_stand_in_no_order_of_entry() -> None:
    given_responses = [
        *responses(1, {"suggest": "Zebra", "quote": "yes"}),
        *responses(1, {"suggest": "Apple", "quote": "yes"}),
        *responses(1, {"suggest": "Secret", "quote": "no"}),
        *responses(1, {"suggest": "Unsaid"}),
    ]
    (comments,) = comments_of([FORM], given_responses, Depth.FULL)
    assert comments.quotes == ("Apple", "Zebra")
    assert comments.withheld == 2


def test_comments_on_very_few_forms_are_mixed() -> None:
    given_responses = responses(2, {"suggest": "More cases", "best": "All of it", "quote": "yes"})
    (comments,) = comments_of([FORM], given_responses, Depth.HIDDEN)
    assert comments.item is None
    assert len(comments.quotes) == 4


def test_people_reached_are_added_up_and_indicators_of_different_things_are_not() -> None:
    composed = form("followup", facts(outcomes=0))
    given_responses = [
        Response(composed.id, Variant.ROOM, "en", "", {"passed_number": number, "indicator_now": "12.5"})
        for number in (5, 10, 15, 20, 100)
    ]
    assessment = assess([composed], given_responses, EVERYBODY)
    reached, indicator = assessment.result("passed_number"), assessment.result("indicator_now")
    assert reached is not None
    assert (reached.tally.n, reached.median, reached.total) == (5, Fraction(15), 150)
    assert indicator is not None
    assert (indicator.tally.n, indicator.total) == (5, None)


def test_the_rate_of_use_counts_whoever_used_it_at_all() -> None:
    composed = form("followup", facts(outcomes=0))
    given_responses = [
        Response(composed.id, Variant.ROOM, "en", "", {"used": used})
        for used in ["often"] * 4 + ["some"] * 3 + ["once"] + ["planned"] * 2
    ]
    interval = rate_of_use(assess([composed], given_responses, EVERYBODY))
    assert interval is not None
    assert interval.share == Fraction(8, 10)
    assert rate_of_use(assess([composed], given_responses[:9], EVERYBODY)) is None
