"""The figures on paper and in a workbook say what was counted."""

from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from rtcm_desktop.statistics.documents.paper import figures_paper
from rtcm_desktop.statistics.documents.workbook import figures_workbook
from rtcm_desktop.statistics.model import EventFacts, Figures, Names, Participation, Period, Teaching
from rtcm_desktop.statistics.rules import figures_of

MADE = datetime.fromisoformat("2027-01-15T09:10:00+04:00")
NAMES = Names(
    countries={"AZ": "Azerbaijan", "GE": "Georgia"},
    audiences={"CSO": "Civil society and non-governmental organisations"},
    modules={"M2": "2 Preventing and Combatting Irregular Migration"},
    modes={"in_person": "in the room"},
    unknown="not known",
)


def some_figures(*, last: date = date(2026, 12, 31)) -> Figures:
    events = [
        EventFacts(
            "e1", "C1-26-A01", "=Trafficking", date(2026, 3, 2), date(2026, 3, 4), "hybrid", "planned", ("M2",), 0
        ),
        EventFacts("e2", "C1-26-A02", "Partner event", date(2026, 4, 2), date(2026, 4, 2), "online", "planned", (), 87),
        EventFacts("e3", "C1-26-A03", "Later", date(2026, 5, 2), date(2026, 5, 2), "online", "planned", (), 0),
    ]
    people = [("p1", "f", "AZ"), ("p2", "m", "AZ"), ("p3", None, "GE")]
    present = [Participation("e1", person, sex, country, "CSO", "in_person") for person, sex, country in people]
    teachings = [Teaching("e1", "t1", "f", "GE", "M2", 90)]
    return figures_of(Period(date(2026, 1, 1), last), events, present, teachings, data_state="AZ7A-120 C1A+3")


def text_of(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages)


def test_the_paper_says_what_was_counted() -> None:
    printed = figures_paper(some_figures(), NAMES, place="Centre C1", made_at=MADE)
    text = text_of(printed.data)
    assert printed.pages == len(PdfReader(BytesIO(printed.data)).pages)
    for words in (
        "Training in 2026",
        "Azerbaijan",
        "Civil society",
        "3 persons trained",
        "1 woman, 1 man, 1 not stated",
    ):
        assert words in text
    assert "AZ7A-120 C1A+3" in text
    assert "(1, with 87 people)" in text
    assert "One further event" in text


@pytest.mark.parametrize("last", [date(2026, 3, 31), date(2031, 12, 31)])
def test_short_and_long_periods_can_be_printed(last: date) -> None:
    assert figures_paper(some_figures(last=last), NAMES, place="Centre C1", made_at=MADE).pages >= 1


def test_a_year_without_events_can_be_printed() -> None:
    empty = figures_of(Period(date(2026, 1, 1), date(2026, 12, 31)), [], [], [], data_state="")
    assert figures_paper(empty, NAMES, place="Centre C1", made_at=MADE).pages == 1
    assert figures_workbook(empty, NAMES, place="Centre C1", made_at=MADE)


def test_the_same_figures_give_the_same_bytes() -> None:
    for write in (
        lambda: figures_paper(some_figures(), NAMES, place="Centre C1", made_at=MADE).data,
        lambda: figures_workbook(some_figures(), NAMES, place="Centre C1", made_at=MADE),
    ):
        assert write() == write()


def test_the_workbook_has_a_sheet_for_every_breakdown() -> None:
    book = load_workbook(BytesIO(figures_workbook(some_figures(), NAMES, place="Centre C1", made_at=MADE)))
    assert book.sheetnames == [
        "Summary",
        "By Country",
        "By Audience",
        "By Module",
        "By Topic",
        "By Way of taking part",
        "By Quarter",
        "Trainers",
        "Events",
    ]
    cells = [row for row in book["By Country"].iter_rows(values_only=True) if row[0] in ("Azerbaijan", "Georgia")]
    assert [row[:5] for row in cells] == [("Azerbaijan", 1, 1, 0, 2), ("Georgia", 0, 0, 1, 1)]


def test_the_register_of_events_marks_head_counts_and_holds_no_formula() -> None:
    book = load_workbook(BytesIO(figures_workbook(some_figures(), NAMES, place="Centre C1", made_at=MADE)))
    rows = [row for row in book["Events"].iter_rows() if str(row[0].value).startswith("C1-26")]
    assert [(row[0].value, row[5].value, row[6].value) for row in rows] == [
        ("C1-26-A01", 3, None),
        ("C1-26-A02", None, 87),
    ]
    assert rows[0][1].data_type == "s"
