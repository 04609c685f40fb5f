"""The runner: one thread for the data, answers in the GUI thread, failures by kind, nothing left running."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.database import OperationalError
from rtcm_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from rtcm_desktop.uikit.runner import Runner

CHANGES = Changes({"person": frozenset({"P1"})})


class Space:
    """Stands for a workspace: notes which threads touched it."""

    def __init__(self):
        self.threads = {threading.current_thread().name}
        self.closed_in = ""

    def touch(self):
        self.threads.add(threading.current_thread().name)
        return self

    def close(self):
        self.closed_in = threading.current_thread().name


class Owner(QObject):
    """Takes answers and failures."""

    def __init__(self):
        super().__init__()
        self.got = []
        self.errors = []
        self.in_gui = []

    def take(self, value):
        self.in_gui.append(QThread.currentThread() is self.thread())
        self.got.append(value)

    def show_error(self, error):
        self.in_gui.append(QThread.currentThread() is self.thread())
        self.errors.append(error)


@pytest.fixture
def runner(qapp):
    made = Runner()
    yield made
    made.shutdown()


@pytest.fixture
def owner():
    return Owner()


@pytest.fixture
def space(runner, qtbot):
    opened = Owner()
    runner.open(Space, owner=opened, done=opened.take)
    qtbot.waitUntil(lambda: bool(opened.got))
    return opened.got[0]


def read(value):
    return lambda space: (space.touch(), value)[1]


def test_the_workspace_is_opened_used_and_closed_in_one_thread(runner, owner, space, qtbot):
    runner.read(read("rows"), owner=owner, done=owner.take)
    qtbot.waitUntil(lambda: owner.got == ["rows"])
    runner.shutdown()
    assert len(space.threads) == 1
    assert space.threads != {threading.current_thread().name}
    assert space.closed_in in space.threads


def test_answers_come_in_the_gui_thread_and_in_order(runner, owner, space, qtbot):
    for number in range(20):
        runner.read(read(number), owner=owner, done=owner.take)
    qtbot.waitUntil(lambda: len(owner.got) == 20)
    assert owner.got == list(range(20))
    assert all(owner.in_gui)
    assert runner.idle


def test_an_owner_that_has_gone_gets_nothing(runner, space, qtbot):
    gone, stays = Owner(), Owner()
    blocked = threading.Event()
    runner.read(lambda _: blocked.wait(5), owner=gone, done=gone.take)
    runner.read(read("x"), owner=stays, done=stays.take)
    got = gone.got
    shiboken6.delete(gone)
    blocked.set()
    qtbot.waitUntil(lambda: stays.got == ["x"])
    assert got == []


def test_a_change_tells_its_owner_then_everybody(runner, owner, space, qtbot):
    order = []

    class Listener(Owner):
        def hear(self, changes):
            order.append(("changed", changes, list(owner.got)))

    listener = Listener()
    runner.changed.connect(listener.hear)
    runner.change(lambda _: Outcome("id", CHANGES), owner=owner, done=owner.take)
    qtbot.waitUntil(lambda: bool(order))
    assert order == [("changed", CHANGES, ["id"])]


def test_a_change_is_told_even_when_its_owner_has_gone(runner, space, qtbot):
    gone = Owner()
    blocked = threading.Event()

    def work(_):
        blocked.wait(5)
        return Outcome(None, CHANGES)

    runner.change(work, owner=gone, done=gone.take)
    shiboken6.delete(gone)
    with qtbot.waitSignal(runner.changed) as told:
        blocked.set()
    assert told.args == [CHANGES]


@pytest.mark.parametrize("error", [UserError("NOTHING_TO_UNDO"), EnvironmentFailure("DISK_FULL")])
def test_a_failure_that_can_be_told_goes_to_the_owner(runner, owner, space, qtbot, error):
    def work(_):
        raise error

    runner.read(work, owner=owner, done=owner.take)
    qtbot.waitUntil(lambda: owner.errors == [error])
    assert owner.got == []
    assert all(owner.in_gui)


def test_a_full_disk_and_a_locked_file_are_told_in_our_words(runner, owner, space, qtbot):
    def locked(_):
        raise OperationalError("database is locked")

    def no_file(_):
        raise FileNotFoundError(2, "No such file", "list.xlsx")

    runner.read(locked, owner=owner, done=owner.take)
    runner.read(no_file, owner=owner, done=owner.take)
    qtbot.waitUntil(lambda: len(owner.errors) == 2)
    assert [error.code for error in owner.errors] == ["DATABASE_LOCKED", "FILE_FAILED"]


def test_a_failure_named_receiver_comes_first(runner, owner, space, qtbot):
    other = Owner()

    def work(_):
        raise UserError("NOTHING_TO_UNDO")

    runner.change(work, owner=owner, failed=other.show_error)
    qtbot.waitUntil(lambda: len(other.errors) == 1)
    assert owner.errors == []


def test_a_failure_nobody_takes_is_signalled(runner, space, qtbot):
    def work(_):
        raise UserError("NOTHING_TO_UNDO")

    with qtbot.waitSignal(runner.failed) as told:
        runner.change(work, owner=QObject(runner))
    assert told.args[0].code == "NOTHING_TO_UNDO"


def test_a_bug_is_noted_without_values_and_signalled(runner, owner, space, qtbot):
    def work(_):
        raise ValueError("Leyla Əliyeva")

    with qtbot.waitSignal(runner.fault) as told:
        runner.read(work, owner=owner, done=owner.take)
    text = told.args[0].read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "Leyla" not in text
    assert owner.errors == owner.got == []


def test_stopped_work_says_that_it_was_stopped(runner, owner, space, qtbot):
    begun = threading.Event()

    def work(_, progress):
        while True:
            begun.set()
            progress.step(1, 10)

    job = runner.make(work, owner=owner, done=owner.take)
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(runner.ended):
        job.cancel()
    assert owner.got == []
    assert [error.code for error in owner.errors] == ["CANCELLED"]


def test_work_may_stop_itself(runner, owner, space, qtbot):
    def work(_):
        raise Cancelled

    with qtbot.waitSignal(runner.ended):
        runner.read(work, owner=owner, done=owner.take)
    assert [str(error) for error in owner.errors] == ["Stopped. Nothing was changed."]


def test_an_action_that_takes_long_can_be_stopped(runner, owner, space, qtbot):
    told = []

    def work(_, progress):
        progress.cancel()
        progress.step(1, 2)
        return Outcome("kept", Changes())

    runner.changed.connect(told.append)
    with qtbot.waitSignal(runner.ended):
        runner.carry(work, owner=owner, done=owner.take)
    assert (owner.got, told) == ([], [])
    assert [error.code for error in owner.errors] == ["CANCELLED"]


def test_an_action_that_says_how_far_it_is_is_told_like_any_other(runner, owner, space, qtbot):
    def work(_, progress):
        progress.step(1, 1)
        return Outcome("kept", Changes())

    with qtbot.waitSignal(runner.changed):
        runner.carry(work, owner=owner, done=owner.take)
    assert owner.got == ["kept"]


def test_only_the_newest_question_of_a_key_is_answered(runner, owner, space, qtbot):
    blocked = threading.Event()
    runner.read(lambda _: blocked.wait(5), owner=owner, done=owner.take, key="search")
    for text in ("b", "be", "ber"):
        runner.read(read(text), owner=owner, done=owner.take, key="search")
    blocked.set()
    qtbot.waitUntil(lambda: runner.idle)
    assert owner.got == ["ber"]


def test_questions_of_different_owners_do_not_overtake_each_other(runner, owner, space, qtbot):
    other = Owner()
    runner.read(read(1), owner=owner, done=owner.take, key="page")
    runner.read(read(2), owner=other, done=other.take, key="page")
    qtbot.waitUntil(lambda: runner.idle)
    assert (owner.got, other.got) == ([1], [2])


def test_work_beside_does_not_wait_for_the_data(runner, owner, space, qtbot):
    blocked = threading.Event()
    runner.read(lambda _: blocked.wait(5), owner=owner, done=owner.take)
    aside = Owner()
    runner.beside(lambda _: "page", owner=aside, done=aside.take)
    qtbot.waitUntil(lambda: aside.got == ["page"])
    assert owner.got == []
    blocked.set()


def test_slow_work_is_announced_once_and_quick_work_never(runner, owner, space, qtbot, monkeypatch):
    monkeypatch.setattr("rtcm_desktop.uikit.theme.milliseconds", lambda _: 50)
    slow = []
    runner.slow.connect(slow.append)
    runner.read(read("quick"), owner=owner, done=owner.take)
    qtbot.waitUntil(lambda: owner.got == ["quick"])
    assert slow == []
    blocked = threading.Event()
    with qtbot.waitSignal(runner.slow):
        job = runner.read(lambda _: blocked.wait(5), owner=owner, done=owner.take, title="Certificates")
    blocked.set()
    qtbot.waitUntil(lambda: runner.idle)
    assert slow == [job]


def test_answers_go_to_methods_of_qt_objects_only(runner, owner, space):
    with pytest.raises(TypeError):
        runner.read(read(1), owner=owner, done=lambda value: None)
    assert runner.idle


def test_opening_another_workspace_closes_the_first(runner, space, qtbot):
    opened = Owner()
    runner.open(Space, owner=opened, done=opened.take)
    qtbot.waitUntil(lambda: bool(opened.got))
    assert space.closed_in


def test_a_workspace_that_does_not_open_tells_why(runner, owner, qtbot):
    def opener():
        raise UserError("PASSPHRASE_WRONG")

    runner.open(opener, owner=owner, done=owner.take)
    qtbot.waitUntil(lambda: bool(owner.errors))
    assert owner.errors[0].code == "PASSPHRASE_WRONG"


def test_shutting_down_finishes_changes_and_leaves_no_thread(qapp, qtbot):
    before = set(threading.enumerate())
    runner, owner = Runner(), Owner()
    runner.open(Space, owner=owner, done=owner.take)
    kept = []
    for number in range(5):
        runner.change(lambda _, number=number: (kept.append(number), Outcome(None, CHANGES))[1], owner=owner)
    runner.beside(lambda progress: progress.check(), owner=owner, done=owner.take)
    runner.shutdown()
    runner.shutdown()
    assert kept == list(range(5))
    assert set(threading.enumerate()) <= before


def test_a_look_asked_for_after_the_end_is_let_go_and_a_change_is_refused(runner, owner, space, qapp):
    runner.shutdown()
    before = list(owner.got)
    assert not runner.read(read(1), owner=owner, done=owner.take).wanted
    qapp.processEvents()
    assert owner.got == before
    assert runner.idle
    with pytest.raises(RuntimeError):
        runner.change(lambda _: Outcome(None, CHANGES), owner=owner)


def test_closing_stops_what_may_stop_between_two_pieces_and_finishes_the_rest(runner, owner, space):
    begun, pieces = threading.Event(), []

    def pieces_of(_, progress):
        for piece in range(1000):
            if progress.cancelled:
                break
            pieces.append(piece)
            begun.set()
            threading.Event().wait(0.01)
        return Outcome(None, Changes())

    def short(_):
        pieces.append("kept")
        return Outcome(None, Changes())

    runner.carry(pieces_of, owner=owner, stops_at_close=True)
    runner.change(short, owner=owner)
    begun.wait(5)
    runner.shutdown()
    assert pieces[-1] == "kept"
    assert len(pieces) < 500
