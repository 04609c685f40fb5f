"""The Centre's page as a whole: decisions, laptops, receipts that go back, doubles; all on a Centre with two laptops."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from rtcm_desktop.core.twin import Twins
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.desk import ArrivalState, LaptopState
from rtcm_desktop.exchange.model.verdicts import Code, Merged, Notice, Taken, TurnedAway
from rtcm_desktop.exchange.ui import answering, joining
from rtcm_desktop.exchange.ui.exchange_page import ExchangePage
from rtcm_desktop.people import service as people
from rtcm_desktop.shell import practice
from rtcm_desktop.shell.demo import SECRET
from rtcm_desktop.shell.parts import parts
from rtcm_desktop.shell.setting_up import set_up_site
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.uikit.messages import Confirm, FormDialog
from tests.ui import worlds
from tests.ui.dropping import drop


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """The Centre with two laptops, made once and copied for each test."""
    return worlds.centre(tmp_path_factory.mktemp("centre") / "template")


@pytest.fixture
def world(template, tmp_path):
    root, made = tmp_path / "centre", template.folder.parent.parent
    shutil.copytree(made, root)
    clock = worlds.Clock(worlds.NEXT_DAY)
    folder = root / "data" / "centre"
    name = next(path.stem for path in (root / "state").glob("*.json") if str(template.folder) in path.read_text())
    twins = Twins(root / "state", name)
    twins.remember(folder, "A", twins.mark(template.folder))
    return worlds.World(folder, clock, practice.surroundings(root, clock=clock, parts=parts()), template.event)


@pytest.fixture
def page(world, make_context, show_page):
    return show_page(ExchangePage(make_context(world.open)))


def shown(page):
    """The decision on the panel: about what, and the entries with who, where and when."""
    one = page.panel.current
    return one and (one.id, [(entry.text, entry.station, entry.who, entry.when) for entry in one.entries])


def test_every_decision_is_one_key_and_taking_the_last_one_back_brings_it_again(page, qtbot, settle):
    first = shown(page)
    qtbot.keyClick(page, Qt.Key.Key_1)
    settle()
    second = shown(page)
    assert second[0] != first[0]
    qtbot.keyClick(page, Qt.Key.Key_2)
    settle()
    assert page.panel.current is None

    page.context.undo()
    settle()
    assert shown(page) == second
    page.context.undo()
    settle()
    assert len(page.panel._decisions) == 2
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert shown(page) == first


def test_a_key_pressed_twice_decides_once_and_complains_about_nothing(page, qtbot, settle):
    before = page.banners.texts()
    qtbot.keyClick(page, Qt.Key.Key_1)
    qtbot.keyClick(page, Qt.Key.Key_1)
    settle()
    assert len(page.panel._decisions) == 1
    assert page.banners.texts() == before


def test_the_strip_shows_only_keys_that_do_something(page, qtbot, settle):
    def keys():
        hints = page.keys()
        return [hint.key for hint in hints]

    assert keys() == ["Ctrl+O", "Ctrl+E", "1", "2", "3", "N"]
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_1)
        settle()
    assert keys() == ["Ctrl+O", "Ctrl+E"]
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert keys() == ["R", "S", "F", "Del", "Ctrl+E"]
    assert page.place_now() == {"view": "laptops"}


def test_the_receipts_of_all_laptops_go_back_in_one_step(page, settle, tmp_path, monkeypatch):
    assert page.answering.all.isEnabled()
    monkeypatch.setattr(answering, "choose_folder", lambda *_: tmp_path)
    page.answering.all.click()
    settle()

    assert sorted(path.name.split("-")[1] for path in tmp_path.glob("*.rtcm")) == ["AZ7", "GE1"]
    assert "Written and read back: 2 files" in page.banners.texts()
    assert not page.answering.all.isEnabled()


def test_a_folder_that_cannot_be_written_is_told_and_nothing_counts_as_sent(page, settle, tmp_path, monkeypatch):
    monkeypatch.setattr(answering, "choose_folder", lambda *_: tmp_path / "gone")
    page.answering.all.click()
    settle()
    assert page.answering.all.isEnabled()
    assert page.banners.texts()


def test_a_new_laptop_is_set_up_registered_by_dropping_its_request_and_reported_lost(
    page, world, settle, tmp_path, monkeypatch
):
    page.enter(view="laptops")
    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: {"station": "kz2", "reason": "stolen"}))
    monkeypatch.setattr(joining, "save_file", lambda *_: tmp_path / "KZ2.kit")
    page.laptops.kit.click()
    settle()
    assert state_of(page, "KZ2") is LaptopState.SET_UP

    folder = tmp_path / "kz2"
    common = {"passphrase": SECRET, "around": world.around, "cost": practice.CHEAP}
    with set_up_site(folder, kit=tmp_path / "KZ2.kit", name="Almaty", **common)[0] as laptop:
        service.request(laptop, path=tmp_path / "KZ2.request")
    asked = []
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda _cls, *what: asked.append(what) or True))
    page.files.given.emit([tmp_path / "KZ2.request"])
    settle()
    assert asked[0][1] == "Register KZ2?"
    assert state_of(page, "KZ2") is LaptopState.AT_WORK

    page.laptops.table.select("KZ2")
    page.laptops.lost.click()
    settle()
    assert state_of(page, "KZ2") is LaptopState.LOST
    assert not page.laptops.lost.isEnabled()
    assert "KZ2 is reported lost" in page.banners.texts()


def state_of(page, station):
    return next(one.state for one in page.laptops.table.rows() if one.station == station)


def test_a_laptop_without_a_reason_is_not_reported_lost(page, settle, monkeypatch):
    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: None))
    page.enter(view="laptops")
    page.laptops.lost.click()
    settle()
    assert state_of(page, "AZ7") is LaptopState.AT_WORK


def test_a_station_at_work_gets_no_second_set_up_file(page, settle, tmp_path, monkeypatch):
    monkeypatch.setattr(FormDialog, "ask", classmethod(lambda *_: {"station": "AZ7"}))
    monkeypatch.setattr(joining, "save_file", lambda *_: tmp_path / "AZ7.kit")
    page.laptops.kit.click()
    settle()
    assert any("at work already" in text for text in page.banners.texts())


def test_the_recovery_key_is_written_once_and_its_reminder_goes(page, settle, tmp_path, monkeypatch):
    reminder = "The Centre’s recovery key is still on this computer"
    assert reminder in page.banners.texts()
    monkeypatch.setattr(joining, "save_file", lambda *_: tmp_path / "recovery.key")
    page.joining.write_recovery()
    settle()
    assert (tmp_path / "recovery.key").exists()
    assert reminder not in page.banners.texts()
    assert "The recovery key is written and read back" in page.banners.texts()


def test_the_whole_reason_of_a_refusal_stands_below_and_a_receipt_is_copied(page):
    refused = next(file for file in page.files.table.rows() if file.state is ArrivalState.REFUSED)
    page.files.table.select(refused.id)
    assert refused.words in page.files._why.text()

    taken = next(file for file in page.files.table.rows() if file.receipt)
    page.files.table.select(taken.id)
    page.files._on_copy()
    assert QGuiApplication.clipboard().text() == taken.receipt


def test_possible_doubles_are_counted_and_one_is_led_to_them(page, settle, monkeypatch):
    monkeypatch.setattr(people, "doubles", lambda *_, **__: [object()] * 3)
    went = []
    monkeypatch.setattr(AppContext, "navigate", lambda _self, place, **where: went.append((place, where)))
    page.reminders.doubles.look()
    settle()
    assert "3 possible doubles" in page.banners.texts()
    page.reminders.doubles.go()
    assert went == [("people", {"view": "doubles"})]


def test_the_page_fits_the_smallest_screen(page):
    for view in ("files", "laptops"):
        page.enter(view=view)
        assert page.minimumSizeHint().width() <= 904
        assert page.minimumSizeHint().height() <= 508


def test_odd_clocks_and_copied_laptops_are_told_with_the_files(page, settle):
    odd = Notice("CLOCK_AHEAD", "The clock of AZ7 shows 2035.")
    taken = tuple(Taken("x.rtcm", station, 1, 1, station, "AAAA-BBBB") for station in ("AZ7", "GE1"))
    page._on_merged(Merged(taken, (), (), 0, 0, "CCCC-DDDD", (odd, odd, Notice("SEGMENT_MISSING", "Part 2"))))
    settle()
    assert page.banners.texts().count(odd.message) == 1
    assert "Part 2" not in page.banners.texts()
    assert "2 taken in" in page.banners.texts()

    page._on_merged(Merged(taken, (), (), 0, 0, "CCCC-DDDD", ()))
    settle()
    assert odd.message not in page.banners.texts()


def test_a_file_that_waits_is_not_said_to_be_of_no_use(page, settle):
    waits = TurnedAway("early.rtcm", Code.WAIT_ENROL, "It waits.", kept=True)
    page._on_merged(Merged((), (), (waits,), 0, 0, "", ()))
    settle()
    assert "1 waiting" in page.banners.texts()
    assert "It waits." in [label.text() for label in page.banners.findChildren(QLabel)]
    broken = TurnedAway("photo.rtcm", Code.NOT_BUNDLE, "No event file.")
    page._on_merged(Merged((), (), (waits, broken), 0, 0, "", ()))
    settle()
    assert "1 waiting, 1 cannot be used" in page.banners.texts()


def test_what_failed_and_what_went_well_never_stand_side_by_side(page, settle, tmp_path, monkeypatch):
    fixed = page.banners.texts()
    monkeypatch.setattr(joining, "save_file", lambda *_: tmp_path / "gone" / "recovery.key")
    page.joining.write_recovery()
    settle()
    assert len(page.banners.texts()) == len(fixed) + 1
    monkeypatch.setattr(joining, "save_file", lambda *_: tmp_path / "recovery.key")
    page.joining.write_recovery()
    settle()
    assert page.banners.texts() == ["The recovery key is written and read back"]
    page.joining.write_recovery()
    settle()
    assert page.banners.texts() == [
        "The recovery key was written out before and is no longer on this computer. Take it from the safe."
    ]


def test_a_whole_stick_is_dropped_with_files_in_folders_below(page, world, settle, tmp_path):
    stick = tmp_path / "stick"
    (stick / "week 50" / "Ganja").mkdir(parents=True)
    (stick / "photo.jpg").write_bytes(b"x")
    (stick / "._AZ7.rtcm").write_bytes(b"x")
    file = stick / "week 50" / "Ganja" / "AZ7.rtcm"
    file.write_bytes((world.folder.parent.parent / "AZ7-26-A01.rtcm").read_bytes())
    drop(page.files.drop, stick)
    settle()
    settle()
    assert "1 known already" in page.banners.texts()
