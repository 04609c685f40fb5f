"""The catalogue files become rows of the curriculum's tables."""

from collections import Counter

import pytest

from rtcm_desktop.core.canonical import loads
from rtcm_desktop.core.wire import registry
from rtcm_desktop.curriculum.model import country_id, session_id, topic_id
from rtcm_desktop.curriculum.reading import SeedRow, seed_rows


@pytest.fixture(scope="module")
def rows() -> list[SeedRow]:
    return list(seed_rows())


def test_everything_of_the_catalogue_is_there(rows: list[SeedRow]) -> None:
    counts = Counter(table for table, _, _ in rows)
    assert counts == {
        "module": 8,
        "topic": 68,
        "topic_session": 258,
        "topic_item": 1049,
        "topic_outcome": 318,
        "topic_audience": 429,
        "topic_material": 541,
        "topic_link": 279,
        "audience": 21,
        "need": 22 * 13,
        "country": counts["country"],
    }


def test_thirteen_countries_belong_to_the_region(rows: list[SeedRow]) -> None:
    region = {values["code"] for table, _, values in rows if table == "country" and values["state"] == "region"}
    assert region == {"AZ", "BY", "GE", "IR", "KZ", "KG", "MD", "RU", "TJ", "TR", "TM", "UA", "UZ"}


def test_columns_are_those_of_the_registry_and_parents_come_first(rows: list[SeedRow]) -> None:
    seen: set[str] = set()
    for table, row, values in rows:
        entry = registry().tables[table]
        assert set(values) <= set(entry.columns)
        for column in entry.references.keys() & values.keys():
            assert values[column] in seen
        assert row not in seen
        seen.add(row)


def test_two_readings_give_the_same_rows(rows: list[SeedRow]) -> None:
    assert list(seed_rows()) == rows


def test_a_topic_keeps_its_numbers_and_its_session_their_order(rows: list[SeedRow]) -> None:
    by_id = {row: values for _, row, values in rows}
    topic = by_id[topic_id("M2.T06")]
    assert (topic["days_min"], topic["days_max"], topic["number"]) == (4, 5, 6)
    assert loads(str(by_id[session_id("M2.T06", 1)]["titles"])) == {"en": "Definition and trends"}
    assert by_id[topic_id("M4.T12")]["days_min"] is None


def test_blank_and_not_applicable_needs_stay_apart(rows: list[SeedRow]) -> None:
    cells = {(v["theme"], v["country"]): (v["priority"], v["cell"]) for table, _, v in rows if table == "need"}
    assert cells[(1, country_id("AZ"))] == (4, "4")
    assert cells[(1, country_id("KZ"))] == (None, "")
    assert cells[(1, country_id("TM"))] == (None, "N/A")
