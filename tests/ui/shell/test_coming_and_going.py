"""Locking, closing, and coming back to where one was."""

import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from rtcm_desktop.core.actions import Changes
from rtcm_desktop.core.settings import LOCK_AFTER
from rtcm_desktop.exchange.model.desk import Unsent
from rtcm_desktop.shell.ui import closing
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.unlock import Unlock
from rtcm_desktop.shell.ui.last_place import LastPlace
from rtcm_desktop.shell.ui.locking import ASLEEP, Idleness
from rtcm_desktop.shell.ui.only_one import OnlyOne
from rtcm_desktop.shell.ui.program import ProgramWindow
from rtcm_desktop.uikit.messages import Confirm, Either

CTRL = Qt.KeyboardModifier.ControlModifier
SECRET = "correct horse"


@pytest.fixture
def laptop(workspace, tmp_path, remembered, monkeypatch):
    """A training laptop that was used before, closed; its folder."""
    workspace.close()
    monkeypatch.setattr(workspace, "close", lambda: None)
    remembered.folder = tmp_path / "site"
    return tmp_path / "site"


@pytest.fixture
def start(qtbot, remembered, clock):
    """Starts the program and types the passphrase; a start that was there before is ended first."""
    windows = []

    def go() -> ProgramWindow:
        for before in windows:
            before.close()
        window = ProgramWindow(remembered, clock)
        windows.append(window)
        window.begin()
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        type_passphrase(qtbot, window, SECRET)
        qtbot.waitUntil(lambda: window.frame is not None and window.runner.idle, timeout=20_000)
        return window

    yield go
    for window in windows:
        window.close()


def type_passphrase(qtbot, window, text):
    field = window.gate.first_focus()
    field.setFocus()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_same_day_leads_back_to_the_page_and_another_one_to_the_overview():
    folder, today = Path("/data"), date(2026, 12, 8)
    desk = LastPlace("/data", "2026-12-08", "attendance", "E1", {"view": "desk"})
    assert LastPlace.from_text(desk.to_text()).to_begin(folder, today) == ("attendance", {"view": "desk"})
    assert desk.to_begin(folder, date(2026, 12, 9)) == ("overview", {})
    assert desk.to_begin(Path("/other"), today) == ("home", {})
    assert desk.event_in(Path("/other")) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"place": 3}', '{"colour": "red"}', '{"where": "home"}'])
def test_a_note_that_cannot_be_read_leads_home(text):
    assert LastPlace.from_text(text) == LastPlace()


def test_after_a_power_cut_one_is_back_by_the_passphrase_alone(start, laptop, remembered):
    start().frame.go("exchange")
    assert remembered.last_place.place == "exchange"  # kept on going there, not on closing
    assert start().frame.place == "exchange"


def test_a_page_half_filled_is_not_come_back_to(start, laptop, remembered):
    start().frame.go("new_event")
    assert remembered.last_place.place == "events"


def test_what_was_half_typed_is_there_again_at_the_same_page(qtbot, start, laptop):
    window = start()
    window.frame.go("people")
    qtbot.waitUntil(lambda: window.runner.idle)
    window.frame.page("people")._on_add()
    window.frame.page("people")._register._add._form.put_back({"given": "Nigar"})
    frame = start().frame  # closed in an orderly way, before a moment without a key
    assert frame.place == "people"
    panel = frame.page("people")._register._add
    qtbot.waitUntil(lambda: not panel.isHidden())
    assert panel._form.values()["given"] == "Nigar"
    assert not panel._draft.isHidden()
    assert b"Nigar" not in b"".join(file.read_bytes() for file in laptop.parent.rglob("*") if file.is_file())


def test_a_cell_being_edited_is_kept_when_the_system_ends(qtbot, start, laptop):
    window = start()
    window.frame.go("people")
    add = window.frame.page("people")._register._add
    window.frame.page("people")._on_add()
    add._form.put_back({"given": "Nigar"})
    add.keep()
    qtbot.waitUntil(lambda: window.runner.idle)
    table = window.frame.page("people")._register._table
    table.select_first()
    table.edit(table.current_id(), "name")
    editor = table.view.findChild(QLineEdit)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "Nigar Aliyeva")
    window.end_session()
    frame = start().frame
    table = frame.page("people")._register._table
    qtbot.waitUntil(lambda: table.shown_count() == 1 and table.row(table.model.id_at(0)) is not None)
    assert table.row(table.model.id_at(0)).name == "Nigar Aliyeva"


def test_a_locked_window_shows_nothing_and_goes_on_where_it_was(qtbot, start, laptop):
    window = start()
    window.frame.go("events")
    page = window.frame.page("events")
    qtbot.waitUntil(lambda: window.runner.idle)
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: isinstance(window.gate, Unlock))
    assert not page.isVisible()
    type_passphrase(qtbot, window, "wrong horse")
    qtbot.waitUntil(lambda: "Wrong passphrase" in window.gate._field.message(), timeout=20_000)
    window.gate.first_focus().clear()
    type_passphrase(qtbot, window, SECRET)
    qtbot.waitUntil(lambda: window.gate is None, timeout=20_000)
    assert window.frame.page("events") is page
    assert page.isVisible()


def test_keys_of_the_frame_do_nothing_while_it_is_locked(qtbot, start, laptop):
    window = start()
    window.frame.go("events")
    window.lock()
    qtbot.keyClick(window.gate.first_focus(), Qt.Key.Key_K, CTRL)
    qtbot.keyClick(window.gate.first_focus(), Qt.Key.Key_N, CTRL)
    assert not window.frame.palette_box.isVisible()
    assert window.frame.place == "events"


def test_a_practice_event_does_not_lock(start, laptop, monkeypatch):
    window = start()
    monkeypatch.setattr(requests, "is_practice", lambda _: True)
    window.lock()
    assert window.gate is None


