"""The register from a user's point of view: entering, changing, finding, linking, training."""

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.people import service, store
from rtcm_desktop.people.model import LinkMethod, LinkVerdict, Person, TotStatus, Verdict
from tests.people.builders import AYGUN, a_person


def found(workspace, text):
    return [hit.id for hit in service.search(workspace, text=text)]


def undo(workspace):
    with workspace.undoing() as act:
        step = undoing.next_step(act.db)
        assert step is not None
        undoing.undo(act.db, step, by=act.tx)


def test_a_person_entered_is_found_at_once_with_country_and_organisation(workspace):
    id, identity = service.add(workspace, person=AYGUN).value
    assert identity.verdict is Verdict.NEW
    assert [hit.as_json() for hit in service.search(workspace, text="huseynova")] == [
        {"id": id, "name": "Aygün Hüseynova", "country": "AZ", "organisation": "State Migration Service"}
    ]


def test_somebody_certainly_known_is_not_entered_again(workspace):
    first, _ = service.add(workspace, person=AYGUN).value
    again, identity = service.add(workspace, person=AYGUN).value
    assert (again, identity.verdict) == (first, Verdict.KNOWN)
    assert len(store.every_person(workspace.db)) == 1


def test_a_doubtful_person_is_entered_and_the_like_are_named(workspace):
    first, _ = service.add(workspace, person=AYGUN).value
    second, identity = service.add(workspace, person=a_person()).value
    assert (identity.verdict, identity.candidates) == (Verdict.DOUBTFUL, (first,))
    assert second != first


def test_a_person_needs_a_name(workspace):
    with pytest.raises(UserError, match="needs a name"):
        service.add(workspace, person=Person(country="AZ"))


def test_names_are_kept_in_normal_form_and_never_in_other_case(workspace):
    id, _ = service.add(workspace, person=a_person("  ბერიძე ", "I\u0307brahim  ")).value
    person = store.get_person(workspace.db, id)
    assert (person.family, person.given) == ("ბერიძე", "İbrahim")


def test_one_organisation_in_two_spellings_is_one_row(workspace):
    one, _ = service.add(workspace, person=AYGUN).value
    two, _ = service.add(
        workspace, person=a_person("Zhuk", "Siarhei", country="AZ", organisation="STATE  migration service")
    ).value
    rows = {store.get_person(workspace.db, id).organisation_id for id in (one, two)}
    assert len(rows) == 1


def test_changing_a_field_says_which_and_the_search_follows(workspace):
    id, _ = service.add(workspace, person=AYGUN).value
    outcome = service.change(
        workspace, person=id, settings={"family": "Kərimli", "position": "Head", "country": "azerbaijan"}
    )
    assert sorted(outcome.value) == ["family", "position"]
    assert found(workspace, "karimli") == [id]
    assert found(workspace, "huseynova") == []
    undo(workspace)
    assert found(workspace, "huseynova") == [id]


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"colour": "red"}, "FIELD_UNKNOWN"),
        ({"country": "Atlantis"}, "FIELD_VALUE"),
        ({"birth_year": "84"}, "NUMBER_WRONG"),
        ({"birth_date": "2026-13-01"}, "FIELD_VALUE"),
        ({"email": "no address"}, "FIELD_VALUE"),
        ({"sex": "x"}, "CHOICE_WRONG"),
        ({"audience": "everybody"}, "CHOICE_WRONG"),
        ({"family": "", "given": ""}, "PERSON_WITHOUT_NAME"),
    ],
)
def test_a_value_that_cannot_be_is_refused_and_nothing_changes(workspace, settings, code):
    id, _ = service.add(workspace, person=AYGUN).value
    before = store.get_person(workspace.db, id)
    with pytest.raises(UserError) as refused:
        service.change(workspace, person=id, settings={"position": "Head", **settings})
    assert refused.value.code == code
    assert store.get_person(workspace.db, id) == before


