"""The check-in desk: finding people, badges, checking in once, taking back; figures for the caterer."""

from dataclasses import replace

import pytest

from rtcm_desktop.attendance import service, store
from rtcm_desktop.attendance.model import Answer, DeskEntry, Status
from rtcm_desktop.attendance.rules import answer, entry_of, find, unit_open_at
from rtcm_desktop.participants import service as participants
from rtcm_desktop.participants.model import Mode, Role
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning import service as planning
from tests.attendance.builders import a_participant, at, half_days

CODE = "AZ7-26-A01"


def an_entry(id: str, *spellings: str, number: int | None = None) -> DeskEntry:
    return entry_of(replace(a_participant(id, *spellings), number=number))


PEOPLE = (
    an_entry("0" * 25 + "1", "Giorgi Beridze", "გიორგი ბერიძე", number=4),
    an_entry("0" * 25 + "2", "Oguljan Berdiýewa", number=17),
    an_entry("0" * 25 + "3", "Leyla Əliyeva", number=17),
    an_entry("0" * 25 + "4", "Иван Иванов", number=101),
)


def found(text: str) -> list[str]:
    return [entry.participant.name for entry in find(PEOPLE, text)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ber", ["Giorgi Beridze", "Oguljan Berdiýewa"]),
        ("ბერ", ["Giorgi Beridze", "Oguljan Berdiýewa"]),
        ("ali", ["Leyla Əliyeva"]),
        ("eli", ["Leyla Əliyeva"]),
        ("iva", ["Иван Иванов"]),
        ("bdfy", ["Иван Иванов"]),
        ("be gi", ["Giorgi Beridze"]),
        ("aliy", ["Leyla Əliyeva"]),
        ("xyz", []),
        ("", []),
    ],
)
def test_letters_in_any_script_or_layout_find_the_person(typed: str, expected: list[str]) -> None:
    assert found(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sha", ["Farrukh Sharifzoda", "Шамиль Алиев", "Mina Safaei", "Leyla Şahin"]),
        ("ша", ["Шамиль Алиев", "Farrukh Sharifzoda", "Mina Safaei", "Leyla Şahin"]),
        ("şa", ["Leyla Şahin", "Mina Safaei", "Шамиль Алиев", "Farrukh Sharifzoda"]),
    ],
)
def test_a_word_that_begins_with_the_very_letters_comes_first(typed: str, expected: list[str]) -> None:
    people = (
        an_entry("0" * 25 + "5", "Mina Safaei"),
        an_entry("0" * 25 + "6", "Leyla Şahin"),
        an_entry("0" * 25 + "8", "Шамиль Алиев"),
        replace(an_entry("0" * 25 + "7", "Farrukh Sharifzoda"), status=Status.PRESENT),
    )
    assert [entry.participant.name for entry in find(people, typed)] == expected


def test_both_kinds_of_badge_name_one_person() -> None:
    giorgi = PEOPLE[0]
    assert answer(PEOPLE, CODE, giorgi.participant.id.upper()) == Answer(scanned=giorgi)
    assert answer(PEOPLE, CODE, "az7-26-a01-004") == Answer(scanned=giorgi)
    assert answer(PEOPLE, CODE, f"{CODE}-101") == Answer(scanned=PEOPLE[3])


def test_a_scanner_on_the_russian_layout_is_understood() -> None:
    assert answer(PEOPLE, CODE, "фя7-26-ф01-004") == Answer(scanned=PEOPLE[0])


def test_a_number_that_two_people_have_is_asked_back() -> None:
    assert answer(PEOPLE, CODE, f"{CODE}-017") == Answer(found=(PEOPLE[1], PEOPLE[2]))


@pytest.mark.parametrize("text", ["AZ9-26-A01-004", f"{CODE}-099", "9" * 26])
def test_a_badge_of_another_event_is_told(text: str) -> None:
    assert answer(PEOPLE, CODE, text) == Answer(foreign=True)


