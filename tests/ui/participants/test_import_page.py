"""Taking a list in: verdicts, decisions by one key, one step; what waits; files that cannot be used."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rtcm_desktop.participants.model import RowVerdict
from rtcm_desktop.participants.ui import page as page_module
from rtcm_desktop.participants.ui.begun import row_key
from rtcm_desktop.participants.ui.tables import preview_columns
from rtcm_desktop.people import service as register
from rtcm_desktop.people.model import Person
from rtcm_desktop.uikit.tables import RecordTableModel
from tests.participants.builders import AYGUN, GIORGI, a_list
from tests.ui.dropping import drop

NAMELESS = (3, None, None, "M", "Georgia", "Ministry of Health", "Doctor", None, None, None)


@pytest.fixture
def known(asker):
    """Two of the register who may be the ones of the list: the same e-mail, another name."""
    aysel = Person(given="Aysel", family="Quliyeva", country="AZ", emails=("aygun@example.org",))
    levan = Person(given="Zurab", family="Dolidze", country="GE", emails=("giorgi@example.org",))
    return [asker.change(partial(register.add, person=person))[0] for person in (aysel, levan)]


@pytest.fixture
def opened(page, known, settle, tmp_path):
    page.open_file(a_list(tmp_path, NAMELESS, AYGUN, GIORGI))
    settle()
    return page._import


def press(view, settle, *keys) -> None:
    for key in keys:
        QTest.keyClick(view._table.view, key)
    settle()


def test_rows_to_decide_stand_first_with_their_pair(page, opened) -> None:
    assert [row.verdict for row in opened._table.rows()] == [RowVerdict.DOUBTFUL] * 2 + [RowVerdict.REFUSED]
    assert not opened._pair.isHidden()
    assert (opened.take.isEnabled(), opened.take.text()) == (False, "Decide the doubtful rows first")
    assert "headings in row 3" in opened.fact()


def test_while_a_list_is_read_nothing_is_said_of_what_is_in_it(page, settle, tmp_path) -> None:
    page.open_file(a_list(tmp_path, AYGUN))
    view = page._import
    assert (view.take.isEnabled(), view.take.text()) == (False, "Reading the list…")
    assert view._chips.isHidden()
    settle()
    assert view.take.text() == "Take in 1 person"
    assert not view._chips.isHidden()


def test_one_key_decides_and_the_next_one_comes(page, opened, settle, people, known) -> None:
    first = opened._table.current_id()
    press(opened, settle, Qt.Key.Key_1)
    assert opened._table.current_id() != first
    press(opened, settle, Qt.Key.Key_2)
    assert opened.take.text().startswith("Take in 2")
    assert opened._pair.isHidden()
    opened.take_in()
    settle()
    now = people()
    assert now["Aysel Quliyeva"].person == known[0]
    assert "Giorgi Beridze" in now
    assert page.view is page._list
    assert "2 people were taken in" in page.banners.texts()
    page.leave()
    assert not page.banners.texts()


def test_what_is_put_off_waits_and_stops_nobody(page, opened, settle, people, known) -> None:
    press(opened, settle, Qt.Key.Key_3, Qt.Key.Key_1)
    opened.take_in()
    settle()
    assert "Zurab Dolidze" in people()
    assert "1 row of a list waits for your decision" in page.banners.texts()
    page._on_decide()
    settle()
    assert len(page._import._rows) == 1
    press(page._import, settle, Qt.Key.Key_1)
    assert "Aysel Quliyeva" in people()
    assert page.view is page._list


def test_a_known_list_goes_in_with_three_interactions(page, settle, people, tmp_path, monkeypatch) -> None:
    file = a_list(tmp_path, AYGUN, GIORGI)
    monkeypatch.setattr(page_module, "open_file", lambda *_: file)
    interactions = [
        partial(QTest.keyClick, page._list._table.view, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier),
        partial(QTest.keyClick, page._import._table.view, Qt.Key.Key_Return),
    ]
    for act in interactions:
        act()
        settle()
    assert {"Aygün Hüseynova", "Giorgi Beridze"} <= set(people())


def test_a_list_can_be_dropped_on_the_page(page, settle, tmp_path) -> None:
    drop(page, a_list(tmp_path, AYGUN))
    settle()
    assert [row.name for row in page._import._rows] == ["Aygün Hüseynova"]


def test_a_file_of_the_wrong_kind_is_told_and_nothing_lost(page, settle, people, tmp_path) -> None:
    before = set(people())
    file = tmp_path / "photo.xlsx"
    file.write_bytes(b"\x89PNG\r\n")
    page.open_file(file)
    settle()
    assert page.view is page._list
    assert "photo.xlsx" in page.banners.texts()[0]
    assert set(people()) == before


def test_the_model_holds_what_qt_asks_of_it(qtmodeltester, opened) -> None:
    model = RecordTableModel(preview_columns(), row_key)
    model.apply(opened._rows)
    qtmodeltester.check(model)