def test_unknown_persons_are_refused(workspace):
    with pytest.raises(UserError, match="no person"):
        service.change(workspace, person="nobody", settings={"position": "Head"})


@pytest.mark.parametrize("typed", ["fatemeh", "Mohammadiz", "محمدی", "مُحَمَّدِی", "محمدي", "mhmdi", "fateme moh", "زاده"])
def test_a_person_written_in_persian_only_is_found_in_any_script(workspace, typed):
    id, _ = service.add(workspace, person=Person(given="فاطمه", family="محمدی\u200cزاده", country="IR")).value
    service.add(workspace, person=a_person("Rezaei", "Ali", original="علی رضایی"))
    assert found(workspace, typed) == [id]


@pytest.mark.parametrize(
    ("typed", "family"), [("bdfyjd", "Иванов"), (";erjd", "Жуков"), ("шмфтщм", "Ivanov"), ("lplnd", "محمدی")]
)
def test_a_name_typed_on_the_wrong_layout_is_found(workspace, typed, family):
    id, _ = service.add(workspace, person=Person(family=family)).value
    assert found(workspace, typed) == [id]


@pytest.mark.parametrize("typed", ["aygun@", "AYGUN@example.org"])
def test_an_address_finds_its_person(workspace, typed):
    id, _ = service.add(workspace, person=AYGUN).value
    assert found(workspace, typed) == [id]


@pytest.mark.parametrize("typed", ["k", "kh", "kha", "khalil", "xəl", "халил", "Xəlilov Ə", "elnur khalilov"])
def test_every_keystroke_finds_the_person(workspace, typed):
    id, _ = service.add(workspace, person=a_person("Xəlilov", "Əlnur")).value
    assert found(workspace, typed) == [id]


def test_whole_words_come_before_beginnings_of_words(workspace):
    service.add(workspace, person=a_person("Aliyeva", "Nigar"))
    whole, _ = service.add(workspace, person=a_person("Rezaei", "Ali")).value
    assert found(workspace, "ali")[0] == whole


def test_nothing_typed_finds_nobody(workspace):
    service.add(workspace, person=AYGUN)
    assert found(workspace, " ") == found(workspace, '"*') == found(workspace, "zzz") == []


@pytest.fixture
def trio(workspace):
    ids = [service.add(workspace, person=a_person(family)).value[0] for family in ("Hüseynova", "Kərimli", "Zhuk")]
    return sorted(ids)


def test_linked_records_are_found_once_under_the_smallest_id(workspace, trio):
    a, b, c = trio
    service.link(workspace, one=c, other=b, verdict=LinkVerdict.SAME)
    assert service.link(workspace, one=b, other=a, verdict=LinkVerdict.SAME).value == [a, b, c]
    assert found(workspace, "aygun") == [a]
    assert store.canonical_of(workspace.db, trio) == dict.fromkeys(trio, a)


def test_saying_different_takes_a_link_apart_and_undo_brings_it_back(workspace, trio):
    a, b, c = trio
    service.link(workspace, one=a, other=b, verdict=LinkVerdict.SAME)
    service.link(workspace, one=b, other=c, verdict=LinkVerdict.SAME)
    assert service.link(workspace, one=b, other=a, verdict=LinkVerdict.DIFFERENT).value == [b, c]
    assert store.canonical_of(workspace.db, trio) == {a: a, b: b, c: b}
    undo(workspace)
    assert service.group(workspace.db, c) == [a, b, c]


