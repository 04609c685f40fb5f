"""What was typed into the register and not kept yet stands there again after a power cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rtcm_desktop.people import service
from rtcm_desktop.people.ui.person_page import PersonPage
from rtcm_desktop.people.ui.register_page import RegisterPage
from rtcm_desktop.people.ui.trainers_page import TrainersPage
from tests.ui.starting_again import start_again, written_down

NAME = "Günel Rzayeva"


@pytest.fixture
def again(context, asker, show_page):
    """A page after a start, as one comes back to it."""

    def made(page):
        start_again(context, asker)
        return show_page(type(page)(context), **page.place_now())

    return made


@pytest.fixture
def register(show_page, context):
    return show_page(RegisterPage(context))


@pytest.fixture
def person(show_page, context, ids):
    return show_page(PersonPage(context), person=ids()[NAME])


def test_somebody_half_added_stands_there_again(register, settle, again) -> None:
    QTest.keyClick(register._register._table.view, Qt.Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "Nigar")
    settle()
    form = register._register._add._form
    form.field("birth_date").widget.setText("8.1")
    form.field("country").widget.setCurrentIndex(form.field("country").widget.findData("GE"))
    panel = again(register)._register._add
    assert not panel.isHidden()
    assert panel._form.values()["given"] == "Nigar"
    assert panel._form.field("birth_date").written() == "8.1"
    assert panel._form.values()["country"] == "GE"
    assert not panel._draft.isHidden()


def test_nothing_stays_of_somebody_who_was_added_or_left(register, settle, again, context, asker) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        register._on_add()
        settle()
        QTest.keyClicks(QApplication.focusWidget(), "Nigar")
        QTest.keyClick(QApplication.focusWidget(), key)
        settle()
        assert written_down(context, asker) == {}
    assert again(register)._register._add.isHidden()


def test_one_is_back_at_the_person_with_what_was_half_typed(person, settle, again, context, asker, ids) -> None:
    assert person.place_now() == {"person": ids()[NAME]}
    person._form.field("birth_date").widget.setText("8.1")
    person._form.field("position").widget.setText("Head of")
    other = again(person)
    assert other._form.person == ids()[NAME]
    assert other._form.field("birth_date").written() == "8.1"
    assert other._form.field("position").value() == "Head of"
    assert not other._draft.isHidden()
    other._draft.clear()
    assert other._form.unfinished() == {}
    assert written_down(context, asker) == {}


def test_what_is_kept_of_a_person_is_no_longer_half_typed(person, settle, context, asker) -> None:
    person._form.field("position").widget.setText("Head of unit")
    assert written_down(context, asker)
    assert person.leave()
    settle()
    assert written_down(context, asker) == {}


def test_what_is_refused_stays_half_typed_while_another_person_is_shown(person, settle, context, ids) -> None:
    first, other = ids()[NAME], next(id for name, id in ids().items() if name != NAME)
    person._form.field("emails").widget.setText("gunel at example")
    for id in (other, first):
        person.leave()
        person.enter(person=id)
        person.refresh()
        settle()
        assert (person._form.field("emails").written() == "gunel at example") == (id == first)


def test_the_possible_doubles_are_come_back_to(register, settle) -> None:
    register._on_doubles()
    assert register.place_now() == {"view": "doubles"}
    register._on_register()
    assert register.place_now() == {}


def test_words_about_a_trainer_are_kept_while_one_rests(show_page, context, settle, asker, ids, qtbot) -> None:
    page = show_page(TrainersPage(context))
    page._table.select_first()
    page.open_trainer(page._table.current_id())
    settle()
    QTest.keyClicks(page._panel._bio, "Knows labour law")
    with qtbot.waitSignal(page._panel.about.rested, timeout=4_000):
        pass
    settle()
    person = page._panel.person
    kept = next(line for line in asker.read(service.list_trainers) if line.id == person)
    assert kept.trainer.bio == "Knows labour law"
    assert page.place_now() == {"shown": person}
    other = show_page(TrainersPage(context), **page.place_now())
    assert (other._panel.isHidden(), other._panel.person) == (False, person)
