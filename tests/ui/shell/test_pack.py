"""The overview's pack: what is ticked is written, joined and offered to the printer."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rtcm_desktop.core.settings import PAPERS_FOLDER
from rtcm_desktop.shell.ui import pack_card
from rtcm_desktop.shell.ui.overview_page import OverviewPage
from rtcm_desktop.uikit.printing import PrintFailedError
from tests.ui.starting_again import start_again


@pytest.fixture
def page(show_page, context):
    return show_page(OverviewPage(context))


@pytest.fixture
def printer(monkeypatch):
    """What went to the printer."""
    sent = []
    monkeypatch.setattr(pack_card, "print_pdf", lambda data, *_: sent.append(data) or True)
    return sent


def test_one_key_prints_the_pack_and_leaves_nothing_behind(qtbot, page, settle, printer, tmp_path):
    assert page._pack.chosen() == ["namecheck", "daily", "sheets", "emergency"]
    before = set(tmp_path.rglob("*.pdf"))
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert printer[0].startswith(b"%PDF")
    assert page._pack._banners.texts()[0].startswith("Handed to the printer: ")
    assert set(tmp_path.rglob("*.pdf")) == before


def test_a_printer_that_fails_is_told_and_the_pack_can_be_printed_again(page, settle, monkeypatch):
    def jam(*_):
        raise PrintFailedError

    monkeypatch.setattr(pack_card, "print_pdf", jam)
    page._pack.print()
    settle()
    assert page._pack._banners.texts()[0].startswith("The printer did not take everything.")
    assert page._pack._go.isEnabled()


def test_the_pack_is_saved_into_a_folder_with_a_file_for_each_paper(page, settle, monkeypatch, tmp_path):
    monkeypatch.setattr(pack_card, "choose_folder", lambda *_: tmp_path)
    page._pack.write()
    settle()
    (folder,) = tmp_path.glob("AZ7-26-A01*")
    assert sorted(path.suffix for path in folder.iterdir()) == [".pdf"] * 5
    assert page._pack._banners.texts()[0].startswith("The pack is written: ")


def test_every_paper_of_the_pack_can_be_ticked(page):
    papers = ["namecheck", "badges", "tents", "daily", "sheets", "slips", "forms", "emergency"]
    assert list(page._pack._ticks) == papers


def test_the_number_of_blank_slips_is_typed(page, settle, printer):
    for key, tick in page._pack._ticks.items():
        tick.setChecked(key == "slips")
    page._pack._copies["slips"].setText("14")
    page._pack.print()
    settle()
    assert len(PdfReader(BytesIO(printer[0])).pages) == 7


def test_a_number_that_cannot_be_is_said_before_anything_is_made(page, settle, printer):
    page._pack._ticks["slips"].setChecked(True)
    page._pack._copies["slips"].setText("0")
    page._pack.print()
    settle()
    assert printer == []
    assert page._pack._banners.texts() == ["A whole number from 1 to 500."]


def test_typed_numbers_and_ticks_stay_when_the_page_is_read_again(page, settle):
    page._pack._copies["forms"].setText("31")
    page._pack._ticks["badges"].setChecked(True)
    page.refresh()
    settle()
    assert page._pack.copies()["forms"] == 31
    assert "badges" in page._pack.chosen()


def test_typed_numbers_and_ticks_are_there_again_after_a_power_cut(page, show_page, context, asker):
    page._pack._copies["forms"].setText("31")
    page._pack._ticks["badges"].setChecked(True)
    chosen = page._pack.chosen()
    start_again(context, asker)
    again = show_page(OverviewPage(context))
    assert (again._pack._copies["forms"].text(), again._pack.chosen()) == ("31", chosen)
    assert "badges" in chosen


def test_the_folder_is_asked_for_once(page, settle, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(pack_card, "choose_folder", lambda *_: asked.append(1) or tmp_path)
    page._pack.write()
    settle()
    page._pack.write()
    settle()
    assert asked == [1]


def test_nobody_who_names_no_folder_gets_papers(page, settle, monkeypatch):
    monkeypatch.setattr(pack_card, "choose_folder", lambda *_: None)
    page._pack.write()
    settle()
    assert page._pack._banners.texts() == []


def test_nothing_ticked_is_said(page, settle, monkeypatch, tmp_path):
    monkeypatch.setattr(pack_card, "choose_folder", lambda *_: tmp_path)
    for tick in page._pack._ticks.values():
        tick.setChecked(False)
    page._pack.write()
    settle()
    assert page._pack._banners.texts() == ["Choose at least one paper to print."]


def test_a_folder_that_cannot_be_written_to_is_explained(page, settle, monkeypatch, tmp_path):
    file = tmp_path / "file"
    file.touch()
    page.context.settings.put(PAPERS_FOLDER, tmp_path)
    monkeypatch.setattr(pack_card.PackCard, "_folder", lambda _: file)
    page._pack.write()
    settle()
    assert "could not be written" in page._pack._banners.texts()[0]
    assert page._pack._go.isEnabled()
