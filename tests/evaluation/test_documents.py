"""The papers: forms that a machine can read and a person likes to fill, and a report that shows no more than it may."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from openpyxl import load_workbook

from rtcm_desktop.evaluation.documents.form_blocks import box_left
from rtcm_desktop.evaluation.documents.form_paper import PrintRun, print_form
from rtcm_desktop.evaluation.documents.report_paper import report_paper
from rtcm_desktop.evaluation.documents.report_workbook import report_workbook
from rtcm_desktop.evaluation.model.assessment import Depth, Improvement, ImprovementState, Note, Present
from rtcm_desktop.evaluation.model.composition import EventForm, Response, Variant
from rtcm_desktop.evaluation.model.report import DataState, PhaseReport, Report, ReportedEvent
from rtcm_desktop.evaluation.reading import read_geometry
from rtcm_desktop.evaluation.rules.analysis import Expected, assess
from rtcm_desktop.evaluation.rules.entry import entry_columns
from rtcm_desktop.evaluation.rules.findings import comments_of
from rtcm_desktop.paper.document import Printed
from tests.evaluation.builders import HEADING, LANGUAGES, facts, form, usual_answer
from tests.paper.rendering import assert_golden

PRINTED = ("pre", "post", "followup", "trainer")
MILLIMETRES = 72 / 25.4


def printed(
    code: str, language: str = "en", *, variant: Variant = Variant.ROOM, serials: tuple[str, ...] = ("",)
) -> Printed:
    about = facts(own=1, interpretation=True, practical=True)
    return print_form(form(code, about), HEADING, PrintRun(variant, language, serials), read_geometry())


def text_of(data: bytes) -> str:
    pages = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_bounded() for page in pages)


def codes_of(data: bytes) -> list[str]:
    found = []
    for page in pypdfium2.PdfDocument(data):
        picture = page.render(scale=150 / 72).to_pil()
        found += [code.text for code in zxingcpp.read_barcodes(picture)]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", PRINTED)
def test_a_form_has_two_pages_at_most_and_its_version_in_the_footer(code: str, language: str) -> None:
    paper = printed(code, language)
    assert paper.pages <= 2
    words = text_of(paper.data)
    assert "AZ7-26-A03" in words
    assert {"en": "version 1", "ru": "версия 1", "az": "versiya 1"}[language] in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_carries_a_code_that_can_be_read_and_names_the_page(language: str) -> None:
    paper = printed("post", language, serials=("K7F4",))
    codes = codes_of(paper.data)
    assert [code.split("/")[-2:] for code in codes] == [["1", "K7F4"], ["2", "K7F4"]]
    assert all(code.startswith("RTCM-F/AZ7-26-A03/POST/1/") and f"/{language.upper()}/" in code for code in codes)


def test_a_master_has_a_place_for_the_sheet_number_and_copies_have_their_own() -> None:
    assert "sheet no." in text_of(printed("post").data)
    copies = printed("post", serials=("K7F4", "M3AX"))
    assert copies.pages == 4
    words = text_of(copies.data)
    assert "sheet K7F4" in words
    assert "sheet M3AX" in words


def test_boxes_stand_at_the_same_places_on_every_copy_and_hold_nothing() -> None:
    paper = printed("post", serials=("K7F4", "M3AX"))
    geometry = read_geometry()
    pages = [page.render(scale=2, grayscale=True).to_pil() for page in pypdfium2.PdfDocument(paper.data)]
    left = box_left(geometry, 1, 0, 1) + 1.2
    for page in (0, 1):
        columns = [
            bytes(
                picture.crop(
                    (round(left * 2 * MILLIMETRES), 0, round(left * 2 * MILLIMETRES) + 1, picture.height)
                ).tobytes()
            )
            for picture in (pages[page], pages[page + 2])
        ]
        assert columns[0] == columns[1]


def test_the_form_for_on_line_people_asks_about_the_connection_and_not_the_room() -> None:
    online, room = text_of(printed("post", variant=Variant.ONLINE).data), text_of(printed("post").data)
    assert "Sound, picture and connection" in online
    assert "Sound, picture and connection" not in room
    assert "training room was suitable" in room


def test_a_trainers_form_has_a_line_for_the_name_and_the_others_have_none() -> None:
    assert "Name:" in text_of(printed("trainer").data)
    assert "Name:" not in text_of(printed("post").data)


def test_the_same_form_gives_the_same_bytes() -> None:
    assert printed("post").data == printed("post").data


def typed(composed: EventForm, number: int) -> list[Response]:
    columns = [column for column in entry_columns(composed, ("en",)) if column.item]
    texts = ["The group work on cases was the best part.", "Больше времени на практику.", "Daha çox nümunə."]

    def answers(index: int) -> Mapping[str, object]:
        given = {column.code: usual_answer(column.kind_words, index) for column in columns}
        return given | {"suggest": texts[index % 3], "quote": "yes" if index % 2 == 0 else "no"}

    return [
        Response(composed.id, Variant.ONLINE if index % 5 == 0 else Variant.ROOM, "en", str(index), answers(index))
        for index in range(number)
    ]


def phase_report(code: str, number: int, expected: Expected) -> PhaseReport:
    composed = form(code, facts(interpretation=True, practical=True, own=1))
    given = typed(composed, number)
    assessment = assess([composed], given, expected)
    return PhaseReport(composed, assessment, comments_of([composed], given, assessment.depth))


def report(number: int = 31, *, others: bool = False) -> Report:
    audiences = ["GOV_MIGRATION", "BORDER", "CSO", "ACADEMIA", ""]
    return Report(
        event=ReportedEvent(
            "AZ7-26-A03",
            {"en": HEADING.title},
            HEADING.place,
            date(2026, 12, 7),
            date(2026, 12, 9),
            "hybrid",
            ("en", "ru"),
            ("M3.T04",),
            5,
            3,
        ),
        data=DataState(datetime(2026, 12, 11, 16, 20, tzinfo=UTC), "AZ7", "AZ7A+12"),
        main=phase_report("post", number, Expected(33, 7)),
        others=(phase_report("trainer", 3, Expected(5, 0)), phase_report("followup", 12, Expected(33, 7)))
        if others
        else (),
        present=tuple(Present(index < 7, "f" if index % 2 else "m", audiences[index % 5]) for index in range(40)),
        notes=(Note("2026-12-08", "wish", "content", "More cases from the region"),),
        improvements=(
            Improvement("1", "Give the simulation a full half-day", "Q 5", "Curriculum desk", "Feb 2027"),
            Improvement("2", "Moderator for on-line groups", "Q 9", "Coordinator", "", ImprovementState.DONE),
        ),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_has_its_parts_in_the_language_asked_for(language: str) -> None:
    words = text_of(report_paper(report(others=True), language).data)
    expected = {
        "en": ("Summary", "Answers by criterion", "Comments and improvements", "Expected impact", "Observed impact"),
        "ru": ("Сводка", "Ответы по критериям", "Комментарии и улучшения", "Ожидаемое воздействие"),
        "az": ("Xülasə", "Meyarlar üzrə cavablar", "Şərhlər və təkmilləşdirmələr", "Gözlənilən təsir"),
    }[language]
    assert all(part in words for part in expected)
    assert "Give the simulation a full half-day" in words


def test_only_comments_given_for_quoting_are_printed() -> None:
    some = report()
    quotes = {text for comments in some.main.comments for text in comments.quotes}
    assert quotes
    withheld = replace(some.main, comments=tuple(replace(one, quotes=(), withheld=5) for one in some.main.comments))
    words = text_of(report_paper(replace(some, main=withheld), "en").data)
    assert not any(text in words for text in quotes)
    assert "0 of 5 comments" in words


def test_below_five_forms_the_report_shows_the_number_and_the_rate_and_no_figures() -> None:
    few = report(4)
    assert few.main.assessment.depth is Depth.HIDDEN
    words = text_of(report_paper(few, "en").data)
    assert "Fewer than five forms came back" in words
    assert "What stands out" not in words
    assert "median 4" not in words


def test_the_same_report_gives_the_same_bytes() -> None:
    assert report_paper(report(), "en").data == report_paper(report(), "en").data
    assert report_workbook(report(), "en") == report_workbook(report(), "en")


def sheets_of(some: Report) -> Mapping[str, list[tuple[object, ...]]]:
    book = load_workbook(BytesIO(report_workbook(some, "en")))
    return {sheet.title: [tuple(cell.value for cell in row) for row in sheet.iter_rows()] for sheet in book}


def test_the_workbook_holds_every_count_and_draws_it() -> None:
    book = load_workbook(BytesIO(report_workbook(report(), "en")))
    scales = book["End-of-course form 1-5"]
    rows = {row[1]: row for row in scales.iter_rows(min_row=2, values_only=True)}
    counts = rows["rel_work"][4:9]
    assert sum(int(str(count)) for count in counts) == rows["rel_work"][9] == 31
    assert len(scales._charts) == 1  # type: ignore[attr-defined]
    assert len(book["End-of-course form · Answer"]._charts) == 3  # type: ignore[attr-defined]


@pytest.mark.parametrize("hidden", [4, 3])
def test_what_is_hidden_on_paper_is_hidden_in_the_workbook(hidden: int) -> None:
    rows = sheets_of(report(hidden))["End-of-course form 1-5"][1:]
    assert all(row[4:9] == (None,) * 5 for row in rows)
    assert {row[9] for row in rows} == {"hidden: fewer than 5"}


def test_texts_in_the_workbook_never_become_formulas() -> None:
    some = report()
    dangerous = replace(some.main.comments[0], quotes=("=HYPERLINK(1)",))
    sheets = load_workbook(
        BytesIO(report_workbook(replace(some, main=replace(some.main, comments=(dangerous,))), "en"))
    )
    cells = [cell for row in sheets["Comments and improvements"].iter_rows() for cell in row]
    assert any(cell.value == "=HYPERLINK(1)" and cell.data_type == "s" for cell in cells)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", [0, 1])
def test_the_end_of_course_form_looks_like_its_golden_picture(language: str, page: int) -> None:
    assert_golden(printed("post", language, serials=("K7F4",)), f"evaluation_form_{language}_{page + 1}", page)


@pytest.mark.parametrize(("name", "page"), [("cover", 0), ("summary", 1), ("answers", 2), ("comments", 5)])
def test_the_report_looks_like_its_golden_picture(name: str, page: int) -> None:
    assert_golden(report_paper(report(), "en"), f"assessment_{name}", page)
