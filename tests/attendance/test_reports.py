"""Connection reports of Zoom in their generations, and what of them falls into a unit."""

from pathlib import Path

import pytest

from rtcm_desktop.attendance.model import MeetingReport, ReportPerson
from rtcm_desktop.attendance.reading import read_meeting_report
from rtcm_desktop.attendance.rules import people_of
from rtcm_desktop.core.errors import UserError
from tests.attendance.builders import a_report, a_unit, an_event, at, span

DATES = an_event().dates
PRESENT = "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room"
OLDER = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent"
ROW = "Ana,a@example.org,{join},{leave},{minutes},Yes,OK,No"


def read(folder: Path, *lines: str, headings: str = PRESENT) -> MeetingReport:
    return read_meeting_report(a_report(folder, lines, headings), dates=DATES)


def people(report: MeetingReport, label: str = "D2-AM") -> tuple[ReportPerson, ...]:
    return people_of(report, a_unit(label))[0]


@pytest.mark.parametrize("headings", [PRESENT, OLDER, OLDER.upper(), PRESENT.replace("Email", "User Email")])
@pytest.mark.parametrize(
    ("join", "leave"),
    [
        ("12/09/2026 09:00:00 AM", "12/09/2026 12:30:00 PM"),
        ("09/12/2026 09:00", "09/12/2026 12:30"),
        ("2026-12-09 09:00:00", "2026-12-09 12:30:00"),
        ("12/9/26 9:00:00 AM", "12/9/26 12:30:00 PM"),
    ],
)
def test_every_generation_and_way_of_writing_dates_is_read(
    tmp_path: Path, headings: str, join: str, leave: str
) -> None:
    (connection,) = read(tmp_path, ROW.format(join=join, leave=leave, minutes=210), headings=headings).connections
    assert (connection.joined, connection.left, connection.minutes) == (at(2, "09:00"), at(2, "12:30"), 210)
    assert (connection.name, connection.email, connection.row) == ("Ana", "a@example.org", 2)


def test_the_block_about_the_meeting_is_not_taken_for_people(tmp_path: Path) -> None:
    block = "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants"
    lines = ("811 2233,Training,12/09/2026 08:30 AM,12/09/2026 12:45 PM,host@example.org,255,7", "", OLDER)
    row = "Ana,a@example.org,12/09/2026 09:00 AM,12/09/2026 10:00 AM,60,Yes,"
    report = read(tmp_path, *lines, row, headings=block)
    assert [(one.name, one.email, one.row) for one in report.connections] == [("Ana", "a@example.org", 5)]
    assert report.format == "zoom_with_meeting"


def test_the_flat_export_of_an_account_is_read_by_its_second_columns(tmp_path: Path) -> None:
    headings = (
        "Topic,Meeting ID,User Name,User Email,Start Time,End Time,Duration (Minutes),Participants,"
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest"
    )
    row = "T,811,Host,host@example.org,x,y,255,7,Ana,a@example.org,12/09/2026 09:00 AM,12/09/2026 10:00 AM,60,Yes"
    (connection,) = read(tmp_path, row, headings=headings).connections
    assert (connection.name, connection.email, connection.minutes) == ("Ana", "a@example.org", 60)


def test_totals_without_times_are_read_and_said(tmp_path: Path) -> None:
    headings = "Name (Original Name),User Email,Total Duration (Minutes),Guest"
    report = read(tmp_path, "Ana,a@example.org,300,Yes", headings=headings)
    assert report.format == "zoom_unique_users"
    assert [problem["code"] for problem in report.problems] == ["REPORT_WITHOUT_TIMES"]
    (person,) = people(report)
    assert (person.intervals, person.minutes) == ((), 210)


def test_a_missing_length_follows_from_the_times_and_a_missing_time_from_the_length(tmp_path: Path) -> None:
    rows = (
        ROW.format(join="12/09/2026 09:00 AM", leave="12/09/2026 10:00 AM", minutes=""),
        ROW.format(join="12/09/2026 11:00 AM", leave="--", minutes=30),
    )
    (person,) = people(read(tmp_path, *rows))
    assert person.intervals == (span("09:00", "10:00"), span("11:00", "11:30"))


