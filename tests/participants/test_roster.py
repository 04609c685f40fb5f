"""Walk-ins, replacements, changes, and who counts."""

from dataclasses import replace

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.participants import rules, service
from rtcm_desktop.participants.model import ListKind, Mode, Role, Status
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import LinkVerdict, Person
from tests.participants.builders import AYGUN, GIORGI, a_list, an_event, names_in, take_in, undo

ORXAN = Person(family="Nəbiyev", given="Orxan")


@pytest.fixture
def event(workspace, tmp_path):
    code = an_event(workspace)
    take_in(workspace, a_list(tmp_path, AYGUN, GIORGI), code)
    return code


def entry(workspace, event, name):
    return next(each for each in service.list_participants(workspace, event=event) if name in each.name)


def test_a_walk_in_is_confirmed_and_in_the_room(workspace, event):
    added = service.add(workspace, event=event, who=ORXAN).value
    orxan = entry(workspace, event, "Orxan")
    assert (orxan.id, orxan.person, orxan.status, orxan.mode) == (
        added.id,
        added.person,
        Status.CONFIRMED,
        Mode.IN_PERSON,
    )


def test_a_walk_in_who_may_be_known_is_entered_and_the_like_are_named(workspace, event):
    added = service.add(workspace, event=event, who=Person(family="Beridze", given="Giorgi"), role=Role.SPEAKER).value
    known = next(each for each in service.list_participants(workspace, event=event) if each.emails)
    assert added.similar == (known.person,)
    assert len(names_in(workspace, event)) == 3


def test_somebody_of_the_register_walks_in_under_the_same_id_on_every_computer(workspace, event):
    other = an_event(workspace, start="2027-03-01")
    person = entry(workspace, event, "Aygün").person
    added = service.add(workspace, event=other, who=person).value
    assert added.person == person
    assert entry(workspace, other, "Aygün").organisation == "State Migration Service"


def test_nobody_is_entered_twice(workspace, event):
    with pytest.raises(UserError, match="already in the list"):
        service.add(workspace, event=event, who=entry(workspace, event, "Aygün").person)


def test_a_linked_record_counts_as_being_there(workspace, event):
    person = entry(workspace, event, "Aygün").person
    other, _ = people.add(workspace, person=Person(family="Kərimli", given="Aygün")).value
    people.link(workspace, one=person, other=other, verdict=LinkVerdict.SAME)
    with pytest.raises(UserError, match="already in the list"):
        service.add(workspace, event=event, who=other)


def test_an_online_event_is_attended_on_line(workspace):
    online = an_event(workspace, mode="online")
    service.add(workspace, event=online, who=ORXAN)
    assert entry(workspace, online, "Orxan").mode is Mode.ONLINE


def test_somebody_comes_instead_from_the_same_institution(workspace, event):
    leaver = entry(workspace, event, "Giorgi")
    added = service.replace(workspace, participant=leaver.id, who=ORXAN).value
    comes = entry(workspace, event, "Orxan")
    assert (comes.id, comes.replaces) == (added.id, leaver.id)
    assert (comes.organisation, comes.country, comes.mode) == (leaver.organisation, leaver.country, leaver.mode)
    assert entry(workspace, event, "Giorgi").status is Status.REPLACED


def test_a_replacement_is_one_undo_step(workspace, event):
    before = service.list_participants(workspace, event=event)
    service.replace(workspace, participant=before[0].id, who=ORXAN)
    undo(workspace)
    assert service.list_participants(workspace, event=event) == before


def test_nobody_is_replaced_twice_and_a_refused_replacement_changes_nothing(workspace, event):
    leaver, other = (entry(workspace, event, name) for name in ("Giorgi", "Aygün"))
    with pytest.raises(UserError, match="already in the list"):
        service.replace(workspace, participant=leaver.id, who=other.person)
    assert entry(workspace, event, "Giorgi") == leaver
    service.replace(workspace, participant=leaver.id, who=ORXAN)
    with pytest.raises(UserError, match="already comes instead"):
        service.replace(workspace, participant=leaver.id, who=Person(family="Third"))


def test_changes_stay_with_the_participant(workspace, event):
    aygun = entry(workspace, event, "Aygün")
    settings = {
        "mode": "on-line",
        "status": "no-show",
        "organisation": "Ministry of Labour",
        "protocol_order": "1",
        "diet": "halal",
    }
    with pytest.raises(UserError, match="on-line"):
        service.change(workspace, participant=aygun.id, settings=settings)
    changed = service.change(workspace, participant=aygun.id, settings=settings | {"mode": "online"}).value
    assert set(changed) == {"mode", "status", "organisation_name", "protocol_order", "diet"}
    now = service.list_participants(workspace, event=event)[0]
    assert (now.name, now.status, now.organisation) == ("Aygün Hüseynova", Status.NO_SHOW, "Ministry of Labour")
    assert now.organisation_id != aygun.organisation_id
    assert [hit.organisation for hit in people.search(workspace, text="aygün")] == ["State Migration Service"]


