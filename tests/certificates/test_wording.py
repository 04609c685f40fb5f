"""The worded facts: dates, hours, place and role in the languages of the papers."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.certificates.model import Venue
from rtcm_desktop.certificates.rules import names, wording
from rtcm_desktop.certificates.rules.calendar import persian
from tests.certificates.builders import facts, layouts

WORDS = layouts()["participation/1"].words
LONG = {"en": "Policy issues related to labour migration and mobility"}
SESSIONS = (
    ({"en": "Fair recruitment"},),
    ({"en": "Fair recruitment"}, {"en": "Case clinic"}),
    (LONG, {"en": "Fair recruitment"}, {"en": "Case clinic"}),
)


@pytest.mark.parametrize(
    ("language", "start", "end", "text"),
    [
        ("en", date(2026, 12, 7), date(2026, 12, 9), "7–9 December 2026"),
        ("en", date(2026, 12, 7), date(2026, 12, 7), "7 December 2026"),
        ("en", date(2026, 11, 30), date(2026, 12, 2), "30 November – 2 December 2026"),
        ("en", date(2026, 12, 30), date(2027, 1, 2), "30 December 2026 – 2 January 2027"),
        ("az", date(2026, 12, 7), date(2026, 12, 9), "7–9 dekabr 2026"),
        ("ru", date(2026, 12, 7), date(2026, 12, 9), "7–9 декабря 2026 г."),
        ("fa", date(2026, 12, 7), date(2026, 12, 9), "۱۶ تا ۱۸ آذر ۱۴۰۵"),
    ],
)
def test_period_says_month_and_year_once(language: str, start: date, end: date, text: str) -> None:
    assert wording.period_text(start, end, WORDS[language]) == text


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 3, 20), (1403, 1, 1)),
        (date(2025, 3, 20), (1403, 12, 30)),
        (date(2025, 3, 21), (1404, 1, 1)),
        (date(2021, 3, 20), (1399, 12, 30)),
        (date(1979, 2, 11), (1357, 11, 22)),
        (date(2026, 11, 21), (1405, 8, 30)),
    ],
)
def test_days_of_the_iranian_calendar(day: date, expected: tuple[int, int, int]) -> None:
    assert persian(day) == expected


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_iranian_months_have_at_most_31_days_and_days_follow_each_other(day: date) -> None:
    _, month, number = persian(day)
    assert 1 <= month <= 12
    assert 1 <= number <= (31 if month <= 6 else 30)
    _, next_month, next_number = persian(date.fromordinal(day.toordinal() + 1))
    assert (next_month, next_number) == (month, number + 1) or next_number == 1


@pytest.mark.parametrize(
    ("language", "minutes", "text"),
    [
        ("en", 60, "1 hour"),
        ("en", 1080, "18 hours"),
        ("en", 1050, "17.5 hours"),
        ("en", 1042, "17.5 hours"),
        ("az", 1080, "18 saat"),
        ("ru", 60, "1 час"),
        ("ru", 180, "3 часа"),
        ("ru", 1080, "18 часов"),
        ("ru", 1050, "17,5 часа"),
        ("fa", 1080, "۱۸ ساعت"),
    ],
)
def test_hours_are_counted_as_the_language_counts(language: str, minutes: int, text: str) -> None:
    assert wording.hours_text(minutes, WORDS[language], language) == text


@pytest.mark.parametrize(
    ("topics", "text"),
    [
        ((), ""),
        (("M3.T04",), "Module 3, topic M3.T04"),
        (("M3.T04", "M3.T05"), "Module 3, topics M3.T04, M3.T05"),
        (("M2.T06", "M3.T04"), "Topics M2.T06, M3.T04"),
    ],
)
def test_curriculum_names_module_and_topics(topics: tuple[str, ...], text: str) -> None:
    assert wording.curriculum_text(topics, WORDS["en"]) == text


def test_place_is_the_city_or_else_the_venue() -> None:
    hotel = Venue({"en": "Ganja, conference hotel"}, "", {})
    assert wording.place_text(hotel, WORDS["en"], "en") == "Ganja, conference hotel"
    assert wording.place_text(facts().venue, WORDS["az"], "az") == "Baku, Azərbaycan"
    assert wording.place_text(None, WORDS["ru"], "ru") == "Онлайн"


def test_role_leaves_out_what_is_not_known_and_says_nothing_twice() -> None:
    about = replace(facts(), position="", institution={"en": "Azerbaijan"})
    assert wording.role_text(about, WORDS["en"], "en") == "Azerbaijan"


def test_role_never_mixes_two_directions_in_one_line() -> None:
    assert wording.role_text(facts(), WORDS["fa"], "fa") == "Chief adviser, State Migration Service, Azerbaijan"


@pytest.mark.parametrize(
    ("event", "wanted", "expected"),
    [
        (("en",), "", ("en",)),
        (("az", "en"), "", ("az", "en")),
        (("fa", "en"), "", ("en", "fa")),
        (("en", "ru", "az"), "", ("en", "ru")),
        (("en", "ru", "az"), "az", ("az", "en")),
        (("en",), "ru", ("en",)),
        (("ka",), "", ("en",)),
        ((), None, ("en",)),
    ],
)
def test_languages_of_a_paper(event: tuple[str, ...], wanted: str | None, expected: tuple[str, ...]) -> None:
    assert wording.paper_languages(event, wanted, tuple(WORDS)) == expected


def test_sessions_of_a_trainer_are_named_as_far_as_there_is_room() -> None:
    layout = layouts()["trainer/1"]
    told = [wording.worded(replace(facts(), sessions=some), layout, ["en"])["en"] for some in SESSIONS]
    assert [one["sessions"] for one in told] == [
        "Fair recruitment",
        "Fair recruitment · Case clinic",
        "Policy issues related to labour migration and mobility and 2 more",
    ]
    assert told[2]["did"] == "has served as trainer and led three sessions of the training"


def test_name_in_the_script_of_the_paper_stands_first() -> None:
    assert names.on_paper("Aliya", "Әлия", "ru") == ("Әлия", "Aliya")
    assert names.on_paper("Aliya", "Әлия", "en") == ("Aliya", "Әлия")
    assert names.on_paper("Giorgi", "გიორგი", "ru") == ("Giorgi", "გიორგი")
    assert names.on_paper("Aygün", "Aygün", "az") == ("Aygün", "")


def test_every_layout_has_every_word_in_every_language() -> None:
    for layout in layouts().values():
        english = {key.partition(".")[0] for key in layout.words["en"]}
        for language, words in layout.words.items():
            present = {key.partition(".")[0] for key in words} - {"calendar"}
            assert present == english, (layout.name, language)
