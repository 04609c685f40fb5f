"""Figures add up whatever the people."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.statistics.model import EventFacts, Names, Participation, Period, Split, Teaching
from rtcm_desktop.statistics.rules import breakdowns_of, figures_of, hours, largest_first, quarter_of, quarter_period

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
EVENTS = [
    EventFacts(
        f"e{n}",
        f"C1-26-A0{n}",
        "Title",
        date(2026, 1 + 2 * n, 5),
        date(2026, 1 + 2 * n, 6),
        mode,
        "planned",
        modules,
        0,
    )
    for n, (mode, modules) in enumerate([("hybrid", ("M1",)), ("online", ("M2", "M3")), ("hybrid", ()), ("", ("M1",))])
]
PARTICIPATIONS = st.lists(
    st.builds(
        Participation,
        event=st.sampled_from([event.id for event in EVENTS]),
        person=st.sampled_from("abcdefghij"),
        sex=st.just(None),
        country=st.sampled_from(["AZ", "GE", None]),
        audience=st.sampled_from(["CSO", None]),
        mode=st.sampled_from(["online", "in_person"]),
    ),
    unique_by=lambda entry: (entry.event, entry.person),
)


@given(PARTICIPATIONS, st.dictionaries(st.sampled_from("abcdefghij"), st.sampled_from("fm")))
def test_figures_agree_with_each_other(found: list[Participation], sexes: dict[str, str]) -> None:
    entries = [entry._replace(sex=sexes.get(entry.person)) for entry in found]
    figures = figures_of(YEAR, EVENTS, entries, [], data_state="A1")
    persons = {entry.person for entry in entries}
    assert figures.persons.total == len(persons)
    assert figures.persons.women == sum(sexes.get(person) == "f" for person in persons)
    assert figures.participations == len(entries) == sum(quarter.participations for quarter in figures.quarters)
    assert sum(quarter.persons for quarter in figures.quarters) == len(persons)
    assert figures.held + figures.planned == len(EVENTS)
    assert sum(figures.events_by_mode.values()) == figures.held
    for splits in (figures.by_country, figures.by_audience, figures.by_module, figures.by_mode):
        assert max((split.total for split in splits.values()), default=0) <= len(persons)
        assert sum(split.total for split in splits.values()) >= len(persons)


@given(PARTICIPATIONS)
def test_the_order_of_reading_does_not_matter(found: list[Participation]) -> None:
    there = figures_of(YEAR, EVENTS, found, [], data_state="")
    back = figures_of(YEAR, EVENTS[::-1], found[::-1], [], data_state="")
    assert there == back


def test_the_share_of_women_is_of_those_who_stated_their_sex() -> None:
    assert Split(women=1, men=1, not_stated=5).share_of_women == 50
    assert Split(women=2, men=1).share_of_women == 67
    assert Split(not_stated=3).share_of_women is None


@pytest.mark.parametrize(("women", "men", "share"), [(4, 0, None), (3, 1, None), (4, 1, 80), (0, 5, 0)])
def test_a_share_of_very_few_people_is_not_told(women: int, men: int, share: int | None) -> None:
    assert Split(women=women, men=men, not_stated=40).telling_share == share


def test_the_largest_comes_first_and_the_unknown_last() -> None:
    splits = {"GE": Split(1), "unknown": Split(9), "AZ": Split(1), "TR": Split(2)}
    assert [code for code, _ in largest_first(splits)] == ["TR", "AZ", "GE", "unknown"]


def test_hours_are_rounded() -> None:
    assert [hours(minutes) for minutes in (0, 29, 30, 89, 90)] == [0, 0, 1, 1, 2]


def test_quarters_span_the_period() -> None:
    figures = figures_of(Period(date(2025, 11, 1), date(2026, 4, 1)), [], [], [], data_state="")
    assert [(quarter.year, quarter.number) for quarter in figures.quarters] == [(2025, 4), (2026, 1), (2026, 2)]


def test_breakdowns_have_names_and_count_what_is_not_known() -> None:
    period = Period(date(2026, 1, 1), date(2026, 12, 31))
    event = EventFacts("e", "X", "T", date(2026, 3, 2), date(2026, 3, 3), "online", "planned", ("M2",), 0, ("M2.T06",))
    present = [Participation("e", "p1", "f", "AZ", None, "online"), Participation("e", "p2", "m", None, None, "online")]
    found = figures_of(period, [event], present, [Teaching("e", "t", "m", "GE", "M2", 90)], data_state="")
    names = Names({"AZ": "Azerbaijan"}, {}, {"M2": "Two"}, {"online": "on line"}, "not known", {"M2.T06": "M2.T06 T"})
    by_key = {one.key: one for one in breakdowns_of(found, names)}
    assert list(by_key) == ["country", "audience", "module", "topic", "mode", "trainers"]
    assert [(line.label, line.split.total) for line in by_key["country"].lines] == [("Azerbaijan", 1), ("not known", 1)]
    assert (by_key["country"].unknown, by_key["audience"].unknown, by_key["module"].unknown) == (1, 2, 0)
    assert [(line.label, line.hours) for line in by_key["trainers"].lines] == [("Two", 2)]
    assert [line.label for line in by_key["topic"].lines] == ["M2.T06 T"]
    assert [(one.person, one.events, one.minutes) for one in found.trainers.taught] == [("t", 1, 90)]


@pytest.mark.parametrize(
    ("number", "first", "last"),
    [
        (1, date(2028, 1, 1), date(2028, 3, 31)),
        (2, date(2028, 4, 1), date(2028, 6, 30)),
        (4, date(2028, 10, 1), date(2028, 12, 31)),
    ],
)
def test_a_quarter_is_three_whole_months(number: int, first: date, last: date) -> None:
    assert quarter_period(2028, number) == Period(first, last)
    assert quarter_of(Period(first, last)) == number
    assert quarter_of(Period(first, date(2028, 12, 30))) is None