def test_an_unknown_length_is_said_and_never_nought(tmp_path: Path) -> None:
    report = read(tmp_path, ROW.format(join="12/09/2026 09:00 AM", leave="", minutes=""))
    (person,) = people(report)
    assert person.minutes is None
    assert [(problem["code"], problem["row"]) for problem in report.problems] == [("REPORT_LENGTH_UNKNOWN", 2)]


def test_a_time_that_cannot_be_read_is_named_and_stops_nobody_else(tmp_path: Path) -> None:
    good = ROW.format(join="12/09/2026 09:00 AM", leave="12/09/2026 10:00 AM", minutes=60)
    report = read(
        tmp_path, good.replace("12/09/2026 09:00 AM", "yesterday"), good.replace("Ana", "Ben").replace("a@", "b@")
    )
    assert ("DATE_NOT_UNDERSTOOD", 2, "Join time") in [(p["code"], p["row"], p["column"]) for p in report.problems]
    assert [person.name for person in people(report)] == ["Ana", "Ben"]


def test_dates_that_fit_both_ways_are_refused_with_an_example(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(tmp_path, ROW.format(join="05/06/2026 09:00 AM", leave="05/06/2026 10:00 AM", minutes=60))
    assert (caught.value.code, caught.value.params["value"]) == ("REPORT_DATES_UNCLEAR", "05/06/2026 09:00 AM")


def test_connections_are_united_per_person_and_clipped_to_the_unit(tmp_path: Path) -> None:
    rows = (
        ROW.format(join="12/09/2026 08:50 AM", leave="12/09/2026 10:00 AM", minutes=70),
        ROW.format(join="12/09/2026 09:30 AM", leave="12/09/2026 11:00 AM", minutes=90),
        ROW.format(join="12/09/2026 12:00 PM", leave="12/09/2026 02:00 PM", minutes=120),
    )
    report = read(tmp_path, *rows)
    (person,) = people(report)
    assert person.intervals == (span("09:00", "11:00"), span("12:00", "12:30"))
    assert (person.minutes, person.rows) == (150, (2, 3, 4))
    (later,) = people(report, "D2-PM")
    assert later.intervals == (span("13:30", "14:00"),)


def test_rows_from_which_nothing_follows_are_listed_with_the_reason(tmp_path: Path) -> None:
    rows = (
        ROW.format(join="12/08/2026 09:00 AM", leave="12/08/2026 10:00 AM", minutes=60),
        ROW.format(join="12/09/2026 01:00 PM", leave="12/09/2026 01:20 PM", minutes=20),
        ROW.format(join="12/09/2026 11:00 AM", leave="12/09/2026 10:00 AM", minutes=60),
        ROW.format(join="12/09/2026 09:00 AM", leave="12/09/2026 10:00 AM", minutes=60).replace("No", "Yes"),
        ",,12/09/2026 09:00 AM,12/09/2026 10:00 AM,60,Yes,OK,No",
    )
    found, unused = people_of(read(tmp_path, *rows), a_unit("D2-AM"))
    assert found == ()
    assert [(row.row, row.code) for row in unused] == [
        (2, "REPORT_ROW_OTHER_DAY"),
        (3, "REPORT_ROW_OUTSIDE"),
        (4, "REPORT_ROW_BACKWARDS"),
        (5, "REPORT_ROW_WAITING"),
        (6, "REPORT_ROW_NO_NAME"),
    ]
    assert all(row.message for row in unused)


def test_a_list_of_nominations_is_no_connection_report(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(tmp_path, "1,Əliyeva,Şəfəqət,F", headings="No,Surname,Name,Email")
    assert caught.value.code == "SHEET_COLUMN_MISSING"


def test_the_same_content_has_the_same_fingerprint(tmp_path: Path) -> None:
    row = ROW.format(join="12/09/2026 09:00 AM", leave="12/09/2026 10:00 AM", minutes=60)
    first, again = read(tmp_path, row), read(tmp_path, row)
    other = read(tmp_path, row.replace("Ana", "Ben"))
    assert first.fingerprint == again.fingerprint != other.fingerprint
