"""The page Exchange: every file with its verdict and receipt, different entries decided by one key."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rtcm_desktop.core.actions import Changes, Outcome
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal.conflicts import Conflict
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.desk import ArrivalState, Decision, Desk, Entry
from rtcm_desktop.exchange.ui import joining
from rtcm_desktop.exchange.ui.exchange_page import ExchangePage


def entry(number, text, station):
    return Entry(number, text, text, station, f"Laptop {station}", "2026-12-08T09:41:00+04:00", shown=number == 0)


def decision(row, *, written=True):
    entries = (entry(0, "Ahmad Zahir Noorzai", "AZ7"), entry(1, "Ahmadzahir Noorzay", "GE1"))
    return Decision(f"{row}.position", "Name as printed", "Ahmad Zahir Noorzai", entries, longest=200 if written else 0)


@pytest.fixture
def page(show_page, context):
    return show_page(ExchangePage(context))


@pytest.fixture
def decided(monkeypatch):
    """What the services were asked to decide."""
    found = []
    done = Outcome(Conflict("", "", "", "", None, ()), Changes())
    monkeypatch.setattr(service, "decide", lambda _, **what: found.append(what) or done)
    monkeypatch.setattr(service, "resolve", lambda _, **what: found.append(what) or done)
    return found


def show(page, *decisions):
    page.show_loaded(Desk((), decisions, (), ()))


def test_each_file_given_gets_a_verdict_in_words(page, settle, tmp_path):
    invoice = tmp_path / "Invoice_Dec.rtcm"
    invoice.write_bytes(b"%PDF-1.7")
    page.files.drop.given.emit([invoice, tmp_path / "gone.rtcm"])
    settle()

    found = {file.name: file for file in page.files.table.rows()}
    assert {file.state for file in found.values()} == {ArrivalState.REFUSED}
    assert "not an event file" in found["Invoice_Dec.rtcm"].words
    assert "2 cannot be used" in page.banners.texts()


def test_one_key_takes_an_entry_and_the_next_decision_comes_by_itself(page, qtbot, settle, decided):
    show(page, decision("a"), decision("b"))
    qtbot.keyClick(page, Qt.Key.Key_2)
    settle()
    assert decided == [{"conflict": "a.position", "entry": 1}]

    show(page, decision("b"))
    assert page.panel.current.id == "b.position"
    qtbot.keyClick(page, Qt.Key.Key_1)
    settle()
    assert decided[-1] == {"conflict": "b.position", "entry": 0}


def test_something_else_can_be_written(page, qtbot, settle, decided):
    show(page, decision("a"))
    qtbot.keyClick(page, Qt.Key.Key_3)
    field = page.panel._text
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "Ahmad Z. Noorzai 2")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()

    assert decided == [{"conflict": "a.position", "value": "Ahmad Z. Noorzai 2"}]


def test_what_cannot_be_typed_is_only_chosen(page, qtbot, settle, decided):
    show(page, decision("a", written=False))
    qtbot.keyClick(page, Qt.Key.Key_3)
    settle()

    assert decided == []
    assert not page.panel._text.isVisible()


def test_the_key_after_the_last_of_three_entries_goes_to_the_field(page, qtbot, settle, decided):
    three = replace(decision("a"), entries=(*decision("a").entries, entry(2, "A. Z. Noorzai", "KZ2")))
    show(page, three)
    qtbot.keyClick(page, Qt.Key.Key_3)
    settle()
    assert decided[-1] == {"conflict": "a.position", "entry": 2}
    show(page, three)
    qtbot.keyClick(page, Qt.Key.Key_4)
    qtbot.waitUntil(page.panel._text.hasFocus)


def test_days_are_read_as_days(page):
    show(page, replace(decision("a"), entries=(entry(0, "2026-12-08", "AZ7"), entry(1, "soon", "GE1"))))
    words = {label.text() for label in page.panel.findChildren(QLabel)}
    assert {"Tue 8 Dec 2026", "soon"} <= words


def test_two_decisions_are_walked_through(page, qtbot):
    show(page, decision("a"), decision("b"))
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert page.panel.current.id == "b.position"
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert page.panel.current.id == "a.position"


def test_the_page_fits_a_small_screen(page):
    show(page, decision("a"))
    assert page.minimumSizeHint().width() <= 1166
    assert page.minimumSizeHint().height() <= 552


def test_two_bad_files_of_the_same_name_both_stand_in_the_list(page, settle, tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.rtcm").write_bytes(b"%PDF-1.7 " + folder.encode())
    page.files.drop.given.emit([tmp_path / "a" / "x.rtcm", tmp_path / "b" / "x.rtcm"])
    settle()

    assert [file.name for file in page.files.table.rows()] == ["x.rtcm", "x.rtcm"]
    assert len({file.id for file in page.files.table.rows()}) == 2


def test_files_that_are_not_there_and_bad_ones_given_twice_stand_once_each(page, settle, tmp_path):
    bad = tmp_path / "bad.rtcm"
    bad.write_bytes(b"%PDF-1.7")
    gone = [tmp_path / folder / "gone.rtcm" for folder in ("a", "b")]
    page.files.drop.given.emit([bad, bad, *gone])
    settle()

    assert sorted(file.name for file in page.files.table.rows()) == ["bad.rtcm", "gone.rtcm", "gone.rtcm"]
    assert len({file.id for file in page.files.table.rows()}) == 3


def test_a_folder_without_event_files_is_told(page, settle):
    page.files.drop.given.emit([])
    settle()
    assert "No event file is there" in page.banners.texts()
    assert page.files.table.rows() == []


def test_a_laptop_that_is_not_registered_says_so_and_asks(page, settle, tmp_path, monkeypatch):
    told = "The Centre has not registered this laptop yet"
    page.refresh()
    settle()
    assert told in page.banners.texts()
    monkeypatch.setattr(joining, "save_file", lambda *_: tmp_path / "AZ7.request")
    page.joining.ask()
    settle()
    assert (tmp_path / "AZ7.request").exists()
    show(page)
    assert told not in page.banners.texts()


def test_a_notice_is_gone_with_its_cause(page):
    notice = UserError("MAIL_ADDRESS", address="x")
    page.show_loaded(Desk((), (), (SimpleNamespace(code="A", message=str(notice)),), ()))
    assert page.banners.texts()
    show(page)
    assert page.banners.texts() == []


def test_something_else_half_written_stands_there_again_for_its_own_decision(page, qtbot, settle, decided, context):
    show(page, decision("a"), decision("b"))
    qtbot.keyClick(page, Qt.Key.Key_3)
    qtbot.waitUntil(page.panel._text.hasFocus)
    qtbot.keyClicks(page.panel._text, "Ahmad Z.")
    page.panel.show_next()
    assert page.panel._text.text() != "Ahmad Z."
    show(page, decision("a"), decision("b"))
    page.panel.show_next()
    assert page.panel._text.text() == "Ahmad Z."
    page.panel.take(0)
    assert not context.drafts.get("decision a.position")
