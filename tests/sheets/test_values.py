"""Dates, moments and years out of cells."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.sheets.values import CellFault, DayOrder, order_of_dates, parse_date, parse_moment, parse_year


@pytest.mark.parametrize(
    "text",
    [
        "08.12.2026",
        "8/12/2026",
        "8-12-26",
        "2026-12-08",
        "8 Dec 2026",
        "8th December, 2026",
        "Dec 8, 2026",
        "08.12.2026 г.",
    ],
)
def test_dates_are_understood_in_every_usual_form(text: str) -> None:
    assert parse_date(text) == date(2026, 12, 8)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("12/09/2026 08:55:10 AM", 8),
        ("12/09/2026 08:55:10\u202fPM", 20),
        ("12/9/26, 12:55:10 AM", 0),
        ("2026-12-09 08:55:10", 8),
        ("2026-12-09T08:55:10Z", 8),
        ("Dec 09, 2026 8:55:10 PM", 20),
    ],
)
def test_moments_are_understood_in_the_forms_of_meeting_reports(text: str, hour: int) -> None:
    assert parse_moment(text, DayOrder.MONTH_FIRST) == datetime(2026, 12, 9, hour, 55, 10)  # noqa: DTZ001


@pytest.mark.parametrize(("text", "code"), [("31.02.2026", "DATE_IMPOSSIBLE"), ("soon", "DATE_NOT_UNDERSTOOD")])
def test_what_is_no_date_has_a_code_of_its_own(text: str, code: str) -> None:
    with pytest.raises(CellFault) as caught:
        parse_date(text)
    assert (caught.value.code, caught.value.params["value"]) == (code, text)


def test_a_time_that_cannot_be_is_refused() -> None:
    with pytest.raises(CellFault) as caught:
        parse_moment("2026-12-09 25:99")
    assert caught.value.code == "TIME_NOT_UNDERSTOOD"


def test_years_come_out_of_numbers_texts_and_dates() -> None:
    assert {
        parse_year(cell, earliest=1930, latest=2010) for cell in (1984, "1984", date(1984, 5, 1), "01.05.1984")
    } == {1984}


@pytest.mark.parametrize(
    ("cell", "code"), [(1884, "YEAR_IMPOSSIBLE"), ("n/a", "YEAR_NOT_UNDERSTOOD"), (84, "YEAR_NOT_UNDERSTOOD")]
)
def test_years_that_cannot_be_are_refused(cell: int | str, code: str) -> None:
    with pytest.raises(CellFault) as caught:
        parse_year(cell, earliest=1930, latest=2010)
    assert caught.value.code == code


DAYS = [date(2026, 12, 8), date(2026, 12, 9), date(2026, 12, 10)]


def test_the_days_of_the_event_decide_which_number_is_the_month() -> None:
    assert order_of_dates(["12/09/2026 08:55 AM"], DAYS) is DayOrder.MONTH_FIRST
    assert order_of_dates(["09/12/2026 08:55"], DAYS) is DayOrder.DAY_FIRST


def test_one_telling_date_decides_for_the_whole_file() -> None:
    assert order_of_dates(["05/06/2026", "05/25/2026"], [date(2026, 1, 1)]) is DayOrder.MONTH_FIRST


def test_a_date_that_reads_both_ways_is_left_open() -> None:
    assert order_of_dates(["05/06/2026"], [date(2026, 1, 1)]) is None


@given(st.dates(date(1971, 1, 1), date(2068, 12, 31)), st.sampled_from(DayOrder))
def test_written_dates_read_back(day: date, order: DayOrder) -> None:
    numbers = f"{day:%d/%m/%Y}" if order is DayOrder.DAY_FIRST else f"{day:%m/%d/%Y}"
    assert parse_date(numbers, order) == parse_date(day.isoformat(), order) == day
