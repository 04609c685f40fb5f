"""The register: found while typing, narrowed, edited in place, added to; pairs that may be one person."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from rtcm_desktop.people import service
from rtcm_desktop.people.model import Person, Sex
from rtcm_desktop.people.service import browsing
from rtcm_desktop.people.ui.columns import register_columns
from rtcm_desktop.people.ui.register_page import RegisterPage
from rtcm_desktop.people.ui.register_view import line_id
from rtcm_desktop.uikit.tables import LazyTableModel
from rtcm_desktop.uikit.tables.model import CELL

NAME = "Günel Rzayeva"


@pytest.fixture
def page(show_page, context):
    return show_page(RegisterPage(context))


@pytest.fixture
def table(page):
    return page._register._table


def test_everybody_is_listed_and_counted(page, table, ids) -> None:
    assert table.shown_count() == len(ids())
    assert page._register.fact().startswith(str(len(ids())))


def test_a_long_register_shows_its_first_screen_and_then_everybody(
    show_page, context, monkeypatch, ids, settle
) -> None:
    monkeypatch.setattr(browsing, "LONG", 2)
    monkeypatch.setattr(browsing, "FIRST_LINES", 2)
    page = show_page(RegisterPage(context))
    settle()
    table = page._register._table
    assert (table.shown_count(), page._register._listing.whole) == (len(ids()), True)
    assert table.current_id() == table.model.id_at(0)
    table.view.scrollToBottom()
    settle()
    settle()
    assert table.model.index(table.shown_count() - 1, 0).data() in ids()


def test_typing_in_the_table_finds_in_any_script(page, table, settle) -> None:
    QTest.keyClicks(table.view, "g")
    QTest.keyClicks(QApplication.focusWidget(), "elash")
    settle()
    assert table.shown_count() == 1
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    page._register._filter.setText("გელ")
    settle()
    assert table.shown_count() == 1


def test_countries_and_sex_narrow_the_list(page, table, settle, asker) -> None:
    everybody = table.shown_count()
    view = page._register
    view._countries.set_value("GE")
    view._countries.activated.emit(0)
    settle()
    assert 0 < table.shown_count() < everybody
    assert {line.person.country for line in view._listing.first} == {"GE"}
    view._countries.set_value("")
    view._sexes.set_value("f")
    view._sexes.activated.emit(0)
    settle()
    assert {line.person.sex for line in view._listing.first} == {Sex.FEMALE}


def test_f2_edits_in_place_and_what_is_wrong_is_said_there(page, table, ids, settle, asker) -> None:
    table.select(ids()[NAME], "emails")
    QTest.keyClick(table.view, Qt.Key.Key_F2)
    editor = table.view.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "gunel at example")
    assert not editor.hasAcceptableInput()
    editor.selectAll()
    QTest.keyClicks(editor, "gunel@example.org")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    (line,) = asker.read(partial(service.lines, ids=[ids()[NAME]]))
    assert line.person.emails == ("gunel@example.org",)
    assert table.current_id() == line.id


def test_enter_opens_the_person(page, table, ids, places) -> None:
    table.select(ids()[NAME])
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert places == [("person", {"person": ids()[NAME]})]


def test_somebody_is_added_by_keyboard_and_becomes_the_current_one(page, table, ids, settle) -> None:
    QTest.keyClick(table.view, Qt.Key.Key_Insert)
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Nigar")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Quliyeva")
    assert page._register._add._printed.text() == "Nigar Quliyeva"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert table.current_id() == ids()["Nigar Quliyeva"]
    assert "Added" in page.banners.texts()[0]


def test_who_is_in_the_register_already_is_offered_while_typing(page, settle, places) -> None:
    page._register.add()
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Rzayeva")
    settle()
    panel = page._register._add
    assert panel._known.count() == 1
    panel._known.chosen.emit(panel._known.current().key)
    assert places[0][0] == "person"


def test_a_person_without_a_name_is_not_added(page, ids, settle) -> None:
    before = len(ids())
    page._register.add()
    page._register._add.keep()
    settle()
    assert page._register._add._message.text() == "The name is missing."
    assert len(ids()) == before


@pytest.fixture
def double(asker, ids):
    person = Person(given="Gunel", family="Rzayeva", country="AZ", position="Clerk", emails=("g@example.org",))
    return asker.change(partial(service.add, person=person))[0]


def test_possible_doubles_are_linked_by_one_key_with_what_was_chosen(
    show_page, context, double, ids, settle, asker
) -> None:
    page = show_page(RegisterPage(context), view="doubles")
    settle()
    view = page._doubles
    shown_pair = view._panel.double
    assert {shown_pair.lead.id, shown_pair.other.id} == {double, ids()[NAME]}
    right, pair = shown_pair.other.person.position, sorted((double, ids()[NAME]))
    view._panel._grid.choose("position", 1)
    QTest.keyClick(view._table.view, Qt.Key.Key_1)
    settle()
    assert asker.read(lambda space: service.group(space.db, double)) == pair
    lead = asker.read(partial(service.portrait, person=double)).line
    assert lead.person.position == right
    assert view._doubles == []


def test_two_different_people_do_not_come_up_again(show_page, context, double, settle) -> None:
    view = show_page(RegisterPage(context), view="doubles")._doubles
    settle()
    QTest.keyClick(view._table.view, Qt.Key.Key_2)
    settle()
    assert view._doubles == []
    assert view._panel.isHidden()


def test_the_model_holds_what_qt_asks_of_it(qtmodeltester, page, settle) -> None:
    model = LazyTableModel(register_columns(), line_id)
    listing = page._register._listing
    model.show_ids(listing.ids, listing.first[:3])
    qtmodeltester.check(model)


def test_a_row_is_asked_for_when_it_is_seen_and_only_once(page, qtbot) -> None:
    model = LazyTableModel(register_columns(), line_id)
    listing = page._register._listing
    model.show_ids(listing.ids, ())
    with qtbot.waitSignal(model.wanted) as asked:
        assert model.index(0, 0).data() == model.index(0, 0).data(CELL).text == "…"
        model.cell(1, 0)
    assert set(asked.args[0]) == set(listing.ids)
    model.take(listing.first)
    assert model.cell(0, 0).text == listing.first[0].name
    assert not model._pause.isActive()
