"""The timetable: chosen, moved and stretched by keyboard and mouse; trainers; what was not held or ended early."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning.model import SlotState, minutes_of
from rtcm_desktop.planning.ui.page import PlanPage
from rtcm_desktop.uikit import printing
from rtcm_desktop.uikit.messages import FormDialog
from tests.ui.conftest import Watcher


def add_trainer(workspace):
    outcome = people.add(workspace, person=Person(given="Tamar", family="Lomidze", country="GE"))
    people.trainer(workspace, person=outcome.value[0], modules=[2], languages=["en", "ka"])
    return Outcome(outcome.value[0], outcome.changes)


@pytest.fixture
def page(context, qtbot, settle):
    made = PlanPage(context)
    context.runner.changed.connect(made.note)
    qtbot.addWidget(made)
    made.resize(1166, 552)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    settle()
    made.view.setFocus()
    return made


@pytest.fixture
def press(page, qtbot, settle):
    def key(which, held=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(page.view, which, held)
        settle()

    return key


def session(page, number=0):
    """A session of the first day, and go there."""
    day = page._table.event.start
    slots = [slot for slot in page._table.slots if slot.topic_session and slot.date == day]
    page.view.choose(slots[number].id)
    return slots[number]


def now(page, slot):
    return next(one for one in page._table.slots if one.id == slot.id)


def test_arrows_go_from_slot_to_slot_and_from_day_to_day(page, press):
    first = page.view.current
    press(Qt.Key.Key_Down)
    assert page.view.current.start == first.end
    press(Qt.Key.Key_Right)
    assert page.view.current.date == first.date + timedelta(days=1)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Up)
    assert page.view.current.date == first.date
    assert page.panel.title.value() == page.view.current.title()


def test_every_slot_is_told_with_day_times_title_and_trainers(page):
    slot = session(page)
    name = page.view._blocks[slot.id].accessibleName()
    assert slot.title() in name
    assert f"{slot.start}–{slot.end}" in name
    assert "Tue 8 Dec" in name


def test_keys_move_a_slot_by_five_minutes_make_it_longer_and_take_it_to_another_day(page, press):
    slot = session(page)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert minutes_of(now(page, slot).start) == minutes_of(slot.start) + 5
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert now(page, slot).minutes == slot.minutes - 5
    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert now(page, slot).date == slot.date + timedelta(days=1)
    assert page.view.current.id == slot.id


def test_the_mouse_drags_a_slot_and_stretches_it_at_its_lower_edge(page, settle):
    slot = session(page)
    block = page.view._blocks[slot.id]
    pixels = page.view._y(minutes_of(slot.start) + 60) - page.view._y(minutes_of(slot.start))
    drag(block, QPoint(20, 10), QPoint(0, pixels))
    settle()
    assert minutes_of(now(page, slot).start) == minutes_of(slot.start) + 60

    moved = now(page, slot)
    block = page.view._blocks[slot.id]
    drag(block, QPoint(20, block.height() - 2), QPoint(0, pixels))
    settle()
    assert now(page, slot).minutes == moved.minutes + 60
    assert now(page, slot).start == moved.start


def drag(block, grip, way):
    QTest.mousePress(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    end = block.mapToGlobal(grip + way)
    QTest.mouseMove(block, block.mapFromGlobal(end))
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, block.mapFromGlobal(end))


def test_what_runs_at_the_same_time_is_a_clash_and_says_why(page, press):
    slot = session(page)
    assert page._clashes.isHidden()
    for _ in range(3):
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert not page._clashes.isHidden()
    assert slot.id in page._table.clashes
    assert page.panel._clash.text() == page._table.clashes[slot.id]


def test_a_slot_is_split_and_taken_out_by_one_key_each(page, press):
    slot = session(page)
    count = len(page._table.slots)
    press(Qt.Key.Key_S)
    assert len(page._table.slots) == count + 1
    assert now(page, slot).minutes < slot.minutes
    press(Qt.Key.Key_Delete)
    assert slot.id not in {one.id for one in page._table.slots}


def test_a_session_is_inserted_after_the_chosen_slot(page, press, monkeypatch):
    slot = session(page)
    given = {"title": "Film", "start": slot.start}
    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: given))
    press(Qt.Key.Key_Insert)

    assert page.view.current.title() == "Film"
    assert page.view.current.start == slot.start


def test_title_and_times_typed_in_the_panel_are_kept_when_one_goes_on(page, qtbot, settle):
    slot = session(page)
    page.panel.title.widget.setFocus()
    page.panel.title.widget.selectAll()
    qtbot.keyClicks(page.panel.title.widget, "Risk analysis")
    qtbot.keyClick(page.panel.title.widget, Qt.Key.Key_Return)
    settle()
    assert now(page, slot).title() == "Risk analysis"

    page.panel.starts.widget.setText("7.15")
    page.panel.starts.widget.editingFinished.emit()
    settle()
    assert now(page, slot).start == "07:15"


def test_a_trainer_is_added_and_taken_off(page, context, settle):
    watcher = Watcher(page)
    context.runner.change(add_trainer, owner=watcher, done=watcher.take)
    settle()
    slot = session(page)
    tamar = watcher.taken[0]
    page.panel._on_added(page.panel._add.findData(tamar))
    settle()
    assert "Tamar Lomidze" in {one.name for one in now(page, slot).trainers}

    page.panel._on_removed(tamar)
    settle()
    assert tamar not in {one.person for one in now(page, slot).trainers}


def test_not_held_held_after_all_and_ended_early(page, settle, monkeypatch):
    slot = session(page)
    page.panel._not_held.click()
    settle()
    assert now(page, slot).state is SlotState.NOT_HELD
    page.panel._held.click()
    settle()
    assert now(page, slot).state is SlotState.HELD

    early = f"{slot.start[:3]}{int(slot.start[3:]) + 20:02d}"
    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: {"ended": early}))
    page.panel._ended.click()
    settle()
    assert (now(page, slot).state, now(page, slot).actual_end) == (SlotState.SHORTENED, early)


def test_the_agenda_is_printed_with_one_key(page, press, monkeypatch):
    printed = []
    monkeypatch.setattr(printing, "print_pdf", lambda data, *_: printed.append(data) or True)
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert printed[0].startswith(b"%PDF")


def test_the_page_fits_a_small_screen(page):
    assert page.minimumSizeHint().width() <= 1166
    assert page.minimumSizeHint().height() <= 552
