"""The identity rule, groups of linked records, names on paper, and what a search asks."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.people import rules
from rtcm_desktop.people.model import Person, Sex, Verdict
from tests.people.builders import AYGUN, a_person

KNOWN = replace(AYGUN, id="known")


def verdict(newcomer: Person, *records: Person) -> Verdict:
    return rules.identity(newcomer, records, {}).verdict


def test_equal_email_and_compatible_name_is_known():
    newcomer = a_person("Гусейнова", "Айгюн", emails=("aygun@example.org",))
    assert rules.identity(newcomer, [KNOWN], {}).person == "known"


def test_equal_email_with_another_name_is_doubtful():
    newcomer = a_person("Quliyev", "İlqar", emails=("aygun@example.org",))
    found = rules.identity(newcomer, [KNOWN], {})
    assert (found.verdict, found.candidates, found.reason) == (
        Verdict.DOUBTFUL,
        ("known",),
        "people.doubt.email_other_name",
    )


def test_a_shared_letter_box_does_not_make_two_generations_one_person():
    newcomer = a_person("Hüseynova", "A.", birth_year=1960, emails=("aygun@example.org",))
    assert verdict(newcomer, KNOWN) is Verdict.DOUBTFUL


def test_equal_name_birth_year_and_country_is_known_in_any_script():
    newcomer = a_person("HUSEYNOVA", "Aygun", country="AZ", birth_year=1984)
    assert verdict(newcomer, KNOWN) is Verdict.KNOWN


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, "people.doubt.same_name"),
        ({"country": "AZ"}, "people.doubt.same_name"),
        ({"country": "GE", "birth_year": 1984}, "people.doubt.other_country"),
        ({"country": "AZ", "birth_year": 1990}, "people.doubt.other_birth"),
    ],
)
def test_an_equal_name_alone_is_never_known(fields, reason):
    found = rules.identity(a_person(**fields), [KNOWN], {})
    assert (found.verdict, found.reason) == (Verdict.DOUBTFUL, reason)


@pytest.mark.parametrize(
    "fields",
    [
        {"country": "GE", "birth_year": 1990},
        {"country": "AZ", "birth_year": 1990, "emails": ("other@example.org",)},
    ],
)
def test_an_equal_name_with_two_contradictions_is_new(fields):
    assert verdict(a_person(**fields), KNOWN) is Verdict.NEW


def test_birth_dates_that_differ_within_a_year_are_not_the_same_birth():
    dated = replace(KNOWN, birth_date="1984-03-01", emails=())
    assert verdict(a_person(country="AZ", birth_date="1984-09-09"), dated) is Verdict.DOUBTFUL
    assert verdict(a_person(country="AZ", birth_date="1984-03-01"), dated) is Verdict.KNOWN


def test_a_slip_in_the_name_is_doubtful_but_not_with_another_birth_year():
    slip = a_person("Hüseynovva", "Agün", country="AZ", birth_year=1984)
    assert verdict(slip, KNOWN) is Verdict.DOUBTFUL
    assert verdict(replace(slip, birth_year=1970), KNOWN) is Verdict.NEW


def test_two_certain_records_without_a_link_are_doubtful_and_with_a_link_known():
    second = replace(KNOWN, id="second")
    assert verdict(AYGUN, KNOWN, second) is Verdict.DOUBTFUL
    linked = rules.identity(AYGUN, [KNOWN, second], {"second": "known"})
    assert (linked.verdict, linked.person) == (Verdict.KNOWN, "known")


emails = st.lists(st.sampled_from(["a@example.org", "b@example.org"]), max_size=2).map(tuple)
persons = st.builds(
    Person,
    id=st.uuids().map(str),
    given=st.sampled_from(["Aygün", "Aygun", "Айгюн", "Əli", "Ali", "علی", "Ana-Maria", "Фёдор", ""]),
    family=st.sampled_from(["Hüseynova", "Гусейнова", "Rezaei", "رضایی", "Rzai", "Țurcanu", "محمدی\u200cزاده"]),
    latin=st.sampled_from(["", "Ali Rezaei"]),
    country=st.sampled_from(["AZ", "IR", ""]),
    birth_year=st.sampled_from([1984, 1990, None]),
    emails=emails,
)


@given(persons, persons)
def test_identity_is_the_same_from_both_sides(one, other):
    assert rules.is_certain(one, other) == rules.is_certain(other, one)
    assert rules.doubt(one, other) == rules.doubt(other, one)


@given(persons, persons)
def test_whoever_is_certain_shares_a_key(one, other):
    if rules.is_certain(one, other):
        assert rules.certain_keys(one) & rules.certain_keys(other)


@given(persons)
def test_everybody_is_certainly_like_themselves_where_anything_is_known(person):
    if person.emails or (person.country and person.birth_year):
        assert rules.is_certain(person, replace(person, id="other"))


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=8))
def test_groups_do_not_depend_on_the_order_of_links(links):
    found = rules.groups(links)
    assert rules.groups(reversed(links)) == found
    assert rules.groups((b, a) for a, b in links) == found
    assert all(found[a] == found[b] for a, b in links)
    assert all(canonical == min(p for p in found if found[p] == canonical) for canonical in found.values())


def test_groups_take_the_smallest_id_whatever_the_path():
    for order in permutations([("b", "c"), ("c", "d"), ("d", "a")]):
        assert set(rules.groups(order).values()) == {"a"}


def test_a_difference_inside_a_group_is_a_contradiction():
    same = rules.groups([("a", "b"), ("b", "c")])
    assert rules.contradictions(same, [("a", "c"), ("a", "x"), ("x", "y")]) == [("a", "c")]


def test_latin_name_is_stated_typed_or_transliterated_in_this_order():
    assert rules.latin_name(a_person(latin="Aygun Huseynova")) == "Aygun Huseynova"
    assert rules.latin_name(a_person(original="Айгюн Гусейнова")) == "Aygün Hüseynova"
    assert rules.latin_name(Person(given="გიორგი", family="ბერიძე")) == "Giorgi Beridze"
    assert rules.latin_name(Person(original="გიორგი ბერიძე")) == "Giorgi Beridze"


@pytest.mark.parametrize(
    ("person", "guessed"),
    [
        (a_person(), False),
        (Person(given="فاطمه", family="محمدی"), True),
        (Person(given="فاطمه", family="محمدی", latin="Fatemeh Mohammadi"), False),
        (Person(given="فاطمه", family="محمدی", printed={"latin": "Fatemeh Mohammadi"}), False),
    ],
)
def test_a_transliteration_is_known_to_be_a_guess(person, guessed):
    assert rules.latin_is_guessed(person) is guessed


def test_printed_name_wins_over_what_is_made_from_the_parts():
    person = a_person(printed={"latin": "Aygün Hüseynova-Kərimli"}, original="Айгюн Гусейнова")
    assert rules.printed_name(person) == "Aygün Hüseynova-Kərimli"
    assert rules.printed_name(person, rules.ORIGINAL) == "Айгюн Гусейнова"


def test_completing_fills_gaps_gathers_addresses_and_overwrites_nothing():
    stated = a_person("Другая", "Имя", sex=Sex.FEMALE, position="Head", emails=("NEW@example.org",), birth_year=1999)
    done = rules.completed(KNOWN, stated)
    assert (done.family, done.given, done.birth_year) == ("Hüseynova", "Aygün", 1984)
    assert (done.sex, done.position) == (Sex.FEMALE, "Head")
    assert done.emails == ("aygun@example.org", "new@example.org")


def test_nothing_typed_asks_nothing():
    assert list(rules.search_queries("  ")) == []
    assert list(rules.search_queries("«»!")) == []


@given(st.text(max_size=12))
def test_queries_hold_no_character_that_means_something_to_the_index(text):
    for step in rules.search_queries(text):
        for query in step.queries:
            keys = query.split('"')[1::2]
            assert keys
            assert all(key.isascii() and key.isalnum() for key in keys)
