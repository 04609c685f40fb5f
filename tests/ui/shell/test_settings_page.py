"""The settings page: shown from the declarations, kept at once, typed; and the facts, the copy and the passphrase beside."""

from operator import attrgetter

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from rtcm_desktop.core.settings import LANGUAGE, LOCK_AFTER, LOOK, PAPERS_FOLDER, PERSON, SETTINGS, TEXT_SIZE
from rtcm_desktop.core.vault import unlock
from rtcm_desktop.shell.demo import SECRET
from rtcm_desktop.shell.ui import computer_cards, setting_rows
from rtcm_desktop.shell.ui.appearance import Appearance
from rtcm_desktop.shell.ui.gate import requests
from rtcm_desktop.shell.ui.settings_page import SettingsPage
from rtcm_desktop.uikit import messages, theme
from rtcm_desktop.uikit.settings import Settings


@pytest.fixture
def page(show_page, context):
    return show_page(SettingsPage(context))


@pytest.fixture
def at_home(monkeypatch):
    """The data are not those of a practice event."""
    monkeypatch.setattr("rtcm_desktop.shell.ui.settings_page.is_practice", lambda _folder: False)


def again(tmp_path) -> Settings:
    """The settings as another start of the program reads them."""
    return Settings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


def test_every_declared_setting_has_its_row(page):
    assert [page.row(setting.key).setting for setting in SETTINGS] == list(SETTINGS)


def test_every_row_can_be_reached_and_says_what_it_is(page):
    for setting in SETTINGS:
        widget = page.row(setting.key).widget
        assert widget.accessibleName() == setting_rows.name(setting)
        assert (widget.focusProxy() or widget).focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_choice_is_kept_at_once_and_is_there_after_another_start(qtbot, page, tmp_path):
    box = page.row("lock_after").widget
    box.setFocus()
    with qtbot.waitSignal(page.context.settings.changed, timeout=1000) as told:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert told.args == ["lock_after"]
    assert again(tmp_path).get(LOCK_AFTER) == 30


def test_a_typed_name_is_kept_after_a_pause(qtbot, page, tmp_path):
    field = page.row("person").widget
    with qtbot.waitSignal(page.context.settings.changed, timeout=2000):
        qtbot.keyClicks(field, "  Leyla  A ")
    assert again(tmp_path).get(PERSON) == "Leyla A"


def test_leaving_the_page_keeps_what_was_typed_a_moment_ago(qtbot, page, tmp_path):
    qtbot.keyClicks(page.row("person").widget, "Orxan")
    assert page.leave()
    assert again(tmp_path).get(PERSON) == "Orxan"


def test_the_history_names_who_works_here(page, asker, settle):
    page.context.settings.put(PERSON, "Leyla Əliyeva")
    settle()
    assert asker.read(attrgetter("actor")) == "Leyla Əliyeva"


def test_a_folder_is_chosen_and_forgotten_by_its_buttons(qtbot, page, tmp_path, monkeypatch):
    monkeypatch.setattr(setting_rows, "choose_folder", lambda *_: tmp_path)
    field = page.row("papers_folder").widget
    with qtbot.waitSignal(page.context.settings.changed):
        qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Return)
    assert again(tmp_path).get(PAPERS_FOLDER) == tmp_path
    with qtbot.waitSignal(page.context.settings.changed):
        field._forget.click()
    assert again(tmp_path).get(PAPERS_FOLDER) is None


def test_saving_begins_in_the_folder_for_papers(qapp, page, tmp_path):
    Appearance(qapp, page.context.settings)
    page.context.settings.put(PAPERS_FOLDER, tmp_path)
    dialog = messages.saving_dialog(page, "Agenda", "agenda.pdf", "PDF files (*.pdf)")
    assert dialog.directory().absolutePath() == str(tmp_path)
    dialog.deleteLater()
    page.context.settings.put(PAPERS_FOLDER, None)


def test_a_setting_changed_elsewhere_is_shown(page):
    page.context.settings.put(LOOK, "dark")
    assert page.row("look").widget.value() == "dark"


