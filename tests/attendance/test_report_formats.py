"""Connection reports of Teams, Meet and Webex as they come out of those programs, and webinars of Zoom."""

from datetime import date
from pathlib import Path

import pytest

from rtcm_desktop.attendance.model import MeetingReport
from rtcm_desktop.attendance.reading import read_meeting_report
from rtcm_desktop.attendance.rules import people_of
from rtcm_desktop.core.errors import UserError
from tests.attendance.builders import a_unit, an_event, at, span

DATES = an_event().dates
DAY = date(2026, 12, 9)
NARROW = "\u202f"
TEAMS = (
    "1. Summary",
    "Meeting title\tTraining",
    "Attended participants\t2",
    "Start time\t12/9/26, 8:55:11 AM",
    "",
    "2. Participants",
    "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole",
    "Ana Rossi (External)\t12/9/26, 9:00:00 AM\t12/9/26, 12:30:00 PM\t2h 30m\tana@example.org\tana@example.org\tPresenter",
    "Lomidze, Davit\t12/9/26, 9:30:00 AM\t12/9/26, 12:30:00 PM\t3h\t\t\tAttendee",
    "",
    "3. In-Meeting Activities",
    "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole",
    "Ana Rossi (External)\t12/9/26, 9:00:00 AM\t12/9/26, 10:00:00 AM\t1h\tana@example.org\tPresenter",
    "Ana Rossi (External)\t12/9/26, 11:00:00 AM\t12/9/26, 12:30:00 PM\t1h 30m\tana@example.org\tPresenter",
    "Lomidze, Davit\t12/9/26, 9:30:00 AM\t12/9/26, 12:30:00 PM\t3h\t\tAttendee",
)


def a_file(folder: Path, lines: tuple[str, ...], encoding: str = "utf-16") -> Path:
    path = folder / "report.csv"
    path.write_bytes("\r\n".join(lines).replace(" AM", NARROW + "AM").encode(encoding))
    return path


def read(folder: Path, *lines: str, encoding: str = "utf-16") -> MeetingReport:
    return read_meeting_report(a_file(folder, lines, encoding), dates=DATES, day=DAY)


def told(report: MeetingReport) -> list[tuple[str, str, tuple[tuple[int, int], ...], int | None]]:
    people, _ = people_of(report, a_unit("D2-AM"))
    return [(one.name, one.email, one.intervals, one.minutes) for one in people]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "utf-8"])
def test_the_connections_of_a_teams_report_count_and_its_summary_does_not(tmp_path: Path, encoding: str) -> None:
    report = read(tmp_path, *TEAMS, encoding=encoding)
    assert report.format == "teams"
    assert told(report) == [
        ("Ana Rossi (External)", "ana@example.org", (span("09:00", "10:00"), span("11:00", "12:30")), 150),
        ("Lomidze, Davit", "", (span("09:30", "12:30"),), 180),
    ]
    assert (report.unused, report.problems) == ((), ())


def test_a_teams_report_with_the_summary_alone_counts_the_length_and_says_so(tmp_path: Path) -> None:
    report = read(tmp_path, *TEAMS[:9])
    assert told(report)[0] == ("Ana Rossi (External)", "ana@example.org", (span("09:00", "11:30"),), 150)
    assert [problem["code"] for problem in report.problems] == ["REPORT_FIRST_AND_LAST"]


def test_the_older_teams_report_is_read_row_by_row(tmp_path: Path) -> None:
    report = read(
        tmp_path,
        "Meeting Summary",
        "Total Number of Participants\t1",
        "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole",
        "Ana Rossi\t12/9/2026, 9:00:00 AM\t12/9/2026, 10:27:51 AM\t1h 27m 51s\tana@example.org\tAttendee",
    )
    assert (report.format, told(report)[0][3]) == ("teams", 88)


