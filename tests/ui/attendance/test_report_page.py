"""Meeting reports by hand: refused files, doubles, the right half-day, the queue of doubtful people."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rtcm_desktop.attendance import service
from rtcm_desktop.attendance.ui.page import AttendancePage
from rtcm_desktop.core.resources import resource
from tests.attendance.builders import a_report
from tests.ui.dropping import drop
from tests.ui.starting_again import start_again, written_down

HEADINGS = "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room"
MORNING = ",12/08/2026 09:00,12/08/2026 12:30,,No,No"
DAY = ",12/08/2026 09:00,12/08/2026 17:00,,No,No"


@pytest.fixture
def report(page, settle):
    page.show_view("report")
    settle()
    return page._report


@pytest.fixture
def opened(report, settle, tmp_path):
    """Opens a report made of these lines."""

    def open_lines(*lines: str):
        report.open_file(a_report(tmp_path, lines, HEADINGS))
        settle()
        return report

    return open_lines


@pytest.fixture
def present(asker, context):
    """How many people are known to be present in a half-day."""

    def count(unit: str = "D1-AM") -> int:
        desk = asker.read(lambda space: service.desk(space, event=context.event, unit=unit))
        return sum(bool(entry.modes) for entry in desk.entries)

    return count


@pytest.fixture
def waiting(asker, context):
    """Who waits for a decision."""

    def names() -> list[str]:
        return [one.match.person.name for one in asker.read(lambda space: service.waiting(space, event=context.event))]

    return names


def test_the_half_day_in_which_people_were_connected_is_proposed(page, report, settle, present) -> None:
    report.open_file(resource("sample", "meeting_report.csv"))
    settle()
    assert report.body.head.units.value() == "D2-AM"
    report.take_in()
    settle()
    assert present("D2-AM") == 5
    assert page.view is page._grid


def test_a_report_of_another_event_says_so(page, opened) -> None:
    report = opened("Levan,,2026-12-01 09:00,2026-12-01 12:30,,No,No")
    assert "no connection falls into" in page.banners.texts()[0]
    assert report.body.head.units.count() == 6
    assert report.body.head.take.isHidden()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("letter.csv", b"Dear all\n"),
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9),
        ("empty.csv", b""),
        ("nominations.csv", b"No,Surname,Name,Email\n1,A,B,a@example.org\n"),
        ("letter.pdf", b"%PDF-1.7"),
    ],
)
def test_a_file_that_is_no_report_is_told_and_another_one_can_be_chosen(
    page, report, settle, tmp_path, name, data
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    report.open_file(file)
    settle()
    assert name in page.banners.texts()[0]
    assert report.start.isVisible()


def test_a_file_that_is_gone_is_told(page, report, settle, tmp_path) -> None:
    report.open_file(tmp_path / "stick" / "zoom.csv")
    settle()
    assert "zoom.csv" in page.banners.texts()[0]


def test_a_dropped_file_is_opened(page, report, settle, tmp_path) -> None:
    page.show_view("desk")
    drop(page, a_report(tmp_path, ["Levan" + MORNING.replace(",", ",,", 1)], HEADINGS))
    settle()
    assert page.view is report
    assert report.body.table.shown_count() == 1


def test_doubtful_people_are_decided_by_one_key(opened, settle, present) -> None:
    report = opened("Levan," + MORNING, "Mina," + MORNING)
    report.body.table.setFocus()
    QTest.keyClick(report.body.table.view, Qt.Key.Key_1)
    QTest.keyClick(report.body.table.view, Qt.Key.Key_0)
    assert [line.is_open for line in report.body.table.rows()] == [False, False]
    report.take_in()
    settle()
    assert present() == 1


def test_a_decision_can_be_changed_before_it_is_taken_in(opened, settle, present) -> None:
    report = opened("Levan," + MORNING)
    report.body.decide("")
    report.body.table.select_first()
    report.body.take_candidate(0)
    report.take_in()
    settle()
    assert present() == 1


def test_somebody_nobody_thought_of_is_found_by_letters(opened, settle, present) -> None:
    report = opened("Laptop 7," + MORNING)
    report.body.who.field.setText("saule")
    QTest.keyClick(report.body.who.field, Qt.Key.Key_Return)
    assert report.body.table.rows()[0].name == "Saule Dzhaksybekova"
    report.take_in()
    settle()
    assert present() == 1


def test_who_is_not_decided_waits_and_is_decided_later(page, opened, settle, waiting, present) -> None:
    report = opened("Levan," + MORNING, "Mina Safaei," + MORNING)
    report.take_in()
    settle()
    assert (waiting(), present()) == (["Levan"], 1)
    page.show_view("report")
    settle()
    report._on_start("waiting")
    settle()
    report.body.take_candidate(0)
    settle()
    assert (waiting(), present()) == ([], 2)
    assert report.start.isVisible()


def test_the_same_report_twice_adds_nothing_and_asks_nobody_twice(opened, settle, waiting, present) -> None:
    for _ in range(2):
        report = opened("Levan," + MORNING, "Mina Safaei," + MORNING, "Mina Safaei," + MORNING)
        report.take_in()
        settle()
    assert (waiting(), present()) == (["Levan"], 1)


def test_a_report_of_a_whole_day_offers_its_afternoon(page, opened, settle, present) -> None:
    report = opened("Mina Safaei," + DAY)
    report.take_in()
    settle()
    assert (present("D1-AM"), present("D1-PM")) == (1, 0)
    report.taker._on_next()
    settle()
    assert report.body.head.units.value() == "D1-PM"
    report.take_in()
    settle()
    assert present("D1-PM") == 1


def test_rows_that_are_not_used_are_told_with_the_reason(page, opened) -> None:
    report = opened("Mina Safaei," + MORNING, ",,12/08/2026 09:00,12/08/2026 12:30,,No,No")
    report.body.head._unused.click()
    assert page.banners.texts() == ["These rows are not used"]


def test_teams_writes_utf_16_with_tabs(report, settle, tmp_path, present) -> None:
    file = tmp_path / "meeting.csv"
    rows = (
        "1. Summary\nMeeting title\tTraining\n\n2. Participants\n"
        "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n"
        "Safaei, Mina (External)\t12/8/26, 9:00:00 AM\t12/8/26, 12:30:00 PM\t3h 30m\t\t\tAttendee\n\n"
        "3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
        "Safaei, Mina (External)\t12/8/26, 9:00:00 AM\t12/8/26, 12:30:00 PM\t3h 30m\t\tAttendee\n"
    )
    file.write_bytes(rows.encode("utf-16"))
    report.open_file(file)
    settle()
    report.take_in()
    settle()
    assert present() == 1


def test_a_report_half_looked_at_is_read_again_after_a_power_cut(
    page, opened, settle, show_page, context, asker, tmp_path
) -> None:
    report = opened("Rzayeva G,," + DAY[1:], "Who Ever,," + DAY[1:])
    report.body.head.units.set_value("D1-PM")
    report._on_unit("D1-PM")
    settle()
    report._decisions[2] = None
    report._note()
    start_again(context, asker)
    other = show_page(AttendancePage(context), **page.place_now())
    assert other.view is other._report
    assert other._report.fact() == report.fact()
    assert other._report.body.head.units.value() == "D1-PM"
    assert other._report._decisions == {2: None}
    other._report._on_cancel()
    assert written_down(context, asker) == {}


def test_what_was_typed_into_all_but_stands_there_again_after_a_power_cut(
    page, settle, show_page, context, asker
) -> None:
    page.show_view("grid")
    settle()
    page._grid._bar.field.setText("4, 17")
    start_again(context, asker)
    other = show_page(AttendancePage(context), **page.place_now())
    assert other._grid._bar.field.text() == "4, 17"
    other._grid._bar.clear()
    assert written_down(context, asker) == {}
