"""The first start and the passphrase, by keyboard alone."""

import gc
import shutil
from datetime import datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.twin import Twins
from rtcm_desktop.core.vault import Role
from rtcm_desktop.exchange.service import found_centre, make_kit
from rtcm_desktop.shell.ui.gate import new_data, requests
from rtcm_desktop.shell.ui.gate.choices import Choice, ChoiceCard
from rtcm_desktop.shell.ui.gate.first_start import FirstStart
from rtcm_desktop.shell.ui.gate.unlock import Unlock
from rtcm_desktop.shell.ui.gate.window import SMALLEST
from rtcm_desktop.shell.ui.program import ProgramWindow
from rtcm_desktop.uikit.messages import Confirm
from rtcm_desktop.uikit.widgets import Banner


@pytest.fixture
def window(qtbot, remembered, clock, tmp_path, monkeypatch):
    """The program as it starts, with data folders inside this test's own folder."""
    monkeypatch.setattr(requests, "usual_folder", lambda name: tmp_path / "data" / name)
    made = ProgramWindow(remembered, clock)
    yield made
    made.close()


@pytest.fixture
def left_alone():
    """How much no collection looks at; all of it is looked at again in the end."""
    yield gc.get_freeze_count
    gc.unfreeze()


@pytest.fixture
def begin(qtbot, window):
    def go():
        window.begin()
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()

    return go


@pytest.fixture
def press(qtbot, window):
    def go(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    return go


def type_in(qtbot, text):
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    qtbot.keyClicks(QApplication.focusWidget(), text)


def opened(qtbot, window):
    qtbot.waitUntil(lambda: window.frame is not None and window.runner.idle, timeout=20_000)
    return window.frame


@pytest.fixture
def kit(make_workspace, tmp_path):
    space = make_workspace("centre", station="C1", role=Role.CENTRE)
    found_centre(space)
    return make_kit(space, path=tmp_path / "AZ7.rtcmkit", station="AZ7").value.file


@pytest.fixture
def laptop(workspace, tmp_path, remembered, monkeypatch):
    """A training laptop that was used before, closed."""
    workspace.close()
    monkeypatch.setattr(workspace, "close", lambda: None)
    remembered.folder = tmp_path / "site"
    return tmp_path / "site"


def test_what_is_imported_while_the_passphrase_is_typed_is_no_matter_for_collections(qtbot, window, begin, left_alone):
    begin()
    assert not left_alone()
    window.warm_up()
    qtbot.waitUntil(lambda: left_alone() > 0, timeout=20_000)


def test_a_new_computer_is_asked_what_it_is_for(window, begin):
    begin()
    assert isinstance(window.gate, FirstStart)


def test_a_laptop_is_set_up_from_its_file_by_keyboard(qtbot, window, begin, press, kit, monkeypatch):
    monkeypatch.setattr(new_data, "open_file", lambda *_: requests.Path(kit))
    begin()
    window.gate.form.first_field().setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit), timeout=5000)
    type_in(qtbot, "two words")
    press(Qt.Key.Key_Return)
    type_in(qtbot, "two words")
    press(Qt.Key.Key_Return)
    assert opened(qtbot, window).place == "home"
    assert window.frame._context.station == "AZ7"


def test_a_file_that_is_no_set_up_file_is_said_beside_it(qtbot, window, begin, tmp_path):
    begin()
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8")
    window.gate.form.take(tmp_path / "holiday.jpg")
    qtbot.waitUntil(lambda: window.gate.form.banners.texts() != [])
    assert window.frame is None


def test_the_centre_is_set_up_by_keyboard(qtbot, window, begin, press):
    begin()
    press(Qt.Key.Key_Down)
    window.gate.form.first_field().setFocus()
    type_in(qtbot, "two words")
    press(Qt.Key.Key_Return)
    type_in(qtbot, "two words")
    press(Qt.Key.Key_Return)
    opened(qtbot, window)
    assert window.frame._context.role is Role.CENTRE


def test_two_passphrases_that_differ_are_not_taken(qtbot, window, begin, press):
    begin()
    window.gate.choose("centre")
    passphrase = window.gate.form.passphrase
    passphrase.first.setText("two words")
    passphrase.again.setText("two sords")
    window.gate.form.submit()
    assert passphrase._again_field.message() == "Differs from the first"
    assert window.frame is None


def test_a_practice_event_starts_with_one_key(qtbot, window, begin, press):
    begin()
    window.gate.choose("practice")
    window.gate.form.go.setFocus()
    press(Qt.Key.Key_Return)
    assert opened(qtbot, window).place == "home"


