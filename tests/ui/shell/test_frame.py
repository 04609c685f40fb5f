"""The frame: rail, steps, strip, undo, and how one gets about without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rtcm_desktop.attendance.model import Status
from rtcm_desktop.attendance.service import mark
from rtcm_desktop.participants.service import list_participants
from rtcm_desktop.shell.ui.frame import STEP_PLACES
from rtcm_desktop.shell.ui.gate.window import SMALLEST
from rtcm_desktop.shell.ui.navigation import PAGES, Level, places


@pytest.fixture
def frame(show_frame):
    return show_frame()


@pytest.fixture
def press(qtbot, frame, settle):
    """Presses a key where the focus is, as a person would, and waits for what follows."""

    def go(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or frame, key, modifier)
        settle()

    return go


CTRL = Qt.KeyboardModifier.ControlModifier


def sign_in(frame, settle, number=3):
    """Signs people in as one action."""
    context = frame._context

    def work(space):
        ids = [one.id for one in list_participants(space, event=context.event)[:number]]
        return mark(space, event=context.event, unit="D1-AM", status=Status.PRESENT, ids=ids)

    context.runner.change(work, owner=frame)
    settle()


def test_enter_on_home_goes_to_the_most_pressing_task(frame, press):
    assert frame.place == "home"
    press(Qt.Key.Key_Return)
    assert frame.place == "attendance"


def test_arrows_walk_through_the_tasks(frame, press):
    press(Qt.Key.Key_Down)
    assert "name" in QApplication.focusWidget().accessibleName()
    press(Qt.Key.Key_Return)
    assert frame.place == "participants"


def test_every_step_has_its_key_and_back_comes_back(frame, press):
    for place in places(Level.STEP):
        press(getattr(Qt.Key, f"Key_{STEP_PLACES.index(place)}"), CTRL)
        assert frame.place == place
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert frame.place == places(Level.STEP)[-2]


def test_the_steps_of_the_event_say_their_state(frame, press):
    press(Qt.Key.Key_0, CTRL)
    people = next(step for step in frame.header.steps._steps if step.key == "participants")
    assert people.state == "wants"
    assert "to confirm" in people.fact


def test_a_change_is_said_and_can_be_taken_back_by_name(frame, press, settle):
    sign_in(frame, settle)
    assert "09:20" in frame.strip._kept.text()
    assert "Marking of attendance" in frame.strip._undo.text()
    press(Qt.Key.Key_Z, CTRL)
    assert frame.banners.texts() == ["Taken back: Marking of attendance"]
    assert "Marking of attendance" not in frame.strip._undo.text()


def test_home_follows_what_is_kept(frame, settle):
    sign_in(frame, settle, number=4)
    lines = [entry.why for entry in frame.page("home")._tasks.values()]
    assert any("4 of " in line for line in lines)


def test_there_is_a_page_for_everything_in_the_table(frame, settle):
    for place in PAGES:
        frame.go(place)
        settle()
        assert frame.place == place
        assert frame.page(place).head.title() or place == "person"


@pytest.mark.parametrize(("width", "height"), [(1366, 696), (1093, 557), (960, 540)])
def test_no_page_needs_more_room_than_there_is(frame, settle, qapp, width, height):
    frame.resize(width, height)
    for place in PAGES:
        frame.go(place)
        settle()
        assert frame.minimumSizeHint().width() <= width, place
        assert frame.stack.minimumSizeHint().width() <= frame.stack.width() <= width, place
        assert frame.width() == width, place


def test_ctrl_k_finds_a_person_and_goes_there(qtbot, frame, press, settle):
    press(Qt.Key.Key_K, CTRL)
    assert frame.palette_box.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "event")
    settle()
    assert frame.palette_box.hits
    press(Qt.Key.Key_Escape)
    assert not frame.palette_box.isVisible()


def test_the_lines_of_ctrl_k_fit_into_a_low_window(frame, settle):
    frame.resize(683, 384)
    box = frame.palette_box
    box.open("a")
    settle()
    assert box.hits
    assert box._box.geometry().bottom() < 384
    for _ in range(12):
        box._list.move(1)
    assert box._list.current() == box.hits[-1]
    assert box._list.visualRect(box._list.currentIndex()).bottom() < box._list.viewport().height()


def test_ctrl_k_runs_commands(qtbot, frame, press, settle):
    press(Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "> new event")
    settle()
    press(Qt.Key.Key_Return)
    assert frame.place == "new_event"


def test_enter_typed_before_ctrl_k_has_looked_takes_what_was_typed(qtbot, frame, press, settle):
    press(Qt.Key.Key_K, CTRL)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, ">s")
    settle()
    assert frame.palette_box.hits[0].place != "new_event"
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field, "new event")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert not frame.palette_box.isVisible()
    assert frame.place == "new_event"


def test_who_types_on_after_enter_has_not_taken_anything_yet(qtbot, frame, press, settle):
    press(Qt.Key.Key_K, CTRL)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, ">new")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, " event")
    settle()
    assert frame.palette_box.isVisible()


def test_ctrl_k_opens_an_event_by_its_code(qtbot, frame, press, settle, context):
    before = context.event
    press(Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "#27-a01")
    settle()
    press(Qt.Key.Key_Return)
    assert frame.place == "overview"
    assert context.event != before


def choose(frame, press, kind, key=""):
    """Goes down to a line of `Ctrl+K` and presses Enter."""
    place = next(n for n, hit in enumerate(frame.palette_box.hits) if hit.kind == kind and hit.key in {key or hit.key})
    for _ in range(place):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)


def test_ctrl_k_opens_a_topic_in_the_curriculum(qtbot, frame, press, settle):
    press(Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "health")
    settle()
    choose(frame, press, "topics")
    settle()
    assert frame.place == "curriculum"
    assert frame.page("curriculum").place_now()["topic"].startswith("M")


def test_an_event_is_planned_in_six_interactions(qtbot, frame, press, settle, context):
    before = context.event
    press(Qt.Key.Key_N, CTRL)  # 1
    qtbot.keyClicks(QApplication.focusWidget(), "readmission")
    settle()
    press(Qt.Key.Key_Return)  # 2: ticks the best topic
    frame.page("new_event").first_focus()
    frame.page("new_event")._form.field("start").widget.setFocus()  # 3: Tab or a click
    qtbot.keyClicks(QApplication.focusWidget(), "15.2.27")
    press(Qt.Key.Key_Return, CTRL)  # 4
    assert frame.place == "overview"
    assert context.event != before


def test_what_is_missing_is_said_and_nothing_is_made(qtbot, frame, press, context):
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_Return, CTRL)
    page = frame.page("new_event")
    assert page.banners.texts() == ["Tick at least one topic"]
    page._tree.choose([f"M{module}.T0{topic}" for module in range(1, 7) for topic in range(1, 4)])
    press(Qt.Key.Key_Return, CTRL)
    assert page._form.field("start").message() == "Type the first day"
    page._form.field("start").set_value("2027-02-15")
    page._form.field("days").set_value("1")
    press(Qt.Key.Key_Return, CTRL)
    assert "do not fit" in page._form.field("days").message()


def test_every_page_fits_into_the_smallest_window(frame, settle):
    frame.resize(SMALLEST)
    for place in PAGES:
        frame.go(place)
        settle()
        least, room = frame.stack.minimumSizeHint(), frame.stack.parentWidget().size()
        assert (least.width() <= room.width(), least.height() <= room.height()) == (True, True), place
