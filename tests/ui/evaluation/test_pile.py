"""What must not be lost at the keyboard: forms half typed, forms taken out, sheets typed twice; and every kind of form."""

from functools import partial

import pytest
from PySide6.QtCore import Qt

from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.instrument import Kind, Phase
from rtcm_desktop.evaluation.ui import typist as typist_module
from rtcm_desktop.evaluation.ui.page import EvaluationPage


@pytest.fixture
def questions(monkeypatch) -> list[str]:
    """What was asked before taking in; said yes to."""
    asked: list[str] = []

    def agree(_parent, question, *_, **__) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(typist_module.Confirm, "ask", agree)
    return asked


@pytest.fixture
def make_page(show_page, context):
    """Opens the page, as after a start of the program."""
    return lambda: show_page(EvaluationPage(context))


@pytest.fixture
def page(make_page, context, settle):
    made = make_page()
    for phase in (Phase.POST, Phase.PRE, Phase.TRAINER, Phase.FOLLOWUP):
        context.runner.change(partial(service.make_form, event=context.event, phase=phase), owner=made)
    settle()
    return made


def answers(page, count: int = 2) -> list[str]:
    return [page.entry.model.typed(place) for place in range(count)]


def test_a_form_half_typed_is_there_after_a_power_cut(page, make_page, qtbot, settle) -> None:
    qtbot.keyClicks(page.entry.list, "45")
    page.typist.keep_half_typed()
    settle()
    again = make_page()
    assert answers(again) == ["4", "5"]
    assert again.entry.list.row == 2
    assert sum(again._desk.waiting.values()) == 0
    qtbot.keyClicks(again.entry.list, "+")
    settle()
    assert sum(again._desk.waiting.values()) == 1
    assert answers(make_page()) == ["", ""]


def test_a_form_half_typed_is_kept_a_moment_after_the_last_key(page, half_typed, qtbot) -> None:
    qtbot.keyClicks(page.entry.list, "4")
    qtbot.waitUntil(lambda: len(half_typed()) == 1)


@pytest.fixture
def half_typed(context, asker):
    """The forms half typed as the data have them."""
    return lambda: asker.read(partial(service.entry_desk, event=context.event)).half


def test_another_form_and_back_loses_nothing(page, qtbot, settle) -> None:
    qtbot.keyClicks(page.entry.list, "45")
    page.phase.set_value(Phase.PRE.value)
    settle()
    assert page.entry.desk.phase is Phase.PRE
    assert page.entry.model.answers == {}
    page.phase.set_value(Phase.POST.value)
    settle()
    assert answers(page) == ["4", "5"]


def test_the_form_being_mended_and_the_one_aside_survive(page, make_page, qtbot, settle) -> None:
    qtbot.keyClicks(page.entry.list, "3+")
    settle()
    qtbot.keyClicks(page.entry.list, "45")
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    qtbot.keyClicks(page.entry.list, "1")
    page.typist.keep_half_typed()
    settle()
    again = make_page()
    assert again.entry.sheet.title.text() == "Form 1"
    assert answers(again) == ["1", ""]
    qtbot.keyClicks(again.entry.list, "+")
    settle()
    assert answers(again) == ["4", "5"]
    assert sum(again._desk.waiting.values()) == 1


def test_a_form_is_taken_out_and_put_back(page, qtbot, settle) -> None:
    qtbot.keyClicks(page.entry.list, "45+")
    settle()
    page.entry.side.out_asked.emit(page.entry.pile.typed[0].draft)
    settle()
    assert sum(page._desk.waiting.values()) == 0
    assert page.banners.texts() == ["Form 1 is taken out"]
    page.typist._on_put_back()
    settle()
    assert sum(page._desk.waiting.values()) == 1
    assert [one.number for one in page.entry.pile.typed] == [1]


def test_the_form_typed_last_can_be_taken_back(page, qtbot, settle) -> None:
    assert page.own_step() is None
    for answers_typed in ("45+", "33+"):
        qtbot.keyClicks(page.entry.list, answers_typed)
        settle()
    assert page.own_step().name == "Form 2"
    page.own_step().take_back()
    settle()
    assert [one.number for one in page.entry.pile.typed] == [1]
    assert (page.waiting, page.own_step().name) == (1, "Form 1")
    page.own_step().take_back()
    settle()
    assert (page.waiting, page.own_step()) == (0, None)


def test_a_correction_is_taken_back_and_the_form_stays(page, qtbot, settle) -> None:
    qtbot.keyClicks(page.entry.list, "45+")
    settle()
    before = page.entry.pile.typed[0].answers
    page.entry.mend_last()
    qtbot.keyClicks(page.entry.list, "22+")
    settle()
    assert page.entry.pile.typed[0].answers != before
    assert page.own_step().name == "Correction of form 1"
    page.own_step().take_back()
    settle()
    assert page.entry.pile.typed[0].answers == before
    assert (page.waiting, page.own_step().name) == (1, "Form 1")


