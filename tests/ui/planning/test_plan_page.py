"""The timetable: chosen, moved and stretched by keyboard and mouse; trainers; what was not held or ended early."""

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rtcm_desktop.core.actions import Outcome
from rtcm_desktop.people import service as people
from rtcm_desktop.people.model import Person
from rtcm_desktop.planning import service as planning
from rtcm_desktop.planning.model import SlotKind, SlotState, TrainerState, minutes_of
from rtcm_desktop.planning.ui.page import PlanPage
from rtcm_desktop.planning.ui.slot_block import CLASH
from rtcm_desktop.shell.stepping import undo
from rtcm_desktop.uikit import printing
from rtcm_desktop.uikit.messages import FormDialog
from rtcm_desktop.uikit.widgets import Button
from tests.ui.starting_again import start_again, written_down


def add_trainer(workspace):
    outcome = people.add(workspace, person=Person(given="Tamar", family="Lomidze", country="GE"))
    people.trainer(workspace, person=outcome.value[0], modules=[2], languages=["en", "ka"])
    return Outcome(outcome.value[0], outcome.changes)


@pytest.fixture
def page(show_page, context):
    made = show_page(PlanPage(context))
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
    pixels = page.view.scale.y(minutes_of(slot.start) + 60) - page.view.scale.y(minutes_of(slot.start))
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


def test_a_title_typed_in_the_panel_is_kept_after_a_rest_and_half_a_time_is_not(page, qtbot, settle):
    slot = session(page)
    for field, text in ((page.panel.title, "Risk analysis"), (page.panel.starts, "7")):
        field._rest.setInterval(1)
        with qtbot.waitSignal(field.rested):
            field.widget.setText(text)
    settle()
    assert now(page, slot).title() == "Risk analysis"
    assert now(page, slot).start == slot.start


def test_a_trainer_is_added_and_taken_off(page, tamar, settle):
    slot = session(page)
    page.panel.trainers._on_added(page.panel.trainers.add.findData(tamar))
    settle()
    assert "Tamar Lomidze" in {one.name for one in now(page, slot).trainers}

    page.panel.trainers._on_removed(tamar)
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


def test_ctrl_arrows_swap_a_slot_with_its_neighbour_and_undo_brings_it_back(page, press, asker):
    slot = session(page)
    index = [one.id for one in page._table.slots].index(slot.id)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert page._table.slots[index + 1].id == slot.id
    assert page.view.current.id == slot.id

    asker.change(undo)
    assert now(page, slot).start == slot.start


def test_the_upper_edge_is_dragged_too(page, settle):
    slot = session(page)
    block = page.view._blocks[slot.id]
    scale = page.view.scale
    drag(block, QPoint(20, 1), QPoint(0, scale.y(615) - scale.y(600)))
    settle()
    assert (now(page, slot).start, now(page, slot).end) == ("10:15", slot.end)


def test_a_dragged_slot_says_its_times_turns_red_over_another_and_esc_puts_it_back(page, qtbot, settle):
    slot = session(page)
    block, scale = page.view._blocks[slot.id], page.view.scale
    home = block.geometry()
    grip = QPoint(20, 20)
    QTest.mousePress(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    end = block.mapToGlobal(grip + QPoint(0, scale.y(660) - scale.y(600)))
    QTest.mouseMove(block, block.mapFromGlobal(end))
    assert block.geometry() != home
    assert block.look is CLASH
    assert block._below().startswith("11:00–12:15")

    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, block.mapFromGlobal(end))
    settle()
    assert block.geometry() == home
    assert now(page, slot).start == slot.start


def test_a_double_click_on_empty_room_inserts_there(page, settle, monkeypatch):
    asked = []
    given = {"title": "Dinner", "start": "16:59", "kind": "break"}

    def ask(_cls, _parent, _question, form, *_):
        asked.append((form.values()["day"], form.values()["start"]))
        return form.values() | given

    monkeypatch.setattr(FormDialog, "ask", classmethod(ask))
    scale = page.view.scale
    column = scale.column(1)
    QTest.mouseDClick(page.view, Qt.MouseButton.LeftButton, pos=QPoint(column.center().x(), scale.y(1020) + 4))
    settle()
    assert asked == [("2026-12-09", "16:55")]
    assert (page.view.current.title(), page.view.current.kind) == ("Dinner", SlotKind.BREAK)


def test_topic_session_and_outcomes_stand_in_the_panel(page):
    session(page)
    assert page.panel.topic.title.text().startswith("M2.T06")
    assert "Session 1 of" in page.panel.topic.covered.text()
    lunch = next(slot for slot in page._table.slots if slot.kind is SlotKind.LUNCH)
    page.view.choose(lunch.id)
    assert page.panel.topic.isHidden()
    assert page.panel.trainers.isHidden()


def test_an_end_before_the_beginning_is_said_beside_the_field_and_kept_out(page, qtbot, settle):
    slot = session(page)
    page.panel.ends.widget.setFocus()
    page.panel.ends.widget.selectAll()
    qtbot.keyClicks(page.panel.ends.widget, "9:00")
    qtbot.keyClick(page.panel.ends.widget, Qt.Key.Key_Return)
    settle()
    assert page.panel.ends.message() == "Before it begins"
    assert now(page, slot).end == slot.end


