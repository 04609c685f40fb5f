"""Tables: minimal signals, selection that stays, filter in any script, editing in place, keys."""

import time
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from rtcm_desktop.uikit.tables import Align, Cell, Column, FilterField, RecordTable, RecordTableModel, RowHeight
from rtcm_desktop.uikit.tables.filtering import matches, wanted


@dataclass(frozen=True)
class Person:
    id: str
    name: str
    own: str = ""
    number: int = 0


PEOPLE = [
    Person("a", "Leyla Əliyeva", "Leyla Əliyeva", 3),
    Person("b", "Giorgi Beridze", "გიორგი ბერიძე", 1),
    Person("c", "Nurlan Abdikadyrov", "Нұрлан Әбдіқадыров", 12),
    Person("d", "Maryam Hosseini", "مریم حسینی", 2),
]
COLUMNS = [
    Column("number", "No.", lambda p: Cell(str(p.number)), 60, Align.RIGHT, sort=lambda p: p.number),
    Column(
        "name",
        "Person",
        lambda p: Cell(p.name, p.own, strong=True),
        edit=lambda p: p.name,
        check=lambda text: "" if text else "A name is needed.",
    ),
    Column("mark", "Tue am", lambda p: Cell(icon="check", spoken="present"), 68, Align.CENTRE),
]


def id_of(person):
    return person.id


@pytest.fixture
def model(qapp):
    made = RecordTableModel(COLUMNS, id_of)
    made.apply(PEOPLE)
    return made


@pytest.fixture
def table(qtbot):
    made = RecordTable(COLUMNS, id_of, name="People", rows=RowHeight.TWO, many=True)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show_rows(PEOPLE)
    with qtbot.waitExposed(made):
        made.show()
    return made


def names(table):
    return [table.model.row(place).id for place in range(table.shown_count())]


def test_the_model_keeps_the_rules_of_qt(model, qtmodeltester):
    qtmodeltester.check(model)


def test_the_model_keeps_the_rules_while_rows_change(model, qtmodeltester):
    qtmodeltester.check(model)
    model.apply([PEOPLE[1], Person("e", "New"), replace(PEOPLE[2], name="Nurlan A."), PEOPLE[3]])
    assert [model.id_at(place) for place in range(model.rowCount())] == ["b", "e", "c", "d"]
    assert [model.place(id) for id in "becd"] == [0, 1, 2, 3]
    assert model.place("a") is None


def test_a_changed_row_is_told_as_that_and_nothing_else(model, qtbot):
    changed, resets = [], []
    model.dataChanged.connect(lambda top, bottom: changed.append((top.row(), bottom.row())))
    model.modelReset.connect(lambda: resets.append(1))
    model.apply([*PEOPLE[:2], replace(PEOPLE[2], name="Nurlan"), PEOPLE[3]])
    assert changed == [(2, 2)]
    assert resets == []
    assert model.index(2, 1).data() == "Nurlan"


def test_rows_have_no_children(model):
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_a_mark_is_spoken(model):
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "present"
    assert "ბერიძე" in model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_selection_and_current_row_survive_other_rows(table):
    table.select("c")
    told = []
    table.current_changed.connect(told.append)
    table.show_rows([PEOPLE[2], Person("e", "New"), PEOPLE[3]])
    assert table.current_id() == "c"
    assert [person.id for person in table.selected()] == ["c"]
    table.show_rows(list(reversed(table.rows())))
    assert table.current_id() == "c"
    assert told == []


def test_a_current_row_that_goes_is_told(table):
    table.select("c")
    told = []
    table.current_changed.connect(told.append)
    table.show_rows(PEOPLE[:2])
    assert table.current_id() == (told[-1] if told else "c")
    assert "c" not in names(table)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ali", ["a"]),
        ("eliyeva", ["a"]),
        ("ber", ["b"]),
        ("ბერ", ["b"]),
        ("нур", ["c"]),
        ("abdi nur", ["c"]),
        ("حسینی", ["d"]),
        ("nobody", []),
        ("  ", ["a", "b", "c", "d"]),
        ("12", ["c"]),
    ],
)
def test_typed_letters_find_names_in_any_script(table, typed, found):
    table.set_filter(typed)
    assert names(table) == found


def test_words_match_at_their_beginning_only():
    assert matches(wanted("ber"), ["Giorgi Beridze"])
    assert not matches(wanted("idze"), ["Giorgi Beridze"])


def test_a_filter_and_a_condition_work_together(table):
    table.set_where(lambda person: person.number > 1)
    table.set_filter("a")
    assert names(table) == ["a", "c"]
    table.set_where(None)
    table.set_filter("")
    assert len(names(table)) == 4


