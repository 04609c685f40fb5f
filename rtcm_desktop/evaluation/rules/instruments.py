"""Instruments out of their rows: the tables form and question keep what travels, the model is what the rules work on."""

from collections.abc import Iterable, Mapping
from typing import Any

from rtcm_desktop.core.canonical import loads
from rtcm_desktop.evaluation.model.instrument import (
    Arrangement,
    Comment,
    Condition,
    Criterion,
    Instrument,
    Kind,
    NumberRange,
    Option,
    Phase,
    Question,
    Repeat,
    Scale,
    Section,
)

Row = Mapping[str, Any]


def instrument_from(form: Row, questions: Iterable[Row]) -> Instrument:
    """An instrument out of its form row and its question rows; JSON columns are texts."""
    definition = loads(form["definition"])
    by_section: dict[str, list[Question]] = {}
    for row in sorted(questions, key=lambda row: int(row["number"])):
        by_section.setdefault(row["section"], []).append(_question(row))
    return Instrument(
        id=form["id"],
        code=form["code"],
        version=form["version"],
        phase=Phase(form["phase"]),
        anonymous=definition["anonymous"],
        max_pages=definition["max_half_pages"] / 2,
        titles=loads(form["titles"]),
        intro=definition["intro"],
        closing=definition["closing"],
        closing_online=definition.get("closing_online"),
        scales={code: Scale(scale["low"], scale["high"]) for code, scale in definition["scales"].items()},
        sections=tuple(
            _section(section, tuple(by_section[section["code"]]))
            for section in definition["sections"]
            if section["code"] in by_section
        ),
    )


def _section(section: Mapping[str, Any], questions: tuple[Question, ...]) -> Section:
    repeat = section.get("repeat")
    return Section(
        code=section["code"],
        titles=section["title"],
        arrangement=Arrangement(section["layout"]),
        condition=Condition(section["condition"]),
        questions=questions,
        repeat=Repeat(repeat) if repeat else None,
        max_repeat=section.get("max_repeat", 0),
        hint=section.get("hint"),
    )


def _question(row: Row) -> Question:
    more = loads(row["definition"])
    comment = more.get("comment")
    return Question(
        code=row["code"],
        kind=Kind(row["kind"]),
        criterion=Criterion(row["criterion"]),
        aspect=row["aspect"],
        condition=Condition(more["condition"]),
        required=more["required"],
        keep=more["keep"],
        texts=loads(row["texts"]),
        short=more.get("short"),
        scale=more.get("scale"),
        options=tuple(
            Option(option["code"], option["text"], tuple(option.get("categories", ())))
            for option in more.get("options", ())
        ),
        options_from_sessions=more.get("options_from") == "sessions",
        na=more.get("na"),
        comment=Comment(comment["text"], comment["lines"]) if comment else None,
        lines=more.get("lines", 0),
        range=NumberRange(more["min"], more["max"], more.get("decimals", 0)) if "max" in more else None,
        pattern=more.get("pattern", ""),
        inline=more.get("inline", False),
        default_on=more.get("default_on", True),
    )
