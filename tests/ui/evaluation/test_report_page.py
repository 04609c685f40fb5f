"""The report page by page, printed by one key, written where it was asked for."""

import pytest
from PySide6.QtCore import Qt

from rtcm_desktop.evaluation.ui import report_page
from rtcm_desktop.evaluation.ui.report_page import ReportPage
from rtcm_desktop.participants.service import change, list_participants
from rtcm_desktop.uikit import printing


@pytest.fixture
def page(show_page, context):
    return show_page(ReportPage(context))


def test_the_report_is_turned_page_by_page_within_its_ends(page, qtbot):
    count = page.paper.preview.pages
    assert page.paper.place == f"Page 1 of {count}"
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert page.paper.place == f"Page 1 of {count}"
    for _ in range(count + 1):
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert page.paper.place == f"Page {count} of {count}"


def test_one_key_prints_what_is_shown(page, qtbot, monkeypatch):
    printed = []
    monkeypatch.setattr(printing, "print_pdf", lambda data, *_: printed.append(data) or True)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed == [page.paper.pdf]


def test_a_printer_that_fails_is_said(page, qtbot, monkeypatch):
    def fail(*_):
        raise printing.PrintFailedError

    monkeypatch.setattr(printing, "print_pdf", fail)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert page.banners.texts() == ["The printer did not take the report"]


@pytest.mark.parametrize(("button", "suffix"), [("save_paper", ".pdf"), ("save_tables", ".xlsx")])
def test_the_report_is_written_where_it_was_asked_for(page, settle, tmp_path, monkeypatch, button, suffix):
    monkeypatch.setattr(report_page, "save_file", lambda *_: tmp_path / f"report{suffix}")
    getattr(page, button)()
    settle()

    assert (tmp_path / f"report{suffix}").stat().st_size > 1000
    assert page.banners.texts() == ["The report is saved"]


def test_the_page_fits_a_small_screen(page):
    assert page.minimumSizeHint().width() <= 1166
    assert page.minimumSizeHint().height() <= 552


def test_the_report_is_drawn_anew_when_a_participant_changes(page, context, qtbot, settle, monkeypatch):
    qtbot.waitUntil(lambda: bool(page.paper.pdf))
    drawn = []
    monkeypatch.setattr(page, "show_loaded", drawn.append)
    context.runner.changed.connect(page.note)

    def make_observer(workspace):
        one = list_participants(workspace, event=context.event)[0]
        return change(workspace, participant=one.id, settings={"role": "observer"})

    context.runner.change(make_observer, owner=page)
    settle()
    assert len(drawn) == 1


def test_notes_and_improvements_are_keyed_in_and_stand_on_the_paper(page, qtbot, settle, context):
    context.runner.changed.connect(page.note)
    before = page.paper.pdf
    page._on_view("notes")
    qtbot.keyClicks(page.notes.text, "Who refers a minor at night")
    qtbot.keyClick(page.notes.text, Qt.Key.Key_Return)
    page._on_view("improvements")
    qtbot.keyClicks(page.improvements.title, "More time for documents")
    qtbot.keyClicks(page.improvements.owner, "Tamar")
    qtbot.keyClick(page.improvements.owner, Qt.Key.Key_Return)
    settle()
    (agreed,) = page.improvements.table.rows()
    assert (agreed.title, agreed.owner, agreed.state.value) == ("More time for documents", "Tamar", "open")
    page.improvements.table.select(agreed.id)
    page.improvements._on_next()
    settle()
    assert page.improvements.table.rows()[0].state.value == "agreed"
    page.improvements.table.edited.emit(agreed.id, "due", "March 2027")
    settle()
    assert page.improvements.table.rows()[0].due == "March 2027"
    assert page.paper.pdf != before
    page.improvements.table.select(agreed.id)
    page.improvements._on_drop()
    settle()
    assert page.improvements.table.rows() == []


def test_the_report_comes_in_the_language_chosen(page, settle):
    before = page.paper.pdf
    page.language.set_value("ru")
    settle()
    assert page.paper.pdf != before
    assert page.language.value() == "ru"


def test_another_view_comes_by_one_key(page, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert page._stack.currentWidget() is page.notes
    assert page.notes.text.hasFocus()
