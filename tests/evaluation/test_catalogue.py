"""The Centre's forms: complete in every language, coherent, and without anything that would point at a person."""

import re
from collections import Counter

import pytest

from rtcm_desktop.core.canonical import loads
from rtcm_desktop.evaluation.model.instrument import CRITERIA, Condition, Instrument, Kind, Phase
from rtcm_desktop.evaluation.reading import read_geometry, seed_rows
from rtcm_desktop.evaluation.rules.geometry import text_width, wrap
from tests.evaluation.builders import LANGUAGES, instruments

ALL = sorted(instruments())
PLACEHOLDER = re.compile(r"\{\w+\}")
POINTS_AT_A_PERSON = {"country", "name", "email", "phone", "person", "birth", "nationality"}


def all_texts(instrument: Instrument) -> list[dict[str, str]]:
    texts = [instrument.titles, instrument.intro, instrument.closing]
    texts += [end for scale in instrument.scales.values() for end in (scale.low, scale.high)]
    for section, question in instrument.questions():
        texts += [section.titles, question.texts, *(option.texts for option in question.options)]
        texts += [text for text in (question.short, question.na, section.hint) if text]
    return [dict(text) for text in texts]


@pytest.mark.parametrize("code", ALL)
def test_every_text_is_there_in_every_language_with_the_same_placeholders(code: str) -> None:
    for text in all_texts(instruments()[code]):
        assert set(text) == set(LANGUAGES)
        assert all(text.values())
        assert len({tuple(sorted(PLACEHOLDER.findall(words))) for words in text.values()}) == 1


@pytest.mark.parametrize("code", ALL)
def test_question_codes_are_unique_and_point_at_nobody(code: str) -> None:
    codes = [question.code for _, question in instruments()[code].questions()]
    assert max(Counter(codes).values()) == 1
    assert not any(POINTS_AT_A_PERSON & set(question.split("_")) for question in codes)


@pytest.mark.parametrize("code", ALL)
def test_scales_are_known_and_choices_have_options(code: str) -> None:
    instrument = instruments()[code]
    for _, question in instrument.questions():
        if question.kind is Kind.SCALE5:
            assert question.scale in instrument.scales
        if question.kind in (Kind.CHOICE, Kind.MANY):
            assert len(question.options) >= 2 or question.options_from_sessions
        if question.kind is Kind.NUMBER:
            assert question.range is not None
            assert question.range.minimum < question.range.maximum


@pytest.mark.parametrize("criterion", CRITERIA)
def test_the_end_of_course_form_keeps_two_scales_for_every_criterion_however_short_it_gets(criterion: str) -> None:
    kept = [
        question
        for _, question in instruments()["post"].questions()
        if question.criterion == criterion
        and question.kind is Kind.SCALE5
        and question.condition is Condition.ALWAYS
        and question.keep == 1
    ]
    assert len(kept) >= 2


def test_the_pre_course_form_asks_at_most_three_questions() -> None:
    assert len(list(instruments()["pre"].questions())) <= 3


def test_seed_rows_bring_forms_before_their_questions_and_equal_rows_every_time() -> None:
    rows = list(seed_rows())
    forms: set[str] = set()
    for table, row, values in rows:
        if table == "form":
            forms.add(row)
            assert values["event"] is None
        else:
            assert values["form"] in forms
    assert {instrument.phase for instrument in instruments().values()} == set(Phase)
    assert rows == list(seed_rows())
    assert all(loads(str(values["definition"])) for _, _, values in rows)


def test_wrapped_lines_are_no_wider_than_asked_and_lose_nothing() -> None:
    geometry = read_geometry()
    text = "Unverhältnismäßigkeitsgrundsatzüberprüfungsverfahren and a few short words"
    lines = wrap(geometry, text, 30.0, 9.0)
    assert all(text_width(geometry, line, 9.0) <= 30.0 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