def test_a_head_sorts_up_then_down_then_not(table):
    table.view.horizontalHeader().sectionClicked.emit(0)
    assert names(table) == ["b", "d", "a", "c"]
    assert "↑" in table.model.headerData(0, Qt.Orientation.Horizontal)
    table.view.horizontalHeader().sectionClicked.emit(0)
    assert names(table) == ["c", "a", "d", "b"]
    table.view.horizontalHeader().sectionClicked.emit(0)
    assert names(table) == ["a", "b", "c", "d"]


def test_the_current_row_stays_while_sorting(table):
    table.select("d")
    table.sort_by("number")
    assert table.current_id() == "d"


def test_enter_and_double_click_take_the_row(table, qtbot):
    table.select("b")
    with qtbot.waitSignal(table.activated) as taken:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert taken.args == ["b"]


def test_what_was_typed_in_a_cell_is_told_and_kept_only_by_its_keeper(table, qtbot):
    taken = []
    table.activated.connect(taken.append)
    table.edit("b", "name")
    field = table.view.findChild(QLineEdit)
    field.setText("Giorgi Beridze-Lomidze")
    with qtbot.waitSignal(table.edited) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["b", "name", "Giorgi Beridze-Lomidze"]
    assert taken == []
    assert table.model.index(1, 1).data() == "Giorgi Beridze"


def test_f2_opens_the_cell_that_can_be_edited(table, qtbot):
    table.select("b", "mark")
    qtbot.keyClick(table.view, Qt.Key.Key_F2)
    assert table.view.state() == QAbstractItemView.State.EditingState
    assert table.current_column() == "name"


def test_a_text_that_cannot_be_kept_keeps_the_cell_open(table, qtbot):
    told = []
    table.edited.connect(lambda *args: told.append(args))
    table.edit("b", "name")
    field = table.view.findChild(QLineEdit)
    field.setText(" ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == []
    assert field.accessibleDescription() == "A name is needed."


def test_letters_typed_in_the_table_filter_it(table, qtbot):
    field = FilterField(table, "Filter")
    qtbot.addWidget(field)
    qtbot.keyClicks(table.view, "b")
    assert field.text() == "b"
    assert names(table) == ["b"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(names(table)) == 4


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_keys_that_write_nothing_leave_the_filter_alone(table, qtbot, key):
    field = FilterField(table, "Filter")
    qtbot.addWidget(field)
    table.view.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, chr(27)))
    assert field.text() == ""


@pytest.mark.parametrize(("typed", "taken"), [("", False), ("kim", True)])
def test_an_empty_filter_leaves_undo_to_the_page(table, qtbot, typed, taken):
    field = FilterField(table, "Filter")
    qtbot.addWidget(field)
    field.setText(typed)
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undo.ignore()
    field.event(undo)
    assert undo.isAccepted() is taken


def test_a_key_of_the_menu_works_in_the_table(table, qtbot):
    done = []

    class Keeper(QLineEdit):
        def take(self):
            done.append(1)

    keeper = Keeper(table)
    action = table.add_action("Take out", keeper.take, "Del", "trash-2")
    assert action in table.view.actions()
    action.trigger()
    assert done == [1]


def test_a_grid_tells_cells(qtbot):
    grid = RecordTable(COLUMNS, id_of, name="Grid", rows=RowHeight.GRID, cells=True)
    qtbot.addWidget(grid)
    grid.show_rows(PEOPLE)
    with qtbot.waitSignal(grid.cell_changed) as told:
        grid.select("b", "mark")
    assert told.args == ["b", "mark"]
    assert (grid.current_id(), grid.current_column()) == ("b", "mark")
    grid.show_rows([replace(person, number=9) for person in PEOPLE])
    assert (grid.current_id(), grid.current_column()) == ("b", "mark")


def test_other_columns_keep_the_row(table):
    table.select("c", "mark")
    table.set_columns(COLUMNS[:2])
    assert table.current_id() == "c"
    assert table.model.columnCount() == 2


def test_a_table_paints_its_cells(table):
    assert not table.grab().isNull()
    table.set_nothing("Nobody is in this event yet")
    table.set_filter("nobody")
    assert table.view.nothing == "Nothing like this is here"
    table.show_rows([])
    assert table.view.nothing == "Nobody is in this event yet"
    assert not table.grab().isNull()


def test_a_hundred_thousand_rows_are_shown_at_once(qtbot):
    table = RecordTable(COLUMNS, id_of, name="People")
    qtbot.addWidget(table)
    rows = [Person(f"p{number}", f"Person {number}", number=number) for number in range(100_000)]
    started = time.perf_counter()
    table.show_rows(rows)
    table.grab()
    assert time.perf_counter() - started < 1.5
