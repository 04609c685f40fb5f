"""The grid: painting by keyboard, "all but", undo, meeting reports."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.attendance.ui.grid_tables import grid_columns, row_id
from rtcm_desktop.uikit.tables import RecordTableModel

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def grid(page, settle):
    page.show_view("grid")
    settle()
    return page._grid


@pytest.fixture
def statuses(asker, context):
    def read(unit: str = "D1-AM"):
        rows = asker.read(lambda space: service.grid(space, event=context.event)).rows
        return [row.units[unit].status for row in rows]

    return read


def press(grid, settle, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(grid._table.view, key, modifier)
    settle()


def test_the_cursor_stands_in_the_half_day_that_is_on(grid) -> None:
    assert (grid._table.current_column(), grid._table.view.currentIndex().row()) == ("D1-AM", 0)


def test_letters_paint_the_cell(grid, settle, statuses) -> None:
    for key, status in (("P", Status.PRESENT), ("L", Status.LATE), ("E", Status.LEFT_EARLY), ("X", Status.EXCUSED)):
        press(grid, settle, getattr(Qt.Key, f"Key_{key}"))
        assert statuses()[0] is status
    press(grid, settle, Qt.Key.Key_A)
    assert statuses()[:2] == [Status.ABSENT, None]


def test_letters_paint_with_a_russian_keyboard_too(grid, settle, statuses) -> None:
    cyrillic = ord("З")  # on the key with P
    event = QKeyEvent(QKeyEvent.Type.KeyPress, cyrillic, Qt.KeyboardModifier.NoModifier, "з")
    QApplication.sendEvent(grid._table.view, event)
    settle()
    assert statuses()[0] is Status.PRESENT


def test_what_is_painted_shows_before_it_is_kept(grid, settle) -> None:
    QTest.keyClick(grid._table.view, Qt.Key.Key_P)
    column = [each.key for each in grid._table.model.columns].index("D1-AM")
    assert grid._table.model.cell(0, column).icon == "check"
    settle()
    assert grid._table.model.cell(0, column).spoken == "present"


def test_shift_and_arrows_paint_on(grid, settle, statuses) -> None:
    press(grid, settle, Qt.Key.Key_P)
    press(grid, settle, Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=SHIFT)
    assert statuses()[:4] == [Status.PRESENT] * 3 + [None]
    press(grid, settle, Qt.Key.Key_Right, modifier=SHIFT)
    assert statuses("D1-PM")[:3] == [None, None, Status.PRESENT]


def test_delete_takes_a_mark_out(grid, settle, statuses) -> None:
    press(grid, settle, Qt.Key.Key_P, Qt.Key.Key_Delete)
    assert statuses()[0] is None


def test_a_half_day_from_paper_says_the_names_first(grid, settle, statuses, page) -> None:
    grid._on_bar()
    QTest.keyClicks(grid._bar.field, "2, 4")
    names = [grid._grid.rows[place].participant.family for place in (1, 3)]
    assert all(name in grid._bar.said for name in names)
    assert set(statuses()) == {None}
    QTest.keyClick(grid._bar.field, Qt.Key.Key_Return)
    settle()
    assert [number for number, status in enumerate(statuses(), start=1) if status is Status.ABSENT] == [2, 4]
    assert page.banners.texts()


def test_a_number_of_nobody_marks_nobody(grid, settle, statuses) -> None:
    QTest.keyClicks(grid._bar.field, "2, 99")
    QTest.keyClick(grid._bar.field, Qt.Key.Key_Return)
    settle()
    assert "99" in grid._bar.said
    assert set(statuses()) == {None}


def test_fewer_half_days_are_shown_where_there_is_less_room(grid, page, settle) -> None:
    page.resize(840, 420)
    settle()
    keys = [column.key for column in grid._table.model.columns]
    assert "D1-AM" in keys
    assert "D3-PM" not in keys
    assert grid._legend._on.isEnabled()
    grid._legend._on.click()
    assert "D1-AM" not in [column.key for column in grid._table.model.columns]


def test_the_model_holds_what_qt_asks_of_it(qtmodeltester, grid) -> None:
    units = grid._grid.units
    model = RecordTableModel(grid_columns(units, "D1-AM"), row_id)
    model.apply(grid._grid.rows)
    qtmodeltester.check(model)