@pytest.mark.parametrize(
    ("moment", "label"),
    [
        ((1, "08:00"), "D1-AM"),
        ((1, "12:30"), "D1-PM"),
        ((1, "21:00"), "D1-PM"),
        ((2, "07:31"), "D2-AM"),
        ((2, "10:00"), "D2-AM"),
        ((3, "23:00"), "D3-PM"),
    ],
)
def test_the_desk_opens_for_the_unit_of_the_hour(moment: tuple[int, str], label: str) -> None:
    unit = unit_open_at(half_days(3), at(*moment))
    assert unit is not None
    assert unit.label == label


@pytest.fixture
def event(workspace, clock):
    clock.set("2026-12-08T09:41:00+04:00")
    return planning.create_event(workspace, topics=["M2.T06"], start="2026-12-08", days=3, mode="hybrid").value.event


def add(workspace, event, given, family, *, role=Role.PARTICIPANT, mode=Mode.IN_PERSON):
    who = Person(given=given, family=family)
    return participants.add(workspace, event=event.code, who=who, role=role, mode=mode).value.id


@pytest.fixture
def ana(workspace, event):
    return add(workspace, event, "Ana", "Rusu")


def check_in(workspace, event, participant, **how):
    return service.check_in(workspace, event=event.id, unit="D1-AM", participant=participant, **how)


def test_twice_is_once_and_keeps_the_first_time(workspace, event, ana, clock) -> None:
    assert not check_in(workspace, event, ana).value.again
    clock.set("2026-12-08T10:15:00+04:00")
    again = check_in(workspace, event, ana)
    assert (again.value.again, again.value.since, again.changes.rows) == (True, "2026-12-08T09:41:00", {})
    assert len(store.list_evidence(workspace.db, event.id)) == 1


def test_who_is_late_counts_from_now_on(workspace, event, ana) -> None:
    check_in(workspace, event, ana, status=Status.LATE)
    (entry,) = service.desk(workspace, event=event.id).entries
    assert (entry.status, entry.minutes, entry.since) == (Status.LATE, 169, "2026-12-08T09:41:00")


def test_a_late_comer_is_not_made_plainly_present_by_a_second_scan(workspace, event, ana) -> None:
    check_in(workspace, event, ana, status=Status.LATE)
    assert check_in(workspace, event, ana).value == check_in(workspace, event, ana).value
    assert service.desk(workspace, event=event.id).entries[0].status is Status.LATE


def test_on_line_today_moves_somebody_from_the_room(workspace, event, ana) -> None:
    check_in(workspace, event, ana, mode=Mode.ONLINE)
    counters = service.desk(workspace, event=event.id).counters
    assert (counters.room, counters.online, counters.lunches) == ((0, 0), (1, 1), 0)


def test_taking_back_leaves_nobody_marked(workspace, event, ana) -> None:
    check_in(workspace, event, ana)
    assert service.take_back(workspace, event=event.id, unit="D1-AM", participant=ana).value == "Ana Rusu"
    desk = service.desk(workspace, event=event.id)
    assert (desk.last, [one.participant.id for one in desk.missing]) == ((), [ana])


def test_everybody_in_the_room_gets_a_lunch(workspace, event, ana, clock) -> None:
    others = [add(workspace, event, f"Ob{place}", "Server", role=Role.OBSERVER) for place in range(6)]
    for minute, one in enumerate([ana, *others]):
        clock.set(f"2026-12-08T09:{minute:02d}:00+04:00")
        check_in(workspace, event, one)
    desk = service.desk(workspace, event=event.id)
    assert (desk.counters.room, desk.counters.lunches) == ((7, 7), 7)
    assert desk.counters.roles == {Role.PARTICIPANT: 1, Role.OBSERVER: 6}
    assert [entry.participant.id for entry in desk.last] == list(reversed(others))[:5]
