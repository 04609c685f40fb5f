"""Meeting reports of which nothing counts, or not what seems to."""

from pathlib import Path

import pytest

from tests.stories.desk import USER, ZOOM, Answer, Desk


def report(desk: Desk, tmp_path: Path, text: str) -> Answer:
    path = tmp_path / "report.csv"
    path.write_text(text, encoding="utf-8")
    return desk("attendance", "import", path, "--event", "EVENT", "--unit", "D2-AM", "--preview")


@pytest.mark.parametrize(
    ("row", "code", "says"),
    [
        ("Ana,,11/20/2026 09:00:00 AM,11/20/2026 12:30:00 PM,210,Yes", "REPORT_NOTHING_USED", "2026-11-20"),
        ("Ana,,12/09/2026 12:00:00 PM,12/09/2026 09:30:00 AM,150,Yes", "REPORT_NOTHING_USED", "before the join time"),
        ("Ana,,13/13/2026 09:00:00 AM,garbage,210,Yes", "REPORT_NOTHING_USED", "neither its join nor its leave time"),
        (",,12/09/2026 09:00:00 AM,12/09/2026 12:30:00 PM,210,Yes", "REPORT_NOTHING_USED", "no name"),
        ("Ana,,01/02/2026 09:00:00 AM,01/02/2026 12:30:00 PM,210,Yes", "REPORT_DATES_UNCLEAR", "01/02/2026"),
    ],
)
def test_a_report_of_which_nothing_counts_says_why(desk, tmp_path, row, code, says):
    answer = report(desk, tmp_path, f"{ZOOM}\n{row}\n")
    assert (answer.status, answer.code) == (USER, code)
    assert says in answer.err


@pytest.mark.parametrize("minutes", ["1e400", "inf", "nan", "-5", "9" * 30, "1e12"])
def test_a_length_that_cannot_be_is_unknown(desk, tmp_path, minutes):
    answer = report(desk, tmp_path, f"{ZOOM}\nAna,,12/09/2026 09:00:00 AM,,{minutes},Yes\n")
    assert answer.status == 0
    assert answer.value["verdicts"][0]["minutes"] is None


def test_who_registered_for_a_webinar_and_did_not_come_was_not_there(desk, tmp_path):
    host = "Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes)"
    guest = (
        "Attended,User Name (Original Name),First Name,Last Name,Email,Join Time,Leave Time,Time in Session (minutes)"
    )
    text = (
        f"Attendee Report\nHost Details\n{host}\nYes,Host,,12/09/2026 09:00:00 AM,12/09/2026 12:30:00 PM,210\n"
        f"Attendee Details\n{guest}\nYes,Ana Lin,Ana,Lin,a@x.org,12/09/2026 09:00:00 AM,12/09/2026 12:30:00 PM,210\n"
        "No,Bo Lin,Bo,Lin,b@x.org,--,--,--\n"
    )
    answer = report(desk, tmp_path, text).value
    assert [verdict["name"] for verdict in answer["verdicts"]] == ["Ana Lin"]
    assert "REPORT_ROW_NOT_ATTENDED" in {row["code"] for row in answer["unused_rows"]}
