"""Sign-in sheets."""

import pytest

from rtcm_desktop.attendance.documents import sign_in_sheets
from rtcm_desktop.participants.model import Mode
from rtcm_desktop.planning.rules import Half
from tests.paper.builders import a_participant, a_unit, an_event, some_people
from tests.paper.rendering import assert_golden, codes, content_box, copied_text


def sheets(people, halves=(Half.MORNING,), language="en"):
    event = an_event()
    units = [a_unit(event, half) for half in halves]
    return sign_in_sheets(event, units, people, language=language, data_state="AZ7A+12")


def test_a_sheet_looks_like_its_golden_picture():
    assert_golden(sheets(some_people(16)), "sign_in")


def test_each_unit_has_its_own_pages_and_page_codes():
    printed = sheets(some_people(24), (Half.MORNING, Half.AFTERNOON))
    assert printed.pages == 4
    found = [codes(printed, page, dpi=200) for page in range(4)]
    assert found == [[f"SIGN-IN/AZ7-26-A03/D2-{half}/{number}"] for half in ("AM", "PM") for number in (1, 2)]


def test_people_on_line_stand_on_no_sheet():
    text = copied_text(sheets([a_participant(1), a_participant(2, mode=Mode.ONLINE)]))
    assert "Hüseynova" in text
    assert "Əliyeva" not in text


@pytest.mark.parametrize("language", ["en", "ru", "az"])
def test_nothing_leaves_the_margins(language):
    assert min(content_box(sheets(some_people(16), language=language))) >= 6.8
