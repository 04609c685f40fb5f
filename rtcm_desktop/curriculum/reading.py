"""Turns the catalogue files in `resources/curriculum` into rows of the curriculum's tables."""

import json
from collections.abc import Iterator
from typing import Any

from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.resources import resource
from rtcm_desktop.curriculum.model import (
    CountryState,
    audience_id,
    country_id,
    module_code,
    module_id,
    session_id,
    topic_id,
)
from rtcm_desktop.curriculum.rules import country_spellings

CURRICULUM_VERSION = 1
NEEDS_YEAR = 2021

Values = dict[str, str | int | None]
SeedRow = tuple[str, str, Values]


def seed_rows() -> Iterator[SeedRow]:
    """Every row of the catalogue as (table, id, values), parents before children.

    Ids follow from the codes, so every installation makes the same rows.
    """
    yield from _country_rows()
    yield from _audience_rows()
    catalogue = _load("catalogue.json")
    categories = _load("audiences.json")["labels"]
    for module in catalogue["modules"]:
        yield _module_row(module)
        for topic in module["topics"]:
            yield from _topic_rows(module["number"], topic, categories)
    yield from _need_rows()


def _load(name: str) -> Any:
    return json.loads(resource("curriculum", name).read_text(encoding="utf-8"))


def _english(text: str) -> str:
    return dumps({"en": text})


def _country_rows() -> Iterator[SeedRow]:
    region = {country["iso"]: country for country in _load("countries.json")["countries"]}
    for code, spelt in country_spellings().items():
        known = region.get(code, {})
        yield (
            "country",
            country_id(code),
            {
                "code": code,
                "names": dumps(spelt.names | {"en": known.get("name", spelt.names["en"])}),
                "short_names": dumps(spelt.names),
                "languages": dumps(known.get("languages", [])),
                "institution": known.get("institution"),
                "timezone": known.get("timezone"),
                "state": CountryState.REGION if known else CountryState.OTHER,
            },
        )


def _audience_rows() -> Iterator[SeedRow]:
    for number, category in enumerate(_load("audiences.json")["categories"], start=1):
        code = category["code"]
        yield "audience", audience_id(code), {"code": code, "number": number, "labels": _english(category["label"])}


def _module_row(module: dict[str, Any]) -> SeedRow:
    number = module["number"]
    return (
        "module",
        module_id(number),
        {
            "code": module_code(number),
            "number": number,
            "titles": _english(module["title"]),
            "sdg_goals": dumps(module["sdg_goals"]),
            "sdg_targets": dumps(module["sdg_targets"]),
            "gcm_objectives": dumps(module["gcm_objectives"]),
        },
    )


def _topic_rows(module: int, topic: dict[str, Any], categories: dict[str, list[str]]) -> Iterator[SeedRow]:
    code = topic["code"]
    yield (
        "topic",
        topic_id(code),
        {
            "module": module_id(module),
            "code": code,
            "number": topic["number"],
            "titles": _english(topic["title"]),
            "format": topic["format"]["label"],
            "modes": dumps(topic["format"]["modes"]),
            "days_min": topic["duration_days"]["min"],
            "days_max": topic["duration_days"]["max"],
            "resource_persons": dumps(topic["resource_persons"]),
            "version": CURRICULUM_VERSION,
        },
    )
    for session in topic["sessions"]:
        yield from _session_rows(code, session)
    yield from _listed(code, "topic_outcome", [{"texts": _english(text)} for text in topic["outcomes"]])
    audience = [{"label": label, "categories": dumps(categories[label])} for label in topic["target_audience"]]
    yield from _listed(code, "topic_audience", audience)
    yield from _listed(code, "topic_material", topic["materials"])
    links = [{"to_module": link["module"], "to_topic": link["topic"]} for link in topic["links"]]
    yield from _listed(code, "topic_link", links)


def _session_rows(code: str, session: dict[str, Any]) -> Iterator[SeedRow]:
    number = session["number"]
    row = session_id(code, number)
    yield (
        "topic_session",
        row,
        {"topic": topic_id(code), "number": number, "titles": _english(session["title"])},
    )
    for place, title in enumerate(session["items"], start=1):
        item = derived_id("", "topic_item", code, str(number), str(place))
        yield "topic_item", item, {"topic_session": row, "number": place, "titles": _english(title)}


def _listed(code: str, table: str, entries: list[dict[str, Any]]) -> Iterator[SeedRow]:
    """Rows of a table that hang on a topic, numbered in the curriculum's order."""
    for number, entry in enumerate(entries, start=1):
        yield table, derived_id("", table, code, str(number)), {"topic": topic_id(code), "number": number, **entry}


def _need_rows() -> Iterator[SeedRow]:
    needs = _load("needs.json")
    for theme in needs["themes"]:
        for country, cell in zip(needs["columns"], theme["cells"], strict=True):
            yield (
                "need",
                derived_id("", "need", str(theme["number"]), country),
                {
                    "theme": theme["number"],
                    "titles": _english(theme["title"]),
                    "country": country_id(country),
                    "priority": theme["priorities"][country],
                    "cell": cell,
                    "topics": dumps(theme["topics"]),
                    "year": NEEDS_YEAR,
                },
            )
