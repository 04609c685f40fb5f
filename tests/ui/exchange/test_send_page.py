"""The step Send: one key makes and hands over; what is not certain is asked; what came back is shown."""

import errno
import os
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication

from rtcm_desktop.exchange.documents import handing_over as writing
from rtcm_desktop.exchange.model.desk import Stage
from rtcm_desktop.exchange.ui import handing_over, send_page
from rtcm_desktop.exchange.ui.send_page import SendPage
from rtcm_desktop.exchange.ui.sticks import Stick
from rtcm_desktop.planning.service import change_event
from tests.ui.starting_again import start_again, written_down


@pytest.fixture
def opened(monkeypatch):
    """What the system was asked to open."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toLocalFile()) or True)
    return found


@pytest.fixture
def page(show_page, context, monkeypatch):
    monkeypatch.setattr(handing_over, "first_stick", lambda: None)
    return show_page(SendPage(context))


def stage(page):
    return page._sent.rows()[0].stage


def test_one_key_makes_the_file_and_saves_it_to_the_stick(page, qtbot, settle, tmp_path, monkeypatch):
    monkeypatch.setattr(handing_over, "first_stick", lambda: Stick(tmp_path, "KINGSTON", 3_100_000_000))
    page.refresh()
    settle()
    assert page._ways.stick.button.text() == "Save to KINGSTON"
    assert page._ways.stick.fact.text() == "3.1\N{NO-BREAK SPACE}GB free"

    qtbot.keyClick(page, Qt.Key.Key_1)
    settle()

    assert [path.suffix for path in tmp_path.glob("AZ*")] == [".rtcm"]
    assert stage(page) is Stage.HANDED_OVER
    assert "Written and read back: the stick can be taken out" in page.banners.texts()


def test_a_draft_opens_and_did_it_go_is_asked_until_it_is_answered(page, qtbot, settle, opened):
    page._ways.address.setText("exchange@rtcm.example")
    qtbot.keyClick(page, Qt.Key.Key_2)
    settle()

    assert opened[0].endswith(".eml")
    assert stage(page) is Stage.ASKED
    assert not page._stages.yes.isHidden()

    page._stages.yes.click()
    settle()
    assert stage(page) is Stage.HANDED_OVER
    assert page._stages.yes.isHidden()


@pytest.mark.parametrize(("address", "said"), [("the Centre", "is not a mail address"), ("", "Type the mail address")])
def test_a_wrong_address_is_said_below_it_and_no_file_is_made(page, qtbot, settle, opened, address, said):
    page._ways.address.setText(address)
    qtbot.keyClick(page, Qt.Key.Key_2)
    settle()

    assert said in page._ways._wrong.text()
    assert not page._ways._wrong.isHidden()
    assert opened == []
    assert page._sent.rows() == []
    qtbot.keyClicks(page._ways.address, "e")
    assert page._ways._wrong.isHidden()


def test_a_draft_that_no_mail_program_opens_can_be_found(page, qtbot, settle, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    page._ways.address.setText("exchange@rtcm.example")
    qtbot.keyClick(page, Qt.Key.Key_2)
    settle()
    assert "No mail program opened the draft" in page.banners.texts()


def test_the_own_way_shows_the_file_and_copies_the_address(page, qtbot, settle, opened):
    page._ways.address.setText("exchange@rtcm.example")
    qtbot.keyClick(page, Qt.Key.Key_3)
    settle()

    assert opened[0].endswith("outbox")
    assert QGuiApplication.clipboard().text() == "exchange@rtcm.example"
    assert stage(page) is Stage.ASKED


def test_a_stick_that_is_gone_is_said_and_nothing_counts_as_handed_over(page, qtbot, settle, tmp_path, monkeypatch):
    monkeypatch.setattr(send_page, "choose_folder", lambda *_: tmp_path / "gone")
    qtbot.keyClick(page, Qt.Key.Key_1)
    settle()

    assert any("Nothing was handed over" in text for text in page.banners.texts())
    assert page._sent.rows() == []
    assert page._sending.ready.stage is Stage.MADE


def test_the_page_fits_a_small_screen(page):
    assert page.minimumSizeHint().width() <= 1166
    assert page.minimumSizeHint().height() <= 552


def test_what_was_wrong_with_a_receipt_is_gone_when_the_right_one_is_chosen(page, settle, tmp_path, monkeypatch):
    wrong = tmp_path / "photo.rtcm"
    wrong.write_bytes(b"%PDF-1.7")
    given = [wrong, wrong]
    monkeypatch.setattr(send_page, "open_files", lambda *_: given)
    page._on_take_in()
    settle()
    assert len(page.banners.texts()) == 2

    given = [wrong]
    page._on_take_in()
    settle()
    assert len(page.banners.texts()) == 1


def test_a_key_pressed_twice_makes_one_file(page, qtbot, settle, tmp_path, monkeypatch):
    monkeypatch.setattr(handing_over, "first_stick", lambda: Stick(tmp_path, "KINGSTON", 3_100_000_000))
    page.refresh()
    settle()
    qtbot.keyClick(page, Qt.Key.Key_1)
    qtbot.keyClick(page, Qt.Key.Key_1)
    settle()
    assert len(page._sent.rows()) == 1


def test_a_stick_plugged_in_later_is_seen_and_another_folder_can_still_be_chosen(page, settle, tmp_path, monkeypatch):
    assert page._ways.folder.isHidden()
    monkeypatch.setattr(handing_over, "first_stick", lambda: Stick(tmp_path / "stick", "KINGSTON", 3_100_000_000))
    page._look_for_stick()
    settle()
    assert page._ways.stick.button.text() == "Save to KINGSTON"

    other = tmp_path / "elsewhere"
    other.mkdir()
    monkeypatch.setattr(send_page, "choose_folder", lambda *_: other)
    page._ways.folder.click()
    settle()
    assert len(list(other.glob("*.rtcm"))) == 1


def test_a_stick_pulled_out_is_told_and_the_file_is_handed_over_later(page, qtbot, settle, tmp_path, monkeypatch):
    gone = tmp_path / "KINGSTON"
    monkeypatch.setattr(handing_over, "first_stick", lambda: Stick(gone, "KINGSTON", 3_100_000_000))
    page._look_for_stick()
    settle()
    qtbot.keyClick(page, Qt.Key.Key_1)
    settle()
    assert page.banners.texts()
    assert page._sent.rows() == []

    gone.mkdir()
    qtbot.keyClick(page, Qt.Key.Key_1)
    settle()
    assert stage(page) is Stage.HANDED_OVER


def test_a_full_stick_is_told_and_holds_nothing_half_written(page, settle, tmp_path, monkeypatch):
    def full(path, content):
        path.write_bytes(content[:10])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(send_page, "choose_folder", lambda *_: stick)
    with monkeypatch.context() as while_full:
        outbox = writing._write_through
        while_full.setattr(
            writing, "_write_through", lambda path, content: (full if path.parent == stick else outbox)(path, content)
        )
        page._on_folder()
        settle()
    assert any("No space left" in text for text in page.banners.texts())
    assert list(stick.iterdir()) == []
    assert page._sent.rows() == []

    page._on_folder()
    settle()
    assert stage(page) is Stage.HANDED_OVER


def test_whether_a_file_went_is_asked_also_after_more_work_and_no_means_it_never_left(page, qtbot, settle, opened):
    page._ways.address.setText("exchange@rtcm.example")
    qtbot.keyClick(page, Qt.Key.Key_2)
    settle()
    work = partial(change_event, event=page.context.event, values={"meeting_link": "https://meet.example.org/x"})
    page.context.runner.change(work, owner=page)
    settle()
    assert page._sending.ready is None
    assert not page._stages.yes.isHidden()

    page._stages._no.click()
    settle()
    assert page._stages.yes.isHidden()
    assert page._sent.rows() == []


def test_the_address_is_reached_before_the_button_that_uses_it(page):
    seen, widget = [], page._ways.stick.button
    for _ in range(40):
        widget = widget.nextInFocusChain()
        if widget in (page._ways.address, page._ways.mail.button):
            seen.append(widget)
    assert seen == [page._ways.address, page._ways.mail.button]


def test_an_address_half_typed_stands_there_again_after_a_power_cut(
    page, qtbot, settle, show_page, context, asker, opened
):
    qtbot.keyClicks(page._ways.address, "exchange@rt")
    start_again(context, asker)
    again = show_page(SendPage(context))
    assert again._ways.address.text() == "exchange@rt"
    qtbot.keyClicks(again._ways.address, "cm.example")
    again._on_mail()
    settle()
    assert written_down(context, asker) == {}
