"""Trainers: modules and languages ticked at the side, events past and coming, added from the register, filtered."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rtcm_desktop.people import service
from rtcm_desktop.people.model import TotStatus
from rtcm_desktop.people.ui.trainer_table import trainer_columns, trainer_id
from rtcm_desktop.people.ui.trainers_page import TrainersPage
from rtcm_desktop.uikit.tables import RecordTableModel

PERSON = "Günel Rzayeva"


@pytest.fixture
def page(show_page, context):
    return show_page(TrainersPage(context))


@pytest.fixture
def trainers(asker):
    return lambda: {line.id: line for line in asker.read(service.list_trainers)}


def test_every_trainer_is_listed_with_the_events_they_teach_in(page, trainers) -> None:
    assert page._table.shown_count() == len(trainers()) > 0
    assert all(line.teaching for line in trainers().values())


def test_modules_and_languages_are_ticked_in_the_profile(page, trainers, settle) -> None:
    QTest.keyClick(page._table.view, Qt.Key.Key_Return)
    person = page._panel.person
    page._panel._ticks["modules"]["5"].click()
    settle()
    page._panel._ticks["languages"]["ru"].click()
    settle()
    profile = trainers()[person].trainer
    assert (profile.modules, profile.languages) == ((2, 5), ("en", "ru"))


def test_status_and_words_about_the_trainer_are_kept(page, trainers, settle) -> None:
    QTest.keyClick(page._table.view, Qt.Key.Key_Return)
    person = page._panel.person
    page._panel._status.set_value("certified")
    page._panel._status.activated.emit(0)
    settle()
    page._panel._bio.setFocus()
    QTest.keyClicks(page._panel._bio, "Border law")
    page.leave()
    settle()
    profile = trainers()[person].trainer
    assert (profile.tot_status, profile.bio) == (TotStatus.CERTIFIED, "Border law")


def test_somebody_of_the_register_becomes_a_trainer_by_keyboard(page, trainers, ids, settle) -> None:
    QTest.keyClick(page._table.view, Qt.Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "Rzayeva")
    settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    person = ids()[PERSON]
    assert person in trainers()
    assert (page._table.current_id(), page._panel.person) == (person, person)


def test_the_person_page_leads_here(show_page, context, ids, trainers, settle) -> None:
    page = show_page(TrainersPage(context), person=ids()[PERSON])
    settle()
    assert page._panel.person == ids()[PERSON]
    assert ids()[PERSON] in trainers()


def test_modules_narrow_the_list(page, trainers, settle, asker) -> None:
    first = next(iter(trainers()))
    asker.change(partial(service.change_trainer, person=first, settings={"modules": "7"}))
    settle()
    page._module.set_value("7")
    page._module.activated.emit(0)
    assert page._table.shown_count() == 1


def test_a_profile_is_taken_away_and_the_person_stays(page, trainers, ids, settle) -> None:
    QTest.keyClick(page._table.view, Qt.Key.Key_Return)
    person = page._panel.person
    page._panel._retire.click()
    settle()
    assert person not in trainers()
    assert person in ids().values()


def test_the_model_holds_what_qt_asks_of_it(qtmodeltester, page, trainers) -> None:
    model = RecordTableModel(trainer_columns(page.context.now().date(), {}), trainer_id)
    model.apply(list(trainers().values()))
    qtmodeltester.check(model)