def test_a_later_start_asks_for_the_passphrase_only(qtbot, window, begin, press, laptop):
    begin()
    assert isinstance(window.gate, Unlock)
    type_in(qtbot, "correct horse")
    press(Qt.Key.Key_Return)
    assert opened(qtbot, window).place == "home"


def test_a_wrong_passphrase_is_said_below_the_field_and_selected(qtbot, window, begin, press, laptop):
    begin()
    type_in(qtbot, "wrong horse")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Wrong passphrase" in window.gate._field.message())
    assert QApplication.focusWidget().selectedText()
    type_in(qtbot, "correct horse")
    press(Qt.Key.Key_Return)
    opened(qtbot, window)


def test_the_eye_shows_what_was_typed(window, begin, laptop):
    begin()
    field = window.gate.first_focus()
    assert field.echoMode() == QLineEdit.EchoMode.Password
    field.actions()[0].trigger()
    assert field.echoMode() == QLineEdit.EchoMode.Normal


def test_a_folder_in_use_is_explained(qtbot, window, begin, press, workspace, remembered, tmp_path):
    remembered.folder = tmp_path / "site"
    begin()
    type_in(qtbot, "correct horse")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.gate._banners.texts() != [])
    assert "open in another window" in window.gate._banners.texts()[0]


def test_a_folder_of_something_else_is_explained(window, begin, remembered, tmp_path):
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "workspace.json").write_text("{}", encoding="utf-8")
    remembered.folder = tmp_path / "odd"
    begin()
    assert isinstance(window.gate, FirstStart)
    assert "does not belong to this program" in window.gate.form.banners.texts()[0]


def test_a_folder_that_went_away_leads_to_the_first_start(window, begin, laptop):
    shutil.rmtree(laptop)
    begin()
    assert isinstance(window.gate, FirstStart)
    assert f"in {laptop.name}" in window.gate.form.banners.texts()[0]


def test_closing_lets_go_of_the_folder(qtbot, window, begin, press, laptop, tmp_path):
    begin()
    type_in(qtbot, "correct horse")
    press(Qt.Key.Key_Return)
    opened(qtbot, window)
    window.close()
    assert Twins(tmp_path / "state", _name(laptop)).mark(laptop) is not None
    assert requests.look_at(laptop) is not None
    requests.open_existing(laptop, "correct horse", window._clock).opener().close()


def _name(folder):
    vault = requests.look_at(folder)
    assert vault is not None
    return vault.workspace


def cut_buttons(gate):
    shown = [button for button in gate.findChildren(QAbstractButton) if button.isVisible()]
    return [button.text() for button in shown if button.visibleRegion().boundingRect() != button.rect()]


@pytest.mark.parametrize("way", ["site", "centre", "open", "practice"])
def test_every_way_to_start_is_whole_in_the_smallest_window(qtbot, window, begin, way):
    begin()
    window.resize(SMALLEST)
    window.gate.choose(way)
    qtbot.waitUntil(lambda: window.gate.width() == SMALLEST.width())
    qtbot.waitUntil(lambda: cut_buttons(window.gate) == [])


def test_what_to_do_about_a_wrong_passphrase_is_not_cut_off(qtbot, window, begin, press, laptop):
    begin()
    type_in(qtbot, "two sords")
    press(Qt.Key.Key_Return)
    field = window.gate._field
    qtbot.waitUntil(lambda: field.message() != "", timeout=20_000)
    qtbot.waitUntil(lambda: window.runner.idle)
    line = field._message
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width()


def test_a_wrong_passphrase_for_another_folder_is_not_cut_off(qtbot, window, begin, laptop):
    begin()
    window._on_other_asked()
    form = window.gate.form
    form.take(laptop)
    form.show_error(UserError("PASSPHRASE_WRONG"))
    line = form._field._message
    qtbot.waitUntil(lambda: line.isVisible() and line.width() > 300)
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width()


def test_a_folder_that_cannot_be_read_is_said_in_the_form(window, begin, tmp_path, monkeypatch):
    def refuse(_folder):
        raise PermissionError

    begin()
    window.gate.choose("open")
    monkeypatch.setattr(requests, "look_at", refuse)
    window.gate.form.take(tmp_path)
    assert tmp_path.name in window.gate.form.banners.texts()[0]


