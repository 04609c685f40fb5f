"""The overview's pack: what is ticked is written, joined and offered to the printer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rtcm_desktop.shell.ui import pack_card
from rtcm_desktop.shell.ui.overview_page import OverviewPage


@pytest.fixture
def page(qtbot, context, settle):
    made = OverviewPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    settle()
    return made


def test_one_key_writes_the_pack_into_a_folder(qtbot, page, settle, monkeypatch, tmp_path):
    monkeypatch.setattr(pack_card, "choose_folder", lambda *_: tmp_path)
    assert page._pack.chosen() == ["namecheck", "daily", "sheets"]
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle()
    (folder,) = tmp_path.glob("AZ7-26-A01*")
    assert sorted(path.suffix for path in folder.iterdir()) == [".pdf"] * 4
    assert page._pack._banners.texts()[0].startswith("The pack is written: ")


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
    page.context.remembered.print_folder = tmp_path
    monkeypatch.setattr(pack_card.PackCard, "_folder", lambda _: file)
    page._pack.write()
    settle()
    assert "could not be written" in page._pack._banners.texts()[0]
    assert page._pack._go.isEnabled()