def test_a_list_taken_during_a_teams_meeting_becomes_stays(tmp_path: Path) -> None:
    report = read(
        tmp_path,
        "Full Name\tUser Action\tTimestamp",
        "Ana Rossi\tJoined before\t12/9/2026, 9:00:00 AM",
        '"Lomidze, Davit"\tJoined\t12/9/2026, 9:10:00 AM',
        "Ana Rossi\tLeft\t12/9/2026, 9:40:00 AM",
        "Ana Rossi\tJoined\t12/9/2026, 10:00:00 AM",
        "Ben Cole\tJoined\t12/9/2026, 10:30:00 AM",
    )
    assert report.format == "teams_actions"
    assert told(report) == [
        ("Ana Rossi", "", (span("09:00", "09:40"), span("10:00", "10:30")), 70),
        ("Lomidze, Davit", "", (span("09:10", "10:30"),), 80),
    ]
    assert [(one.name, one.joined, one.left) for one in report.connections][-1] == (
        "Ben Cole",
        at(2, "10:30"),
        at(2, "10:30"),
    )


def test_meet_writes_times_without_a_date(tmp_path: Path) -> None:
    report = read(
        tmp_path,
        "First name,Last name,Email,Duration,Time joined,Time exited",
        "Ana,Rossi,ana@example.org,1 hr 2 min,9:00 AM,10:02 AM",
        "Ben,,,58 min,9:30 AM,10:28 AM",
        encoding="utf-8",
    )
    assert report.format == "meet"
    assert told(report) == [
        ("Ana Rossi", "ana@example.org", (span("09:00", "10:02"),), 62),
        ("Ben", "", (span("09:30", "10:28"),), 58),
    ]


def test_webex_writes_lengths_in_words(tmp_path: Path) -> None:
    report = read(
        tmp_path,
        "Meeting Name\tName\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration\tConnection Type",
        "Training\tAna Rossi\tana@example.org\t2026-12-09 09:00:00\t\t57 mins\tDesktop app",
    )
    assert (report.format, told(report)) == ("webex", [("Ana Rossi", "ana@example.org", (span("09:00", "09:57"),), 57)])


def test_of_a_webinar_the_attendees_are_read(tmp_path: Path) -> None:
    part = "Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest"
    report = read(
        tmp_path,
        "Attendee Report",
        'Report Generated:,"Dec 09, 2026 1:50 PM"',
        "Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered",
        'Training,811,"Dec 09, 2026 8:50 AM",255,7',
        "Host Details",
        part,
        'Yes,Host,host@example.org,"Dec 09, 2026 08:50:00 AM","Dec 09, 2026 12:40:00 PM",230,No',
        "Attendee Details",
        "Attended,User Name (Original Name),First Name,Last Name,Email,Join Time,Leave Time,Time in Session (minutes)",
        'Yes,Ana R,Ana,Rossi,ana@example.org,"Dec 09, 2026 09:00:00 AM","Dec 09, 2026 10:00:00 AM",60',
        "No,,Ben,Cole,ben@example.org,--,--,--",
        encoding="utf-8",
    )
    assert report.format == "zoom_webinar"
    assert [one[:2] for one in told(report)] == [("Ana R", "ana@example.org")]
    assert [row.code for row in report.unused] == ["REPORT_ROW_NOT_ATTENDED"]


@pytest.mark.parametrize(
    ("length", "minutes"),
    [("210", 210), ("1h 27m 51s", 88), ("01:30:00", 90), ("1 ч 5 мин", 65), ("2 godz. 10 min", 130), ("-", None), ("long", None)],
)  # fmt: skip
def test_lengths_are_read_in_every_way_of_writing(tmp_path: Path, length: str, minutes: int | None) -> None:
    report = read(
        tmp_path, "Name,Email,Join time,Duration", f"Ana,a@example.org,2026-12-09 09:00,{length}", encoding="utf-8"
    )
    assert report.connections[0].minutes == minutes


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "SHEET_IS_PICTURE"), (b"", "SHEET_FILE_EMPTY"), (b"a,b\n1,2\n", "SHEET_NO_HEADER")],
)  # fmt: skip
def test_what_is_no_report_is_refused_with_its_name(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "photo.csv"
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        read_meeting_report(path, dates=DATES, day=DAY)
    assert caught.value.code == code
    assert "photo" in str(caught.value)
