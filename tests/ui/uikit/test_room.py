"""What gives way where there is little room, and what never does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import Field, Form, TextField
from rtcm_desktop.uikit.painting import wrapped
from rtcm_desktop.uikit.tables import Column, RecordTable
from rtcm_desktop.uikit.widgets import (
    ActionRow,
    Beside,
    Button,
    Columns,
    PageHead,
    Rail,
    RailItem,
    SidePanel,
    Step,
    StepBar,
    StepState,
    Views,
    boxed,
    column,
)

WIDE, NARROW, HEIGHT = 1366, 1100, 500


class Content(QPushButton):
    """Something beside which a panel stands."""


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def show(qtbot, window):
    def put(content: QWidget, width: int = NARROW, height: int = HEIGHT) -> QWidget:
        window.setLayout(column((content, 1)))
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return content

    return put


def panel(*, can_close: bool = True) -> SidePanel:
    made = SidePanel("Somebody", can_close=can_close)
    made.body.addWidget(TextField())
    return made


def test_a_panel_stands_beside_the_content_in_a_wide_window(show):
    content, side = Content("Table"), panel()
    beside = show(Beside(content, side), WIDE)
    beside.show_panel(side)
    QApplication.processEvents()
    assert content.geometry().right() < side.geometry().left()
    assert not beside.is_over


def test_it_slides_over_the_content_below_1200_and_leaves_its_place_alone(show):
    content, side = Content("Table"), panel()
    beside = show(Beside(content, side))
    before = content.geometry()
    beside.show_panel(side)
    QApplication.processEvents()
    assert content.geometry() == before
    assert side.geometry().right() == beside.rect().right()
    assert side.geometry().height() == beside.height()


def test_the_cursor_goes_into_a_panel_over_the_content_and_back_by_esc(show, qtbot):
    content, side = Content("Table"), panel()
    beside = show(Beside(content, side))
    content.setFocus()
    beside.show_panel(side)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), TextField))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert side.isHidden()
    qtbot.waitUntil(content.hasFocus)


def test_esc_in_the_content_closes_a_panel_that_lies_over_it_before_anything_else(show, qtbot):
    content, side = Content("Table"), panel(can_close=False)
    beside = show(Beside(content, side))
    content.setFocus()
    beside.show_panel(side)
    QApplication.processEvents()
    assert content.hasFocus(), "a panel that follows what is chosen leaves the cursor where one chooses"
    with qtbot.waitSignal(side.closed):
        qtbot.keyClick(content, Qt.Key.Key_Escape)
    assert side.isHidden()


def test_what_only_follows_the_content_makes_room_and_comes_back(show, window):
    side = panel(can_close=False)
    beside = show(Beside(Content("Timetable"), side), WIDE)
    beside.show_panel(side)
    QApplication.processEvents()
    window.resize(NARROW, HEIGHT)
    QApplication.processEvents()
    assert side.isHidden()
    window.resize(WIDE, HEIGHT)
    QApplication.processEvents()
    assert not side.isHidden()


def test_a_panel_beside_the_content_says_how_much_room_is_left(show, qtbot):
    side = panel()
    beside = show(Beside(Content("Table"), side), WIDE)
    with qtbot.waitSignal(beside.room_changed) as left:
        beside.show_panel(side)
    assert left.args[0] < WIDE - side.width()


def test_the_foot_of_a_panel_is_seen_however_long_the_form_is(show):
    side = panel()
    for _ in range(20):
        side.body.addWidget(TextField())
    go = Button("Add to the register", kind="primary")
    side.foot.addWidget(go)
    beside = show(Beside(Content("Table"), side), 683, 260)
    beside.show_panel(side)
    QApplication.processEvents()
    assert go.visibleRegion().boundingRect() == go.rect()


def test_the_second_column_goes_below_the_first_in_little_room(show, window):
    first, second = Content("List"), Content("Page")
    columns = show(Columns(first, second, width=300, heights=(200, 240), beside=760), WIDE)
    assert second.width() == 300
    window.resize(683, HEIGHT)
    QApplication.processEvents()
    assert columns.is_stacked
    assert second.y() >= first.geometry().bottom()
    assert second.width() == first.width()


def test_only_the_view_that_is_seen_asks_for_room(show):
    small, large = QWidget(), QWidget()
    small.setMinimumSize(100, 100)
    large.setMinimumSize(2000, 2000)
    views = show(Views(small, large))
    assert views.minimumSizeHint().width() == 100
    views.setCurrentWidget(large)
    assert views.minimumSizeHint().width() == 2000


def actions():
    return [Button("Possible doubles", icon="merge"), Button("Add a person", icon="user-plus", kind="primary")]


def test_actions_become_icons_with_their_words_in_the_tooltip_and_the_primary_one_last(show, window):
    plain, primary = actions()
    row = show(boxed(column(ActionRow(plain, primary))), WIDE)
    assert plain.width() > 100
    window.resize(plain.width_of(bare=True) + primary.width_of(bare=False) + 10, 100)
    QApplication.processEvents()
    assert plain.width() == plain.width_of(bare=True)
    assert plain.toolTip() == "Possible doubles"
    assert primary.width() == primary.width_of(bare=False)
    assert row.width() == window.width()


def test_the_head_of_a_page_keeps_its_title_whole(show, window):
    head = PageHead()
    head.set_title("Attendance")
    plain, primary = actions()
    head.add(plain, "F6")
    head.add(primary)
    show(head, WIDE)
    assert plain.width() == plain.width_of(bare=False)
    window.resize(300, HEIGHT)
    QApplication.processEvents()
    title = head._title
    assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
    assert plain.width() == plain.width_of(bare=True)


def test_in_a_low_window_the_fact_takes_the_place_of_a_title_that_is_known(show):
    head = PageHead()
    head.known_above = True
    head.set_title("Attendance")
    head.set_fact("Tue 8 Dec, morning")
    show(boxed(column(head, None)), 683, 384)
    assert head._title.isHidden()
    assert head._fact.isVisible()


STEPS = [
    Step("overview", "Overview", "3 to do"),
    Step("plan", "Plan", "No coordinator named", StepState.BEGUN),
    Step("send", "Send", "Handed over, not yet there", StepState.WANTS),
]


def shown_words(bar: StepBar) -> list[tuple[bool, bool]]:
    return [(button.named, button.told) for button in bar._group.buttons()]


def test_a_step_shows_its_fact_whole_or_not_at_all(show, window):
    bar = StepBar()
    bar.set_steps(STEPS)
    bar.set_current("plan")
    show(boxed(column(bar, None)), WIDE)
    assert shown_words(bar) == [(True, True)] * 3
    window.resize(450, HEIGHT)
    QApplication.processEvents()
    assert shown_words(bar) == [(True, True), (True, True), (True, False)]
    for button in bar._group.buttons():
        assert button.width() >= button.sizeHint().width()


def test_where_the_names_have_no_room_only_the_open_step_is_named(show):
    bar = StepBar()
    bar.set_steps(STEPS)
    bar.set_current("plan")
    bar.set_narrow(narrow=True)
    show(boxed(column(bar, None)), 200)
    assert [named for named, _ in shown_words(bar)] == [False, True, False]
    assert bar._group.buttons()[2].toolTip() == "Send: Handed over, not yet there"


def test_all_areas_of_the_rail_are_seen_in_a_low_window(show):
    rail = Rail(
        [RailItem(str(place), "calendar-days", f"Area {place}") for place in range(8)],
        [RailItem("s", "settings", "Settings")],
    )
    rail.set_narrow(True, low=True)
    show(boxed(column(rail)), 683, 348)
    assert [button.item.text for button in rail._buttons.values() if not fully_seen(button)] == []


def fully_seen(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_a_form_has_fewer_columns_where_there_is_little_room(show, window):
    form = Form(columns=3)
    fields = [form.add(str(number), Field(f"Field {number}", TextField())) for number in range(3)]
    show(boxed(column(form, None)), 600)
    assert len({field.y() for field in fields}) == 1
    window.resize(260, HEIGHT)
    QApplication.processEvents()
    assert len({field.y() for field in fields}) == 2


def test_a_narrow_table_shows_what_matters(show, window):
    columns = [Column("name", "Name", str), Column("also", "Also", str, width=100, least=400)]
    table = show(RecordTable(columns, id_of=str, name="People"), 600)
    assert not table.view.isColumnHidden(1)
    window.resize(300, HEIGHT)
    QApplication.processEvents()
    assert table.view.isColumnHidden(1)


@pytest.mark.parametrize("width", [40, 75, 140, 400])
def test_the_words_of_a_narrow_slot_end_where_its_sign_begins(qapp, width):
    font = theme.medium("body")
    lines = wrapped("Identification of victims of trafficking", font, width, 2)
    assert len(lines) <= 2
    assert max(map(QFontMetrics(font).horizontalAdvance, lines)) <= width
