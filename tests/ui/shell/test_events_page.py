"""The list of events: filtered while typing, opened by Enter."""

import pytest
from PySide6.QtCore import Qt

from rtcm_desktop.planning.ui.events_page import EventsPage


@pytest.fixture
def page(show_page, context):
    return show_page(EventsPage(context))


def test_the_open_event_is_chosen_at_first(page, context):
    assert page._table.current_id() == context.event
    assert page._table.shown_count() == 2


def test_enter_opens_the_chosen_event(qtbot, page, context):
    went = []
    context.hub.navigated.connect(went.append)
    page._table.setFocus()
    qtbot.keyClick(page._table.view, Qt.Key.Key_Return)
    assert [destination.place for destination in went] == ["overview"]


def test_typing_in_the_table_filters_it(qtbot, page):
    page._table.setFocus()
    qtbot.keyClicks(page._table.view, "27")
    assert page._filter.text() == "27"
    assert page._table.shown_count() == 1


def test_the_table_is_a_sound_model(page, qtmodeltester):
    qtmodeltester.check(page._table.model)


def words_of(page, event):
    cells = {column.key: column.cell(page._table.row(event)) for column in page._columns()}
    return cells["dates"].sub, cells["state"].text


def test_an_event_has_one_state(page, context, clock, settle):
    assert words_of(page, context.event) == ("today", "planned")
    clock.set("2026-12-20T09:00:00+04:00")
    page.refresh()
    settle()
    assert words_of(page, context.event) == ("", "finished")