def test_the_caches_made_anew_are_the_caches_kept_up_to_date(workspace, trio):
    a, b, _ = trio
    service.link(workspace, one=a, other=b, verdict=LinkVerdict.SAME)
    tables = ("person_group", "person_match")
    before = [records.query(workspace.db, f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]
    service.rebuild(workspace.db)
    assert [records.query(workspace.db, f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables] == before
    assert len(found(workspace, "aygün")) == 2


def test_a_record_is_not_linked_to_itself(workspace, trio):
    with pytest.raises(UserError, match="one and the same"):
        service.link(workspace, one=trio[0], other=trio[0], verdict=LinkVerdict.SAME)


def test_a_contradiction_between_links_is_listed(workspace, trio):
    a, b, c = trio
    for one, other in ((a, b), (b, c)):
        service.link(workspace, one=one, other=other, verdict=LinkVerdict.SAME)
    assert service.problems(workspace) == []
    service.link(workspace, one=a, other=c, verdict=LinkVerdict.DIFFERENT)
    assert [problem["code"] for problem in service.problems(workspace)] == ["LINK_CONTRADICTION"]


def enter_twice(workspace):
    """Two records of one person, as two laptops bring them to the Centre."""
    with workspace.action("people.add") as act:
        pair = sorted(service.enter_person(act, AYGUN) for _ in range(2))
    return pair, act.changes


def test_the_centre_links_what_is_certain_and_only_once(centre):
    (a, b), changes = enter_twice(centre)
    with centre.action("exchange.merge", undoable=False) as act:
        assert service.link_certain(act, changes) == [(a, b)]
        assert service.link_certain(act, changes) == []
    assert service.group(centre.db, b) == [a, b]
    link = records.one(centre.db, "SELECT verdict, method FROM person_link")
    assert link == {"verdict": LinkVerdict.SAME.value, "method": LinkMethod.CERTAIN.value}


def test_a_decision_is_never_overruled_by_the_centre(centre):
    (a, b), changes = enter_twice(centre)
    service.link(centre, one=a, other=b, verdict=LinkVerdict.DIFFERENT)
    with centre.action("exchange.merge", undoable=False) as act:
        assert service.link_certain(act, changes) == []
    assert service.group(centre.db, a) == [a]


def test_a_trainer_profile_is_made_once_and_changed_later(workspace, trio):
    first = service.trainer(workspace, person=trio[0], modules=[3, 1, 3], languages=["ru", "az"]).value
    again = service.trainer(
        workspace, person=trio[0], modules=[2], languages=["en"], tot_status=TotStatus.CERTIFIED
    ).value
    profile = store.find_trainer(workspace.db, trio[0])
    assert profile is not None
    assert first == again == profile.id
    assert (profile.modules, profile.languages, profile.tot_status) == ((2,), ("en",), TotStatus.CERTIFIED)


def test_another_area_mends_a_printed_name_in_its_own_action(workspace, trio):
    with workspace.action("certificates.correct") as act:
        service.mend_printed_name(act, person=trio[0], name=" Aygün  Kərimli ")
    assert [hit.name for hit in service.search(workspace, text="aygün kərimli") if hit.id == trio[0]] == [
        "Aygün Kərimli"
    ]


def test_a_name_being_entered_is_answered_by_the_few_nearest_with_the_countries(workspace):
    for number in range(6):
        service.add(workspace, person=a_person(given=f"Aygün{'abcdef'[number]}"))
    near = service.near(workspace, name="huseynova")
    assert len(near.found) == 4
    assert ("AZ", "Azerbaijan") in near.countries
    assert service.near(workspace, name="  ").found == ()


def test_a_profile_is_made_of_all_modules_and_the_languages_of_our_papers_first(workspace):
    choices = service.trainers(workspace).choices
    assert [number for number, _ in choices.modules] == list(range(1, 9))
    first, rest = choices.languages[:4], choices.languages[4:]
    assert {code for code, _ in first} == {"en", "ru", "az", "tr"}
    assert [name for _, name in rest] == sorted(name for _, name in rest)


def test_trainers_are_told_by_module_and_language(workspace):
    person, _ = service.add(workspace, person=AYGUN).value
    service.trainer(workspace, person=person, modules=[2], languages=["az"])
    (line,) = service.trainers(workspace).trainers
    asked = (("", ""), ("2", ""), ("", "az"), ("2", "az"), ("3", ""), ("", "ru"), ("2", "ru"))
    assert [line.teaches(module, language) for module, language in asked] == [True] * 4 + [False] * 3
