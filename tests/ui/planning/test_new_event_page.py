"""Planning an event: what would come of it is said beside the fields, and nothing typed is lost on the way."""

import pytest

from rtcm_desktop.planning import service
from rtcm_desktop.planning.ui.new_event_page import NewEventPage
from tests.ui.starting_again import start_again, written_down


@pytest.fixture
def page(show_page, context):
    return show_page(NewEventPage(context))


@pytest.fixture
def typed(page, qtbot, settle):
    def fill(**values):
        for name, text in values.items():
            page._form.field(name).widget.set_value(text)
        page._pause.stop()
        page._foresee()
        settle()

    return fill


def message(page, name):
    return page._form.field(name).message()


def test_days_and_slots_to_come_are_told_before_anything_is_planned(page, typed):
    page._tree.choose(["M2.T06"])
    typed()
    assert page._outlook.text().startswith("4 days · ")
    assert page._days.placeholderText() == "4"


def test_days_the_curriculum_does_not_plan_are_said_beside_the_field(page, typed):
    page._tree.choose(["M2.T06"])
    typed(days="2")
    assert message(page, "days") == "The curriculum: 4 to 5 days."
    typed(days="4")
    assert message(page, "days") == ""


def test_a_day_that_is_over_and_an_unusual_way_are_said_but_not_refused(page, typed, settle, asker):
    page._tree.choose(["M2.T06"])
    typed(start="2026-11-02", mode="online")
    assert message(page, "start") == "This day is over."
    assert message(page, "mode").startswith("Unusual for M2.T06")
    page._on_go()
    settle()
    assert len(asker.read(service.list_events)) == 3


def test_more_than_the_days_can_hold_is_refused_at_once(page, typed, settle, asker):
    page._tree.choose([f"M{module}.T{number:02d}" for module in (1, 2) for number in range(1, 11)])
    typed(start="2027-02-01", days="1")
    assert message(page, "days").startswith("Needs ")
    page._on_go()
    settle()
    assert len(asker.read(service.list_events)) == 2


def test_what_was_typed_is_there_again_after_one_went_elsewhere(page, typed, context):
    page._tree.choose(["M2.T06"])
    typed(start="2027-02-01", title="My title")
    page.leave()
    page.enter(topic="M1.T01")
    assert page._tree.chosen == ["M2.T06", "M1.T01"]
    assert page._form.values()["title"] == "My title"


def test_the_page_is_empty_again_once_the_event_is_planned(page, typed, settle, asker):
    page._tree.choose(["M2.T06"])
    typed(start="2027-02-01", title="My title", second="ru")
    page._on_go()
    settle()
    made = next(event for event in asker.read(service.list_events) if event.title("en") == "My title")
    assert made.languages == ("en", "ru")
    assert page._tree.chosen == []
    assert page._form.values()["title"] == ""


def test_what_is_ticked_and_typed_stands_there_again_after_a_power_cut(page, show_page, context, asker, settle) -> None:
    page._tree.choose(["M1.T01", "M3.T04"])
    page._form.field("start").widget.setText("8.1")
    page._form.field("venue").widget.setText("Baku, Ganja")
    page._form.field("mode").widget.setCurrentIndex(2)
    start_again(context, asker)
    again = show_page(NewEventPage(context))
    assert again._tree.chosen == ["M1.T01", "M3.T04"]
    assert again._form.field("start").written() == "8.1"
    assert (again._form.values()["venue"], again._form.values()["mode"]) == ("Baku, Ganja", "hybrid")
    assert not again._draft.isHidden()
    again._draft.clear()
    assert not again._tree.chosen
    assert written_down(context, asker) == {}


def test_nothing_of_it_is_written_where_it_can_be_read_by_others(page, context) -> None:
    page._form.field("title").widget.setText("Secret title")
    assert page.place_now() == {"begun": "yes"}


def test_nothing_comes_back_of_an_event_that_was_planned(page, context, asker, settle) -> None:
    page._tree.choose(["M1.T01"])
    page._form.field("start").widget.setText("8.2.2027")
    page._on_go()
    settle()
    assert written_down(context, asker) == {}
