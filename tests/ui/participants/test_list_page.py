"""The list of participants: edited in place, names confirmed, the person at the side, replacement and walk-in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from rtcm_desktop.participants.model import Mode, Role, Status
from rtcm_desktop.participants.ui.list_view import participant_id
from rtcm_desktop.participants.ui.tables import participant_columns
from rtcm_desktop.shell.ui.gate.window import SMALLEST
from rtcm_desktop.uikit.tables import RecordTableModel

NAME = "Günel Rzayeva"


@pytest.fixture
def table(page):
    return page._list._table


def edit(page, people, settle, column: str, text: str) -> None:
    page._list._table.edited.emit(people()[NAME].id, column, text)
    settle()


def test_everybody_is_listed(page, table, people) -> None:
    assert table.shown_count() == len(people())


@pytest.mark.parametrize(
    ("column", "typed", "field", "value"),
    [
        ("role", "obs", "role", Role.OBSERVER),
        ("mode", "on", "mode", Mode.ONLINE),
        ("status", "confirmed", "status", Status.CONFIRMED),
        ("organisation", "Baku Office", "organisation", "Baku Office"),
    ],
)
def test_cells_are_edited_in_place(page, people, settle, column, typed, field, value) -> None:
    edit(page, people, settle, column, typed)
    assert getattr(people()[NAME], field) == value


def test_a_printed_name_is_mended_in_place(page, people, settle) -> None:
    edit(page, people, settle, "name", "Günel Rzayeva-Əliyeva")
    assert "Günel Rzayeva-Əliyeva" in people()


def test_what_cannot_be_kept_is_said(page, people, settle) -> None:
    edit(page, people, settle, "role", "king")
    assert "king" in page.banners.texts()[0]
    assert people()[NAME].role is Role.PARTICIPANT


def test_f2_opens_the_cell_and_enter_keeps_it(page, table, people, settle) -> None:
    table.select(people()[NAME].id, "organisation")
    QTest.keyClick(table.view, Qt.Key.Key_F2)
    editor = table.view.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Baku Office")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert people()[NAME].organisation == "Baku Office"


def test_names_are_confirmed_one_after_the_other(page, table, people, settle) -> None:
    table.select_first()
    first = table.current_id()
    page._list.confirm()
    settle()
    assert {one.id for one in people().values() if one.name_confirmed} == {first}
    assert table.current_id() != first


def test_the_person_opens_at_the_side_with_the_history(page, table, people, settle) -> None:
    edit(page, people, settle, "role", "observer")
    table.select(people()[NAME].id)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    settle()
    panel = page._list._person
    assert (panel.isHidden(), panel._editors["role"].value()) == (False, "observer")
    assert panel._history.count() > 0


def test_a_field_of_the_person_is_kept_when_left(page, people, settle) -> None:
    page._list.open_person(people()[NAME].id)
    settle()
    editor = page._list._person._editors["seat"]
    editor.setFocus()
    QTest.keyClicks(editor, "12")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert people()[NAME].seat == "12"


def test_somebody_comes_instead_of_the_current_person(page, table, people, settle) -> None:
    table.select(people()[NAME].id)
    page._list.replace()
    settle()
    for text in ("Nigar", "Quliyeva"):
        QTest.keyClicks(QApplication.focusWidget(), text)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab if text == "Nigar" else Qt.Key.Key_Return)
    settle()
    now = people()
    assert (now[NAME].status, now["Nigar Quliyeva"].replaces) == (Status.REPLACED, now[NAME].id)


def test_a_walk_in_without_a_name_is_asked_for_it(page, settle, people) -> None:
    before = len(people())
    page._list.walk_in()
    page._list._newcomer.keep()
    settle()
    assert page._list._newcomer._message.text() == "The name is missing."
    assert len(people()) == before


def test_a_person_of_the_register_is_offered_and_there_already(page, settle, people) -> None:
    page._list.walk_in()
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Rzayeva")
    settle()
    panel = page._list._newcomer
    assert panel._known.count() == 1
    panel._known.chosen.emit(panel._known.current().key)
    settle()
    assert "already" in panel._message.text()


def test_typing_filters_in_any_script(page, table, settle) -> None:
    page._list._filter.setText("gelash")
    assert table.shown_count() == 1
    page._list._filter.setText("გელ")
    assert table.shown_count() == 1


def test_the_model_holds_what_qt_asks_of_it(qtmodeltester, people) -> None:
    model = RecordTableModel(participant_columns(), participant_id)
    model.apply(list(people().values()))
    qtmodeltester.check(model)


def test_beside_a_panel_fewer_columns_are_shown(page, table, people, settle) -> None:
    page._list.open_person(people()[NAME].id)
    settle()
    assert "mode" not in [column.key for column in table.model.columns]


def test_beside_a_panel_in_the_smallest_window_no_column_is_cut_off(page, table, people, settle) -> None:
    page.resize(SMALLEST.width() - 56, SMALLEST.height() - 100)
    page._list.open_person(people()[NAME].id)
    settle()
    shown = [column.key for column in table.model.columns]
    assert "name_confirmed" in shown
    assert sum(table.view.columnWidth(place) for place in range(len(shown))) <= table.view.viewport().width()
