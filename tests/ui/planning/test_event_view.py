"""What an event is about, when and where: kept field by field; days, hours and topics by a button."""

from functools import partial

import pytest
from PySide6.QtCore import Qt

from rtcm_desktop.attendance import service as attendance
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Found, Person
from rtcm_desktop.planning import service as planning
from rtcm_desktop.planning.model import Mode
from rtcm_desktop.planning.ui.page import PlanPage
from tests.ui.starting_again import start_again, written_down

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "grabbing the keyboard", r"raise\(\)")
"""What a popup says where there is no screen."""


@pytest.fixture
def do(asker):
    """Carries out an action of the services."""
    return asker.change


@pytest.fixture
def later(do, context):
    """A second event, weeks away, without anybody present yet: it is the open one."""
    wish = {"topics": ["M2.T06"], "start": "2027-02-01", "days": 4, "venue": "Baku", "mode": "hybrid"}
    made = do(lambda workspace: planning.create_event(workspace, **wish))
    context.open_event(made.event.id)
    return made.event


@pytest.fixture
def page(later, show_page, context):
    return show_page(PlanPage(context), view="event")


def field(page, name):
    return page.event_view.form.field(name)


def typed(page, qtbot, name, text, settle):
    widget = field(page, name).widget
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, text)
    qtbot.keyClick(widget, Qt.Key.Key_Return)
    settle()


def schedule(page, name):
    return page.event_view.schedule.form.field(name)


def test_title_and_venue_are_kept_as_one_leaves_the_field(page, qtbot, settle):
    typed(page, qtbot, "title", "Trafficking, part 2", settle)
    typed(page, qtbot, "venue", "Tbilisi, hall 3", settle)
    assert page._table.event.title("en") == "Trafficking, part 2"
    assert page._table.event.venue_name == "Tbilisi, hall 3"


def test_a_title_is_kept_after_a_rest_though_the_cursor_is_still_there(page, qtbot, settle):
    field = page.event_view.form.field("title")
    field._rest.setInterval(1)
    field.widget.setFocus()
    with qtbot.waitSignal(field.rested):
        field.widget.setText("Trafficking, part 3")
    settle()
    assert page._table.event.title("en") == "Trafficking, part 3"


def test_mode_and_languages_are_chosen(page, settle):
    mode = field(page, "mode").widget
    mode.setCurrentIndex(mode.findData("online"))
    mode.activated.emit(mode.currentIndex())
    settle()
    field(page, "languages").widget._ticks["ru"].click()
    field(page, "interpretation").widget._ticks["fa"].click()
    settle()
    event = page._table.event
    assert (event.mode, event.languages, event.interpretation) == (Mode.ONLINE, ("en", "ru"), ("fa",))


def test_an_event_keeps_at_least_one_language(page, settle):
    field(page, "languages").widget._ticks["en"].click()
    settle()
    assert "cannot be empty" in field(page, "languages").message()
    assert page._table.event.languages == ("en",)


def test_a_link_that_is_none_is_said_beside_the_field_while_typing(page, qtbot, settle):
    typed(page, qtbot, "meeting_link", "meet here", settle)
    assert "https://" in field(page, "meeting_link").message()
    assert page._table.event.meeting_link == ""


def test_the_coordinator_is_found_by_a_few_letters(page, do, settle):
    def add(workspace):
        outcome = people.add(workspace, person=Person(given="Leyla", family="Quliyeva", country="AZ"))
        return Outcome(outcome.value[0], outcome.changes)

    person = do(add)
    editor = field(page, "coordinator").widget
    editor.setFocus()
    editor.setText("quli")
    editor.textEdited.emit("quli")
    settle()
    assert "Leyla Quliyeva" in editor._lines.stringList()[0]
    editor.completer().popup().hide()
    editor.take(Found(person, "Leyla Quliyeva", "AZ", ""))
    settle()
    assert page._table.event.coordinator == person

    editor.setText("")
    editor.editingFinished.emit()
    settle()
    assert page._table.event.coordinator is None


def test_somebody_who_was_not_chosen_from_the_list_is_no_coordinator(page, settle):
    field(page, "coordinator").widget.setText("Somebody")
    assert not field(page, "coordinator").check()


def test_another_first_day_moves_the_whole_agenda(page, settle):
    form = page.event_view.schedule
    before = [(slot.start, slot.title()) for slot in page._table.slots]
    assert form.apply.isHidden()
    schedule(page, "start").set_value("2027-02-08")
    assert form.apply.text() == "Move the event"
    form.apply.click()
    settle()
    assert page._table.event.start.isoformat() == "2027-02-08"
    assert [(slot.start, slot.title()) for slot in page._table.slots] == before
    assert form.apply.isHidden()