def test_look_and_size_of_the_text_act_at_once(qapp, page):
    Appearance(qapp, page.context.settings)
    page.context.settings.put(LOOK, "dark")
    page.context.settings.put(TEXT_SIZE, 130)
    try:
        assert theme.is_dark()
        assert theme.font("body").pixelSize() == 17
    finally:
        theme.apply(qapp, theme.Choice.LIGHT)


def test_a_value_no_setting_can_have_is_refused(page):
    with pytest.raises(ValueError, match="language"):
        page.context.settings.put(LANGUAGE, "tlh")


def test_the_facts_about_this_computer(page):
    assert "AZ7" in page.facts.value("station")
    assert page.facts.value("folder") == str(page.context.installation.folder)
    assert len(f"{page.facts.value('words')} {page.facts.value('more')}".split()) == 6


def test_a_copy_is_made_now(qtbot, page, settle, tmp_path, monkeypatch):
    file = tmp_path / "copy.backup"
    monkeypatch.setattr(computer_cards, "save_file", lambda *_: file)
    assert page.copy.when.text() == "No copy was made yet."
    qtbot.keyClick(page.copy.button, Qt.Key.Key_Return)
    settle()
    assert file.is_file()
    assert page.copy.when.text().startswith("Last copy: Tue 8 Dec")


def test_a_copy_that_cannot_be_written_is_explained_in_the_page(qtbot, page, settle, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(computer_cards, "save_file", lambda *_: tmp_path / "file" / "copy.backup")
    page.copy.button.click()
    settle()
    assert page.copy.button.isEnabled()
    assert page.copy.when.text() == "No copy was made yet."
    assert page.copy.banners.texts()


def test_a_practice_event_keeps_its_passphrase(page):
    assert page.passphrase.isHidden()


def change(qtbot, card, old, new, again):
    """Types the three fields and presses Enter in the last, as one does."""
    card.begin.click()
    for widget, text in ((card.old, old), (card.new.first, new), (card.new.again, again)):
        qtbot.keyClicks(widget, text)
    qtbot.keyClick(card.new.again, Qt.Key.Key_Return)


def test_the_passphrase_is_changed(qtbot, at_home, page, settle):
    change(qtbot, page.passphrase, SECRET, "three new words", "three new words")
    settle()
    assert page.passphrase.fields.isHidden()
    vault = requests.look_at(page.context.installation.folder)
    assert unlock(vault, "three new words")


def test_a_wrong_old_passphrase_is_said_beside_its_field(qtbot, at_home, page, settle):
    change(qtbot, page.passphrase, "not this", "three new words", "three new words")
    settle()
    assert page.passphrase._old_field.message()
    assert QApplication.focusWidget() is page.passphrase.old
    assert unlock(requests.look_at(page.context.installation.folder), SECRET)


def test_two_different_new_passphrases_change_nothing(qtbot, at_home, page, settle):
    change(qtbot, page.passphrase, SECRET, "three new words", "three other words")
    settle()
    assert not page.passphrase.fields.isHidden()
    assert unlock(requests.look_at(page.context.installation.folder), SECRET)


@pytest.mark.parametrize("size", [(720, 480), (1166, 620), (1720, 1000)])
def test_nothing_is_wider_than_the_page(page, size):
    page.resize(*size)
    assert page.minimumSizeHint().width() <= size[0]


def test_it_comes_back_to_the_setting_that_was_changed(page):
    page.row("text_size").widget.setFocus()
    assert page.place_now() == {"setting": "text_size"}
    page.enter(setting="text_size")
    assert page.first_focus() is page.row("text_size").widget


def test_a_setting_that_cannot_be_written_is_told(page, monkeypatch):
    monkeypatch.setattr(Settings, "unwritten", "/settings/window.ini")
    page.context.settings.put(LOCK_AFTER, 10)
    assert page.banners.texts() == ["The setting counts until the program is closed"]


def test_a_file_that_cannot_be_written_is_known(tmp_path):
    (tmp_path / "file").write_text("no folder")
    settings = Settings(QSettings(str(tmp_path / "file" / "window.ini"), QSettings.Format.IniFormat))
    assert settings.unwritten == ""
    settings.put(LOCK_AFTER, 10)
    assert settings.unwritten.endswith("window.ini")
    assert settings.get(LOCK_AFTER) == 10
