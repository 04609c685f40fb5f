"""What works on every page by keyboard: the guide, the regions, taking back, and a cursor nobody takes away."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from rtcm_desktop.core.resources import guide
from rtcm_desktop.participants.service import change, list_participants
from rtcm_desktop.shell.ui.help_panel import page_of_guide
from rtcm_desktop.shell.ui.navigation import PAGES
from rtcm_desktop.uikit.page import Page

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def press(qtbot, settle):
    def go(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)
        settle()

    return go


def confirm_a_name(context, owner, settle, number=0):
    def work(space):
        one = list_participants(space, event=context.event)[number]
        return change(space, participant=one.id, settings={"position": f"Adviser {number}"})

    context.runner.change(work, owner=owner)
    settle()


@pytest.mark.parametrize("place", [*PAGES, "first_start", "unlock"])
def test_every_page_has_a_page_of_the_guide(place):
    assert page_of_guide(place, "en") == guide(f"{place}.md")
    assert page_of_guide(place, "en").read_text(encoding="utf-8").startswith("# ")


def test_f1_shows_the_guide_beside_the_page_and_gives_the_cursor_back(show_frame, press):
    frame = show_frame("events")
    before = QApplication.focusWidget()
    press(Qt.Key.Key_F1)
    assert frame.help.isVisible()
    assert frame.help.view.source().fileName() == "events.md"
    assert frame.help.view.document().toPlainText()
    press(Qt.Key.Key_Escape)
    assert not frame.help.isVisible()
    assert QApplication.focusWidget() is before


def test_links_lead_to_pages_of_the_guide_and_nowhere_else(show_frame, press):
    from PySide6.QtCore import QUrl

    view = show_frame().help.view
    view.show_page(page_of_guide("home", "en"))
    view.anchorClicked.emit(QUrl("https://example.org/page.md"))
    assert view.source().fileName() == "home.md"
    view.anchorClicked.emit(QUrl("events.md"))
    assert view.source().fileName() == "events.md"


def region(frame):
    focus = QApplication.focusWidget()
    parts = {"rail": frame.rail, "steps": frame.header, "page": frame.stack, "strip": frame.strip}
    return next(name for name, part in parts.items() if part is focus or part.isAncestorOf(focus))


def test_f6_walks_through_the_regions_and_shift_f6_back(show_frame, press, context, settle):
    frame = show_frame("overview")
    confirm_a_name(context, frame, settle)
    frame.go("overview")
    settle()
    seen = [region(frame)]
    for _ in range(4):
        press(Qt.Key.Key_F6)
        seen.append(region(frame))
    assert seen == ["page", "strip", "rail", "steps", "page"]
    press(Qt.Key.Key_F6, SHIFT)
    assert region(frame) == "steps"


def test_f6_belongs_to_the_desk_and_ctrl_f6_moves_on(show_frame, press):
    frame = show_frame("attendance")
    frame.go("attendance", view="desk")
    assert frame.page("attendance").answers("F6")
    press(Qt.Key.Key_F6, CTRL)
    assert region(frame) != "page"


def test_what_was_done_now_is_taken_back_at_once(show_frame, press, context, settle):
    frame = show_frame()
    confirm_a_name(context, frame, settle)
    press(Qt.Key.Key_Z, CTRL)
    assert frame.banners.texts()[0].startswith("Taken back: ")


def test_what_was_done_before_this_start_is_named_first(show_frame, press, context, settle):
    first = show_frame()
    confirm_a_name(context, first, settle)
    first.close()
    frame = show_frame()
    name = frame._foot.step.name
    press(Qt.Key.Key_Z, CTRL)
    assert frame.banners.texts() == [f"Take back “{name}”?"]
    press(Qt.Key.Key_Z, CTRL)  # in haste: no answer
    assert frame.banners.texts() == [f"Take back “{name}”?"]
    frame._taking_back.haste = 0
    press(Qt.Key.Key_Z, CTRL)
    assert f"Taken back: {name}" in frame.banners.texts()


def test_the_question_goes_when_something_else_is_done(show_frame, press, context, settle):
    confirm_a_name(context, show_frame(), settle)
    frame = show_frame()
    press(Qt.Key.Key_Z, CTRL)
    confirm_a_name(context, frame, settle, number=1)
    assert frame.banners.texts() == []
    press(Qt.Key.Key_Z, CTRL)
    assert frame.banners.texts()[0].startswith("Taken back: ")


def test_a_page_that_finishes_reading_late_leaves_the_cursor_alone(qtbot, show_frame, settle):
    frame = show_frame("overview")
    frame.page("overview").refresh()
    frame.page("overview").enter()
    frame.go("events")
    before = QApplication.focusWidget()
    settle()
    assert frame.isAncestorOf(QApplication.focusWidget())
    assert not frame.page("overview").isAncestorOf(QApplication.focusWidget())
    assert QApplication.focusWidget() is before or frame.page("events").isAncestorOf(QApplication.focusWidget())


def test_switching_the_event_asks_the_open_page(show_frame, context, monkeypatch):
    frame = show_frame("plan")
    before = context.event
    with monkeypatch.context() as patch:
        patch.setattr(frame.page("plan"), "leave", partial(bool, 0))
        context.navigate("overview", event="another")
        assert (frame.place, context.event) == ("plan", before)


def test_back_opens_the_event_that_was_open(show_frame, context, press, settle):
    frame = show_frame("plan")
    before = context.event
    other = next(line.line.id for line in _event_buttons(show_frame()) if line.line.id != before)
    context.navigate("overview", event=other)
    settle()
    frame.go_back()
    settle()
    assert context.event == before


def _event_buttons(frame):
    from rtcm_desktop.shell.ui.event_lines import EventButton

    return frame.findChildren(EventButton)


def test_a_key_of_a_page_is_found_where_it_is_seen(show_frame):
    page = show_frame("overview").page("overview")
    assert isinstance(page, Page)
    assert page.answers("Ctrl+P")
    assert not page.answers("F6")


def test_an_older_step_of_this_start_is_named_too(show_frame, press, context, settle, clock):
    frame = show_frame()
    confirm_a_name(context, frame, settle)
    clock.set("2026-12-08T09:31:00+04:00")
    press(Qt.Key.Key_Z, CTRL)
    assert frame.banners.texts()[0].startswith("Take back “")


def test_a_key_held_down_takes_nothing_back_twice(show_frame):
    assert not any(shortcut.autoRepeat() for shortcut in show_frame()._keys._shortcuts.values())


def test_a_page_that_is_not_seen_gets_no_cursor(show_frame, settle, qtbot):
    frame = show_frame("events")
    frame.go("participants")
    settle()
    hidden = frame.page("events").first_focus()
    hidden.setFocus()
    qtbot.waitUntil(lambda: frame.page("participants").isAncestorOf(QApplication.focusWidget()))


@pytest.mark.parametrize("goes", [lambda button: button.hide(), lambda button: button.setEnabled(False)])
def test_the_cursor_stays_on_the_page_when_what_had_it_goes_away(show_frame, settle, goes):
    frame = show_frame("participants")
    page = frame.page("participants")
    page.banners.say("accent", "Something", button="Do it")
    button = page.banners.findChild(QPushButton)
    settle()
    button.setFocus()
    goes(button)
    settle()
    assert page is QApplication.focusWidget() or page.isAncestorOf(QApplication.focusWidget())
