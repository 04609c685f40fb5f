"""The agenda as a paper."""

from dataclasses import replace
from datetime import date

import pytest

from rtcm_desktop.planning.documents import agenda_paper
from rtcm_desktop.planning.model import SlotState
from tests.paper.builders import MADE_AT, an_agenda, an_event
from tests.paper.rendering import assert_golden, content_box, copied_text


def agenda(language="en", slots=None, **changes):
    event = an_event(**changes)
    return agenda_paper(event, slots or an_agenda(event), language=language, data_state="AZ7A+12", made_at=MADE_AT)


def all_text(printed) -> str:
    return "\n".join(copied_text(printed, page) for page in range(printed.pages))


def test_the_agenda_looks_like_its_golden_picture():
    assert_golden(agenda(), "agenda")


def test_days_times_titles_and_trainers_stand_on_it():
    text = all_text(agenda())
    for words in ("Monday, 7 December", "Day 3 of 3", "11:15–12:30", "Group work", "Siarhei Zhuk, Nino Kapanadze"):
        assert words in text


def test_the_words_follow_the_language_of_the_paper():
    assert "Понедельник, 7 декабря" in all_text(agenda("ru"))
    assert "Bazar ertəsi, 7 dekabr" in all_text(agenda("az"))


def test_the_meeting_link_is_not_printed():
    assert "secret" not in all_text(agenda())


def test_a_session_that_was_not_held_says_so():
    slots = an_agenda(an_event())
    slots[1] = replace(slots[1], state=SlotState.NOT_HELD)
    assert "not held" in all_text(agenda(slots=slots))


@pytest.mark.parametrize("language", ["en", "ru", "az"])
def test_no_day_is_broken_and_nothing_leaves_the_margins(language):
    printed = agenda(language, titles={"en": "A title that is long enough to need a second line on every paper " * 2})
    assert printed.pages == 2
    for page in range(printed.pages):
        left, top, right, bottom = content_box(printed, page)
        assert min(left, right) >= 17.5
        assert min(top, bottom) >= 7


def test_a_long_event_is_spread_over_pages():
    printed = agenda(end=date(2026, 12, 20))
    assert printed.pages == 5
    assert "Day 14 of 14" in all_text(printed)