def test_more_days_draft_the_agenda_anew_and_say_so(page, settle):
    form = page.event_view.schedule
    schedule(page, "days").set_value("5")
    assert form.apply.text() == "Draft the agenda anew"
    form.apply.click()
    settle()
    assert page._table.event.days == 5
    assert any("drafted anew" in text for text in page.banners.texts())


def test_another_topic_is_ticked_and_taken_in(page, settle):
    form = page.event_view.schedule
    form.topics.tree.choose(["M2.T06", "M1.T01"])
    form.apply.click()
    settle()
    assert {one.code for one in page._table.topics.values()} == {"M1.T01", "M2.T06"}


def test_too_few_days_are_said_beside_the_field(page, settle):
    form = page.event_view.schedule
    form.topics.tree.choose([f"M2.T{number:02d}" for number in range(1, 11)] + [f"M1.T{n:02d}" for n in range(1, 11)])
    schedule(page, "days").set_value("1")
    form.apply.click()
    settle()
    assert "do not fit" in schedule(page, "days").message()
    assert page._table.event.days == 4


def test_no_topic_at_all_is_not_taken(page, settle):
    form = page.event_view.schedule
    form.topics.tree.choose([])
    form.apply.click()
    settle()
    assert form._what.text() == "Tick at least one topic."
    assert page._table.topics


def test_what_was_typed_waits_while_one_looks_at_another_event(page, later, context, settle, asker):
    schedule(page, "days").set_value("3")
    other = next(event for event in asker.read(planning.list_events) if event.id != later.id)
    page.leave()
    context.open_event(other.id)
    page.refresh()
    settle()
    assert schedule(page, "days").value() == str(other.days)
    context.open_event(later.id)
    page.refresh()
    settle()
    assert schedule(page, "days").value() == "3"
    page.event_view.schedule.back.click()
    assert schedule(page, "days").value() == "4"
    assert page.event_view.schedule.apply.isHidden()


def test_a_title_that_is_being_typed_is_kept_when_the_page_is_left(page, qtbot, settle):
    widget = field(page, "title").widget
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, "Half a title")
    assert page.leave()
    settle()
    assert page._table.event.title("en") == "Half a title"


def test_once_presence_was_taken_days_and_topics_stay(context, do, show_page):
    do(partial(attendance.mark, event=context.event, unit="D1-AM", everyone=True, status=Status.PRESENT))
    made = show_page(PlanPage(context), view="event")
    assert not made.event_view.schedule.form.isEnabled()
    assert "Presence was taken" in made.event_view.schedule._what.text()


def test_ctrl_e_turns_to_the_timetable(page, qtbot):
    qtbot.keyClick(field(page, "title").widget, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert page._stack.currentWidget() is page.agenda
    assert page.keys()[0].key == "↑↓←→"


def test_what_cannot_be_taken_stays_in_its_field_and_comes_back_with_its_event(
    page, qtbot, later, context, settle, asker
):
    typed(page, qtbot, "meeting_link", "meet here", settle)
    typed(page, qtbot, "venue", "Tbilisi", settle)
    assert field(page, "meeting_link").widget.text() == "meet here"

    other = next(event for event in asker.read(planning.list_events) if event.id != later.id)
    for event, shown in ((other.id, other.meeting_link), (later.id, "meet here")):
        page.leave()
        context.open_event(event)
        page.refresh()
        settle()
        assert field(page, "meeting_link").widget.text() == shown


@pytest.fixture
def again(context, asker, show_page):
    """The page after a start."""

    def made():
        start_again(context, asker)
        return show_page(PlanPage(context), view="event")

    return made


def test_what_cannot_be_kept_yet_stands_there_again_after_a_power_cut(page, again, context, asker, settle):
    field(page, "nomination_deadline").widget.setText("8.1")
    other = again()
    assert field(other, "nomination_deadline").written() == "8.1"
    other.event_view._drafts[0].clear()
    assert field(other, "nomination_deadline").written() == ""
    assert written_down(context, asker) == {}


def test_days_hours_and_topics_half_changed_stand_there_again(page, again, context, asker, settle):
    schedule(page, "start").widget.setText("9.2")
    page.event_view.schedule.topics.tree.choose(["M2.T06", "M3.T04"])
    other = again()
    form = other.event_view.schedule
    assert schedule(other, "start").written() == "9.2"
    assert form.topics.tree.chosen == ["M2.T06", "M3.T04"]
    assert not form.apply.isHidden()
    form.back.click()
    assert form.topics.tree.chosen == ["M2.T06"]
    assert written_down(context, asker) == {}


def test_what_was_done_with_days_and_hours_is_no_longer_half_typed(page, context, asker, settle):
    schedule(page, "start").widget.setText("9.2.2027")
    page.event_view.schedule.apply.click()
    settle()
    assert schedule(page, "start").value() == "2027-02-09"
    assert written_down(context, asker) == {}