@pytest.mark.parametrize(
    ("way", "code", "place"),
    [
        ("centre", "FOLDER_NOT_EMPTY", lambda form: form.folder.other),
        ("centre", "WORKSPACE_NAME_EMPTY", lambda form: form.name),
        ("centre", "PASSPHRASE_EMPTY", lambda form: form.passphrase.first),
        ("site", "KIT_USED", lambda form: form._file),
        ("practice", "FOLDER_NOT_EMPTY", lambda form: form.go),
    ],
)
def test_after_a_failure_the_cursor_is_where_one_mends_it(window, begin, way, code, place):
    begin()
    window.gate.choose(way)
    form = window.gate.form
    form.show_error(UserError(code, folder="data", path="data", code="K", station="AZ7", name="x"))
    assert place(form).hasFocus()


def damaged(laptop):
    """The data file is spoilt after a copy was made; gives the copy."""
    space = requests.open_existing(laptop, "correct horse", sunset).opener()
    copy = laptop / "backups" / "20261207-180000.backup"
    space.back_up(copy)
    space.close()
    for file in laptop.glob("data.db*"):
        file.write_bytes(b"\x00" * 8192)
    return copy


def sunset():
    return datetime.fromisoformat("2026-12-07T18:00:00+04:00")


def test_damaged_data_are_brought_back_from_the_newest_copy(qtbot, window, begin, press, laptop):
    copy = damaged(laptop)
    begin()
    type_in(qtbot, "correct horse")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.gate._banners.texts() != [], timeout=20_000)
    assert "restore the newest copy" in window.gate._banners.texts()[0]
    window.gate.findChild(Banner).pressed.emit()
    assert window.gate.form.chosen == copy
    type_in(qtbot, "correct horse")
    press(Qt.Key.Key_Return)
    frame = opened(qtbot, window)
    assert frame._context.installation.folder == laptop.with_name("site-restored")
    assert (laptop / "data.db").read_bytes().startswith(b"\x00")


def test_a_damaged_workspace_file_is_said_at_the_start_with_the_way_out(qtbot, window, begin, laptop):
    copy = damaged(laptop)
    (laptop / "workspace.json").write_text("{]", encoding="utf-8")
    begin()
    assert "is damaged" in window.gate.form.banners.texts()[0]
    window.gate.form.banners.findChild(Banner).pressed.emit()
    assert window.gate.form.chosen == copy


def test_a_file_that_is_no_copy_is_said_beside_it(qtbot, window, begin, tmp_path):
    begin()
    window.gate.restore(None)
    (tmp_path / "holiday.backup").write_bytes(b"no copy")
    window.gate.form.take(tmp_path / "holiday.backup")
    window.gate.form._folder.set(tmp_path / "new")
    type_in(qtbot, "correct horse")
    window.gate.form.submit()
    qtbot.waitUntil(lambda: window.gate.form.banners.texts() != [], timeout=20_000)
    assert "not a backup of this program" in window.gate.form.banners.texts()[0]
    assert not (tmp_path / "new").exists()


def test_a_folder_that_may_not_be_written_is_explained(qtbot, window, begin, press, laptop, monkeypatch):
    from rtcm_desktop.core import opening

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(laptop / "lock"))

    monkeypatch.setattr(opening, "_lock", refuse)
    begin()
    type_in(qtbot, "correct horse")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.gate._banners.texts() != [], timeout=20_000)
    assert "could not be read or written" in window.gate._banners.texts()[0]


def test_a_practice_is_named_and_ended_from_the_rail(qtbot, window, begin, press, remembered, monkeypatch):
    begin()
    window.gate.choose("practice")
    window.gate.form.go.click()
    frame = opened(qtbot, window)
    assert frame.rail._line.text().endswith("practice")
    monkeypatch.setattr(Confirm, "ask", lambda *_, **__: True)
    frame.rail._buttons["practice"].click()
    qtbot.waitUntil(lambda: window.frame is None)
    assert isinstance(window.gate, FirstStart)
    assert remembered.folder is None


def test_a_line_that_does_not_fit_its_card_goes_on_below(qtbot):
    card = ChoiceCard(Choice("open", "folder-open", "Open a folder", "From another computer or a copy on a stick"))
    qtbot.addWidget(card)
    card.resize(card.sizeHint())
    one = card.height_of_line(400)
    assert one < card.height_of_line(160) <= card.height() - one


@pytest.mark.parametrize(("size", "fills"), [(QSize(1366, 728), True), (QSize(1920, 1040), False)])
def test_the_first_window_fills_a_screen_without_room_for_its_frame(window, monkeypatch, size, fills):
    screen = SimpleNamespace(availableSize=lambda: size)
    monkeypatch.setattr(window, "screen", lambda: screen)
    window.appear()
    assert window.isMaximized() is fills


def test_a_window_that_was_left_small_comes_back_small(window, remembered):
    remembered.geometry = window.saveGeometry()
    window.appear()
    assert not window.isMaximized()
