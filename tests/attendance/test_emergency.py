"""Emergency sheets: what a coordinator needs when the laptop does not start."""

from dataclasses import replace
from itertools import pairwise

import pytest

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.documents import write_emergency
from rtcm_desktop.attendance.model import Contact
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.texts import say
from rtcm_desktop.participants import service as participants
from rtcm_desktop.participants.model import Mode
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning import service as planning
from rtcm_desktop.planning.rules import Half
from tests.paper.builders import MADE_AT, a_participant, a_unit, an_agenda, an_event, some_people
from tests.paper.rendering import assert_golden, content_box, copied_text

CONTACTS = (
    Contact("coordinator", "Leyla Əliyeva", ("+994 50 555 11 22",)),
    Contact("trainer", "თამარ ლომიძე", (), "8.12. 09:30"),
)


def sheets(listed, language="en", contacts=CONTACTS):
    event = an_event()
    units = [a_unit(event, half, day) for day in (1, 2, 3) for half in Half]
    return write_emergency(event, units, listed, an_agenda(event), contacts, language=language, made_at=MADE_AT)


def words(paper):
    return "\n".join(copied_text(paper, page) for page in range(paper.pages)).replace("\r\n", " ")


@pytest.mark.parametrize(("page", "name"), [(0, "first"), (1, "people")])
def test_the_sheets_look_like_their_golden_pictures(page, name):
    listed = [replace(one, phones=("+994 50 123 45 67",)) for one in some_people(9)]
    assert_golden(sheets(listed), f"emergency_{name}", page)


def test_the_first_page_says_what_to_do_and_whom_to_call():
    first = copied_text(sheets(some_people(3))).replace("\r\n", " ")
    assert "If the laptop does not start" in first
    assert "press Ctrl+B and type the numbers" in first
    assert all(word in first for word in ("Leyla Əliyeva", "+994 50 555 11 22", "თამარ ლომიძე", "Driver"))


def test_everybody_stands_on_it_with_a_number_and_a_telephone_in_every_script():
    listed = [replace(one, phones=(f"+7 {number:03d}",)) for number, one in enumerate(some_people(9), start=1)]
    text = words(sheets(listed))
    assert all(name in text for name in ("فاطمه محمدی‌زاده", "გიორგი ბერიძე", "Ҷамшед Қурбонов", "Şəfəqət"))
    assert all(f"+7 {number:03d}" in text for number in range(1, 10))


def test_there_are_free_lines_and_the_agenda_to_come():
    text = words(sheets([a_participant(1)]))
    assert text.count("+ ") >= 6
    assert "Group work: map the recruitment chain" in text


def test_the_sheets_say_whom_they_are_for():
    paper = sheets(some_people(30))
    assert all("For the coordinator only" in copied_text(paper, page) for page in range(paper.pages))


@pytest.mark.parametrize("language", ["en", "ru", "az"])
def test_nothing_leaves_the_margins_in_any_language(language):
    paper = sheets(some_people(24), language, CONTACTS * 4)
    assert all(min(content_box(paper, page)) >= 4.5 for page in range(paper.pages))
    assert say("paper.emergency.title", language) in words(paper)


def test_an_event_of_ten_half_days_fits_across_the_page():
    event = an_event(end=an_event().start.replace(day=11))
    units = [a_unit(event, half, day) for day in range(1, 6) for half in Half]
    paper = write_emergency(event, units, some_people(3), (), (), language="en", made_at=MADE_AT)
    assert all(f"{day} Dec" in words(paper) for day in range(7, 12))


@pytest.fixture
def event(workspace):
    return planning.create_event(workspace, topics=["M2.T06"], start="2026-12-08", days=3).value.event.code


def test_nobody_expected_is_said(workspace, event, tmp_path):
    with pytest.raises(UserError) as fault:
        service.print_emergency(workspace, event=event, pdf=tmp_path / "sheets.pdf")
    assert fault.value.code == "NOBODY_TO_MARK"


def test_numbers_are_those_of_the_grid_and_trainers_are_called(workspace, event, tmp_path, monkeypatch):
    for family, mode in (("Abbasov", Mode.ONLINE), ("Berdiyeva", Mode.IN_PERSON), ("Çelik", Mode.IN_PERSON)):
        participants.add(workspace, event=event, who=Person(given="Ana", family=family, country="AZ"), mode=mode)
    person, *_ = people.add(
        workspace, person=Person(given="Tamar", family="Lomidze", country="GE", phones=("+995 1",))
    ).value
    people.trainer(workspace, person=person, modules=[2], languages=["en"])
    planning.change_slot(workspace, event=event, at="D1 10:00", trainers=[person])

    pdf = tmp_path / "sheets.pdf"
    assert service.print_emergency(workspace, event=event, pdf=pdf) >= 2

    text = copied_text_of(pdf)
    assert "+995 1" in text
    numbered = [row.participant.family for row in service.grid(workspace, event=event).rows]
    places = [text.index(family) for family in numbered]
    assert all(before < after for before, after in pairwise(places))


def copied_text_of(pdf):
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)