def test_a_sheet_with_a_number_is_typed_once(page, qtbot, settle) -> None:
    page._on_serial()
    qtbot.keyClicks(page.entry.sheet.serial, "AC34")
    qtbot.keyClick(page.entry.sheet.serial, Qt.Key.Key_Return)
    qtbot.keyClicks(page.entry.list, "45+")
    settle()
    assert page.entry.sheet.serial.text() == ""
    page.entry.sheet.serial.setText("AC34")
    assert page.entry.sheet._asked.text() == "Typed in already:"
    qtbot.keyClicks(page.entry.list, "45+")
    settle()
    assert sum(page._desk.waiting.values()) == 1
    assert "AC34" in page.banners.texts()[0]
    assert answers(page) == ["4", "5"]


def test_taking_in_is_asked_because_it_is_final(page, qtbot, settle, questions) -> None:
    qtbot.keyClicks(page.entry.list, "45+")
    settle()
    page.take_in.click()
    settle()
    assert questions == ["Take in 1 form?"]
    assert sum(page._desk.received.values()) == 1


def test_taking_in_that_is_not_agreed_to_changes_nothing(page, qtbot, settle, monkeypatch) -> None:
    monkeypatch.setattr(typist_module.Confirm, "ask", lambda *_, **__: False)
    qtbot.keyClicks(page.entry.list, "45+")
    settle()
    page.take_in.click()
    settle()
    assert sum(page._desk.waiting.values()) == 1
    assert len(page.entry.pile.typed) == 1


def test_several_versions_are_asked_for_before_the_first_form(page, qtbot) -> None:
    forms = page._desk.forms
    two = (forms[0], type(forms[0])("other", 2, forms[0].questions, forms[0].languages))
    desk = type(page._desk)(
        "other event", Phase.POST, two, page._desk.waiting, page._desk.received, page._desk.expected
    )
    page.entry.show_desk(desk)
    assert "Several versions" in page.entry.side._asked.text()
    qtbot.keyClicks(page.entry.side.version, "2")
    assert page.entry.side.form == "other"
    assert "Several versions" not in page.entry.side._asked.text()
    assert page.entry.list.hasFocus()


@pytest.mark.parametrize("phase", [Phase.PRE, Phase.FOLLOWUP, Phase.TRAINER])
def test_every_form_is_typed_and_taken_in(page, phase, qtbot, settle, questions) -> None:
    page.phase.set_value(phase.value)
    settle()
    first = next(
        place for place, one in enumerate(page.entry.model.questions) if one.kind in {Kind.SCALE5, Kind.CHOICE}
    )
    page.entry.list.open(first)
    qtbot.keyClicks(page.entry.list, "1+")
    settle()
    page.take_in.click()
    settle()
    assert sum(page._desk.received.values()) == 1
    page._on_turn()
    assert page.results.bars.count > 0


def test_a_number_out_of_bounds_is_said_while_typing_and_does_not_go_on(page, qtbot, settle) -> None:
    page.phase.set_value(Phase.FOLLOWUP.value)
    settle()
    place = [one.kind for one in page.entry.model.questions].index(Kind.NUMBER)
    page.entry.list.open(place)
    qtbot.keyClicks(page.entry.sheet.line, "x")
    assert page.entry.sheet._hint.text().startswith("A number from")
    qtbot.keyClick(page.entry.sheet.line, Qt.Key.Key_Return)
    assert page.entry.list.row == place


def test_what_is_said_in_the_room_is_noted_changed_and_taken_away(page, qtbot, settle, context) -> None:
    page.phase.set_value(Phase.INTERMEDIATE.value)
    settle()
    assert page.notes.text.hasFocus()
    qtbot.keyClicks(page.notes.text, "More time for documents")
    qtbot.keyClick(page.notes.text, Qt.Key.Key_Return)
    settle()
    (note,) = page.notes.table.rows()
    assert (note.text, note.date) == ("More time for documents", "2026-12-08")
    page.notes.table.edited.emit(note.id, "text", "More time")
    settle()
    assert page.notes.table.rows()[0].text == "More time"
    page.notes.table.select(note.id)
    page.notes._on_drop()
    settle()
    assert page.notes.table.rows() == []
    context.undo()
    settle()
    assert len(page.notes.table.rows()) == 1


def test_an_empty_note_is_said_beside_the_field(page, qtbot, settle) -> None:
    page.phase.set_value(Phase.INTERMEDIATE.value)
    settle()
    qtbot.keyClick(page.notes.text, Qt.Key.Key_Return)
    assert page.notes._field.message()
    assert page.notes.table.rows() == []


def test_results_show_every_kind_of_question_and_the_words(page, context, qtbot, settle, questions) -> None:
    form = page._desk.forms[0]
    given = {}
    for one in form.questions[Variant.ROOM]:
        if one.kind in {Kind.CHOICE, Kind.MANY}:
            given[one.code] = "yes" if one.code == "quote" else one.options[0][0]
        elif one.kind is not Kind.TEXT:
            given[one.code] = "4"
        else:
            given[one.code] = "Перевод был хороший"
    for _ in range(5):
        work = partial(service.type_form, event=context.event, form=form.id, variant=Variant.ROOM, answers=given)
        context.runner.change(work, owner=page)
    settle()
    page.take_in.click()
    settle()
    page._on_turn()
    kinds = {line.kind.value for line in page.results.bars._lines}
    assert {"scale", "choice", "option"} <= kinds
    asked = [one for one in form.questions[Variant.ROOM] if one.kind is not Kind.TEXT]
    assert page.results.bars.count >= len(asked)
    assert page.results._count.text() != ""
