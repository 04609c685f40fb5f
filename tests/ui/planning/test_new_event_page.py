"""Planning an event: what would come of it is said beside the fields, and nothing typed is lost on the way."""

import pytest

from rtcm_desktop.planning import service
from rtcm_desktop.planning.ui.new_event_page import NewEventPage
from tests.ui.conftest import Watcher


@pytest.fixture
def page(context, qtbot, settle):
    made = NewEventPage(context)
    qtbot.addWidget(made)
    made.resize(1166, 600)
    made.enter()
    with qtbot.waitExposed(made):
        made.show()
    settle()
    return made


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


def test_a_day_that_is_over_and_an_unusual_way_are_said_but_not_refused(page, typed, settle, context):
    page._tree.choose(["M2.T06"])
    typed(start="2026-11-02", mode="online")
    assert message(page, "start") == "This day is over."
    assert message(page, "mode").startswith("Unusual for M2.T06")
    page._on_go()
    settle()
    assert len(events(context, settle)) == 3


def test_more_than_the_days_can_hold_is_refused_at_once(page, typed, settle, context):
    page._tree.choose([f"M{module}.T{number:02d}" for module in (1, 2) for number in range(1, 11)])
    typed(start="2027-02-01", days="1")
    assert message(page, "days").startswith("Needs ")
    page._on_go()
    settle()
    assert len(events(context, settle)) == 2


def test_what_was_typed_is_there_again_after_one_went_elsewhere(page, typed, context):
    page._tree.choose(["M2.T06"])
    typed(start="2027-02-01", title="My title")
    page.leave()
    page.enter(topic="M1.T01")
    assert page._tree.chosen == ["M2.T06", "M1.T01"]
    assert page._form.values()["title"] == "My title"


def test_the_page_is_empty_again_once_the_event_is_planned(page, typed, context, settle):
    page._tree.choose(["M2.T06"])
    typed(start="2027-02-01", title="My title", second="ru")
    page._on_go()
    settle()
    made = next(event for event in events(context, settle) if event.title("en") == "My title")
    assert made.languages == ("en", "ru")
    assert page._tree.chosen == []
    assert page._form.values()["title"] == ""


def events(context, settle):
    watcher = Watcher(context.runner)
    context.runner.read(service.list_events, owner=watcher, done=watcher.take)
    settle()
    return watcher.taken[0]