def test_an_ended_practice_leaves_nothing_to_come_back_to(start, laptop, remembered, monkeypatch):
    window = start()
    window.frame.go("events")
    assert remembered.last_place.place == "events"
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_, **__: True))
    window.frame.practice_ended.emit()
    QApplication.processEvents()
    assert window.frame is None
    window.note_place()
    assert remembered.last_place == LastPlace()


class Watch:
    """A clock that is set by hand, in seconds, and whether the desk is open."""

    now = 1_000.0
    desk = False

    def __call__(self) -> float:
        return self.now

    def holds_open(self) -> bool:
        return self.desk


@pytest.fixture
def idle(qtbot, remembered):
    remembered.settings.put(LOCK_AFTER, 5)
    window, watch = QWidget(), Watch()
    qtbot.addWidget(window)
    made = Idleness(window, remembered.settings, watch.holds_open, watch)
    made.begin()
    yield made, watch
    window.close()


def test_a_window_that_nobody_set_up_otherwise_locks_after_a_quarter_of_an_hour(remembered):
    assert remembered.settings.get(LOCK_AFTER) == 15


def test_five_minutes_without_a_key_lock_the_window(qtbot, idle):
    idleness, watch = idle
    watch.now += 299
    with qtbot.assertNotEmitted(idleness.too_long):
        idleness.look()
    watch.now += 2
    with qtbot.waitSignal(idleness.too_long):
        idleness.look()


def test_the_desk_stays_open(qtbot, idle):
    idleness, watch = idle
    watch.desk = True
    watch.now += 3_600
    with qtbot.assertNotEmitted(idleness.too_long):
        idleness.look()


def test_a_laptop_that_slept_is_locked_when_it_wakes(qtbot, idle):
    idleness, watch = idle
    watch.now += ASLEEP + 300
    with qtbot.waitSignals([idleness.woke, idleness.too_long]):
        idleness.look()


def test_a_clock_set_back_begins_anew(qtbot, idle):
    idleness, watch = idle
    watch.now -= 7_200
    with qtbot.assertNotEmitted(idleness.too_long), qtbot.waitSignal(idleness.woke):
        idleness.look()
    watch.now += 301
    with qtbot.waitSignal(idleness.too_long):
        idleness.look()


DAY = Unsent("E1", "AZ7-26-A01", "Readmission", date(2026, 12, 8))


@pytest.mark.parametrize(("answer", "closes"), [(Either.OTHER, True), (Either.VERB, False), (Either.STAY, False)])
def test_closing_offers_to_send_the_day(start, laptop, monkeypatch, answer, closes):
    window = start()
    asked = []
    monkeypatch.setattr(closing.Either, "ask", lambda *words: asked.append(words[1]) or answer)
    window.frame.closing.waiting = (DAY,)
    assert window.close() is closes
    assert asked == ["Send the work of Tue 8 Dec before closing?"]
    window.frame.closing.waiting = ()


def test_who_closes_the_moment_the_day_is_sent_is_not_asked_to_send_it(start, laptop, monkeypatch):
    window = start()
    monkeypatch.setattr(closing.Either, "ask", lambda *_: pytest.fail("asked"))
    window.frame.closing.waiting = (DAY,)
    window.runner.changed.emit(Changes({"sync_bundle": frozenset({"one"})}))
    assert window.close()


def test_a_page_that_holds_on_keeps_the_window_open(start, laptop, monkeypatch):
    window = start()
    window.frame.go("events")
    with monkeypatch.context() as patch:
        patch.setattr(window.frame.page("events"), "leave", lambda: False)
        window.frame.go("home")
        assert window.frame.place == "events"
        assert not window.close()


def test_the_end_of_the_session_asks_nothing(start, laptop, monkeypatch):
    window = start()
    monkeypatch.setattr(closing.Either, "ask", lambda *_: pytest.fail("asked"))
    window.frame.closing.waiting = (DAY,)
    window.end_session()
    assert not window.isVisible()


SECOND = """
import sys
from pathlib import Path
from rtcm_desktop.shell.ui.only_one import OnlyOne
second = OnlyOne(Path(sys.argv[1]))
print("begins", flush=True)
print("heard" if second.call() else "first", flush=True)
"""


@pytest.fixture
def second_start(tmp_path):
    """Starts the program once more, as far as it goes before a window is made."""
    command = [sys.executable, "-c", SECOND, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "begins\n"
        yield process.stdout


@pytest.fixture
def first(tmp_path):
    """The first start; it listens later."""
    only = OnlyOne(tmp_path)
    assert not only.call()
    yield only
    only.let_go()


def test_a_second_start_calls_the_first_window_and_waits_while_that_is_starting(qtbot, first, second_start):
    with qtbot.waitSignal(first.called):
        first.listen()
    assert second_start.readline() == "heard\n"


def test_a_start_while_the_first_window_closes_is_a_first_one(first, second_start):
    first.listen()
    time.sleep(0.2)  # it calls by now, and nobody answers
    first.let_go()
    assert second_start.readline() == "first\n"


def test_a_start_after_the_first_window_is_a_first_one(first, tmp_path):
    first.let_go()
    assert not OnlyOne(tmp_path).call()


def test_a_lock_left_by_a_crash_stops_nobody(tmp_path):
    (tmp_path / "window.lock").write_text("999999\nrtcm-desktop\nelsewhere\n", encoding="utf-8")
    assert not OnlyOne(tmp_path).call()


def test_a_home_that_cannot_be_written_to_stops_nobody(tmp_path):
    (tmp_path / "file").touch()
    only = OnlyOne(tmp_path / "file" / "home")
    assert not only.call()
    only.listen()
    only.let_go()
