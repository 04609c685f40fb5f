"""The register as a list, the portrait of a person, linking with what is taken from which, possible doubles, trainers."""

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal import undoing
from rtcm_desktop.people import service, store
from rtcm_desktop.people.model import LinkVerdict, Person, Sex, TotStatus, Wanted
from rtcm_desktop.people.service import browsing
from tests.people.builders import AYGUN, a_person


def enter(workspace, *persons: Person) -> list[str]:
    return [service.add(workspace, person=person).value[0] for person in persons]


def listed(workspace, **wanted) -> list[str]:
    found = service.browse(workspace, wanted=Wanted(**wanted))
    return [store.get_person(workspace.db, id).family for id in found.ids]


def two(workspace, lead: Person, other: Person) -> tuple[str, str]:
    """Two records; the first of them leads once they are linked, because its id is the smaller one."""
    with workspace.action("people.add") as act:
        low, high = sorted(act.new_id() for _ in range(2))
        service.enter_person(act, lead, id=low)
        service.enter_person(act, other, id=high)
    return low, high


def test_the_register_is_listed_by_name_with_marked_letters_beside_plain_ones(workspace) -> None:
    enter(workspace, *(a_person(family) for family in ("Zeynalov", "Əliyev", "Emin", "Şirin", "Sadıq", "Çələbi")))
    assert listed(workspace) == ["Çələbi", "Əliyev", "Emin", "Sadıq", "Şirin", "Zeynalov"]


def test_what_is_typed_and_chosen_narrows_the_list_together(workspace) -> None:
    enter(
        workspace, AYGUN, a_person("Hüseynov", "Rauf", country="AZ", sex=Sex.MALE), a_person("Hüseynoğlu", country="TR")
    )
    assert set(listed(workspace, text="husey", country="AZ")) == {"Hüseynova", "Hüseynov"}
    assert listed(workspace, country="TR") == ["Hüseynoğlu"]
    assert listed(workspace, sex="m") == ["Hüseynov"]
    found = service.browse(workspace, wanted=Wanted(country="TR"))
    assert (found.total, [code for code, _ in found.countries]) == (3, ["AZ", "TR"])


def test_a_long_register_gives_its_first_screen_quickly(workspace, monkeypatch) -> None:
    monkeypatch.setattr(browsing, "LONG", 2)
    monkeypatch.setattr(browsing, "FIRST_LINES", 2)
    enter(workspace, *(a_person(family) for family in ("Emin", "Abbasov", "Babayev")))
    first = service.browse(workspace, wanted=Wanted(), quickly=True)
    assert (first.whole, first.total, [line.person.family for line in first.first]) == (
        False,
        3,
        ["Abbasov", "Babayev"],
    )
    everybody, some = (service.browse(workspace, wanted=Wanted(sex=sex)) for sex in ("", "m"))
    assert (everybody.whole, everybody.counted, everybody.total) == (True, True, 3)
    assert (some.whole, some.counted) == (True, False)
    assert service.browse(workspace, wanted=Wanted(text="emin"), quickly=True).whole


def test_linked_records_stand_once_in_the_list(workspace) -> None:
    one, other = enter(workspace, AYGUN, a_person("Hüseynova", "Aygun", country="AZ"))
    service.join(workspace, one=one, other=other)
    found = service.browse(workspace, wanted=Wanted())
    assert list(found.ids) == [min(one, other)]
    assert (found.first[0].records, found.total) == (2, 1)


def test_linking_fills_what_is_open_and_takes_what_was_chosen(workspace) -> None:
    one, other = two(
        workspace,
        a_person(country="AZ", position="Clerk", emails=("a@example.org",)),
        a_person(position="Head", birth_year=1984, emails=("b@example.org",), organisation="Ministry"),
    )
    lead = service.join(workspace, one=one, other=other, take={"position"}).value
    person = store.get_person(workspace.db, lead)
    assert (person.position, person.birth_year, person.organisation) == ("Head", 1984, "Ministry")
    assert set(person.emails) == {"a@example.org", "b@example.org"}
    assert service.group(workspace.db, one) == sorted((one, other))


def test_linking_can_be_undone_in_one_step(workspace) -> None:
    one, other = two(workspace, a_person(position="Clerk"), a_person(position="Head"))
    service.join(workspace, one=one, other=other, take={"position"})
    with workspace.undoing() as act:
        undoing.undo(act.db, undoing.next_step(act.db), by=act.tx)
    assert store.get_person(workspace.db, one).position == "Clerk"
    assert service.group(workspace.db, one) == [one]


