"""The desk by keyboard and scanner: keys counted, twice is once, undo, late, on line, replacement, walk-in."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.model import Status
from rtcm_desktop.participants.model import Mode
from rtcm_desktop.participants.model import Status as Coming
from rtcm_desktop.uikit import view as view_module
from rtcm_desktop.uikit.printing import PrintFailedError

ENTER, F2, F3, F4, F6, F7 = Qt.Key.Key_Return, *(getattr(Qt.Key, f"Key_F{number}") for number in (2, 3, 4, 6, 7))


def here(desk) -> list[str]:
    return [entry.participant.name for entry in desk.entries if entry.is_here]


def entry(desk, name: str):
    return next(entry for entry in desk.entries if entry.participant.name == name)


def test_every_person_is_checked_in_with_four_keys_and_enter_at_most(page, keys, desk) -> None:
    view = page._desk
    for one in desk().entries:
        name = one.participant.name
        typed = next(
            (name[:length] for length in range(1, len(name)) if _first_found(view, name[:length]) == name), None
        )
        if typed is None or len(typed) > 4:
            typed = _short_of_both(name)
        assert len(typed) <= 4
        assert _first_found(view, typed) == name


def _first_found(view, text: str) -> str:
    view.finder.field.setText(text)
    item = view.finder.list.current()
    return item.title if item else ""


def _short_of_both(name: str) -> str:
    given, family = name.split(" ", maxsplit=1)[0], name.rsplit(" ", maxsplit=1)[-1]
    return f"{given[0]} {family[:2]}"


def test_letters_and_enter_check_in_and_empty_the_field(page, keys, desk) -> None:
    count = keys("rzay", ENTER)
    assert count <= 5
    assert here(desk()) == ["Günel Rzayeva"]
    assert page._desk.finder.field.text() == ""
    assert page._desk.finder.field.hasFocus()
    assert page._desk.finder.person._name.name == "Günel Rzayeva"


def test_the_own_script_finds_as_well(page, keys, desk) -> None:
    page._desk.finder.field.setText("გელ")
    keys(ENTER)
    assert here(desk()) == ["Levan Gelashvili"]


@pytest.mark.parametrize("kind", ["id", "number"])
def test_a_scanner_needs_no_key_at_all(page, keys, desk, kind) -> None:
    one = desk().entries[3].participant
    code = one.id if kind == "id" else f"{page._desk._desk.code}-{one.number:03d}"
    keys(code)
    assert here(desk()) == [one.name]
    keys(ENTER)
    assert here(desk()) == [one.name]


def test_twice_is_once(page, keys, desk, clock) -> None:
    keys("rzay", ENTER)
    clock.set("2026-12-08T09:55:00+04:00")
    keys("rzay", ENTER)
    assert entry(desk(), "Günel Rzayeva").since == "2026-12-08T09:20:00"
    assert "09:20" in page._desk.finder.person._chip.text()


def test_enter_in_an_empty_field_marks_nobody(page, keys, desk) -> None:
    keys(ENTER)
    keys("rzay", ENTER, ENTER, ENTER)
    assert len(here(desk())) == 1


def test_late_and_on_line_have_a_key(page, keys, desk) -> None:
    keys("rzay", F3)
    keys("gelas", F4)
    late, online = entry(desk(), "Günel Rzayeva"), entry(desk(), "Levan Gelashvili")
    assert (late.status, late.minutes) == (Status.LATE, 190)
    assert (online.status, online.mode) == (Status.PRESENT, "online")


def test_one_of_the_last_five_is_taken_back(page, keys, desk) -> None:
    keys("rzay", ENTER)
    keys("gelas", ENTER)
    page._desk.side.undo_asked.emit(entry(desk(), "Günel Rzayeva").participant.id)
    assert here(desk()) == ["Levan Gelashvili"]


def test_the_figures_follow(page, keys, desk) -> None:
    before = desk().counters
    keys("rzay", ENTER)
    after = desk().counters
    assert (after.room[0], after.lunches) == (before.room[0] + 1, before.lunches + 1)
    assert page._desk.side._room.accessibleName().startswith("In the room: 1 ")


def test_nobody_found_offers_the_walk_in(page, keys) -> None:
    keys("blorp")
    assert page._desk.finder.cards.currentWidget() is page._desk.finder.nobody
    keys(F7)
    assert not page._desk.panel.isHidden()


def test_a_table_pasted_by_mistake_stays_one_short_line(page, settle) -> None:
    before = page.sizeHint().height()
    page._desk.finder.field.insert("Kim\tMin\tKorea\n" * 3000)
    settle()
    assert len(page._desk.finder.field.text()) <= 80
    (said,) = [label.text() for label in page.findChildren(QLabel) if label.text().startswith("Nobody called")]
    assert "\n" not in said
    assert len(said) < 80
    assert page.sizeHint().height() <= before + 60


def test_a_badge_of_another_event_is_told(page, keys, desk) -> None:
    keys("AZ9-26-A01-004")
    assert "not of this event" in page._desk.finder.nobody.accessibleName()
    assert here(desk()) == []


def test_a_walk_in_is_entered_and_present(page, keys, desk) -> None:
    count = keys(F7, "Zuhra", Qt.Key.Key_Tab, "Nazarova", ENTER)
    assert count == 16
    assert here(desk()) == ["Zuhra Nazarova"]
    assert page._desk.panel.isHidden()


@pytest.mark.parametrize(("typed", "name"), [("anna van kim", "Anna Van Kim"), ("Anna van Kim", "Anna van Kim")])
def test_a_name_looked_for_in_small_letters_is_a_name_in_the_walk_in(page, keys, desk, typed, name) -> None:
    keys(typed, F7, ENTER)
    assert here(desk()) == [name]


def test_somebody_comes_instead(page, keys, desk) -> None:
    keys("rzay", F6, "Nigar", Qt.Key.Key_Tab, "Quliyeva", ENTER)
    now = desk()
    assert here(now) == ["Nigar Quliyeva"]
    newcomer = entry(now, "Nigar Quliyeva").participant
    assert (newcomer.organisation, newcomer.country) == ("State Migration Service", "AZ")
    assert all(one.participant.status is not Coming.REPLACED for one in now.entries)


def test_instead_of_nobody_asks_for_the_name(page, keys) -> None:
    keys(F6)
    assert page.banners.texts() == ["Type the name of who does not come first."]


def test_a_wrong_name_is_mended_and_shown(page, keys, desk) -> None:
    keys("rzay", F2)
    page._desk.finder.person._rename.setText("Günel Rzayeva-Quliyeva")
    keys(ENTER)
    assert entry(desk(), "Günel Rzayeva-Quliyeva")
    assert page._desk.finder.field.hasFocus()


def test_another_half_day_can_be_taken(page, keys, desk, settle) -> None:
    page._desk.units.later()
    keys("rzay", ENTER)
    assert here(desk()) == []
    page._desk.finder.field.clear()
    settle()
    keys("rzay", ENTER)
    assert here(desk()) == []
    assert page._desk.fact().startswith("Tue 8 Dec, afternoon")


def test_the_missing_are_listed(page, keys, desk, settle) -> None:
    page._desk.side.missing_asked.emit()
    settle()
    assert page._desk.finder.list.count() == len(desk().missing)
    assert page._desk.finder.minimumSizeHint().height() <= page._desk.finder.height(), "the card of the person has room"


def test_ctrl_z_in_the_field_reaches_the_window(page, keys, qtbot) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), page)
    keys("rzay", ENTER)
    with qtbot.waitSignal(shortcut.activated):
        QTest.keyClick(page._desk.finder.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page._desk.finder.field.text() == ""


def test_a_printer_that_fails_is_told_in_the_page(page, keys, settle, monkeypatch) -> None:
    def refuse(*_) -> bool:
        raise PrintFailedError

    monkeypatch.setattr(view_module, "print_pdf", refuse)
    keys("rzay", ENTER)
    page._desk.print_badge()
    settle()
    assert "printer" in page.banners.texts()[0]


def test_everything_that_can_be_pressed_has_a_name(page, keys) -> None:
    keys("rzay", ENTER)
    nameless = [
        button
        for button in page.findChildren(QAbstractButton)
        if not (button.text() or button.accessibleName()) and button.isVisible()
    ]
    assert nameless == []
    assert page._desk.finder.field.accessibleName()


def test_the_desk_fits_the_smallest_window(page, settle) -> None:
    page.resize(856, 420)
    settle()
    hint = page.minimumSizeHint()
    assert (hint.width() <= 856, hint.height() <= 420) == (True, True)


def test_marks_of_the_grid_are_counted_and_the_desk_says_that_nobody_signed_in_at_it(
    page, context, desk, asker, settle
):
    someone = next(entry.participant.id for entry in desk().entries if entry.participant.mode is Mode.IN_PERSON)
    marked = partial(service.mark, event=context.event, unit=desk().unit.id, status=Status.PRESENT, ids=[someone])
    asker.change(marked)
    settle()
    side = page._desk.side
    assert "1" in [each.text() for each in side._room.findChildren(QLabel)]
    assert "Nobody signed in here yet" in [each.text() for each in side._card.findChildren(QLabel)]


def test_only_the_desk_holds_the_program_open(page) -> None:
    assert page.holds_open()
    assert page.place_now() == {"view": "desk"}
    page.show_view("grid")
    assert not page.holds_open()
    assert page.place_now() == {"view": "grid"}


def test_the_keys_of_the_open_view_are_the_pages_own(page) -> None:
    assert page.answers("F6")
    page.show_view("grid")
    assert not page.answers("F6")


def test_the_next_half_day_has_a_button(page, settle) -> None:
    page._desk.units._on.click()
    settle()
    assert page._desk.fact().startswith("Tue 8 Dec, afternoon")
    assert page._desk.units._back.isEnabled()
    assert page._desk.finder.field.hasFocus()


def test_the_card_never_says_what_was_taken_back(page, keys, settle, context) -> None:
    finder = page._desk.finder
    keys("rzay", F6)
    keys("Nigar", Qt.Key.Key_Tab, "Abbasova", ENTER)
    assert finder.person._name.name == "Nigar Abbasova"
    for _ in ("check-in", "replacement"):
        context.undo()
        settle()
        assert finder.subject() is None
        assert finder.cards.currentWidget() is finder.nobody
