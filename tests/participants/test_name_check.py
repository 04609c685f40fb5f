"""Which printed names are worth a look."""

import pytest

from rtcm_desktop.participants import rules, service
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person
from tests.participants.builders import AYGUN, a_list, an_event


def people_of(given: str, family: str) -> Person:
    return Person(given=given, family=family)


@pytest.mark.parametrize(
    ("name", "doubts"),
    [
        ("Aygün Hüseynova", ()),
        ("Jean-Pierre O’Neill", ()),
        ("Sherzod G‘ulomov", ()),
        ("Aygün HÜSEYNOVA", ("capitals",)),
        ("Suharto", ("single",)),
        ("Aygün Hüseynova 2", ("signs",)),
        ("Aygün (Aya) Hüseynova", ("signs",)),
    ],
)
def test_what_makes_a_name_worth_a_look(name, doubts) -> None:
    assert rules.name_doubts(name, guessed=False, times=1) == doubts


def test_a_guess_and_two_people_by_one_name_are_named() -> None:
    assert rules.name_doubts("Aygün Hüseynova", guessed=True, times=2) == ("guessed", "twice")


def test_doubtful_names_come_first_and_confirmed_ones_last(workspace, tmp_path) -> None:
    event = an_event(workspace)
    service.import_nominations(workspace, file=a_list(tmp_path, AYGUN), event=event)
    for given, family in (("Nigar", "QULIYEVA"), ("Rauf", "Babayev")):
        service.add(workspace, event=event, who=people_of(given, family))
    checks = service.name_check(workspace, event=event)
    assert checks[0].participant.name == "Nigar QULIYEVA"
    assert checks[0].doubts == ("Written in capitals",)
    service.change(workspace, participant=checks[0].id, settings={"name_confirmed": "yes"})
    assert service.name_check(workspace, event=event)[-1].participant.name == "Nigar QULIYEVA"


def test_a_letter_that_no_font_has_is_named(workspace) -> None:
    event = an_event(workspace)
    added = service.add(workspace, event=event, who=people_of("Nigar", "Quliyeva")).value
    people.mend_name(workspace, person=added.person, name="Nigar Quliyev\u13a0")
    (check,) = service.name_check(workspace, event=event)
    assert any("\u13a0" in doubt for doubt in check.doubts)
