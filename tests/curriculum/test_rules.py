"""Countries, languages and audience categories out of typed words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.curriculum.model import TopicText
from rtcm_desktop.curriculum.rules import (
    audience_of,
    country_of,
    country_spellings,
    language_names,
    language_of,
    rank_topics,
)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("TURKIYE", "TR"),
        ("Republic of Türkiye", "TR"),
        ("Kyrgyz Republic", "KG"),
        ("The Kyrgyz Republic", "KG"),
        ("Kyrgyzstan", "KG"),
        ("Кыргызстан", "KG"),
        ("Iran", "IR"),
        ("Iran (Islamic Republic of)", "IR"),
        ("ایران", "IR"),
        ("Russia", "RU"),
        ("Russian Federation", "RU"),
        ("РФ", "RU"),
        ("kaz", "KZ"),
        (" md ", "MD"),
        ("Republic of Moldova", "MD"),
        ("საქართველო", "GE"),
        ("AZƏRBAYCAN", "AZ"),
        ("Baku, Azerbaijan", "AZ"),
        ("Ўзбекистон", "UZ"),
        ("O'zbekiston", "UZ"),
        ("Germany", "DE"),
    ],
)
def test_a_country_is_recognised_however_it_is_written(typed: str, code: str) -> None:
    assert country_of(typed) == code


@pytest.mark.parametrize(
    "typed", ["", None, "Niger Delta", "Korea", "Georgia / Armenia", "Atlantis", "-", "Republic of"]
)
def test_what_names_no_single_country_is_not_guessed(typed: str | None) -> None:
    assert country_of(typed) is None


def test_no_spelling_stands_for_two_countries() -> None:
    for country in country_spellings().values():
        for spelling in (country.code, country.iso3, *country.names.values(), *country.spellings):
            assert country_of(spelling) == country.code, spelling


@given(st.text())
def test_any_text_gives_a_known_country_or_none(text: str) -> None:
    assert country_of(text) in {None, *country_spellings()}


@pytest.mark.parametrize(
    ("typed", "code"), [("az", "az"), ("Azeri", "az"), ("русский", "ru"), ("Farsi", "fa"), ("xx", None)]
)
def test_a_language_is_recognised_by_code_and_name(typed: str, code: str | None) -> None:
    assert language_of(typed) == code


def test_no_name_stands_for_two_languages() -> None:
    for code, names in language_names().items():
        assert {language_of(name) for name in (code, *names.values())} == {code}


@pytest.mark.parametrize(
    ("organisation", "code"),
    [
        ("State Migration Service", "GOV_MIGRATION"),
        ("Migration Service, Ministry of Internal Affairs", "GOV_MIGRATION"),
        ("Ministry of the Interior", "GOV_CENTRAL"),
        ("Министерство юстиции", "GOV_CENTRAL"),
        ("Ministry of Health", "HEALTH"),
        ("State Border Service", "BORDER"),
        ("Ministry of Foreign Affairs", "CONSULAR"),
        ("Baku State University", "ACADEMIA"),
        ("Belarusian Red Cross", "CSO"),
        ("Public broadcaster", "MEDIA"),
        ("UNHCR", "INTL_ORG"),
        ("Supreme Court", "JUDICIARY"),
        ("State Statistics Committee", "STATS"),
    ],
)
def test_an_institution_suggests_its_audience(organisation: str, code: str) -> None:
    assert audience_of(organisation) == code


@pytest.mark.parametrize(
    "organisation", ["", "Acme", "University hospital of the Trade Union of Police", "Embassyland"]
)
def test_doubt_suggests_nothing(organisation: str) -> None:
    assert audience_of(organisation) is None


def test_the_position_counts_only_where_the_institution_says_nothing() -> None:
    assert audience_of("Free lance", "Journalist") == "MEDIA"
    assert audience_of("Ministry of Justice", "Journalist") == "GOV_CENTRAL"


def a_text(code: str, title: str = "", sessions: str = "", outcomes: str = "", items: str = "") -> TopicText:
    return TopicText(code, title, sessions, outcomes, items)


def test_a_title_weighs_more_than_an_item() -> None:
    topics = [a_text("M1.T01", items="visa visa"), a_text("M1.T02", title="Visa policy")]
    assert [topic.code for topic in rank_topics("visa", topics)] == ["M1.T02", "M1.T01"]


def test_every_typed_word_must_be_there_but_not_in_one_place() -> None:
    topics = [a_text("M1.T01", title="Children", items="smuggling"), a_text("M1.T02", title="Children")]
    assert [topic.code for topic in rank_topics("smuggl child", topics)] == ["M1.T01"]


def test_a_code_finds_its_topic_first() -> None:
    topics = [a_text("M1.T01", title="About m3 t04"), a_text("M3.T04", title="Labour")]
    assert rank_topics("M3.T04", topics)[0].code == "M3.T04"


def test_nothing_typed_finds_nothing() -> None:
    assert rank_topics("  ", [a_text("M1.T01", title="Labour")]) == []
