"""Typing forms: one key per question, the last one mended, all taken in together; and what they come to."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.desk import EntryQuestion
from rtcm_desktop.evaluation.model.instrument import Kind
from rtcm_desktop.evaluation.ui import form_files
from rtcm_desktop.evaluation.ui import typist as typist_module
from rtcm_desktop.evaluation.ui.page import EvaluationPage
from tests.evaluation.builders import fill
from tests.ui.dropping import drop


@pytest.fixture(autouse=True)
def asked(monkeypatch) -> list[str]:
    """Taking in is said yes to; what was asked."""
    questions: list[str] = []

    def agree(_parent, question, *_, **__) -> bool:
        questions.append(question)
        return True

    monkeypatch.setattr(typist_module.Confirm, "ask", agree)
    return questions


@pytest.fixture
def empty_page(show_page, context):
    return show_page(EvaluationPage(context))


@pytest.fixture
def page(empty_page, context, settle):
    if not empty_page._desk.forms:
        context.runner.change(partial(service.make_form, event=context.event), owner=empty_page)
        settle()
    return empty_page


@pytest.fixture
def press(page, qtbot, settle):
    """Types a whole form with one key per question; gives how many keys that took."""

    def type_form(digit="4", until=None):
        keys = 0
        for question in list(page.entry.model.questions)[:until]:
            if question.kind in {Kind.TEXT, Kind.NUMBER}:
                qtbot.keyClick(page.entry.sheet.line, Qt.Key.Key_Return)
            else:
                qtbot.keyClick(page.entry.list, digit if question.kind is Kind.SCALE5 else "1")
            keys += 1
            if question.kind is Kind.MANY:
                qtbot.keyClick(page.entry.list, Qt.Key.Key_Return)
                keys += 1
        settle()
        return keys

    return type_form


def test_a_whole_form_takes_one_key_per_question_and_the_next_one_begins(page, press):
    many = sum(question.kind is Kind.MANY for question in page.entry.model.questions)
    count = len(page.entry.model.questions)

    assert press() == count + many
    assert [one.number for one in page.entry.pile.typed] == [1]
    assert page._desk.waiting[Variant.ROOM] == 1
    assert page.entry.sheet.title.text() == "Form 2"
    assert page.entry.model.answers == {}
    assert page.entry.list.row == 0


def test_the_model_of_the_form_is_sound(page, qtmodeltester):
    qtmodeltester.check(page.entry.model)


def test_backspace_goes_back_and_the_answer_is_mended(page, qtbot):
    qtbot.keyClicks(page.entry.list, "45")
    qtbot.keyClick(page.entry.list, Qt.Key.Key_Backspace)
    assert page.entry.list.row == 1
    qtbot.keyClicks(page.entry.list, "2")
    assert [page.entry.model.typed(row) for row in range(2)] == ["4", "2"]


def test_a_key_that_means_nothing_here_does_nothing(page, qtbot):
    qtbot.keyClicks(page.entry.list, "8x")
    assert page.entry.list.row == 0
    assert page.entry.model.answers == {}


def test_the_last_form_is_opened_again_and_kept_in_its_place(page, press, qtbot, settle):
    press()
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert page.entry.sheet.title.text() == "Form 1"
    assert page.entry.model.typed(0) == "4"

    qtbot.keyClicks(page.entry.list, "1")
    qtbot.keyClicks(page.entry.list, "+")
    settle()
    assert page._desk.waiting[Variant.ROOM] == 1
    assert page.entry.pile.typed[-1].answers[page.entry.model.questions[0].code] == "1"
    assert page.entry.sheet.title.text() == "Form 2"


def test_an_empty_form_is_not_kept(page, qtbot, settle):
    qtbot.keyClicks(page.entry.list, "+")
    settle()
    assert sum(page._desk.waiting.values()) == 0
    assert "The form is empty: it is not kept" in page.banners.texts()


def test_papers_from_on_line_are_counted_apart(page, press):
    page.entry.side.variant.choose(Variant.ONLINE)
    page.entry.change_paper()
    press()
    assert page._desk.waiting == {Variant.ROOM: 0, Variant.ONLINE: 1}


def test_what_waits_is_taken_in_together_and_shown_as_results(page, press, settle):
    for _ in range(5):
        press()
    page.take_in.click()
    settle()

    assert page._desk.received[Variant.ROOM] == 5
    assert page.take_in.isHidden()
    assert page.entry.pile.typed == []
    page._on_turn()
    assert page._stack.currentWidget() is page.results
    assert page.results.bars.count > 5
    assert "4: 5" in page.results.bars.accessibleName()


def test_fewer_than_five_forms_show_no_counts(page, press, settle):
    press()
    page.take_in.click()
    settle()
    page._on_turn()
    assert "fewer than 5 answers" in page.results.bars.accessibleName()


def test_the_paper_of_the_form_is_written_where_it_was_asked_for(page, settle, tmp_path, monkeypatch):
    monkeypatch.setattr(form_files, "save_file", lambda *_: tmp_path / "form.pdf")
    page.files.save_paper()
    settle()
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF")
    assert any("Version 1" in text for text in page.banners.texts())


def test_a_wrong_workbook_is_said_in_the_page(page, settle, tmp_path, monkeypatch):
    wrong = tmp_path / "list.xlsx"
    wrong.write_bytes(b"no workbook")
    monkeypatch.setattr(form_files, "open_file", lambda *_: wrong)
    page.files.take_in()
    settle()
    assert any("list.xlsx" in text for text in page.banners.texts())


def test_the_page_fits_a_small_screen(page):
    assert page.minimumSizeHint().width() <= 1166
    assert page.minimumSizeHint().height() <= 552


def type_scale(page, qtbot, digit):
    """Answers every question of the open form without waiting for anything to be kept."""
    for question in list(page.entry.model.questions):
        line = question.kind in {Kind.TEXT, Kind.NUMBER}
        qtbot.keyClick(page.entry.sheet.line if line else page.entry.list, Qt.Key.Key_Return if line else digit)
        if question.kind is Kind.MANY:
            qtbot.keyClick(page.entry.list, Qt.Key.Key_Return)


def test_typing_does_not_wait_for_the_form_before_to_be_kept(page, qtbot, settle):
    type_scale(page, qtbot, "1")
    assert page.entry.sheet.title.text() == "Form 2"
    type_scale(page, qtbot, "1")
    settle()

    assert [one.number for one in page.entry.pile.typed] == [1, 2]
    assert page._desk.waiting[Variant.ROOM] == 2
    assert len({one.draft for one in page.entry.pile.typed}) == 2


def test_the_key_for_the_next_form_pressed_twice_keeps_one_form(page, qtbot, settle):
    qtbot.keyClicks(page.entry.list, "45++")
    settle()
    assert sum(page._desk.waiting.values()) == 1


def test_a_form_that_cannot_be_kept_stands_open_again(page, qtbot, settle, monkeypatch):
    def refuse(*_, **__):
        raise UserError("FORM_GONE")

    monkeypatch.setattr(service, "type_form", refuse)
    qtbot.keyClicks(page.entry.list, "45+")
    settle()

    assert page.entry.pile.typed == []
    assert page.entry.sheet.title.text() == "Form 1"
    assert [page.entry.model.typed(row) for row in range(2)] == ["4", "5"]


def test_a_form_half_typed_comes_back_after_the_last_one_was_mended(page, press, qtbot, settle):
    press()
    qtbot.keyClicks(page.entry.list, "45")
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    qtbot.keyClicks(page.entry.list, "1+")
    settle()

    assert page.entry.sheet.title.text() == "Form 2"
    assert [page.entry.model.typed(row) for row in range(2)] == ["4", "5"]
    assert page.entry.list.row == 2


def test_a_form_half_typed_outlives_taking_in_and_another_kind_of_paper(page, press, qtbot, settle):
    press()
    qtbot.keyClicks(page.entry.list, "45")
    page.take_in.click()
    settle()
    assert [page.entry.model.typed(row) for row in range(2)] == ["4", "5"]

    typed = dict(page.entry.model.answers)
    page.entry.side.variant.choose(Variant.ONLINE)
    page.entry.change_paper()
    kept = {one.code for one in page.entry.model.questions} & set(typed)
    assert dict(page.entry.model.answers) == {code: typed[code] for code in kept}


def test_words_typed_stay_when_another_question_is_clicked(page, qtbot):
    kinds = [one.kind for one in page.entry.model.questions]
    place = kinds.index(Kind.TEXT)
    page.entry.list.open(place)
    qtbot.keyClicks(page.entry.sheet.line, "more breaks")
    page.entry.list.open(0)
    assert page.entry.model.typed(place) == "more breaks"


def test_the_form_just_made_is_ready_to_be_typed(empty_page, qtbot, settle):
    assert not empty_page._desk.forms
    empty_page._on_begin("type")
    settle()
    qtbot.waitUntil(empty_page.entry.list.hasFocus)


def test_taking_in_that_is_undone_loses_no_form(page, context, press, qtbot, settle):
    for _ in range(2):
        press()
    page.take_in.click()
    settle()
    context.undo()
    settle()
    desk = page._desk
    assert desk.waiting[Variant.ROOM] + desk.received[Variant.ROOM] == 2


def test_undoing_the_form_keeps_what_was_typed_until_it_is_made_again(page, context, qtbot, settle):
    qtbot.keyClicks(page.entry.list, "45+")
    settle()
    context.undo()
    settle()
    assert page._desk.forms == ()
    assert page.take_in.isHidden()

    page._on_begin("type")
    settle()
    assert page.take_in.isVisible()
    assert page._desk.waiting[Variant.ROOM] == 1
    page.take_in.click()
    settle()
    assert page._desk.received[Variant.ROOM] == 1


def test_a_dropped_file_of_the_wrong_kind_is_told(page, settle, tmp_path):
    wrong = tmp_path / "photo.png"
    wrong.write_bytes(b"\x89PNG")
    drop(page, wrong)
    settle()
    assert any("photo.png" in text for text in page.banners.texts())


def test_a_workbook_takes_typed_forms_along_only_when_it_is_agreed_to(
    page, press, asked, settle, tmp_path, monkeypatch
):
    press()
    monkeypatch.setattr(form_files, "save_file", lambda *_: tmp_path / "forms.xlsx")
    page.files.save_workbook()
    settle()
    fill(tmp_path / "forms.xlsx", 1)
    page.files.take_in_file(tmp_path / "forms.xlsx")
    settle()
    assert asked == ["Take in 1 form?"]


def test_a_stick_that_was_pulled_out_is_told_and_nothing_is_lost(page, qtbot, settle, tmp_path, monkeypatch):
    qtbot.keyClicks(page.entry.list, "45")
    monkeypatch.setattr(form_files, "save_file", lambda *_: tmp_path / "stick" / "form.pdf")
    page.files.save_paper()
    settle()
    assert page.banners.texts() != []
    assert [page.entry.model.typed(row) for row in range(2)] == ["4", "5"]


def test_a_workbook_for_typing_is_written_and_taken_in_again(page, settle, tmp_path, monkeypatch):
    monkeypatch.setattr(form_files, "save_file", lambda *_: tmp_path / "forms.xlsx")
    page.files.save_workbook()
    settle()
    assert page.banners.texts() == ["The workbook is saved"]
    page.files.take_in_file(tmp_path / "forms.xlsx")
    settle()
    assert any("no typed forms" in text for text in page.banners.texts()), page.banners.texts()


def test_letters_choose_under_a_cyrillic_layout_too(page, qtbot):
    options = tuple((f"o{number}", f"Answer {number}") for number in range(12))
    asked_for = [EntryQuestion(code, 1, "Which?", Kind.CHOICE, options) for code in ("first", "second")]
    page.entry.model.show(asked_for, {})
    page.entry.list.open(0)
    event = QKeyEvent(QEvent.Type.KeyPress, ord("Ф"), Qt.KeyboardModifier.NoModifier, "ф")
    page.entry.list.keyPressEvent(event)
    assert page.entry.model.typed(0) == "o9"
