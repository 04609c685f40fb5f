"""The Centre's forms in resources/forms: as seed rows of the tables form and question, and the geometry of paper."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from rtcm_desktop.core.canonical import dumps
from rtcm_desktop.core.ids import derived_id
from rtcm_desktop.core.resources import resource
from rtcm_desktop.evaluation.rules.geometry import Geometry, geometry_from

FORMS = ("pre", "intermediate", "post", "followup", "trainer", "knowledge_test")

FORM_COLUMNS = frozenset({"form", "version", "phase", "title", "max_pages"})
QUESTION_COLUMNS = frozenset({"code", "kind", "criterion", "aspect", "text"})

SeedRow = tuple[str, str, dict[str, str | int | None]]


def seed_rows() -> Iterator[SeedRow]:
    """Every form of the catalogue as (table, row id, values), forms before their questions."""
    for name in FORMS:
        yield from _rows_of(_read(name))


@cache
def read_geometry() -> Geometry:
    """The measures of a printed form."""
    return geometry_from(_read("paper"))


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(resource("forms", f"{name}.json").read_text(encoding="utf-8"))
    return content


def _rows_of(form: Mapping[str, Any]) -> Iterator[SeedRow]:
    form_id = derived_id("", "form", form["form"], str(form["version"]))
    definition = {key: value for key, value in form.items() if key not in FORM_COLUMNS}
    definition["max_half_pages"] = round(form["max_pages"] * 2) if "max_pages" in form else 0
    definition["sections"] = [
        {key: value for key, value in section.items() if key != "questions"} for section in form["sections"]
    ]
    yield (
        "form",
        form_id,
        {
            "code": form["form"],
            "version": form["version"],
            "phase": form["phase"],
            "event": None,
            "base": None,
            "titles": dumps(form["title"]),
            "definition": dumps(definition),
            "state": "current",
        },
    )
    asked = [(section["code"], question) for section in form["sections"] for question in section["questions"]]
    for number, (section_code, question) in enumerate(asked, start=1):
        yield (
            "question",
            derived_id(form_id, "question", question["code"]),
            _question(form_id, number, section_code, question),
        )


def _question(form_id: str, number: int, section: str, question: Mapping[str, Any]) -> dict[str, str | int | None]:
    rest = {key: value for key, value in question.items() if key not in QUESTION_COLUMNS}
    return {
        "form": form_id,
        "code": question["code"],
        "number": number,
        "kind": question["kind"],
        "section": section,
        "criterion": question["criterion"],
        "aspect": question["aspect"],
        "texts": dumps(question["text"]),
        "definition": dumps(rest),
    }
