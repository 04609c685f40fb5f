"""Buttons, banners, steps, rail, chips, lists, the ring: keys, names for screen readers, and what they tell."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.progress import Step as Done
from rtcm_desktop.uikit.jobs import Job
from rtcm_desktop.uikit.painting import direction_of
from rtcm_desktop.uikit.widgets import (
    Banners,
    Button,
    Chip,
    Counter,
    EmptyChoice,
    EmptyPage,
    EventHeader,
    FilterChips,
    FocusRing,
    IconButton,
    KeyHint,
    KeyHints,
    Label,
    NameLabel,
    PageHead,
    ProgressLine,
    Rail,
    RailItem,
    RowItem,
    SearchList,
    SidePanel,
    Step,
    StepBar,
    StepState,
    Strip,
    ViewSwitch,
    boxed,
    column,
)

STEPS = [
    Step("overview", "Overview", "2 to do"),
    Step("plan", "Plan", "22 slots", StepState.DONE),
    Step("people", "People", "3 names to confirm", StepState.WANTS),
]
AREAS = [RailItem("home", "house", "Home"), RailItem("events", "calendar-days", "Events")]


@pytest.fixture
def shown(qtbot):
    """Shows a widget in a window that has the focus."""

    windows = []

    def show(*widgets):
        window = boxed(column(*widgets))
        qtbot.addWidget(window)
        window.resize(900, 400)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append(window)
        return window

    yield show
    windows.clear()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_key(qtbot, key):
    button = Button("Print the pack", "printer")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_an_icon_button_has_a_name(qtbot):
    button = IconButton("x", "Close")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Close", "Close")


def test_a_long_name_is_cut_with_its_whole_in_the_tooltip(shown):
    label = NameLabel("Bureau for Aliens and Foreign Immigrants Affairs of the Islamic Republic")
    short = NameLabel("Iran")
    shown(label, short)
    label.setFixedWidth(120)
    label.grab()
    short.grab()
    assert label.toolTip() == label.text()
    assert short.toolTip() == ""


@pytest.mark.parametrize("text", ["Leyla Əliyeva", "مریم حسینی"])
def test_a_name_stands_at_the_leading_side_whatever_its_script(shown, text):
    label = NameLabel(text)
    shown(label)
    label.setFixedSize(400, 20)
    image = label.grab().toImage()
    ground = image.pixel(399, 0)
    ink = [x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    assert max(ink) < image.width() / 2


@pytest.mark.parametrize(
    ("text", "right_to_left"),
    [
        ("3 names to confirm", False),
        ("مریم حسینی", True),
        ("12 مریم", True),
        ("Əliyeva (مریم)", False),
        ("\u2068مریم حسینی\u2069 · Iran", False),
        ("\u2068مریم حسینی\u2069", True),
        ("", False),
    ],
)
def test_a_text_runs_as_its_script_does(text, right_to_left):
    assert (direction_of(text) == Qt.LayoutDirection.RightToLeft) == right_to_left


def test_a_banner_replaces_the_one_of_its_key_and_goes(shown):
    banners = Banners()
    shown(banners)
    banners.say("stop", "The stick was pulled out", key="stick")
    banners.say("attention", "3 names are not confirmed")
    banners.say("stop", "The disk is full", key="stick")
    assert sorted(banners.texts()) == ["3 names are not confirmed", "The disk is full"]
    banners.clear("stick")
    banners.clear()
    banners.clear("never said")
    assert banners.isHidden()


def test_the_button_of_a_banner_calls(qtbot, shown):
    banners = Banners()
    shown(banners)
    banner = banners.say("ok", "Taken in: 19 people", button="Undo", icon="undo-2", pressed=banners.clear)
    with qtbot.waitSignal(banner.pressed):
        banner.findChild(Button).click()
    assert banners.texts() == []


def test_a_chip_is_as_wide_as_its_words(qtbot):
    chip = Chip("No", "stop")
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.set("Maybe the same person", "attention", "users")
    assert chip.sizeHint().width() > narrow
    assert chip.text() == "Maybe the same person"
    chip.grab()


def test_filter_chips_show_counts_and_tell_the_choice(qtbot):
    chips = FilterChips([("all", "All {count}", "quiet", ""), ("new", "{count} new", "ok", "user-plus")])
    qtbot.addWidget(chips)
    chips.set_counts({"all": 23, "new": 0})
    first, second = (chips._group.button(place) for place in range(2))
    assert (first.text(), second.isHidden()) == ("All 23", True)
    chips.set_counts({"all": 23, "new": 14})
    with qtbot.waitSignal(chips.chosen) as told:
        second.click()
    assert told.args == ["new"]
    assert chips.choice() == "new"


def test_steps_are_one_tab_stop_with_arrows_inside(qtbot, shown):
    bar, after = StepBar(), QLineEdit()
    bar.set_steps(STEPS)
    bar.set_current("plan")
    shown(bar, after)
    buttons = [bar._group.button(place) for place in range(3)]
    assert [button.focusPolicy() == Qt.FocusPolicy.StrongFocus for button in buttons] == [False, True, False]
    buttons[1].setFocus()
    qtbot.keyClick(buttons[1], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is buttons[2]
    with qtbot.waitSignal(bar.chosen) as told:
        qtbot.keyClick(buttons[2], Qt.Key.Key_Return)
    assert told.args == ["people"]
    qtbot.keyClick(buttons[2], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_a_step_says_what_it_wants(qtbot):
    bar = StepBar()
    qtbot.addWidget(bar)
    bar.set_steps(STEPS)
    button = bar._group.button(2)
    assert (button.accessibleName(), button.accessibleDescription()) == ("People, wants you", "3 names to confirm")


def test_new_facts_keep_the_buttons(qtbot):
    bar = StepBar()
    qtbot.addWidget(bar)
    bar.set_steps(STEPS)
    before = bar._group.button(1)
    bar.set_steps([STEPS[0], Step("plan", "Plan", "23 slots", StepState.DONE), STEPS[2]])
    assert bar._group.button(1) is before
    assert before.accessibleDescription() == "23 slots"
    bar.set_steps(STEPS[:2])
    assert len(bar._group.buttons()) == 2


def test_the_rail_goes_by_arrows_and_shows_what_waits(qtbot, shown):
    rail = Rail(AREAS, [RailItem("settings", "settings", "Settings")])
    shown(rail)
    rail.set_current("home")
    rail.set_waiting("events", 2)
    home, events = (rail._areas[key] for key in ("home", "events"))
    home.setFocus()
    qtbot.keyClick(home, Qt.Key.Key_Down)
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.keyClick(events, Qt.Key.Key_Return)
    assert told.args == ["events"]
    assert events.accessibleDescription() == "2 waiting"
    rail.set_current("elsewhere")
    assert not home.isChecked()
    assert not events.isChecked()


def test_a_narrow_rail_keeps_names_as_tooltips(qtbot):
    rail = Rail(AREAS)
    qtbot.addWidget(rail)
    rail.set_narrow(True)
    assert rail.width() == 56
    assert rail._areas["home"].toolTip() == "Home"
    assert rail._areas["home"].text() == ""
    rail.set_narrow(False)
    assert rail._areas["home"].text() == "Home"
    rail.grab()


def test_a_switch_tells_the_view(qtbot):
    switch = ViewSwitch([("desk", "Desk"), ("grid", "Grid")])
    qtbot.addWidget(switch)
    switch.choose("grid")
    assert switch.choice() == "grid"
    with qtbot.waitSignal(switch.chosen) as told:
        switch._group.button(0).click()
    assert told.args == ["desk"]


def test_an_empty_page_offers_ways_by_key(qtbot, shown):
    ways = [
        EmptyChoice("list", "file-down", "Take in a list", "Excel", "Ctrl+I"),
        EmptyChoice("one", "user-plus", "Add"),
    ]
    page = EmptyPage("users", "Nobody is in this event yet", "Start with the list.", ways)
    shown(page)
    page.setFocus()
    first = QApplication.focusWidget()
    assert first.accessibleName() == "Take in a list. Excel"
    qtbot.keyClick(first, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.chosen) as told:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert told.args == ["one"]
    page.grab()


def test_a_search_is_driven_from_its_field(qtbot, shown):
    field, found = QLineEdit(), SearchList("Found")
    found.drive(field)
    shown(field, found)
    field.setFocus()
    found.set_items(
        [
            RowItem("", "People", heading=True),
            RowItem("1", "Giorgi Beridze", "გიორგი ბერიძე", "Not here yet"),
            RowItem("", "Topics", heading=True),
            RowItem("2", "Risk analysis", icon="book-open"),
        ]
    )
    assert found.current().key == "1"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert found.current().key == "2"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(found.chosen) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["2"]
    found.grab()
    found.set_items([])
    assert found.current() is None


def test_the_found_rows_keep_the_rules_of_qt(qtbot, qtmodeltester):
    found = SearchList("Found")
    qtbot.addWidget(found)
    found.set_items([RowItem("1", "Giorgi"), RowItem("", "Topics", heading=True)])
    qtmodeltester.check(found.model())


def test_a_counter_speaks(qtbot):
    counter = Counter("door-open", "In the room")
    qtbot.addWidget(counter)
    assert "0" not in [label.text() for label in counter.findChildren(QLabel)]  # nothing is counted yet
    counter.set(11, "of 14")
    assert counter.accessibleName() == "In the room: 11 of 14"


def test_progress_is_shown_with_the_time_left(qtbot):
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show_step("Certificates", Done(312, 1000), 3.2)
    texts = [label.text() for label in line.findChildren(Label)]
    assert texts == ["Certificates: 312 of 1\N{NO-BREAK SPACE}000", "about 7 seconds"]
    line.show_step("Certificates", Done(1, 2), 1.0)
    assert line.findChildren(Label)[1].text() == ""
    line.show_step("Certificates", Done(1, 1000), 3.2)
    assert line.findChildren(Label)[1].text() == "about 53 minutes"


def test_stop_asks_the_job_to_stop(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    job = Job(lambda _: None, owner, None, None, "Certificates", progress=Progress())
    line = ProgressLine(job)
    qtbot.addWidget(line)
    line.findChild(Button).click()
    assert job.progress.cancelled
    line.forget()


def test_the_strip_shows_what_was_kept_and_undoes(qtbot, shown):
    strip = Strip()
    shown(strip)
    strip.set_kept("Kept 14:03")
    strip.set_undo("Undo “marked present: Leyla Əliyeva”")
    strip.set_hints([KeyHint("F6", "Replace"), KeyHint("Enter", "Present")])
    with qtbot.waitSignal(strip.undo):
        strip._undo.click()
    strip.set_undo("")
    assert strip._undo.isHidden()
    strip.set_narrow(True)


def test_keys_give_way_where_there_is_no_room(shown):
    hints = KeyHints([KeyHint(f"F{number}", "Somebody comes instead") for number in range(1, 9)])
    window = shown(hints)
    assert hints.minimumSizeHint().width() == 0
    hints.setFixedWidth(400)
    window.layout().activate()
    seen = [not pair.isHidden() for pair in hints._pairs]
    assert seen == [True, True] + [False] * 6
    hints.setFixedWidth(4000)
    window.layout().activate()
    assert not any(pair.isHidden() for pair in hints._pairs)


def test_a_panel_is_closed_by_esc(qtbot, shown):
    panel, field = SidePanel("Person"), QLineEdit()
    panel.body.addWidget(field)
    shown(panel)
    field.setFocus()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_heads_show_what_they_are_told(qtbot):
    head, header = PageHead(), EventHeader()
    qtbot.addWidget(head)
    qtbot.addWidget(header)
    head.set_title("Attendance")
    head.set_fact("")
    assert head.title() == "Attendance"
    header.set_event("Integrated border management", "AZ7-26-A03", "Tue 8 – Thu 10 Dec 2026")
    header.set_action("")
    assert header.action.isHidden()
    with qtbot.waitSignal(header.events_asked):
        header._code.click()
    header.set_narrow(True)
    assert header.steps.height() == 36


def test_the_ring_follows_the_focus_by_key_only(qtbot, shown):
    one, two, field = Button("One"), Button("Two"), QLineEdit()
    window = shown(one, two, field)
    ring = FocusRing(window)
    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, one.geometry().center())
    assert QApplication.focusWidget() is one
    assert ring.isHidden()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is two
    assert ring.isVisible()
    assert ring.geometry().contains(two.geometry())
    two.move(two.x() + 30, two.y())
    assert ring.geometry().contains(two.geometry())
    ring.grab()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field
    assert ring.isHidden()


def test_the_ring_goes_with_what_it_was_around(qtbot, shown):
    one, two = Button("One"), Button("Two")
    window = shown(one, two)
    ring = FocusRing(window)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert ring.target is two
    two.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    ring._place()
    assert ring.target is not two
