"""One key per question: what it means for each kind of question, before any window shows it."""

import pytest

from rtcm_desktop.evaluation.model.desk import EntryQuestion
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.rules.keying import Keyed, keyed

OPTIONS = (("gov", "Government"), ("ngo", "Civil society"), ("uni", "University"))


def asked(kind: Kind, *, na: bool = False) -> EntryQuestion:
    options = OPTIONS if kind in {Kind.CHOICE, Kind.MANY} else ()
    return EntryQuestion("q1", 1, "Question", kind, options, na)


@pytest.mark.parametrize(
    ("kind", "key", "becomes"),
    [
        (Kind.SCALE5, "4", Keyed("4", goes_on=True)),
        (Kind.SCALE5, "6", None),
        (Kind.SCALE5, "x", None),
        (Kind.CHOICE, "2", Keyed("ngo", goes_on=True)),
        (Kind.CHOICE, "4", None),
        (Kind.MANY, "3", Keyed("uni", goes_on=False)),
        (Kind.TEXT, "4", None),
        (Kind.TEXT, "0", None),
        (Kind.NUMBER, "0", None),
    ],
)
def test_a_key_answers_where_it_means_something(kind, key, becomes):
    assert keyed(asked(kind), "", key) == becomes


@pytest.mark.parametrize("kind", [Kind.SCALE5, Kind.CHOICE, Kind.MANY])
def test_nought_is_no_answer_and_says_so_where_the_paper_offers_that(kind):
    assert keyed(asked(kind), "3", "0") == Keyed("", goes_on=True)
    assert keyed(asked(kind, na=True), "3", "0") == Keyed("0", goes_on=True)


def test_several_answers_gather_and_one_pressed_again_goes():
    question, typed = asked(Kind.MANY), ""
    for key, expected in (("1", "gov"), ("3", "gov,uni"), ("1", "uni"), ("3", "")):
        found = keyed(question, typed, key)
        assert found is not None
        typed = found.answer
        assert typed == expected
