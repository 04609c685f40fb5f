"""Who is who in a connection report: certain, doubtful with candidates, or nobody."""

import pytest

from rtcm_desktop.attendance.model import ReportMatch, ReportPerson, ReportVerdict
from rtcm_desktop.attendance.rules import match_people
from rtcm_desktop.attendance.rules.decorations import names_in
from rtcm_desktop.participants.model import Participant
from tests.attendance.builders import a_participant

NIGAR = a_participant("p5", "Nigar İsmayılzadə", email="participant05@example.org")
VOLHA = a_participant("p8", "Volha Hrynkevich", "Вольга Грынкевіч", email="participant08@example.org")
DAVIT = a_participant("p12", "Davit Lomidze", "დავით ლომიძე")
MIHAIL = a_participant("p25", "Mihail Rusu", email="participant25@example.org")
EVERYBODY = [NIGAR, VOLHA, DAVIT, MIHAIL]


def match(name: str, email: str = "", among: list[Participant] | None = None) -> ReportMatch:
    (found,) = match_people([ReportPerson(2, name, email, (), 10)], EVERYBODY if among is None else among, {})
    return found


@pytest.mark.parametrize(
    ("shown", "names"),
    [
        ("iPhone (Davit Lomidze)", ("Davit Lomidze",)),
        ("Davit Lomidze (iPhone)", ("Davit Lomidze",)),
        ("Andrey Sokolov (External)", ("Andrey Sokolov",)),
        ("Anna (Анна Росси)", ("Anna", "Анна Росси")),
        ("[SMS] Davit Lomidze", ("Davit Lomidze", "SMS")),
        (
            "Davit Lomidze | Ministry of Interior",
            ("Davit Lomidze | Ministry of Interior", "Davit Lomidze", "Ministry of Interior"),
        ),
        ("Davit's iPhone", ("Davit",)),
        ("12 Davit Lomidze", ("Davit Lomidze",)),
        ("Galaxy A52", ()),
        ("iPhone", ()),
    ],
)
def test_names_are_taken_out_of_what_a_report_shows(shown: str, names: tuple[str, ...]) -> None:
    assert names_in(shown) == names


@pytest.mark.parametrize(
    ("name", "email", "participant"),
    [
        ("Nigar İsmayılzadə", "participant05@example.org", "p5"),
        ("Nigar", "PARTICIPANT05@example.org", "p5"),
        ("Galaxy A52", "participant05@example.org", "p5"),
        ("Вольга Грынкевіч", "", "p8"),
        ("Rusu Mihail", "", "p25"),
        ("iPhone (Davit Lomidze)", "", "p12"),
        ("Davit Lomidze (Guest)", "private@example.org", "p12"),
        ("Nigar Ismayilzada", "participant05@example.org", "p5"),
    ],
)
def test_a_known_address_or_the_same_full_name_is_certain(name: str, email: str, participant: str) -> None:
    found = match(name, email)
    assert (found.verdict, found.participant) == (ReportVerdict.MATCHED, participant)
    assert found.reason


@pytest.mark.parametrize(
    ("name", "email", "candidates"),
    [
        ("Davit", "", ("p12",)),
        ("D. Lomidze", "", ("p12",)),
        ("Nigara Ismailzada", "", ("p5",)),
        ("Elçin Məmmədov", "participant05@example.org", ("p5",)),
    ],
)
def test_what_may_be_somebody_is_left_to_a_person(name: str, email: str, candidates: tuple[str, ...]) -> None:
    found = match(name, email)
    assert (found.verdict, found.participant, found.candidates) == (ReportVerdict.DOUBTFUL, None, candidates)


@pytest.mark.parametrize("name", ["Room 204 Projector", "Elçin Məmmədov", "iPhone", "", "Conference room Davit"])
def test_rooms_machines_and_strangers_are_nobody(name: str) -> None:
    found = match(name)
    assert (found.verdict, found.candidates) == (ReportVerdict.UNMATCHED, ())


def test_a_family_name_that_is_also_a_word_for_a_room_is_a_name() -> None:
    assert match("John Hall", among=[a_participant("p30", "John Hall")]).participant == "p30"


def test_two_people_of_one_name_are_a_question_and_two_records_of_one_person_are_not() -> None:
    other = a_participant("p13", "Davit Lomidze")
    linked = a_participant("p14", "Davit Lomidze", canonical=DAVIT.canonical)
    assert match("Davit Lomidze", among=[DAVIT, other]).candidates == ("p12", "p13")
    assert match("Davit Lomidze", among=[DAVIT, linked]).participant == "p12"


def test_an_address_that_two_share_is_told_apart_by_the_name() -> None:
    deputy = a_participant("p6", "Elçin Məmmədov", email="participant05@example.org")
    assert match("Elçin Məmmədov", "participant05@example.org", among=[NIGAR, deputy]).participant == "p6"
    assert match("iPhone", "participant05@example.org", among=[NIGAR, deputy]).verdict is ReportVerdict.DOUBTFUL


def test_what_was_decided_by_hand_once_is_decided() -> None:
    people = [ReportPerson(2, "Davit", "", (), 10), ReportPerson(3, "Screen", "", (), 10)]
    found = match_people(people, EVERYBODY, {("", "Davit"): "p12", ("", "Screen"): None})
    assert [(one.verdict, one.participant) for one in found] == [
        (ReportVerdict.MATCHED, "p12"),
        (ReportVerdict.UNMATCHED, None),
    ]