def test_taking_a_link_back_gives_back_what_was_taken_unless_it_was_changed_since(workspace) -> None:
    one, other = two(workspace, a_person(position="Clerk"), a_person(position="Head", birth_year=1984))
    lead = service.join(workspace, one=one, other=other, take={"position"}).value
    service.change(workspace, person=lead, settings={"birth_year": "1985"})
    service.take_apart(workspace, person=lead, record=max(one, other))
    person = store.get_person(workspace.db, lead)
    assert (person.position, person.birth_year) == ("Clerk", 1985)
    assert service.group(workspace.db, one) == [one]
    assert service.doubles(workspace) == []


def test_the_rest_of_a_group_stays_together_when_the_record_between_them_leaves(workspace) -> None:
    first, bridge, third = enter(workspace, *(a_person(position=str(number)) for number in range(3)))
    for end in (first, third):
        service.link(workspace, one=bridge, other=end, verdict=LinkVerdict.SAME)
    service.take_apart(workspace, person=first, record=bridge)
    assert service.group(workspace.db, first) == sorted((first, third))
    assert service.group(workspace.db, bridge) == [bridge]


def test_records_that_are_not_linked_cannot_be_taken_apart(workspace) -> None:
    one, other = enter(workspace, a_person(), a_person("Quliyeva"))
    with pytest.raises(UserError, match="not linked"):
        service.take_apart(workspace, person=one, record=other)
    with pytest.raises(UserError):
        service.join(workspace, one=one, other=one)


def test_possible_doubles_are_named_once_and_not_again_when_decided(workspace) -> None:
    one, other, _ = enter(workspace, a_person(country="AZ"), a_person(country="AZ"), a_person("Zhuk", "Siarhei"))
    (found,) = service.doubles(workspace)
    assert (found.lead.id, found.other.id) == tuple(sorted((one, other)))
    assert found.reason.endswith(".")
    assert service.doubles_of(workspace.db, one) == [other]
    service.link(workspace, one=one, other=other, verdict=LinkVerdict.DIFFERENT)
    assert service.doubles(workspace) == []
    assert service.doubles_of(workspace.db, one) == []


def test_a_printed_name_is_said_and_goes_back_to_the_usual_one(workspace) -> None:
    (id,) = enter(workspace, AYGUN)
    service.print_as(workspace, person=id, script="latin", name="Aygün H. Hüseynova")
    assert service.portrait(workspace, person=id).line.name == "Aygün H. Hüseynova"
    service.print_as(workspace, person=id, script="latin", name="")
    assert service.portrait(workspace, person=id).line.name == "Aygün Hüseynova"
    assert store.get_person(workspace.db, id).printed == {}


def test_the_portrait_tells_who_changed_what_and_what_stood_there_before(workspace) -> None:
    (id,) = enter(workspace, AYGUN)
    service.change(workspace, person=id, settings={"position": "Head", "country": "GE", "sex": "f"})
    latest = service.portrait(workspace, person=id).history[0]
    assert latest.station == "AZ7"
    assert set(latest.fields) >= {
        ("Position", "", "Head"),
        ("Country", "Azerbaijan", "Georgia"),
        ("Sex", "", "female"),
    }


def test_the_portrait_is_the_same_from_every_linked_record(workspace) -> None:
    one, other = enter(workspace, a_person(country="AZ"), a_person(country="AZ"))
    lead = service.join(workspace, one=one, other=other).value
    shown = service.portrait(workspace, person=max(one, other))
    assert shown.line.id == lead
    assert [each.line.id for each in shown.linked] == [max(one, other)]
    assert shown.history[0].fields == (("Two records", "", "one person"),)


def test_a_trainer_profile_is_changed_field_by_field_and_taken_away(workspace) -> None:
    (id,) = enter(workspace, AYGUN)
    service.trainer(workspace, person=id, modules=(2,), languages=("en",))
    service.change_trainer(
        workspace, person=id, settings={"modules": "3, 2", "tot_status": "certified", "bio": " Law "}
    )
    (line,) = service.list_trainers(workspace)
    assert (line.trainer.modules, line.trainer.tot_status, line.trainer.bio) == ((2, 3), TotStatus.CERTIFIED, "Law")
    service.retire_trainer(workspace, person=id)
    assert service.list_trainers(workspace) == []
    with pytest.raises(UserError, match="no trainer profile"):
        service.change_trainer(workspace, person=id, settings={"bio": ""})


def test_a_language_of_a_trainer_that_is_none_is_refused(workspace) -> None:
    (id,) = enter(workspace, AYGUN)
    service.trainer(workspace, person=id, modules=(), languages=())
    with pytest.raises(UserError, match="Klingon"):
        service.change_trainer(workspace, person=id, settings={"languages": "Klingon"})
