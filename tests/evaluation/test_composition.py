"""Composing an event's form: what does not apply falls away, repeats multiply, and it always fits its pages."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.evaluation.model.composition import EventFacts, Subject, Switches, Variant
from rtcm_desktop.evaluation.model.instrument import Criterion, Kind, Repeat
from rtcm_desktop.evaluation.reading import read_geometry
from rtcm_desktop.evaluation.rules.blocks import Setting
from rtcm_desktop.evaluation.rules.composition import chosen, compose
from rtcm_desktop.evaluation.rules.items import items_of
from rtcm_desktop.evaluation.rules.keeping import composition_from, definition_of
from rtcm_desktop.evaluation.rules.layout import lay_out
from rtcm_desktop.evaluation.rules.wording import lowered, missing_wordings, wording
from tests.evaluation.builders import LANGUAGES, facts, form, instruments

PRINTED = ("pre", "post", "followup", "trainer")


def codes(about: EventFacts | None = None, switches: Switches | None = None) -> set[str]:
    composed = form("post", about, switches=switches)
    return {item.code for item in items_of(composed.instrument, composed.composition)}


def test_an_event_in_the_room_without_interpreters_is_asked_about_neither_connection_nor_interpretation() -> None:
    asked = codes(about=facts(both=False))
    assert "room" in asked
    assert not {"connection", "joining", "interpretation", "practical"} & asked


def test_interpretation_and_practical_work_are_asked_about_where_there_were_some() -> None:
    assert {"interpretation", "practical"} <= codes(about=facts(interpretation=True, practical=True))


def test_questions_repeat_for_every_session_trainer_and_outcome() -> None:
    asked = codes(about=facts(sessions=2, trainers=1, outcomes=2, own=1))
    assert {"ses_useful.s1", "ses_useful.s2", "trn_clear.t1", "out_now.o1", "out_now.o2", "own.w1"} <= asked
    assert "ses_useful.s3" not in asked


def test_a_section_about_nothing_disappears() -> None:
    asked = codes(about=facts(sessions=0, trainers=0, outcomes=0))
    assert not any("." in code for code in asked)


def test_both_variants_share_one_version_and_differ_only_in_what_is_for_them() -> None:
    composed = form()
    room, online = (
        {item.code for item in items_of(composed.instrument, composed.composition, variant)} for variant in Variant
    )
    assert room - online == {"room", "needs"}
    assert online - room == {"connection", "joining"}


def test_rows_of_both_variants_are_numbered_without_gaps_and_alike() -> None:
    composed = form()
    for variant in Variant:
        numbers = [item.number for item in items_of(composed.instrument, composed.composition, variant)]
        rows = list(dict.fromkeys(number for number in numbers if number))
        assert rows == list(range(1, len(rows) + 1))
    everything = items_of(composed.instrument, composed.composition)
    shared = [item for item in everything if item.code == "overall"]
    assert len(shared) == 1


def test_an_item_switched_off_is_not_asked_and_one_switched_on_is() -> None:
    asked = codes(switches=Switches(on=frozenset({"out_before"}), off=frozenset({"rel_region"})))
    assert "out_before.o1" in asked
    assert "rel_region" not in asked


def test_more_sessions_than_the_form_takes_keep_the_mandatory_ones_in_the_order_of_the_agenda() -> None:
    sessions = [Subject(str(index), {"en": str(index)}, mandatory=index in {7, 9}) for index in range(1, 11)]
    assert [subject.id for subject in chosen(sessions, 4)] == ["1", "2", "7", "9"]


def test_references_never_change_their_meaning_from_version_to_version() -> None:
    before = form(about=facts(sessions=3)).composition
    known = {(reference.repeat, reference.subject.id): reference.code for reference in before.references}
    about = facts(sessions=4)
    without_first = replace(about, sessions=about.sessions[1:])
    after = compose(instruments()["post"], without_first, read_geometry(), known=known)
    assert [(one.code, one.subject.id) for one in after.of(Repeat.SESSION)] == [
        ("s2", "session-2"),
        ("s3", "session-3"),
        ("s4", "session-4"),
    ]


def test_a_long_form_shrinks_by_what_may_leave_first_and_keeps_what_must_stay() -> None:
    composed = form(about=facts(sessions=8, trainers=6, outcomes=6, own=3, interpretation=True, practical=True))
    by_code = {question.code: question for _, question in composed.instrument.questions()}
    assert composed.composition.left_out
    assert all(by_code[code].keep > 1 for code in composed.composition.left_out)
    for criterion in (Criterion.RELEVANCE, Criterion.EFFICIENCY, Criterion.EFFECTIVENESS, Criterion.IMPACT):
        items = items_of(composed.instrument, composed.composition)
        assert sum(item.question.criterion is criterion and item.question.kind is Kind.SCALE5 for item in items) >= 2


def test_figures_of_an_indicator_never_stay_without_the_question_they_belong_to() -> None:
    for outcomes in range(7):
        asked = set(form("followup", facts(outcomes=outcomes)).composition.questions)
        assert asked.isdisjoint({"indicator", "indicator_before", "indicator_now"}) or (
            {"indicator", "indicator_before", "indicator_now"} <= asked
        )


names = st.text(alphabet=st.sampled_from("abcdefghijklmnop ШщЖжəıĞş-ЮЫ"), min_size=1, max_size=160)


@st.composite
def events(draw: st.DrawFn) -> EventFacts:
    def some(kind: str, most: int) -> tuple[Subject, ...]:
        texts = draw(st.lists(st.fixed_dictionaries(dict.fromkeys(LANGUAGES, names)), max_size=most))
        return tuple(Subject(f"{kind}{index}", text) for index, text in enumerate(texts))

    return EventFacts(
        sessions=some("session", 12),
        trainers=some("trainer", 8),
        outcomes=some("outcome", 9),
        own=some("own", 3),
        interpretation=draw(st.booleans()),
        practical=draw(st.booleans()),
        variants=draw(st.sampled_from([(Variant.ROOM,), (Variant.ONLINE,), (Variant.ROOM, Variant.ONLINE)])),
    )


@settings(max_examples=40, deadline=None)
@given(about=events(), code=st.sampled_from(PRINTED))
def test_whatever_the_event_the_form_fits_its_pages_in_every_language(about: EventFacts, code: str) -> None:
    composed = form(code, about)
    geometry = read_geometry()
    for variant in composed.composition.variants:
        for language in LANGUAGES:
            sheet = lay_out(Setting(geometry, composed.instrument, composed.composition, variant, language, 0.0))
            assert sheet.pages <= composed.instrument.max_pages + 0.5
            for place in sheet.placed:
                assert place.top >= geometry.top(place.page) - 1e-6
                assert place.top + place.block.height <= geometry.bottom + 1e-6


@pytest.mark.parametrize("code", PRINTED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_blocks_of_a_page_overlap(code: str, language: str) -> None:
    composed = form(code, facts(own=2, interpretation=True, practical=True))
    sheet = lay_out(
        Setting(read_geometry(), composed.instrument, composed.composition, Variant.ROOM, language, row=0.0)
    )
    for before, after in zip(sheet.placed, sheet.placed[1:], strict=False):
        if before.page == after.page:
            assert after.top >= before.top + before.block.height - 1e-6


def test_a_kept_form_is_small_and_comes_back_as_it_was() -> None:
    composition = form(about=facts(sessions=6, trainers=4, outcomes=6, own=1)).composition
    kept = definition_of(composition)
    subjects = {reference.subject.id: reference.subject for reference in composition.references}
    assert composition_from(kept, subjects) == composition
    assert len(dumps(kept)) < 2_500
    assert "Managing migration" not in dumps(kept)


def test_the_name_of_a_session_stands_in_its_question() -> None:
    composed = form(about=facts(sessions=1))
    item = next(item for item in items_of(composed.instrument, composed.composition) if item.code == "ses_useful.s1")
    assert "Managing migration" in wording(item, "en")
    assert "Управление миграцией" in wording(item, "ru")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Apply standards", "apply standards"),
        ("IOM rules", "IOM rules"),
        ("Əsas anlayışlar", "əsas anlayışlar"),
        ("", ""),
    ],
)
def test_an_outcome_goes_on_within_its_sentence(text: str, expected: str) -> None:
    assert lowered(text) == expected


def test_an_outcome_without_wording_in_the_language_of_the_form_is_named() -> None:
    about = replace(facts(sessions=0, outcomes=0), outcomes=(Subject("o", {"en": "Apply standards"}),))
    missing = missing_wordings(form(about=about).composition, "az")
    assert [reference.code for reference in missing] == ["o1"]
