"""What one begins is not lost: columns named by hand, pasted tables, another event in between; and the name check."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from rtcm_desktop.participants.ui.names_view import check_id, name_columns
from rtcm_desktop.planning.service import list_events
from rtcm_desktop.sheets.model import Pasted
from rtcm_desktop.uikit.tables import RecordTableModel
from rtcm_desktop.uikit.widgets import Button
from tests.participants.builders import AYGUN, GIORGI, a_list

CONTROL = Qt.KeyboardModifier.ControlModifier
TABLE = "Surname\tName\tPlace\nQuliyeva\tAysel\tMinistry of Labour\n"


@pytest.fixture
def other_event(asker, context) -> str:
    return next(event.id for event in asker.read(list_events) if event.id != context.event)


def paste(page, settle, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(page._list._table.view, Qt.Key.Key_V, CONTROL)
    settle()


def seen_buttons(page) -> set[str]:
    return {button.text() for button in page.findChildren(Button) if button.isVisible()}


def choice_of(page, heading: str):
    return next(one for one in page._import._meanings._choices if one.objectName() == heading)


def mean(page, settle, heading: str, field: str) -> None:
    choice_of(page, heading).set_value(field)
    choice_of(page, heading).activated.emit(0)
    settle()


def test_a_pasted_table_shows_the_same_preview_and_is_taken_in(page, settle, people) -> None:
    paste(page, settle, TABLE)
    assert [row.name for row in page._import._rows] == ["Aysel Quliyeva"]
    QTest.keyClick(page._import._table.view, Qt.Key.Key_Return)
    settle()
    assert "Aysel Quliyeva" in people()


def test_a_few_words_on_the_clipboard_are_answered_with_what_to_do(page, settle) -> None:
    paste(page, settle, "Aysel Quliyeva")
    assert page.view is page._list
    assert "Ctrl+C" in page.banners.texts()[0]


def test_a_column_understood_wrongly_is_named_by_hand_and_the_preview_follows(page, settle, people) -> None:
    paste(page, settle, TABLE)
    QTest.keyClick(page._import._table.view, Qt.Key.Key_M, CONTROL)
    assert not page._import._meanings.isHidden()
    mean(page, settle, "Place", "organisation")
    assert page._import._rows[0].nomination.person.organisation == "Ministry of Labour"
    page._import.take_in()
    settle()
    assert people()["Aysel Quliyeva"].organisation == "Ministry of Labour"


def test_a_list_without_a_known_name_column_asks_what_its_columns_mean(page, settle) -> None:
    page.open_file(Pasted("Who\tCountry\tE-mail\nAysel Quliyeva\tAzerbaijan\ta@example.org\n", "list"))
    settle()
    assert page.view is page._import
    assert page.banners.texts()
    mean(page, settle, "Who", "full_name")
    assert page._import._rows[0].name == "Aysel Quliyeva"
    assert not page.banners.texts()


def test_rows_say_what_was_left_out_and_can_be_shown_alone(page, settle) -> None:
    paste(page, settle, "Surname\tName\tE-mail\nQuliyeva\tAysel\tnone\nBeridze\tGiorgi\tg@example.org\n")
    page._import._on_chip("notes")
    (row,) = page._import._table.model.rows
    assert "none" in page._import._table.model.cell(0, 1).sub
    assert row.name == "Aysel Quliyeva"


def test_the_keys_of_a_decision_are_named_only_while_one_is_wanted(page, settle, tmp_path) -> None:
    page.open_file(a_list(tmp_path, AYGUN, GIORGI))
    settle()
    hints = page.view.keys()
    assert "1" not in [hint.key for hint in hints]


def test_a_list_half_looked_at_waits_while_another_event_is_open(page, settle, context, other_event) -> None:
    paste(page, settle, TABLE)
    mean(page, settle, "Place", "organisation")
    first = context.event
    for event in (other_event, first):
        context.open_event(event)
        page.refresh()
        settle()
        assert (page.view is page._import) == (event == first)
    assert page._import._rows[0].nomination.person.organisation == "Ministry of Labour"


def test_an_event_without_people_offers_only_ways_to_begin(page, settle, context, other_event) -> None:
    assert {"Check names", "Comes instead"} <= seen_buttons(page)
    context.open_event(other_event)
    page.refresh()
    settle()
    assert seen_buttons(page).isdisjoint({"Check names", "Comes instead"})
    hints = page.keys()
    assert [hint.key for hint in hints] == ["Ctrl+I", "F7"]
    QGuiApplication.clipboard().setText(TABLE)
    page._list._empty.chosen.emit("paste")
    settle()
    assert page.view is page._import


def test_somebody_half_entered_waits_while_another_event_is_open(page, settle, context, other_event) -> None:
    page._list.walk_in()
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Nigar")
    first = context.event
    context.open_event(other_event)
    page.refresh()
    settle()
    assert page._list._newcomer.isHidden()
    context.open_event(first)
    page.refresh()
    settle()
    assert page._list._newcomer._fields.name() == "Nigar"
    assert not page._list._newcomer.isHidden()


@pytest.fixture
def names(page, settle):
    page.check_names()
    settle()
    return page._names


def test_names_worth_a_look_stand_first(names) -> None:
    doubtful = [bool(check.doubts) for check in names._checks]
    assert doubtful == sorted(doubtful, reverse=True)
    assert names._name.text() == names._checks[0].participant.name


def test_enter_confirms_a_name_and_the_next_one_comes(names, settle, people) -> None:
    first, second = names._checks[0], names._checks[1]
    QTest.keyClick(names._table.view, Qt.Key.Key_Return)
    settle()
    assert people()[first.participant.name].name_confirmed
    assert names._table.current_id() == second.id
    assert [check.id for check in names._checks][:2] == [first.id, second.id]


def test_a_name_is_mended_in_place(names, settle, people) -> None:
    QTest.keyClick(names._table.view, Qt.Key.Key_F2)
    editor = names._table.view.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Nigar Quliyeva")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert "Nigar Quliyeva" in people()
    assert names._name.text() == "Nigar Quliyeva"


def test_the_person_page_opens_from_the_list(page, people, settle, context) -> None:
    gone = []
    context.navigate = lambda place, **where: gone.append((place, where))
    one = people()["Günel Rzayeva"]
    page._list._table.select(one.id)
    QTest.keyClick(page._list._table.view, Qt.Key.Key_Return, CONTROL)
    assert gone == [("person", {"person": one.person})]


def test_the_model_of_names_holds_what_qt_asks_of_it(qtmodeltester, names) -> None:
    model = RecordTableModel(name_columns(), check_id)
    model.apply(names._checks)
    qtmodeltester.check(model)


def test_a_table_pasted_into_the_search_field_is_a_list_to_take_in_as_well(page, settle) -> None:
    field = page._list._filter
    field.setFocus()
    QGuiApplication.clipboard().setText(TABLE)
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    settle()
    assert page.view is page._import
    assert field.text() == ""


def test_a_word_pasted_into_the_search_field_is_looked_for(page, settle) -> None:
    field = page._list._filter
    field.setFocus()
    QGuiApplication.clipboard().setText("Aysel")
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    settle()
    assert (page.view is page._list, field.text()) == (True, "Aysel")


def test_a_list_that_brings_nobody_cannot_be_taken_in_and_says_why(page, settle, people) -> None:
    before = people()
    paste(page, settle, TABLE)
    page._import.take_in()
    settle()
    paste(page, settle, TABLE)
    assert (page._import.take.isEnabled(), page._import.take.text()) == (False, "Nobody new to take in")
    page._import.take_in()
    settle()
    assert page.view is page._import
    assert len(people()) == len(before) + 1
