"""The language of the window: chosen before anything else, and changed at any moment without a start."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.settings import LANGUAGE
from rtcm_desktop.core.texts import spoken
from rtcm_desktop.shell.ui.appearance import Appearance
from rtcm_desktop.shell.ui.doing import commands
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.gate.first_start import FirstStart
from rtcm_desktop.shell.ui.gate.unlock import Unlock
from rtcm_desktop.shell.ui.program import ProgramWindow
from rtcm_desktop.uikit import i18n


@pytest.fixture
def window(qtbot, qapp, remembered, clock, tmp_path, monkeypatch):
    """The program as it starts, with a language of its own until the test ends."""
    monkeypatch.setattr(requests, "usual_folder", lambda name: tmp_path / "data" / name)
    appearance = Appearance(qapp, remembered.settings)
    made = ProgramWindow(remembered, clock)
    made.show()
    yield made
    made.close()
    appearance.deleteLater()
    i18n.install(qapp, "en")


@pytest.fixture
def laptop(workspace, tmp_path, remembered, monkeypatch):
    """A training laptop that was used before, closed."""
    workspace.close()
    monkeypatch.setattr(workspace, "close", lambda: None)
    remembered.folder = tmp_path / "site"


def press_language(window, name):
    button = next(one for one in window.gate.findChildren(QPushButton) if one.text() == name)
    button.click()


def speaks(qtbot, window, gate):
    qtbot.waitUntil(lambda: window.gate is not gate)


def words(widget):
    return {label.text() for label in widget.findChildren(QLabel)}


def test_the_first_start_offers_the_languages_by_their_own_names(qtbot, window):
    window.begin()
    names = {button.text() for button in window.gate.findChildren(QPushButton)}
    assert {"English", "Русский", "Azərbaycanca"} <= names


def test_the_first_start_changes_at_once_and_keeps_what_was_typed(qtbot, window, remembered):
    window.begin()
    before = window.gate
    before.choose("centre")
    before.form.passphrase.first.setText("two words")
    press_language(window, "Русский")
    speaks(qtbot, window, before)
    assert isinstance(window.gate, FirstStart)
    assert "Добро пожаловать в RTCM Desktop" in words(window.gate)
    assert window.gate.form.passphrase.first.text() == "two words"
    assert window.gate.form.name.text() == "Центр"
    assert remembered.settings.get(LANGUAGE) == "ru"


def test_a_name_that_was_typed_stays_when_the_language_changes(qtbot, window):
    window.begin()
    before = window.gate
    before.choose("centre")
    before.form.name.setText("Baku, room 4")
    press_language(window, "Azərbaycanca")
    speaks(qtbot, window, before)
    assert window.gate.form.name.text() == "Baku, room 4"


def test_the_passphrase_page_changes_and_keeps_what_was_typed(qtbot, window, laptop):
    window.begin()
    before = window.gate
    before.first_focus().setText("correct horse")
    press_language(window, "Русский")
    speaks(qtbot, window, before)
    assert isinstance(window.gate, Unlock)
    assert "Кодовая фраза" in words(window.gate)
    assert window.gate.first_focus().text() == "correct horse"


def test_what_did_not_open_is_said_again_in_the_new_language(qtbot, window, laptop):
    window.begin()
    window.gate.first_focus().setText("wrong horse")
    window.gate.submit()
    qtbot.waitUntil(lambda: "Wrong passphrase" in window.gate._field.message())
    before = window.gate
    press_language(window, "Русский")
    speaks(qtbot, window, before)
    assert "Неверная кодовая фраза" in window.gate._field.message()


def open_frame(qtbot, window):
    window.begin()
    window.gate.first_focus().setText("correct horse")
    window.gate.submit()
    qtbot.waitUntil(lambda: window.frame is not None and window.runner.idle, timeout=20_000)
    return window.frame


def test_the_open_window_changes_at_the_same_place(qtbot, window, remembered, laptop):
    before = open_frame(qtbot, window)
    before.go("settings")
    remembered.settings.put(LANGUAGE, "ru")
    qtbot.waitUntil(lambda: window.frame is not before and window.runner.idle)
    assert window.frame.place == "settings"
    assert "Настройки" in words(window.frame.page("settings"))


def test_a_page_that_holds_on_is_asked_before_a_command_changes_the_language(qtbot, window, laptop, monkeypatch):
    frame = open_frame(qtbot, window)
    frame.go("events")
    monkeypatch.setattr(frame.page("events"), "leave", lambda: False)
    frame._context.speak("ru")
    assert spoken() == "en"


def test_ctrl_k_has_the_other_languages(qtbot, window, laptop):
    frame = open_frame(qtbot, window)
    titles = [command.title for command in commands(frame._context)]
    assert "Language: Русский" in titles
    assert "Language: English" not in titles


def test_messages_of_the_services_follow_the_window(qapp, window):
    i18n.install(qapp, "ru")
    assert str(UserError("NOTHING_TO_UNDO")).startswith("Отменять нечего")


@pytest.mark.parametrize(
    ("system", "expected"),
    [(["ru-RU", "en-US"], "ru"), (["az-Latn-AZ"], "az"), (["de-DE"], "en"), (["C"], "en"), ([], "en")],
)
def test_a_new_computer_speaks_its_own_language_where_there_is_one(monkeypatch, system, expected):
    class System:
        def uiLanguages(self):
            return system

    monkeypatch.setattr(i18n.QLocale, "system", System)
    assert i18n.of_the_system() == expected


def test_qt_s_own_boxes_speak_the_language_too(qapp, window):
    for code, word in (("ru", "&Копировать"), ("az", "&Köçür")):
        i18n.install(qapp, code)
        assert QApplication.translate("QLineEdit", "&Copy") == word
        assert QLocale().name().startswith(code)


def test_an_event_half_planned_is_there_again_in_the_new_language(qtbot, window, remembered, laptop):
    before = open_frame(qtbot, window)
    before._context.navigate("new_event", topic="M2.T06")
    qtbot.waitUntil(lambda: window.runner.idle)
    before.page("new_event")._form.put_back({"start": "14.12.2026", "venue": "Baku"})
    before.go("settings")
    remembered.settings.put(LANGUAGE, "ru")
    qtbot.waitUntil(lambda: window.frame is not before and window.runner.idle)
    window.frame.go("new_event")
    qtbot.waitUntil(lambda: window.runner.idle)
    page = window.frame.page("new_event")
    values = page._form.values()
    assert (values["start"], values["venue"], page._tree.chosen) == ("2026-12-14", "Baku", ["M2.T06"])
    assert "Новое мероприятие" in words(page)


def test_a_form_that_is_empty_leaves_nothing_behind(qtbot, window, laptop):
    frame = open_frame(qtbot, window)
    frame.go("new_event")
    assert frame.where() == {}


def test_somebody_half_entered_stands_there_in_the_new_language(qtbot, window, remembered, laptop):
    before = open_frame(qtbot, window)
    before.go("people")
    qtbot.waitUntil(lambda: window.runner.idle)
    before.page("people")._on_add()
    before.page("people")._register._add._form.put_back({"given": "Nigar", "birth_date": "8.1"})
    remembered.settings.put(LANGUAGE, "ru")
    qtbot.waitUntil(lambda: window.frame is not before and window.runner.idle)
    panel = window.frame.page("people")._register._add
    qtbot.waitUntil(lambda: not panel.isHidden())
    assert panel._form.unfinished() == {"given": "Nigar", "birth_date": "8.1"}
    assert panel._draft.isHidden()
