"""What was begun stands there again after a power cut, and after a change of language on a page that is made anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rtcm_desktop.participants.ui.page import ParticipantsPage
from rtcm_desktop.sheets.model import Pasted
from tests.participants.builders import AYGUN, GIORGI, a_list
from tests.ui.starting_again import start_again, written_down

TABLE = "Surname\tName\tPlace\nQuliyeva\tAysel\tMinistry of Labour\n"


@pytest.fixture
def again(context, asker, show_page):
    """The page after a start; `cut=False`: in another language."""

    def made(*, cut: bool = True, **where: object) -> ParticipantsPage:
        if cut:
            start_again(context, asker)
        return show_page(ParticipantsPage(context), **where)

    return made


def half_entered(page):
    return None if page._list._newcomer.isHidden() else page._list._newcomer._fields.values()


@pytest.mark.parametrize("cut", [True, False])
def test_a_walk_in_half_entered_stands_there_again(page, settle, again, cut) -> None:
    page._list.walk_in()
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Nigar")
    fields = page._list._newcomer._fields
    fields.field("country").set_value("GE")
    fields.field("country").widget.setCurrentIndex(fields.field("country").widget.findData("AZ"))
    fields.field("mode").widget.setCurrentIndex(1)
    before = fields.values()
    other = again(cut=cut)
    assert half_entered(other) == before
    assert before["country"] == "AZ"
    assert other._list._newcomer._draft.isHidden() != cut


def test_who_comes_instead_is_gone_on_with(page, settle, again) -> None:
    page._list._table.select_first()
    leaver = page._list._table.current()
    page._list.replace()
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Nigar")
    other = again()
    assert half_entered(other)["given"] == "Nigar"
    assert other._list._newcomer._leaver.id == leaver.id
    assert half_entered(other)["office"] == leaver.organisation


def test_what_came_back_can_be_cleared_and_is_gone_when_the_panel_is_left(page, settle, again, context, asker) -> None:
    page._list.walk_in()
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Nigar")
    other = again()
    other._list._newcomer._draft.clear()
    assert half_entered(other)["given"] == ""
    QTest.keyClicks(QApplication.focusWidget(), "Leyla")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert half_entered(other) is None
    assert written_down(context, asker) == {}


def test_nothing_comes_back_of_somebody_who_was_entered(page, settle, again, context, asker, people) -> None:
    page._list.walk_in()
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Nigar")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert "Nigar" in people()
    assert written_down(context, asker) == {}
    assert half_entered(again()) is None


@pytest.mark.parametrize("cut", [True, False])
def test_a_list_looked_at_is_shown_again_with_what_was_said_about_it(page, settle, again, cut) -> None:
    page.open_file(Pasted(TABLE, "pasted"))
    settle()
    page._import._on_meant("Place", "organisation")
    settle()
    other = again(cut=cut)
    assert other.view is other._import
    assert other._import._rows[0].nomination.person.organisation == "Ministry of Labour"


def test_decisions_about_a_file_are_kept_and_the_file_is_read_again(page, settle, again, tmp_path) -> None:
    page.open_file(a_list(tmp_path, AYGUN, GIORGI))
    settle()
    page._import._begun.decisions["1/3"] = None
    page._import._note()
    other = again()
    assert len(other._import._rows) == 2
    assert other._import._begun.decisions == {"1/3": None}


def test_a_file_that_is_gone_meanwhile_is_named_and_let_go(page, settle, again, tmp_path, context, asker) -> None:
    file = a_list(tmp_path, AYGUN)
    page.open_file(file)
    settle()
    file.unlink()
    other = again()
    assert other.view is other._list
    assert other.banners.texts()
    assert written_down(context, asker) == {}


def test_a_list_that_was_left_or_taken_in_does_not_come_back(page, settle, again, context, asker) -> None:
    for leave in (page._import.take_in, page._import.leave):
        page.open_file(Pasted(TABLE, "pasted"))
        settle()
        leave()
        settle()
        assert written_down(context, asker) == {}
    assert page.view is page._list


def test_the_view_and_the_person_at_the_side_are_told_for_the_next_start(page, settle, again) -> None:
    page._list._table.select_first()
    one = page._list._table.current_id()
    page._list.open_person(one)
    settle()
    assert page.place_now() == {"person": one}
    page.check_names()
    assert page.place_now() == {"view": "names"}
    assert again(**page.place_now()).view.place_now() == {"view": "names"}


CELL = "cell participants"


def test_a_cell_is_half_typed_until_it_is_closed(page, settle, context) -> None:
    for ending in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        one = page._list._table.current_id()
        view = page._list._table.view
        QTest.keyClick(view, Qt.Key.Key_F2)
        editor = view.indexWidget(view.currentIndex())
        editor.selectAll()
        QTest.keyClicks(editor, "Gunel R")
        assert context.drafts.get(CELL) == {"row": one, "column": "name", "text": "Gunel R"}
        QTest.keyClick(editor, ending)
        settle()
        assert not context.drafts.get(CELL)


@pytest.mark.parametrize("ending", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_cell_half_typed_is_open_again(show_frame, settle, context, asker, people, ending) -> None:
    one = next(iter(people().values()))
    context.drafts.put(CELL, {"row": one.id, "column": "name", "text": "Gunel R"})
    start_again(context, asker)
    table = show_frame("participants").page("participants")._list._table
    editor = table.view.indexWidget(table.view.currentIndex())
    assert editor.text() == "Gunel R"
    assert editor.hasFocus()
    QTest.keyClick(editor, ending)
    settle()
    assert ("Gunel R" in people()) == (ending == Qt.Key.Key_Return)
    assert written_down(context, asker) == {}