def test_an_exception_needs_a_reason(workspace, event):
    aygun = entry(workspace, event, "Aygün")
    with pytest.raises(UserError, match="reason"):
        service.change(workspace, participant=aygun.id, settings={"exception": "eligible"})
    explained = {"exception": "eligible", "exception_reason": "ill for one day"}
    assert set(service.change(workspace, participant=aygun.id, settings=explained).value) == set(explained)


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"colour": "red"}, "FIELD_UNKNOWN"),
        ({"status": "gone"}, "CHOICE_WRONG"),
        ({"status": ""}, "FIELD_EMPTY"),
        ({"audience": "everybody"}, "CHOICE_WRONG"),
        ({"test_score": "good"}, "NUMBER_WRONG"),
        ({"nights": "9" * 30}, "NUMBER_WRONG"),
        ({"per_diem": "9" * 5000}, "NUMBER_WRONG"),
    ],
)
def test_values_that_cannot_be_are_refused(workspace, event, settings, code):
    with pytest.raises(UserError) as refused:
        service.change(workspace, participant=entry(workspace, event, "Aygün").id, settings=settings)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("role", "status", "expected", "counting"),
    [
        (Role.PARTICIPANT, Status.NOMINATED, True, True),
        (Role.PARTICIPANT, Status.CONFIRMED, True, True),
        (Role.OBSERVER, Status.CONFIRMED, True, False),
        (Role.INTERPRETER, Status.NOMINATED, True, False),
        *(
            (Role.PARTICIPANT, status, False, False)
            for status in Status
            if status not in {Status.NOMINATED, Status.CONFIRMED}
        ),
    ],
)
def test_only_expected_participants_count(workspace, event, role, status, expected, counting):
    aygun = replace(entry(workspace, event, "Aygün"), role=role, status=status)
    assert (rules.is_expected(aygun), rules.counts(aygun)) == (expected, counting)


@pytest.mark.parametrize("status", Status)
def test_everybody_of_the_list_is_expected_waits_or_does_not_come(workspace, event, status):
    one = service.list_participants(workspace, event=event)[0]
    kinds = (rules.is_expected, rules.is_waiting, rules.does_not_come)
    assert [holds(replace(one, status=status)) for holds in kinds].count(True) == 1


def test_only_names_of_those_who_come_wait_to_be_confirmed(workspace, event):
    one = service.list_participants(workspace, event=event)[0]
    assert rules.awaits_check(replace(one, name_confirmed=False))
    assert not rules.awaits_check(replace(one, name_confirmed=True))
    assert not rules.awaits_check(replace(one, name_confirmed=False, status=Status.WITHDRAWN))


def test_lists_are_in_order_of_role_protocol_and_latin_family_name(workspace, event):
    for family, role in (
        ("Ədilova", Role.PARTICIPANT),
        ("ბაქრაძე", Role.PARTICIPANT),
        ("Aaaa", Role.PRESS),
        ("Zhuk", Role.PARTICIPANT),
    ):
        service.add(workspace, event=event, who=Person(family=family, given="Nino"), role=role)
    service.change(workspace, participant=entry(workspace, event, "Zhuk").id, settings={"protocol_order": "1"})
    families = [each.family for each in service.list_participants(workspace, event=event)]
    assert families == ["Zhuk", "ბაქრაძე", "Beridze", "Ədilova", "Hüseynova", "Aaaa"]


def test_linked_records_in_one_event_are_listed_as_one_person(workspace, event):
    service.add(workspace, event=event, who=Person(family="Kərimli", given="Aygün"))
    one, other = (entry(workspace, event, name).person for name in ("Hüseynova", "Kərimli"))
    people.link(workspace, one=one, other=other, verdict=LinkVerdict.SAME)
    assert len(names_in(workspace, event)) == 2


def test_linked_records_that_say_different_things_are_listed_for_a_decision(workspace, event):
    added = service.add(workspace, event=event, who=Person(family="Kərimli", given="Aygün")).value
    aygun = entry(workspace, event, "Hüseynova")
    people.link(workspace, one=aygun.person, other=added.person, verdict=LinkVerdict.SAME)
    service.change(workspace, participant=aygun.id, settings={"status": "withdrawn"})
    assert [problem["code"] for problem in service.problems(workspace)] == ["PARTICIPANT_TWICE"]
    assert [each.id for each in service.list_participants(workspace, event=event) if "Aygün" in each.name] == [added.id]
    service.change(workspace, participant=added.id, settings={"status": "withdrawn"})
    assert service.problems(workspace) == []


def test_the_step_people_is_done_when_every_name_is_confirmed(workspace, event):
    id = service.list_participants(workspace, event=event)[0].event
    first = service.readiness(workspace.db, id, workspace.now())
    assert (first["step"], first["state"], first["missing"]) == (
        "people",
        "partial",
        ["Some names are not confirmed yet"],
    )
    for each in service.list_participants(workspace, event=event):
        service.change(workspace, participant=each.id, settings={"name_confirmed": "yes"})
    assert service.readiness(workspace.db, id, workspace.now())["state"] == "done"


def test_an_event_without_people_says_so(workspace):
    code = an_event(workspace, start="2027-05-03")
    from rtcm_desktop.planning.service import resolve_event

    answer = service.readiness(workspace.db, resolve_event(workspace, code).id, workspace.now())
    assert (answer["state"], answer["missing"]) == ("empty", ["Nobody in the list"])


@pytest.mark.parametrize("kind", list(ListKind))
def test_every_paper_of_the_list_prints(workspace, event, kind):
    printed = service.print_papers(workspace, event=event, kind=kind, language="en")
    assert printed.data.startswith(b"%PDF")
    assert printed.pages >= 1


def test_the_list_is_written_as_a_workbook(workspace, event):
    assert service.write_workbook(workspace, event=event, language="en").startswith(b"PK")


def test_unknown_participants_and_events_are_refused(workspace):
    with pytest.raises(UserError, match="no participant"):
        service.change(workspace, participant="nobody", settings={"status": "withdrawn"})
    with pytest.raises(UserError, match="no event"):
        service.list_participants(workspace, event="AZ7-26-A99")
