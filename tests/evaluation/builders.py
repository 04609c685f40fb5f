"""Instruments, events' facts, forms, responses and typed workbooks for the tests of evaluation."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation.documents.form_paper import FormHeading
from rtcm_desktop.evaluation.model.composition import EventFacts, EventForm, Response, Subject, Switches, Variant
from rtcm_desktop.evaluation.model.instrument import Instrument
from rtcm_desktop.evaluation.reading import read_geometry, seed_rows
from rtcm_desktop.evaluation.rules.composition import compose
from rtcm_desktop.evaluation.rules.instruments import instrument_from
from rtcm_desktop.planning.service import create_event

Typed = str | int | None

LANGUAGES = ("en", "ru", "az")

SESSION = {
    "en": "Managing migration: drivers, policy regimes and border management systems",
    "ru": "Управление миграцией: причины, политика и системы управления границами",
    "az": "Miqrasiyanın idarə edilməsi: səbəblər, siyasət və sərhəd idarəetmə sistemləri",
}
OUTCOME = {
    "en": "Compare good practice in upgrading the systems that support migration management",
    "ru": "Сравнить передовой опыт обновления систем, обеспечивающих управление миграцией",
    "az": "Miqrasiyanın idarə olunmasını təmin edən sistemlərin yenilənməsində qabaqcıl təcrübəni müqayisə etmək",
}
OWN = {
    "en": "The case study on readmission can be used in our own staff training.",
    "ru": "Пример по реадмиссии можно использовать для обучения наших сотрудников.",
    "az": "Readmissiya üzrə nümunədən öz əməkdaşlarımızın təlimində istifadə etmək olar.",
}
HEADING = FormHeading(
    "AZ7-26-A03",
    "Labour Migration Governance and Ethical Recruitment",
    "Baku, conference hotel",
    date(2026, 12, 7),
    date(2026, 12, 9),
)


@cache
def instruments() -> Mapping[str, Instrument]:
    """Every form of the catalogue by its code."""
    forms: dict[str, dict[str, Any]] = {}
    questions: dict[str, list[Mapping[str, Any]]] = {}
    for table, row, values in seed_rows():
        if table == "form":
            forms[row] = {**values, "id": row}
            questions[row] = []
        else:
            questions[str(values["form"])].append(values)
    return {form["code"]: instrument_from(form, questions[row]) for row, form in forms.items()}


def subjects(kind: str, number: int, texts: Mapping[str, str] | None = None) -> tuple[Subject, ...]:
    return tuple(
        Subject(f"{kind}-{index}", {language: f"{text} {index}" for language, text in (texts or {"en": kind}).items()})
        for index in range(1, number + 1)
    )


def facts(
    *, sessions: int = 4, trainers: int = 3, outcomes: int = 4, own: int = 0, both: bool = True, **more: Any
) -> EventFacts:
    return EventFacts(
        sessions=subjects("session", sessions, SESSION),
        trainers=subjects("Aleksandr Nikolaevich Bondarenko", trainers),
        outcomes=subjects("outcome", outcomes, OUTCOME),
        own=tuple(replace(one, id=one.texts["en"]) for one in subjects("own", own, OWN)),
        variants=(Variant.ROOM, Variant.ONLINE) if both else (Variant.ROOM,),
        **more,
    )


def form(
    code: str = "post", about: EventFacts | None = None, *, switches: Switches | None = None, id: str = "form-1"
) -> EventForm:
    instrument = instruments()[code]
    composition = compose(instrument, about or facts(), read_geometry(), switches=switches)
    return EventForm(id, "event", 1, instrument, composition)


def responses(
    number: int, answers: Mapping[str, object], *, form_id: str = "form-1", variant: Variant = Variant.ROOM
) -> list[Response]:
    return [Response(form_id, variant, "en", str(index), answers) for index in range(number)]


def new_event(workspace: Workspace, *, mode: str = "hybrid", languages: Sequence[str] = ("en",)) -> str:
    """A three-day event of the curriculum; gives its code."""
    made = create_event(
        workspace, topics=["M2.T06"], start="2026-12-08", days=3, mode=mode, venue="Ganja", languages=languages
    )
    return made.value.event.code


def fill(path: Path, rows: int, answer: Callable[[str, str, int], Typed] | None = None, *, first: int = 4) -> None:
    """Types forms into an entry workbook; `answer` takes code, kind and the number of the form counted from 0."""
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for index in range(rows):
        for cell in sheet[1]:
            column = int(cell.column or 0)
            kind = str(sheet.cell(2, column).value)
            value = answer(str(cell.value), kind, index) if answer else usual_answer(kind, index)
            sheet.cell(first + index, column, value)
    book.save(path)


def usual_answer(kind: str, index: int) -> Typed:
    if kind == "serial":
        return index + 1
    if kind == "scale5":
        return 3 + index % 3
    if ":" in kind:
        choices = kind.split(":")[1].split(",")
        return choices[index % len(choices)]
    return index % 5 + 1 if kind == "number" else None