def test_what_was_typed_is_kept_when_another_slot_is_clicked(page, qtbot, settle):
    slot = session(page)
    page.panel.title.widget.setFocus()
    page.panel.title.widget.selectAll()
    qtbot.keyClicks(page.panel.title.widget, "Risk analysis")
    other = next(one for one in page._table.slots if one.id != slot.id)
    page.view.choose(other.id)
    settle()
    assert now(page, slot).title() == "Risk analysis"
    assert page.panel.title.value() == other.title()


def test_kind_and_need_are_chosen_in_the_panel(page, settle):
    slot = session(page)
    page.panel.kind.set_value("visit")
    page.panel._on_kind()
    settle()
    page.panel.mandatory.click()
    settle()
    assert (now(page, slot).kind, now(page, slot).mandatory) == (SlotKind.VISIT, True)


@pytest.fixture
def tamar(page, asker):
    return asker.change(add_trainer)


def test_the_trainer_is_asked_confirms_and_is_replaced_on_the_day(page, tamar, settle, monkeypatch, asker):
    slot = next(one for one in page._table.slots if one.trainers)
    first = slot.trainers[0].person
    page.view.choose(slot.id)
    page.panel.trainers._on_state(f"asked {first}")
    settle()
    assert now(page, slot).trainers[0].state is TrainerState.ASKED

    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: {"person": first, "by": tamar}))
    page.panel._replace.click()
    settle()
    assert [one.person for one in now(page, slot).here] == [tamar]

    asker.change(undo)
    assert [one.person for one in now(page, slot).here] == [first]


def test_the_clashes_are_gone_through_one_by_one(page, press):
    slot = session(page)
    for _ in range(3):
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.view.choose(page._table.slots[0].id)
    page._clashes.click()
    assert page.view.current.id == slot.id
    page._clashes.click()
    assert page.view.current.id != slot.id
    assert page.view.current.id in page._table.clashes


def test_a_day_is_copied_onto_another(page, settle, monkeypatch):
    event = page._table.event
    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: {"onto": event.dates[1].isoformat()}))
    session(page)
    page.panel._copy.click()
    settle()
    days = [[slot.title() for slot in page._table.slots if slot.date == day] for day in event.dates[:2]]
    assert days[0] == days[1]


def test_in_a_narrow_window_the_panel_slides_over_and_esc_closes_it(page, qtbot, press):
    page.resize(880, 420)
    assert page.panel.isHidden()
    press(Qt.Key.Key_Return)
    assert not page.panel.isHidden()
    assert page.panel.title.widget.hasFocus()
    qtbot.keyClick(page.panel.title.widget, Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    assert page.view.hasFocus()
    page.resize(1366, 696)
    assert not page.panel.isHidden()


def test_the_head_never_makes_a_narrow_page_wider(page, settle):
    page._clashes.show()
    page.resize(880, 420)
    settle()
    assert page.minimumSizeHint().width() <= 880
    assert page._save.text() == "Save as PDF"


def test_a_field_follows_an_undo_but_keeps_what_could_not_be_taken(page, settle, asker):
    slot = session(page)
    page.panel.title.widget.setText("Risk analysis")
    page.panel.title.widget.editingFinished.emit()
    settle()
    page.panel.ends.widget.setText("09:00")
    asker.change(undo)
    assert page.panel.title.value() == slot.title()
    assert page.panel.ends.value() == "09:00"


def test_the_cursor_stays_at_the_trainer_whose_state_was_changed(page, settle):
    slot = next(one for one in page._table.slots if one.trainers)
    first = slot.trainers[0].person
    page.view.choose(slot.id)
    page.panel.trainers.findChild(Button, f"state {first}").setFocus()
    page.panel.trainers._on_state(f"asked {first}")
    settle()
    assert QApplication.focusWidget().objectName() == f"state {first}"
    assert QApplication.focusWidget().text() == "Asked"

    page.panel.trainers.findChild(Button, f"remove {first}").setFocus()
    page.panel.trainers._on_removed(first)
    settle()
    assert QApplication.focusWidget() is page.panel.trainers.add


def clear(workspace, *, event):
    """Takes every slot out."""
    for slot in planning.show_event(workspace, event=event).slots:
        outcome = planning.remove_slot(workspace, slot=slot.id)
    return outcome


def test_an_agenda_without_a_slot_can_be_begun_anew(page, context, press, settle, monkeypatch, asker):
    asker.change(partial(clear, event=context.event))
    page.refresh()
    settle()
    assert page._table.slots == ()
    assert not page.panel.isEnabled()
    assert page.panel.title.value() == ""

    given = {"title": "Film", "start": "09:00"}
    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: given))
    press(Qt.Key.Key_Insert)
    assert [slot.title() for slot in page._table.slots] == ["Film"]
    assert page.panel.title.value() == "Film"


def test_half_a_time_stands_there_again_after_a_power_cut_at_the_same_slot(page, show_page, context, asker, settle):
    slot = session(page, 1)
    page.panel.starts.widget.setText("7.1")
    start_again(context, asker)
    again = show_page(PlanPage(context), **page.place_now())
    assert again.view.current.id == slot.id
    assert again.panel.starts.written() == "7.1"
    assert again.panel.title.value() == slot.title()
    assert not again.panel._draft.isHidden()
    session(again, 0)
    assert again.panel._draft.isHidden()
    again.view.choose(slot.id)
    again.panel._draft.clear()
    assert again.panel.starts.value() == slot.start
    assert written_down(context, asker) == {}


def test_a_time_that_was_taken_is_no_longer_half_typed(page, context, asker, settle):
    session(page)
    page.panel.starts.widget.setText("7.15")
    page.panel.starts.widget.editingFinished.emit()
    settle()
    assert written_down(context, asker) == {}
