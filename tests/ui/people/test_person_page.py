"""A person: facts kept when left, names as printed, events, history, linking with another record and taking it back."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from rtcm_desktop.people import service
from rtcm_desktop.people.model import Person
from rtcm_desktop.people.ui.person_page import PersonPage

NAME = "Günel Rzayeva"


@pytest.fixture
def person(ids) -> str:
    return ids()[NAME]


@pytest.fixture
def page(show_page, context, person):
    return show_page(PersonPage(context), person=person)


@pytest.fixture
def now(asker, person):
    """The person as the data have it."""
    return lambda: asker.read(partial(service.portrait, person=person))


@pytest.fixture
def twin(asker) -> str:
    stated = Person(given="Gunel", family="Rzayeva", country="AZ", position="Clerk", emails=("g@example.org",))
    return asker.change(partial(service.add, person=stated))[0]


def type_into(page, settle, key: str, text: str) -> None:
    editor = page._form.field(key).widget
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    settle()


def test_a_fact_is_kept_when_its_field_is_left(page, now, settle) -> None:
    type_into(page, settle, "position", "Head of division")
    assert now().line.person.position == "Head of division"
    assert "Head of division" in [after for told in now().history for _, _, after in told.fields]


def test_what_is_wrong_is_said_beside_the_field_and_not_kept(page, now, settle) -> None:
    before = now().line.person.emails
    type_into(page, settle, "emails", "gunel at example")
    assert "gunel" in page._form.field("emails").message()
    assert now().line.person.emails == before


def test_languages_are_typed_and_shown_by_name(page, now, settle) -> None:
    type_into(page, settle, "languages", "english, Russian")
    assert now().line.person.languages == ("en", "ru")
    assert page._form.field("languages").value() == "English, Russian"
    assert ("Languages", "", "English, Russian") in now().history[0].fields


def test_two_fields_left_quickly_are_both_kept_and_the_wrong_one_is_named(page, now, settle) -> None:
    form = page._form
    for key, text in (("country", "GE"), ("position", "Head")):
        form.field(key).set_value(text)
    form.keep_all()
    page._on_left("audience", "nonsense")
    settle()
    assert (now().line.person.country, now().line.person.position) == ("GE", "Head")
    assert "nonsense" in form.field("audience").message()


def test_what_is_being_typed_stays_when_the_page_reads_again(page, settle) -> None:
    editor = page._form.field("notes").widget
    editor.setFocus()
    QTest.keyClicks(editor, "Likes tea")
    page.refresh()
    settle()
    assert editor.value() == "Likes tea"


def test_what_is_typed_is_kept_after_a_rest_though_the_cursor_is_still_there(page, qtbot, now, settle) -> None:
    field = page._form.field("position")
    field._rest.setInterval(1)
    field.widget.setFocus()
    field.widget.selectAll()
    with qtbot.waitSignal(field.rested):
        QTest.keyClicks(field.widget, "Head of")
    settle()
    assert now().line.person.position == "Head of"
    QTest.keyClicks(field.widget, " division")
    assert field.value() == "Head of division"


def test_leaving_the_page_keeps_what_was_typed_last(page, now, settle) -> None:
    editor = page._form.field("notes").widget
    editor.setFocus()
    QTest.keyClicks(editor, "Likes tea")
    assert page.leave()
    settle()
    assert now().line.person.notes == "Likes tea"


def test_the_name_shows_as_it_will_be_printed_while_it_is_typed(page, now, settle) -> None:
    editor = page._form.field("printed_latin").widget
    editor.setFocus()
    QTest.keyClicks(editor, "Gunel Rzayeva-Aliyeva")
    assert page._form._latin.text() == "Gunel Rzayeva-Aliyeva"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert now().line.name == "Gunel Rzayeva-Aliyeva"
    assert page.head.title() == "Gunel Rzayeva-Aliyeva"


def test_a_choice_is_kept_at_once(page, now, settle) -> None:
    country = page._form.field("country").widget
    country.set_value("GE")
    country.activated.emit(0)
    settle()
    assert now().line.person.country == "GE"


def test_events_show_the_part_taken_and_lead_to_the_list(page, now, places) -> None:
    (part,) = now().events
    assert part.facts["attendance"]
    page._events.findChild(QPushButton, part.event).click()
    assert places == [("participants", {"event": part.event, "person": part.participant})]


def test_a_possible_double_is_compared_and_linked_in_one_action(page, person, twin, settle, asker) -> None:
    page.refresh()
    settle()
    page._linked.findChild(QPushButton, twin).click()
    settle()
    assert not page._compare.isHidden()
    QTest.keyClick(page._compare, Qt.Key.Key_1)
    settle()
    assert asker.read(lambda space: service.group(space.db, twin)) == sorted((person, twin))
    assert page._portrait.linked[0].line.id == max(person, twin)
    assert page._compare.isHidden()


def test_a_link_is_taken_back_from_the_page(page, person, twin, settle, asker) -> None:
    asker.change(partial(service.join, one=person, other=twin))
    settle()
    page._linked.findChild(QPushButton, max(person, twin)).click()
    settle()
    assert asker.read(lambda space: service.group(space.db, person)) == [person]
    assert page._portrait.linked == ()


def test_the_other_record_is_found_by_name_and_keyboard(page, twin, settle) -> None:
    QTest.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert twin in {page._compare.double.lead.id, page._compare.double.other.id}


def test_everything_about_somebody_can_be_seen_in_one_narrow_column(page) -> None:
    page.resize(860, 440)
    assert page._columns.direction() == page._columns.Direction.TopToBottom
    assert page.minimumSizeHint().width() <= 860
