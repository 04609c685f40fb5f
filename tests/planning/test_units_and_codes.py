"""Labels of half-days and codes of events."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtcm_desktop.planning.rules import event_code, event_prefix, parse_unit, unit_labels


def test_every_day_has_a_morning_and_an_afternoon() -> None:
    assert unit_labels(2) == ("D1-AM", "D1-PM", "D2-AM", "D2-PM")


@given(st.integers(1, 30))
def test_labels_are_read_back(days: int) -> None:
    for label in unit_labels(days):
        unit = parse_unit(label.lower(), days)
        assert unit is not None
        assert unit.label == label


@pytest.mark.parametrize("label", ["D4-AM", "D0-AM", "D1", "AM", "D1-XX", "", "D١-AM"])
def test_a_half_day_that_is_not_there_is_none(label: str) -> None:
    assert parse_unit(label, 3) is None


def test_a_code_names_station_year_life_and_number() -> None:
    prefix = event_prefix("AZ7", date(2026, 12, 8), "A")
    assert event_code(prefix, []) == "AZ7-26-A01"
    assert event_code(prefix, ["AZ7-26-A01", "AZ7-26-A02"]) == "AZ7-26-A03"


def test_numbers_run_on_over_gaps_and_past_ninety_nine() -> None:
    assert event_code("AZ7-26-A", ["AZ7-26-A01", "AZ7-26-A99"]) == "AZ7-26-A100"


def test_other_stations_years_and_lives_do_not_count() -> None:
    assert event_code("AZ7-26-B", ["AZ7-26-A07", "AZ8-26-B09", "AZ7-25-B04"]) == "AZ7-26-B01"
